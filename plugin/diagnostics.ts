/** One thing that is wrong with what a user gave us. */
export interface Complaint {
  /** A position or name that the user can find: `usp.yaml:7:3`, `a.proto`, `option target`. */
  readonly where: string;
  readonly what: string;
  /** What to do about it. */
  readonly hint?: string | undefined;
}

/** All that is wrong, at once: a person mends a file in one go, a program reads the list. */
export class Complaints extends Error {
  readonly complaints: readonly Complaint[];

  constructor(complaints: readonly Complaint[]) {
    super(complaints.map(line).join("\n"));
    this.name = "Complaints";
    this.complaints = complaints;
  }
}

function line({ where, what, hint }: Complaint): string {
  return `${where}: ${what}${hint === undefined ? "" : `; ${hint}`}`;
}

/** Throw what was collected, if anything was. */
export function refuseIfAny(complaints: readonly Complaint[]): void {
  if (complaints.length > 0) throw new Complaints(complaints);
}

/** Why a file cannot be read or written, without the call and the path, which a complaint says itself. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/, \w+( '[\s\S]*')?$/, "") : String(error);
}
