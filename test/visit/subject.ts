// What is visited: root messages, the functions that visit their maps, and where these maps are, as annotation maps say.
import type { DescMessage } from "@bufbuild/protobuf";
import type { DecodeOptions } from "../../generated/usp-msg-1-4.js";
import type { EntryVisitor } from "../../generated/usp-msg-1-4.visit.js";

/** A root message. */
export interface Subject {
  readonly name: string;
  readonly type: DescMessage;
  readonly decode: (bytes: Uint8Array, options?: DecodeOptions) => object;
  readonly maps: readonly VisitedMap[];
}

export interface VisitedMap extends MapPlace {
  readonly visit: (bytes: Uint8Array, visit: EntryVisitor, options?: DecodeOptions) => void;
}

export interface MapPlace {
  /** The function that visits it. */
  readonly name: string;
  /** The message that has it, and the field. */
  readonly type: string;
  readonly field: string;
  /** What its path is joined from: fields `Message.name`, where the message is called as in the schema, and texts. */
  readonly path: readonly string[];
}

/** The maps of a generated module, whose functions are as many as those that are expected of it. */
export function visited(places: readonly MapPlace[], module: object): VisitedMap[] {
  const functions = module as Readonly<Record<string, VisitedMap["visit"]>>;
  return places.flatMap((place) => {
    const visit = functions[place.name];
    return visit === undefined ? [] : [{ ...place, visit }];
  });
}

/** The functions of a module that are in no list. */
export function unexpected(places: readonly MapPlace[], module: object): string[] {
  return Object.keys(module).filter((name) => /^visit/.test(name) && !places.some((place) => place.name === name));
}
