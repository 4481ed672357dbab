/** What a call throws: `PathError 7008: "x" is ...`; undefined where it throws nothing. */
export function fault(call: () => unknown): string | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    const { name, message, issue } = error as Error & { readonly issue?: { readonly uspError: number } };
    return `${name} ${issue?.uspError}: ${message}`;
  }
}
