// What the functions of this room take and give, by the interface `Model` (M) that is generated beside the data model.
// They come to nothing when they are compiled.
import type { Place } from "../data-model/place.js";
import type {
  CommandInput,
  CommandOutput,
  CommandPath,
  LooseArguments,
  ObjectPath,
  ParameterValue,
  Refused,
  SettableValue,
  WritableTable,
} from "../data-model/typed-paths.js";
import type { Value } from "../values/types.js";
import type { ParameterError } from "./answers.js";
import type { OperateOptions } from "./build/operate.js";
import type { FailureInit } from "./failure.js";

/** Values to be set, by path: known ones by their types, texts for a vendor's that M does not know. */
export type SettableValues<M, P extends string> = { readonly [K in P]: SettableValue<M, K> };

/** Values that are reported, by path. */
export type ReportedValues<M, P extends string> = { readonly [K in P]?: ReportedValue<M, K> };

/** What an agent reports of a parameter. */
export type ReportedValue<M, P extends string> = [ParameterValue<M, P>] extends [never]
  ? Refused<`there is no parameter ${P}`>
  : ParameterValue<M, P>;

/** An instance to be created, of the table that T is the path of. */
export interface TypedCreation<M, T extends string> {
  /** Where: the path of the table, without an instance; `Device.LocalAgent.Subscription.`. */
  readonly table: WritableTable<M, T>;
  /** With what, by paths relative to the instance; those of objects beneath it that are no tables, too. */
  readonly params?: SettableWithin<M, `${Dotted<T>}{i}.`> | undefined;
}

type Dotted<T extends string> = T extends `${string}.` ? T : `${T}.`;

/** Values to be set, by paths relative to the object that P is the path of. */
export type SettableWithin<M, P extends string> = Within<M, P, "settable">;

/** Values that are reported, by paths relative to the object that P is the path of. */
export type ReportedWithin<M, P extends string> = Within<M, P, "settable" | "readOnly">;

/** Values by the names of an object's parameters, and of those beneath a table's row that are in no other table. */
type Within<M, P extends string, K extends string> = P extends string
  ? Place<P> extends readonly [infer O extends string, ""]
    ? M extends { readonly [_ in O]: infer T }
      ? { readonly [N in Names<M, O, "" | Beneath<T>, K>]?: ParameterValue<M, `${O}${N}`> } & Vendors
      : Loose
    : Loose
  : never;

type Beneath<T> = T extends { readonly beneath: infer B extends string } ? B : never;

/** The names of an object's parameters, and of those of objects beneath it, with what leads to these. */
type Names<M, O extends string, B extends string, K extends string> = B extends string
  ? M extends { readonly [_ in `${O}${B}`]: infer T }
    ? K extends keyof T
      ? `${B}${keyof T[K] & string}`
      : never
    : never
  : never;

/** The parameters that M has not heard of. */
interface Vendors {
  readonly [name: `X_${string}`]: string;
}

interface Loose {
  readonly [name: string]: Value;
}

/**
 * The input of a command, which may be left out where nothing of it is mandatory, and options. Of a command that is not
 * known nothing is asked, so that its path is what is complained of.
 */
export type OperateArguments<M, P extends string> = [CommandInput<M, P>] extends [never]
  ? [input?: LooseArguments, options?: OperateOptions]
  : Nothing extends CommandInput<M, P>
    ? [input?: CommandInput<M, P>, options?: OperateOptions]
    : [input: CommandInput<M, P>, options?: OperateOptions];

type Nothing = { [_ in never]: unknown };

/** What a requested path leads to: parameters by their full paths, or why there is nothing. */
export type TypedGetResult<M, P extends string> = { readonly requestedPath: string } & (
  | { readonly params: ReportedValues<M, P> }
  | FailureInit
);

/** What became of a requested path: the objects that it led to, or why it failed, with the objects that are why. */
export type TypedSetResult<M, P extends string> = { readonly requestedPath: string } & (
  | {
      readonly instances: readonly {
        /** Of the object, by instance numbers. */
        readonly path: ObjectPath<M, P>;
        /** What was set, by relative path. */
        readonly params?: ReportedWithin<M, P> | undefined;
        /** What was not. */
        readonly paramErrs?: readonly ParameterError[] | undefined;
      }[];
    }
  | (FailureInit & {
      readonly failedInstances?: readonly {
        readonly path: string;
        readonly paramErrs?: readonly ParameterError[] | undefined;
      }[];
    })
);

/** What became of an instance that was to be created: it is there, or why it is not. */
export type TypedAddResult<M, P extends string> = { readonly requestedPath: string } & (
  | {
      /** Of the new instance, by its number. */
      readonly path: ObjectPath<M, P>;
      /** The parameters that tell it from the other instances, by name (R-ADD.5). */
      readonly uniqueKeys?: ReportedWithin<M, P> | undefined;
      /** Parameters that could not be set, and were not required (R-ADD.4). */
      readonly paramErrs?: readonly ParameterError[] | undefined;
    }
  | FailureInit
);

/** What became of a command: it goes on as a Request object, has ended with its output, or has failed. */
export type TypedOperateResult<M, P extends string> = { readonly command: CommandPath<M, P> } & (
  | { readonly requestPath: string }
  | { readonly output: CommandOutput<M, P> }
  | FailureInit
);

/** How an asynchronous command ended: with its output, or why it failed. */
export type TypedCompletion<M, P extends string> = { readonly commandKey: string } & (
  | { readonly output: CommandOutput<M, P> }
  | FailureInit
);
