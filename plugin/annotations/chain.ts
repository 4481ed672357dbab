import type { DescField, DescMessage } from "@bufbuild/protobuf";

/** The fields that lead from a message to one within it, the shortest way that avoids another; undefined for none. */
export function chain(from: DescMessage, to: DescMessage, except?: DescMessage): readonly DescField[] | undefined {
  const ways = new Map<DescMessage, readonly DescField[]>([[from, []]]);
  for (const [message, way] of ways) {
    if (message === to) return way;
    for (const field of message.fields) {
      // The keys of a map would be missing from the way.
      if (field.message === undefined || field.fieldKind === "map" || ways.has(field.message)) continue;
      if (field.message === except) continue;
      ways.set(field.message, [...way, field]);
    }
  }
  return undefined;
}

/** The fields that a message within another is reached by, if it is by more than one way; a loop is one, too. */
export function furtherWays(from: DescMessage, to: DescMessage): readonly DescField[] {
  // What is within another message like the first is that one's.
  const within = (message: DescMessage) => message !== from && chain(message, to, from) !== undefined;
  const reached = new Set([from]);
  const fields: DescField[] = [];
  for (const message of reached) {
    for (const field of message.fields) {
      if (field.message === undefined || field.fieldKind === "map" || !within(field.message)) continue;
      fields.push(field);
      reached.add(field.message);
    }
  }
  return fields.length === (chain(from, to)?.length ?? 0) ? [] : fields;
}

/**
 * The message that a value's path begins in, and the field of each of its parts: `Message.field` is a field of an
 * enclosing message, `field` one of the value's own. Literals have none.
 */
export interface Carrier {
  readonly anchor: DescMessage;
  readonly parts: readonly (DescField | string)[];
}

/** Where the parts of a value's path are; undefined where they are not all on one way to the value. */
export function carrierOf(field: DescField, path: readonly string[]): Carrier | undefined {
  const { parent } = field;
  const parts = path.filter((item) => item !== "$key").map((item) => partOf(parent, item));
  if (!parts.every((part) => part !== undefined)) return undefined;
  const owners = parts.flatMap((part) => (typeof part === "string" ? [] : [part.parent]));
  const anchor = [parent, ...owners].find((owner) => {
    const way = chain(owner, parent);
    const passed = new Set([owner, ...(way ?? []).flatMap((field) => field.message ?? [])]);
    return way !== undefined && owners.every((other) => passed.has(other));
  });
  return anchor === undefined ? undefined : { anchor, parts };
}

function partOf(message: DescMessage, item: string): DescField | string | undefined {
  if (item === "{i}.") return item;
  const [owner, name] = item.includes(".") ? item.split(".") : [message.name, item];
  const holder = [message, ...relatives(message)].find((candidate) => candidate.name === owner);
  return holder?.fields.find((field) => field.name === name);
}

/** The messages that a message is declared in or beside: those that may enclose it on the wire. */
export function relatives(message: DescMessage): DescMessage[] {
  const { parent } = message;
  return parent === undefined ? [] : [parent, ...parent.nestedMessages, ...relatives(parent)];
}
