// What the conditions of an expression are read as.
import type { Condition, Operator } from "../../../plugin/runtime/paths/index.js";

export interface ConditionCase {
  readonly text: string;
  readonly conditions: readonly Condition[];
}

const literal = (path: string, operator: Operator, text: string): Condition => ({
  path,
  operator,
  value: { kind: "literal", text },
});
const bare = (path: string, operator: Operator, text: string): Condition => ({
  path,
  operator,
  value: { kind: "bare", text },
});
const one = (text: string, ...conditions: Condition[]): ConditionCase => ({ text, conditions });

export const conditions: readonly ConditionCase[] = [
  one('[Name=="eth0"]', literal("Name", "==", "eth0")),
  one('[Name!="eth0"]', literal("Name", "!=", "eth0")),
  one('[List~="a"]', literal("List", "~=", "a")),
  one("[A<=1]", bare("A", "<=", "1")),
  one("[A>=1]", bare("A", ">=", "1")),
  one("[A<1]", bare("A", "<", "1")),
  one("[A>1]", bare("A", ">", "1")),
  one("[A<-1]", bare("A", "<", "-1")),
  one("[A==AQ==]", bare("A", "==", "AQ==")),
  one("[A>AQ==]", bare("A", ">", "AQ==")),
  one('[A \t==\n "x"  &&  B\r!= 2]', literal("A", "==", "x"), bare("B", "!=", "2")),
  one('[A==""&&B==0&&C=="TCP"]', literal("A", "==", ""), bare("B", "==", "0"), literal("C", "==", "TCP")),
  one('[A=="x"&&A=="x"]', literal("A", "==", "x"), literal("A", "==", "x")),
  one("[Stats.ErrorsSent>0]", bare("Stats.ErrorsSent", ">", "0")),
  one('[Ref+.SSID=="MyHome"]', literal("Ref+.SSID", "==", "MyHome")),
  one('[Refs#2+.B.C#*+.D=="x"]', literal("Refs#2+.B.C#*+.D", "==", "x")),
  // Only the two escapes that TR-369 has; the rest of the percent signs is text.
  one('[A=="%22%25%2525%2022%2%zz%41"]', literal("A", "==", '"%%25%2022%2%zz%41')),
  one('[A=="]&&B==1"]', literal("A", "==", "]&&B==1")),
  one('[A==" x "]', literal("A", "==", " x ")),
  one('[A=="1"&&B==1]', literal("A", "==", "1"), bare("B", "==", "1")),
];
