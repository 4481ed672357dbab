/**
 * Names that a declaration cannot have. As in protobuf-es, so that a name is the same in its code and ours: the words
 * that ECMAScript reserves, and what TypeScript or a runtime takes for itself. The last line is ours: more that
 * TypeScript does not take for a type or a module for a variable.
 */
export const reservedIdentifiers: ReadonlySet<string> = new Set(
  `break case catch class const continue debugger default delete do else enum export extends false finally for function
  if implements import in instanceof interface let new null package private protected public return static super switch
  this throw true try typeof var void while with yield
  Object Partial Uint8Array bigint boolean globalThis number object string
  any arguments as await eval infer keyof never readonly symbol type undefined unique unknown`.split(/\s+/),
);

/** What each object has, so that its absence from a plain object would not show; protobuf-es knows of some others. */
export const reservedProperties: ReadonlySet<string> = new Set([
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "toLocaleString",
]);
