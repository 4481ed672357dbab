// The package has types, but its exports do not lead to them.
declare module "xspattern" {
  /** @throws for what is no pattern */
  export function compile(pattern: string): (text: string) => boolean;
}
