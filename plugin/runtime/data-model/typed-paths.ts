// The types of what paths lead to that stand in a program as literals, by the interface `Model` (M) that is generated
// beside the data model. What M has never heard of is refused while a program is compiled; a vendor's path (`X_`) and
// one that is computed are taken.
import type { Value } from "../values/types.js";
import type { Base, Openness, Place } from "./place.js";

/** A text that is not among those that are named: legal, and those that are named are still offered. */
export type Other = string & {};

/** What compilers say instead of a type: nothing is assignable to it. */
export interface Refused<Why extends string> {
  readonly [refused]: Why;
}

declare const refused: unique symbol;

/** Arguments of a command or event that the data model does not know, or whose path is computed; tables are arrays. */
export interface LooseArguments {
  readonly [name: string]: Value | LooseArguments | readonly LooseArguments[];
}

/** What reading a parameter gives; a text where it is a vendor's that M does not know, or a reference is followed. */
export type ParameterValue<M, P extends string> = P extends string
  ? Found<M, P, "settable", string, Value> | Found<M, P, "readOnly", string, Value>
  : never;

/** The path of a parameter. */
export type ParameterPath<M, P extends string> = P extends string
  ? [ParameterValue<M, P>] extends [never]
    ? NoInfer<NextStep<M, P, "settable" | "readOnly", "parameter">>
    : P
  : never;

/** What a parameter may be set to; or why it may not be. */
export type SettableValue<M, P extends string> = P extends string
  ? [Found<M, P, "settable", string, Value>] extends [never]
    ? [Found<M, P, "readOnly", never, never>] extends [never]
      ? Problem<M, P, "parameter">
      : Refused<`${P} is read-only`>
    : Found<M, P, "settable", string, Value>
  : never;

/** The path of a parameter that may be set. */
export type SettablePath<M, P extends string> = P extends string
  ? [Found<M, P, "settable", string, Value>] extends [never]
    ? [Found<M, P, "readOnly", never, never>] extends [never]
      ? NoInfer<NextStep<M, P, "settable", "parameter">>
      : Refused<`${P} is read-only`>
    : P
  : never;

/** The path of a command: `Device.IP.Diagnostics.IPPing()`. */
export type CommandPath<M, P extends string> = P extends string
  ? [CommandInput<M, P>] extends [never]
    ? NoInfer<NextStep<M, P, "commands", "command">>
    : P
  : never;

/** The input arguments of a command. */
export type CommandInput<M, P extends string> = P extends string
  ? Member<Found<M, P, "commands", Loose, Loose>, "input">
  : never;

/** The output arguments of a command. */
export type CommandOutput<M, P extends string> = P extends string
  ? Member<Found<M, P, "commands", Loose, Loose>, "output">
  : never;

/** The path of an event: `Device.Boot!`. */
export type EventPath<M, P extends string> = P extends string
  ? [EventArgs<M, P>] extends [never]
    ? NoInfer<NextStep<M, P, "events", "event">>
    : P
  : never;

/** The arguments of an event. */
export type EventArgs<M, P extends string> = P extends string
  ? Found<M, P, "events", LooseArguments, LooseArguments>
  : never;

/** The path of an object, of an instance of a table, or of a table: with its last dot. */
export type ObjectPath<M, P extends string> = P extends string
  ? Place<P> extends [infer O extends string, infer N extends string]
    ? N extends ""
      ? [Home<M, O> | Home<M, `${O}{i}.`>] extends [never]
        ? Openness<P, N> extends "closed"
          ? Problem<M, P, "object">
          : P
        : P
      : NoInfer<NextStep<M, P, never, "object">>
    : Taken<P>
  : never;

/** The path of a table whose instances Controllers create: `Device.NAT.PortMapping.`, without an instance. */
export type WritableTable<M, P extends string> = P extends string
  ? Place<P> extends [infer O extends string, infer N extends string]
    ? N extends ""
      ? IsWritable<Home<M, `${O}{i}.`>> extends true
        ? P
        : Openness<P, N> extends "closed"
          ? [Home<M, `${O}{i}.`>] extends [never]
            ? NoInfer<NextStep<M, P, never, "table">>
            : Refused<`instances of ${P} are not created by Controllers`>
          : P
      : NoInfer<NextStep<M, P, never, "table">>
    : Taken<P>
  : never;

interface Loose {
  readonly input: LooseArguments;
  readonly output: LooseArguments;
}

type Member<T, K extends string> = T extends { readonly [_ in K]: infer V } ? V : never;

type IsWritable<T> = [T] extends [never] ? false : T extends { readonly access: "readWrite" } ? true : false;

/** What is accepted though nothing is known of it. */
type Taken<P extends string> = Place<P> extends "computed" | "reference" ? P : Refused<`${P} is no path`>;

/** What parts of M have for a path; never for nothing. */
type Found<M, P extends string, K extends string, Unknown, Computed> =
  Place<P> extends infer At
    ? At extends [infer O extends string, infer N extends string]
      ? [Home<M, O>] extends [infer T]
        ? N extends keyof Part<T, K>
          ? Part<T, K>[N]
          : { closed: never; vendor: Unknown; computed: Computed }[Openness<P, N>]
        : never
      : At extends "reference"
        ? Unknown
        : At extends "computed"
          ? Computed
          : never
    : never;

/** A part of an object. */
type Part<T, K extends string> = [T] extends [never] ? unknown : T extends { readonly [_ in K]: infer G } ? G : unknown;

/**
 * What M has for the supported-data-model path of an object: its own, or that of what is mounted there. All keys of M
 * are never asked for where one is known: compilers make a union of them each time.
 */
type Home<M, O extends string> = M extends { readonly [_ in O]: infer T } ? T : Mounted<M, O>;

type Mounted<M, O extends string, Mount = MountPoint<M>> = Mount extends `${infer Root}.${string}`
  ? O extends `${Mount}${infer Rest}`
    ? M extends { readonly [_ in `${Root}.${Rest}`]: infer T }
      ? T
      : never
    : never
  : never;

type MountPoint<M> = { [O in keyof M]: M[O] extends { readonly mountPoint: true } ? O : never }[keyof M] & string;

/** What a path that is not known might become: what begins as it ends; or else what is wrong with it. */
type NextStep<M, P extends string, K extends string, What extends string> =
  Place<P> extends [infer O extends string, infer N extends string]
    ? [Continued<M, O, K, N>] extends [never]
      ? Problem<M, P, What>
      : `${Base<P, N>}${Continued<M, O, K, N>}`
    : Problem<M, P, What>;

/** What is wrong with a path that is not known. */
type Problem<M, P extends string, What extends string> =
  Place<P> extends [infer O extends string, infer N extends string]
    ? [Home<M, O>] extends [never]
      ? [Home<M, `${O}{i}.`>] extends [never]
        ? Refused<`there is no object ${O}`>
        : Refused<`${O} is a table: an instance of it is missing`>
      : Refused<N extends "" ? `there is no ${What} ${O}` : `there is no ${What} ${N} in ${O}`>
    : Refused<`${P} is no path`>;

type Continued<M, O extends string, K extends string, N extends string> = Beginning<
  (K extends string ? keyof Part<Home<M, O>, K> & string : never) | ChildOf<keyof M, O>,
  N
>;

type Beginning<T, N extends string> = T extends `${N}${string}` ? T : never;

/** The next step from an object to one in it; into a table, the first instance or all. */
type ChildOf<T, O extends string> = T extends `${O}${infer Name}.${string}`
  ? Name extends "{i}"
    ? "1." | "*."
    : `${Name}.`
  : never;
