import type { DescField, DescMessage } from "@bufbuild/protobuf";
import type { Derivation } from "../annotations/types.js";
import type { Context } from "./message.js";
import type { DerivationModel, DerivationSwitch } from "./model.js";
import { propertyName } from "./names.js";

/** A field of a message in a message, which createX derives where the caller leaves it out. */
export interface Derived {
  /** The message field that holds what is derived. */
  readonly field: DescField;
  readonly target: DescField;
  /** The message field that decides. */
  readonly source: DescField;
  readonly model: DerivationModel;
}

/** What the annotation map derives in a message; of what the schema lacks, nothing. */
export function derivationsOf(message: DescMessage, context: Context): Derived[] {
  const { names, annotations } = context;
  const derive = annotations.fields.get(message.typeName)?.derive ?? {};
  return Object.entries(derive).flatMap(([path, derivation]) => {
    const [first, second] = path.split(".");
    const field = message.fields.find(({ name }) => name === first);
    const target = field?.message?.fields.find(({ name }) => name === second);
    const source = message.fields.find(({ name }) => name === derivation.from);
    if (field === undefined || target?.fieldKind !== "enum" || target.oneof !== undefined) return [];
    if (source?.fieldKind !== "message") return [];
    const values = target.enum.values.map(({ name }) => name);
    const tree = switchOver(source.message, "from", "", derivation, values);
    if (tree === null) return [];
    const name = names.helper(`derive${names.message(message).type}_${path.replaceAll(".", "_")}`);
    const types = { from: names.message(source.message).init, to: names.enum(target.enum).type };
    return [{ field, target, source, model: { name, ...types, switch: tree } }];
  });
}

/** A switch over the members of a message's oneof, with those of the members' own oneofs in it. */
function switchOver(
  message: DescMessage,
  expression: string,
  prefix: string,
  derivation: Derivation,
  values: readonly string[],
): DerivationSwitch | null {
  for (const oneof of message.oneofs) {
    const on = `${expression}?.${propertyName(oneof)}`;
    const cases = oneof.fields.flatMap((field): DerivationSwitch["cases"] => {
      const path = prefix + field.name;
      // A member of a newer schema version that the map does not name yet has a value of its own name in the enum.
      const value = derivation.values[path] ?? field.name.toUpperCase();
      const literal = JSON.stringify(propertyName(field));
      if (values.includes(value)) return [{ literal, result: JSON.stringify(value), nested: null }];
      const nested =
        field.message === undefined ? null : switchOver(field.message, `${on}.value`, `${path}.`, derivation, values);
      return nested === null ? [] : [{ literal, result: "", nested }];
    });
    if (cases.length > 0) return { on, cases };
  }
  return null;
}
