import type {
  History,
  ObjectAnnotation,
  ResolvedArguments,
  ResolvedCommand,
  ResolvedEvent,
  ResolvedParameter,
} from "../annotations/types.js";
import { literal, objectLiteral, propertyKey } from "./literals.js";
import type {
  ConstantModel,
  DataModelCommand,
  DataModelEntry,
  DataModelEvent,
  DataModelObject,
  DataModelType,
} from "./model-data-model.js";
import type { DescribedObject } from "./objects.js";
import type { ValueLiterals } from "./value-literals.js";
import type { ValueTypes } from "./value-types.js";

/** What the module of the data model says of an object. */
export class ObjectBuilder {
  readonly #literals: ValueLiterals;
  readonly #types: ValueTypes;

  constructor(literals: ValueLiterals, types: ValueTypes) {
    this.#literals = literals;
    this.#types = types;
  }

  /** @param beneath what leads to the objects beneath a row that are in no other table */
  build(
    path: string,
    { annotation, parameters, commands, events }: DescribedObject,
    beneath: readonly string[],
  ): DataModelObject {
    const isSettable = ({ access = "readOnly" }: ResolvedParameter) => access !== "readOnly";
    const all = [...parameters];
    return {
      key: propertyKey(path),
      isCreatable: isCreatable(path, annotation),
      isMountPoint: annotation.mountType === "mountPoint",
      beneath: beneath.map((step) => literal(step)).join(" | "),
      facts: factsOf(path, annotation),
      parameters: all.map((entry) => this.#entry(entry, annotation)),
      settable: all.filter(([, parameter]) => isSettable(parameter)).map((entry) => this.#type(entry)),
      readOnly: all.filter(([, parameter]) => !isSettable(parameter)).map((entry) => this.#type(entry)),
      commands: [...commands].map((entry) => this.#command(entry, annotation)),
      events: [...events].map((entry) => this.#event(entry, annotation)),
    };
  }

  #entry([name, parameter]: readonly [string, ResolvedParameter], outer: History): DataModelEntry {
    const { access, secured, hidden, command, mandatory, default: text } = parameter;
    const readsAsNull = secured ? "secured" : hidden ? "hidden" : command ? "command" : undefined;
    const entry = objectLiteral({
      type: this.#literals.of(parameter),
      access: access === undefined || access === "readOnly" ? undefined : literal(access),
      readsAsNull: readsAsNull && literal(readsAsNull),
      mandatory: mandatory && "true",
      default: text === undefined ? undefined : literal(text),
      ...historyOf(parameter, outer),
    });
    // The compiler takes these for what every object has, and their literals for texts and numbers of any kind.
    return { key: propertyKey(name), literal: `${entry}${name in Object.prototype ? " as const" : ""}` };
  }

  #type([name, parameter]: readonly [string, ResolvedParameter]): DataModelType {
    return { key: propertyKey(name), type: this.#types.of(parameter, name), isOutdated: isOutdated(parameter) };
  }

  #command([name, command]: readonly [string, ResolvedCommand], outer: History): DataModelCommand {
    const { async, input, output, inputObjects, outputObjects } = command;
    return {
      key: propertyKey(name),
      async: String(async),
      facts: facts(historyOf(command, outer)),
      input: this.#arguments(input, command),
      output: this.#arguments(output, command),
      inputType: this.#types.ofArguments(input, inputObjects, true),
      outputType: this.#types.ofArguments(output, outputObjects, false),
      isOutdated: isOutdated(command),
    };
  }

  #event([name, event]: readonly [string, ResolvedEvent], outer: History): DataModelEvent {
    const { args, argObjects } = event;
    return {
      key: propertyKey(name),
      facts: facts(historyOf(event, outer)),
      args: this.#arguments(args, event),
      type: this.#types.ofArguments(args, argObjects, false),
      isOutdated: isOutdated(event),
    };
  }

  #arguments(args: ResolvedArguments, outer: History): DataModelEntry[] {
    return [...args].map((entry) => this.#entry(entry, outer));
  }
}

function isCreatable(path: string, { access }: ObjectAnnotation): boolean {
  return access === "readWrite" && path.endsWith(".{i}.");
}

function factsOf(path: string, annotation: ObjectAnnotation): ConstantModel[] {
  const { numEntriesParameter, uniqueKeys } = annotation;
  return facts({
    access: isCreatable(path, annotation) ? '"readWrite"' : undefined,
    uniqueKeys: uniqueKeys && literal(uniqueKeys.map(({ parameters }) => parameters)),
    numEntriesParameter: numEntriesParameter === undefined ? undefined : literal(numEntriesParameter),
    ...historyOf(annotation, {}),
  });
}

function facts(literals: { readonly [name: string]: string | undefined }): ConstantModel[] {
  return Object.entries(literals).flatMap(([name, literal]) => (literal === undefined ? [] : [{ name, literal }]));
}

/** The status; and the version, where it is not that of what a thing is in. */
function historyOf({ version, status }: History, outer: History): { [name in keyof History]: string | undefined } {
  return {
    version: version === undefined || version === outer.version ? undefined : literal(version),
    status: status && literal(status),
  };
}

function isOutdated({ status }: History): boolean {
  return status !== undefined;
}
