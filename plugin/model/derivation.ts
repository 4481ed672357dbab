import type { DescMessage } from "@bufbuild/protobuf";
import type { Derivation } from "../annotations/types.js";
import { type Context, derivationName } from "./message.js";
import type { DerivationModel, DerivationSwitch } from "./model.js";
import { propertyName } from "./names.js";

/** The functions that derive what the annotation map says of a message's fields. */
export function buildDerivations(message: DescMessage, context: Context): DerivationModel[] {
  const derive = context.annotations.fields.get(message.typeName)?.derive ?? {};
  return Object.entries(derive).flatMap(([path, derivation]) => {
    const [first, second] = path.split(".");
    const source = message.fields.find(({ name }) => name === derivation.from)?.message;
    const target = message.fields
      .find(({ name }) => name === first)
      ?.message?.fields.find(({ name }) => name === second)?.enum;
    if (source === undefined || target === undefined) return [];
    const values = target.values.map(({ name }) => name);
    const tree = switchOver(source, "from", "", derivation, values);
    if (tree === null) return [];
    return [
      {
        name: context.names.derivation(derivationName(message, path, context.names)),
        from: context.names.message(source).init,
        to: context.names.enum(target).type,
        switch: tree,
      },
    ];
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
