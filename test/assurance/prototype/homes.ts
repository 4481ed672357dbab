// Every map of every Msg of every schema version, as the descriptors have them, and a sound Msg around it.
import { createFileRegistry, type DescField, type DescMessage } from "@bufbuild/protobuf";
import { type Bytes, bytesOf, concat, type Wire, field as wireField } from "../../codec/wire.js";
import { compile } from "../../support/compile.js";
import { isRequired } from "../requirements.js";
import { type Module, modules } from "./modules.js";

/** A map of strings, and the way to it from a Msg. */
export interface Home {
  /** Such as `Msg 1.4: body.request.operate.inputArgs`. */
  readonly name: string;
  /** What errors call the map. */
  readonly path: string;
  readonly module: Module;
  /** The fields that lead to the message that has the map, and that message's own. */
  readonly steps: readonly DescField[];
  readonly map: DescField;
  /** What stands around the entries of the map, from within. */
  readonly frames: readonly Frame[];
}

/** The fields of a message beside the one that leads to the map, and the number of that message in the next. */
interface Frame {
  readonly before: Wire;
  readonly after: Wire;
  readonly number: number | undefined;
}

export function loadHomes(): readonly Home[] {
  return modules.flatMap((module) => {
    const { minor } = module;
    const root = createFileRegistry(compile(`proto/1-${minor}`)).getMessage("usp.Msg");
    if (root === undefined) throw new Error(`version 1.${minor} has no Msg`);
    return waysToMaps(root).map((way): Home => {
      const [map] = way.slice(-1) as [DescField];
      const path = way.map((step) => `${step.localName}${step.fieldKind === "list" ? "[0]" : ""}`).join(".");
      const steps = way.slice(0, -1);
      return { name: `Msg 1.${minor}: ${path}`, path, module, steps, map, frames: framesOf(steps, map) };
    });
  });
}

/** No message of USP holds itself. */
function waysToMaps(message: DescMessage): (readonly DescField[])[] {
  return message.fields.flatMap((field) => {
    if (field.fieldKind === "map") return [[field]];
    return field.message === undefined ? [] : waysToMaps(field.message).map((way) => [field, ...way]);
  });
}

/** What the fields that name an object, a command or an event are set to: the data model of the tests knows it. */
const names: { readonly [field: string]: string } = {
  obj_path: "Device.",
  event_name: "A!",
  command: "Device.A()",
  command_name: "A()",
  executed_command: "Device.A()",
  resolved_path: "Device.",
  instantiated_path: "Device.",
  affected_path: "Device.",
  instantiated_obj_path: "Device.",
};

/** A Msg whose map has these entries: of each what the entry itself holds. Its fields are in the order of their numbers. */
export function msgWith({ frames, map }: Home, ...entries: readonly Wire[]): Bytes {
  let wire = concat(...entries.map((entry) => wireField(map.number, entry)));
  for (const { before, after, number } of frames) {
    wire = concat(before, wire, after);
    if (number !== undefined) wire = wireField(number, wire);
  }
  return bytesOf(wire);
}

function framesOf(steps: readonly DescField[], map: DescField): Frame[] {
  return [map, ...[...steps].reverse()].map((inner, i, all): Frame => {
    const beside = [...inner.parent.fields].sort((a, b) => a.number - b.number);
    const wires = (fields: readonly DescField[]) => concat(...fields.map((field) => around(inner.parent, field)));
    return {
      before: wires(beside.filter(({ number }) => number < inner.number)),
      after: wires(beside.filter(({ number }) => number > inner.number)),
      number: all[i + 1]?.number,
    };
  });
}

/** A field beside the way: there only if it must be, or is of use. */
function around(message: DescMessage, field: DescField): Wire {
  if (field.message?.name === "Header") return wireField(field.number, wireField(1, "id"));
  const name = field.scalar === undefined || field.fieldKind === "list" ? undefined : names[field.name];
  if (name !== undefined && field.oneof === undefined) return wireField(field.number, name);
  if (isRequired(message.typeName, field.name)) throw new Error(`what is ${field.toString()} to be?`);
  return concat();
}

/** The objects on the way to the map, from the Msg, and the map itself. */
export function objectsTo({ steps, map }: Home, msg: object): readonly object[] {
  const objects = [msg];
  for (const field of [...steps, map]) {
    let value: unknown = objects[objects.length - 1];
    if (field.oneof !== undefined) {
      const oneof = own(value, field.oneof.localName);
      if (own(oneof, "case") !== field.localName) throw new Error(`${field.oneof.localName} is another member`);
      value = own(oneof, "value");
    } else {
      value = own(value, field.localName);
    }
    if (field.fieldKind === "list") value = own(value, "0");
    objects.push(value as object);
  }
  return objects;
}

export function mapIn(home: Home, msg: object): object {
  return objectsTo(home, msg).at(-1) as object;
}

/** A copy of a Msg with another map. */
export function withMap(home: Home, msg: object, map: unknown): object {
  const objects = objectsTo(home, msg);
  let value = map;
  for (let i = home.steps.length; i >= 0; i--) {
    const field = (home.steps[i] ?? home.map) as DescField;
    if (field.fieldKind === "list") value = [value];
    const property = field.oneof === undefined ? field.localName : field.oneof.localName;
    if (field.oneof !== undefined) value = { case: field.localName, value };
    value = { ...objects[i], [property]: value };
  }
  return value as object;
}

function own(object: unknown, property: string): unknown {
  const found = Object.getOwnPropertyDescriptor(object as object, property);
  if (found === undefined || !("value" in found)) throw new Error(`no property ${property} of its own`);
  return found.value;
}
