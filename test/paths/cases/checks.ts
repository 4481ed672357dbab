// What checkPath says of a path in a place: nothing, or the issue's code, position and more.
import type { PathIssue, PathRule } from "../../../plugin/runtime/paths/index.js";

export interface CheckCase {
  readonly text: string;
  readonly rule: PathRule;
  /** Undefined for none. */
  readonly issue: Partial<PathIssue> | undefined;
}

type Code = PathIssue["code"];
type More = Partial<PathIssue>;

const kindError: More = { uspError: 7008 };

function under(rule: PathRule) {
  return {
    takes: (...texts: string[]): CheckCase[] => texts.map((text) => ({ text, rule, issue: undefined })),
    refuses: (text: string, code: Code, position: number, more: More = {}): CheckCase[] => [
      { text, rule, issue: { code, text, position, ...more } as Partial<PathIssue> },
    ],
  };
}

const object = under({ kinds: ["object"] });
const table = under({ kinds: ["table"] });
const instance = under({ kinds: ["instance"] });
const instances = under({ kinds: ["instance", "search"], trailingDot: true });
const parameter = under({ kinds: ["parameter"] });
const get = under({ kinds: ["object", "instance", "parameter", "search"] });
const command = under({ kinds: ["command"] });
const commands = under({ kinds: ["command", "search"] });
const event = under({ kinds: ["event"], relative: true });
const argument = under({ kinds: ["argument"], relative: true });
const resolved = under({ kinds: ["object", "instance"], addressing: "instanceNumber", trailingDot: true });
const reported = under({ kinds: ["parameter"], addressing: "instanceNumber", trailingDot: true });
const registered = under({ kinds: ["supportedObject", "command", "event", "parameter"], addressing: "none" });
const deregistered = under({ kinds: ["supportedObject"], addressing: "none", allowEmpty: true });
const supported = under({ kinds: ["supportedObject"], trailingDot: true });
const askedModel = under({ kinds: ["supportedObject", "object", "instance", "command", "event", "parameter"] });

const either = under({ kinds: ["object", "parameter"], trailingDot: true });
const askedSearch = under({ kinds: ["supportedObject", "instance", "search"] });

export const checks: readonly CheckCase[] = [
  ...object.takes("Device.", "Device.IP.", "Device.IP", "Device", "Device.A.1.B.", 'Device.A.[B=="x"].C.'),
  ...object.refuses("", "path-syntax", 0, { expected: "a name", uspError: 7008 }),
  ...object.refuses("Device..IP", "path-syntax", 7, { uspError: 7008 }),
  ...object.refuses("1.Stats.", "path-syntax", 0),
  ...object.refuses("Device.A.1.", "path-kind", 9, { expected: "an object path", kinds: ["object"], ...kindError }),
  ...object.refuses("Device.A.1", "path-kind", 9),
  ...object.refuses("Device.Reset()", "path-kind", 7),
  ...object.refuses("Device.Boot!", "path-kind", 7),
  // A reference may lead to an object, but to follow it is a search.
  ...object.refuses("Device.A.Ref+.", "path-kind", 12, { expected: "one instance, by its number or a unique key" }),
  ...object.refuses("Device.A.*.B.", "path-kind", 9, { expected: "one instance, by its number or a unique key" }),
  ...object.refuses("Device.A.{i}.B.", "path-addressing", 9, { uspError: 7008, requirement: undefined }),
  ...object.refuses("Device.*.", "path-syntax", 7),

  ...table.takes("Device.IP.Interface.", "Device.IP.Interface", "Device.A.1.B."),
  ...table.refuses("Device.IP.Interface.1.", "path-kind", 20, { expected: "the path of a table" }),

  ...instance.takes("Device.A.1.", "Device.A.1", 'Device.A.[B=="x"].', 'Device.A.[B=="x"&&C==1]'),
  ...instance.refuses("Device.A.", "path-kind", 7, { expected: "an instance path" }),
  ...instance.refuses("Device.A", "path-kind", 7),
  ...instance.refuses("Device.A.1.Name", "path-kind", 11),
  ...instance.refuses("Device.A.*.", "path-kind", 9, kindError),
  ...instance.refuses('Device.A.[B!="x"].', "path-kind", 9),
  ...instance.refuses('Device.A.[B=="x"&&C>1].', "path-kind", 9),
  ...instance.refuses("Device.A.[B.C==1].", "path-kind", 9),
  ...instance.refuses("Device.A.[B+.C==1].", "path-kind", 9),
  ...instance.refuses("Device.A.1.Ref+.", "path-kind", 14),
  ...instance.refuses("Device.A.*.B.*.", "path-kind", 9),
  ...instance.refuses("Device.A.{i}.", "path-addressing", 9, { expected: "an instance, not {i}" }),

  ...instances.takes("Device.A.*.", "Device.A.[B>1].", "Device.A.Ref+.", "Device.A.Ref#*+.B.*.", "Device.A.1."),
  ...instances.refuses("Device.A.*", "path-trailing-dot", 10, { expected: "a dot", uspError: undefined }),
  ...instances.refuses("Device.A.Ref+", "path-trailing-dot", 13),
  ...instances.refuses("Device.A.*.Name", "path-kind", 11, { expected: "an instance path" }),

  ...parameter.takes("Device.A.Name", "Device.A.1.Name", 'Device.A.[B=="x"].Name', "Device"),
  ...parameter.refuses("Device.A.", "path-kind", 7, { expected: "a parameter path" }),
  ...parameter.refuses("Device.A.Name()", "path-kind", 9),
  ...parameter.refuses("Device.A.Ref+", "path-kind", 12),
  ...parameter.refuses("Device.A.{i}.Name", "path-addressing", 9),
  ...parameter.refuses("Device.A.*.Name", "path-kind", 9),
  ...parameter.refuses("Device.A.Ref+.Name", "path-kind", 12),

  ...get.takes("Device.", "Device.A.1", "Device.A.*.Name", "Device.A.Ref+.Name", "Device.A.[B.C~=1].Name"),
  ...get.refuses("Device.Boot!", "path-kind", 7, { expected: "an object path, an instance path or a parameter path" }),
  ...get.refuses("Device.A.{i}.Name", "path-addressing", 9),

  ...command.takes("Device.Reboot()", "Device.A.1.Reset()", 'Device.A.[B=="x"].Reset()'),
  ...command.refuses("Device.Reboot", "path-kind", 7, { expected: "a command path" }),
  ...command.refuses("Device.Reboot!", "path-kind", 7),
  ...command.refuses("Device.A.*.Reset()", "path-kind", 9),
  ...commands.takes("Device.A.*.Reset()", "Device.A.Ref+.Reset()"),
  ...commands.refuses("Device.A.*.", "path-kind", 9),

  ...event.takes("Boot!", "Device.Boot!", "1.Happened!"),
  ...event.refuses("Boot", "path-kind", 0, { expected: "an event path" }),
  ...event.refuses("Boot()", "path-kind", 0),

  ...argument.takes("Host", "Class.1.Channel.2.X", "Class.{i}.Channel.{i}.X", "Sub.Name"),
  ...argument.refuses("Class.", "path-kind", 0, { expected: "the name of an argument" }),
  ...argument.refuses("Class.*.X", "path-addressing", 6, { expected: "an instance number or {i}" }),
  ...argument.refuses('Class.[B=="x"].X', "path-addressing", 6),
  ...argument.refuses("Class.{i}.Channel.2.X", "path-addressing", 18, { expected: "{i}, as before" }),

  ...resolved.takes("Device.", "Device.A.1.", "Device.A.1.B.2.C."),
  ...resolved.refuses("Device.A", "path-trailing-dot", 8, { uspError: undefined }),
  ...resolved.refuses("Device.A.1", "path-trailing-dot", 10),
  ...resolved.refuses("Device.A.*.", "path-addressing", 9, { requirement: "R-MSG.3", uspError: undefined }),
  ...resolved.refuses("Device.A.1.B.{i}.", "path-addressing", 13, { expected: "instances by their numbers" }),
  ...resolved.refuses('Device.A.[B=="x"].C', "path-addressing", 9, { requirement: "R-MSG.3" }),
  ...resolved.refuses("Device.A.Ref+.", "path-addressing", 12, { requirement: "R-MSG.3" }),
  ...resolved.refuses("Device.A.*.B.{i}.", "path-addressing", 9),
  // The gravest first.
  ...resolved.refuses("Device.A.*.Reset()", "path-kind", 11, { expected: "an object path or an instance path" }),
  ...resolved.refuses("Device.A.*.Reset(", "path-syntax", 16),
  ...reported.takes("Device.A.1.Name"),

  ...either.takes("Device.A", "Device.A."),

  ...registered.takes("Device.A.", "Device.A", "Device.A.Name", "Device.A.Reset()", "Device.A.Happened!"),
  ...registered.refuses("Device.A.1.", "path-addressing", 9, { requirement: "R-REG.2", uspError: 7008 }),
  ...registered.refuses("Device.A.{i}.", "path-addressing", 9, { requirement: "R-REG.2" }),
  ...registered.refuses("Device.A.*.B", "path-addressing", 9, { expected: "a path without instances" }),
  ...registered.refuses("Device.A.Ref+.B", "path-addressing", 12, { requirement: "R-REG.2" }),
  ...registered.refuses("", "path-syntax", 0),
  ...deregistered.takes("", "Device.A."),
  ...deregistered.refuses(" ", "path-syntax", 0),
  ...deregistered.refuses("Device.A.Reset()", "path-kind", 9, {
    expected: "an object path of the supported data model",
  }),

  ...supported.takes("Device.", "Device.A.{i}.", "Device.A.{i}.B.", "Device.ProxiedDevice.1.B.{i}.", "Device.A.1."),
  ...supported.refuses("Device.A.{i}", "path-trailing-dot", 12),
  ...supported.refuses("Device.A", "path-trailing-dot", 8),
  ...supported.refuses("Device.A.{i}.B.1.", "path-addressing", 15, { expected: "{i}, as before", uspError: 7008 }),
  ...supported.refuses("Device.A.*.", "path-addressing", 9, { expected: "an instance number or {i}" }),
  ...supported.refuses('Device.A.[B=="x"].', "path-addressing", 9, { requirement: undefined }),
  ...supported.refuses("Device.A.Ref+.", "path-kind", 12),

  ...askedModel.takes("Device.A.{i}.Reset()", "Device.A.1.", "Device.A.{i}", "Device.A.1.B.{i}.", 'Device.A.[B=="x"].'),
  ...askedModel.refuses("Device.A.{i}.B.1.", "path-addressing", 15),
  ...askedModel.refuses('Device.A.{i}.B.[C=="x"].D', "path-addressing", 15),
  ...askedModel.refuses("Device.A.*.", "path-kind", 9),
  ...askedSearch.takes("Device.A.*.", "Device.A.{i}.Ref+."),
  ...askedSearch.refuses("Device.A.{i}.Ref+.1.", "path-addressing", 18),
];
