// What is no path: where it stops being one (counted by hand, in UTF-16 units), and what would have been right there.
export interface RefusedCase {
  readonly source: string;
  readonly text: string;
  readonly relative: boolean;
  readonly position: number;
  readonly expected: string;
}

const NAME = "a name";
const SEGMENT = "a name or an instance identifier";
const DOT = "a dot or the end of the path";
const END = "the end of the path";
const NUMBER = "a number from 1 to 4294967295 without leading zeros";
const OPERATOR = "an operator: == != ~= <= >= < >";
const VALUE = 'a value: one in "quotes", a number, true, false, a dateTime or hex digits';
const AND = "&& or ]";
const QUOTE = "a closing quote";
const ITEM = "the number of a list item or *";

function group(source: string, relative = false) {
  return (text: string, position: number, expected: string): RefusedCase => ({
    source,
    text,
    relative,
    position,
    expected,
  });
}

const names = group("TR-369 R-ARC.7");
const numbers = group("TR-369 R-ARC.8");
const example = group("TR-369 example of what is not valid");
const expression = group("TR-369 R-ARC.9");
const spaces = group("TR-369 R-ARC.9a");
const follows = group("TR-369 Reference Following");
const supportedModel = group("TR-369 supported data model");
const relative = group("TR-369 Relative Paths", true);

export const refused: readonly RefusedCase[] = [
  names("", 0, NAME),
  names(".", 0, NAME),
  names(".Device", 0, NAME),
  names(" Device.", 0, NAME),
  names("Device. ", 7, NAME),
  names("Device ", 6, DOT),
  names("Device\n", 6, DOT),
  names("Device..X", 7, NAME),
  names("Device.IP..X", 10, SEGMENT),
  names("Device.IP..", 10, SEGMENT),
  names("Device.9X.", 7, NAME),
  names("Device.-X.", 7, NAME),
  names("Device.Ä.", 7, NAME),
  names("Device.XÄ.", 8, DOT),
  names("Device.X\u0000", 8, DOT),
  names("Device.X\uffff", 8, DOT),
  names("Device.X/Y", 8, DOT),
  names("Device.X~", 8, DOT),
  names("Device.X,Device.Y", 8, DOT),
  names("Device.$proto", 7, NAME),
  names('"Device."', 0, NAME),
  names("1.Enable", 0, NAME),
  names("*.Enable", 0, NAME),
  names("[A==1].Enable", 0, NAME),
  names("{i}.Enable", 0, NAME),
  names("Device.1.", 7, NAME),
  names("Device.*.", 7, NAME),
  names("Device.[A==1].", 7, NAME),
  names("Device.{i}.", 7, NAME),
  names("Reboot()", 6, DOT),
  names("Boot!", 4, DOT),
  names("Ref+.Name", 3, DOT),
  names("Device.()", 7, NAME),
  names("Device.!", 7, NAME),
  names("Device.Reset(", 12, "()"),
  names("Device.Reset( )", 12, "()"),
  names("Device.Reset)", 12, DOT),
  names("Device.Reset().", 14, END),
  names("Device.Reset()()", 14, END),
  names("Device.Reset().Status", 14, END),
  names("Device.Reset()!", 14, END),
  names("Device.Boot!.", 12, END),
  names("Device.Boot!!", 12, END),
  names("Device.Boot!()", 12, END),
  names("Device.A.1()", 10, DOT),
  names("Device.A.*!", 10, DOT),

  numbers("Device.A.0.", 9, NUMBER),
  numbers("Device.A.0", 9, NUMBER),
  numbers("Device.A.01.", 9, NUMBER),
  numbers("Device.A.007.X", 9, NUMBER),
  numbers("Device.A.4294967296.", 9, NUMBER),
  numbers("Device.A.99999999999999999999999.X", 9, NUMBER),
  numbers("Device.A.-1.", 9, SEGMENT),
  numbers("Device.A.+1.", 9, SEGMENT),
  numbers("Device.A.1.5.", 11, NAME),
  numbers("Device.A.1e3.", 10, DOT),
  numbers("Device.A.1X.", 10, DOT),
  numbers("Device.A.1-.", 10, DOT),
  numbers("Device.A.1..", 11, NAME),
  numbers("Device.A.1.*.", 11, NAME),
  numbers("Device.A.*.1.", 11, NAME),
  numbers("Device.A.**.", 10, DOT),
  numbers("Device.A.*B.", 10, DOT),
  numbers("Device.A*.", 8, DOT),
  numbers("Device.A.[B==1].[C==2].", 16, NAME),
  numbers("Device.A.[B==1][C==2].", 15, DOT),
  numbers("Device.A[B==1].", 8, DOT),
  numbers("Device.A.[B==1]C", 15, DOT),

  example("Device.IP.Interface.[].", 21, NAME),
  example('Device.IP.Interface.[Type=="Normal"&&IPv4Address.*.AddressingType=="Static"].Status', 49, NAME),
  example('Device.IP.Interface.{Type=="Normal"}.Status', 20, "{i}"),

  expression("Device.A.[", 10, NAME),
  expression("Device.A.[B", 11, OPERATOR),
  expression("Device.A.[B]", 11, OPERATOR),
  expression("Device.A.[B=1]", 11, OPERATOR),
  expression("Device.A.[B=", 11, OPERATOR),
  expression("Device.A.[B!1]", 11, OPERATOR),
  expression("Device.A.[B=~1]", 11, OPERATOR),
  expression("Device.A.[B=>1]", 11, OPERATOR),
  expression("Device.A.[B<>1]", 12, VALUE),
  expression("Device.A.[B===1]", 13, VALUE),
  expression("Device.A.[B==]", 13, VALUE),
  expression("Device.A.[B==", 13, VALUE),
  expression("Device.A.[B==&&C==1]", 13, VALUE),
  expression("Device.A.[B=='x']", 13, VALUE),
  expression("Device.A.[B==1", 14, AND),
  expression("Device.A.[B==1.", 15, AND),
  expression("Device.A.[B==1)", 14, AND),
  expression("Device.A.[B==1&C==2]", 14, AND),
  expression("Device.A.[B==1||C==2]", 14, AND),
  expression("Device.A.[B==1 or C==2]", 15, AND),
  expression("Device.A.[B==1,C==2]", 14, AND),
  expression("Device.A.[B==1&&]", 16, NAME),
  expression("Device.A.[B==1&&", 16, NAME),
  expression("Device.A.[&&B==1]", 10, NAME),
  expression("Device.A.[B==1&&&C==2]", 16, NAME),
  expression("Device.A.[B==[C]]", 13, VALUE),
  expression("Device.A.[[B==1]]", 10, NAME),
  expression("Device.A.[1==B]", 10, NAME),
  expression("Device.A.[B.==1]", 12, NAME),
  expression("Device.A.[B.1.C==1]", 12, NAME),
  expression("Device.A.[B.{i}.C==1]", 12, NAME),
  expression("Device.A.[B()==1]", 11, OPERATOR),
  expression("Device.A.[B!==1]", 13, VALUE),
  expression('Device.A.[B=="x]', 16, QUOTE),
  expression('Device.A.[B=="', 14, QUOTE),
  expression('Device.A.[B=="x""y"]', 16, AND),
  expression('Device.A.[B=="x"y]', 16, AND),
  expression('Device.A.[B==x"y"]', 14, AND),
  expression("Device.A.[B==ä]", 13, VALUE),
  expression("Device.A.]", 9, SEGMENT),

  spaces("Device.A.[ B==1].", 10, NAME),
  spaces("Device.A.[B==1 ].", 14, AND),
  spaces("Device.A.[B==1 ", 15, AND),
  spaces("Device.A.[B = =1].", 12, OPERATOR),
  spaces("Device.A.[B==1 2].", 15, AND),
  spaces("Device.A.[B C==1].", 12, OPERATOR),
  spaces("Device.A.[B==\u00a01].", 13, VALUE),
  spaces("Device.A.[B==\u000b1].", 13, VALUE),
  spaces("Device.A. 1.", 9, SEGMENT),
  spaces("Device.A.[B==1& &C==2].", 14, AND),

  follows("Device.A.Ref++.X", 13, DOT),
  follows("Device.A.Ref+X", 13, DOT),
  follows("Device.A.Ref+()", 13, DOT),
  follows("Device.A.Ref+..X", 14, SEGMENT),
  follows("Device.A.1+.X", 10, DOT),
  follows("Device.A.*+.X", 10, DOT),
  follows("Device.A.+.X", 9, SEGMENT),
  follows("Device.A.Ref#+.X", 13, ITEM),
  follows("Device.A.Ref#", 13, ITEM),
  follows("Device.A.Ref#x+", 13, ITEM),
  follows("Device.A.Ref#0+.X", 13, NUMBER),
  follows("Device.A.Ref#02+.X", 13, NUMBER),
  follows("Device.A.Ref#4294967296+.X", 13, NUMBER),
  follows("Device.A.Ref#{i}+.X", 13, ITEM),
  follows("Device.A.Ref#2.X", 14, "+"),
  follows("Device.A.Ref#*.X", 14, "+"),
  follows("Device.A.Ref#**+.X", 14, "+"),
  follows('Device.A.[Ref+=="x"].', 14, "a dot"),
  follows('Device.A.[Ref+.=="x"].', 15, NAME),
  follows('Device.A.[Ref#=="x"].', 14, ITEM),
  follows('Device.A.[+.B=="x"].', 10, NAME),

  supportedModel("Device.A.{", 9, "{i}"),
  supportedModel("Device.A.{}.", 9, "{i}"),
  supportedModel("Device.A.{I}.", 9, "{i}"),
  supportedModel("Device.A.{j}.", 9, "{i}"),
  supportedModel("Device.A.{i", 9, "{i}"),
  supportedModel("Device.A.{i}X", 12, DOT),
  supportedModel("Device.A.{i}.{i}.", 13, NAME),
  supportedModel("Device.A{i}.", 8, DOT),

  relative("", 0, SEGMENT),
  relative(".Enable", 0, SEGMENT),
  relative("0.Enable", 0, NUMBER),
  relative("1.2.Enable", 2, NAME),
  relative("1Enable", 1, DOT),
  relative("+.Enable", 0, SEGMENT),
  relative("1()", 1, DOT),
  relative(" Enable", 0, SEGMENT),
];
