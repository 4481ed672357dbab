// All cases.
import type { DecodeCase, EncodeCase } from "./case.js";
import { depthCases } from "./depth.js";
import { duplicateCases } from "./duplicates.js";
import { emptyByRightCases } from "./empty-by-right.js";
import { encodeOneofCases } from "./encode-oneofs.js";
import { encodeRequiredCases } from "./encode-required.js";
import { encodeTypeCases } from "./encode-types.js";
import { encodeUnknownCases } from "./encode-unknown.js";
import { encodeValueCases } from "./encode-values.js";
import { enumCases } from "./enums.js";
import { groupCases } from "./groups.js";
import { lengthCases } from "./lengths.js";
import { lenientCases } from "./lenient.js";
import { literalCases } from "./literal.js";
import { mapCases } from "./maps.js";
import { oneofCases } from "./oneofs.js";
import { repairCases } from "./repairs.js";
import { requiredCases } from "./required.js";
import { roundTripCases } from "./round-trips.js";
import { tagCases } from "./tags.js";
import { truncationCases } from "./truncation.js";
import { unknownCases } from "./unknown.js";
import { utf8Cases } from "./utf8.js";
import { varintCases } from "./varints.js";
import { wireTypeCases } from "./wire-types.js";

/** By subject, which is also the name of their file. */
export const decodeCases: { readonly [subject: string]: readonly DecodeCase[] } = {
  literal: literalCases,
  enums: enumCases,
  oneofs: oneofCases,
  required: requiredCases,
  "empty by right": emptyByRightCases,
  duplicates: duplicateCases,
  "wire types": wireTypeCases,
  tags: tagCases,
  varints: varintCases,
  lengths: lengthCases,
  truncation: truncationCases,
  groups: groupCases,
  depth: depthCases,
  utf8: utf8Cases,
  repairs: repairCases,
  maps: mapCases,
  unknown: unknownCases,
  lenient: lenientCases,
};

export const encodeCases: { readonly [subject: string]: readonly EncodeCase[] } = {
  "encode values": encodeValueCases,
  "encode types": encodeTypeCases,
  "encode oneofs": encodeOneofCases,
  "encode required": encodeRequiredCases,
  "encode unknown": encodeUnknownCases,
  "round trips": roundTripCases,
};
