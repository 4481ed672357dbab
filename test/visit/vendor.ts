// A vendor's schema with every kind of field: that of test/golden/visit, and what is generated for it.
import { execFileSync } from "node:child_process";
import { createFileRegistry, type DescMessage, fromBinary } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { loadExpected } from "../support/expected-modules.js";
import { type MapPlace, type Subject, visited } from "./subject.js";

const CASE = "visit";

const rooms = {
  name: "visitReport_Room_values",
  type: "golden.visit.Report.Room",
  field: "values",
  path: ["Report.path", "Rooms.wing", "Room.name"],
};
const events = {
  name: "visitReport_Event",
  type: "golden.visit.Report.Event",
  field: "arguments",
  path: ["Event.object", "Event.name"],
};

/** By root. */
export const vendorMaps: { readonly [root: string]: readonly MapPlace[] } = {
  Report: [
    { name: "visitReport_own", type: "golden.visit.Report", field: "own", path: ["Report.path"] },
    rooms,
    events,
    { name: "visitReport_Row", type: "golden.visit.Report.Row", field: "values", path: ["Row.table", "{i}."] },
    { name: "visitReport_Loose", type: "golden.visit.Report.Loose", field: "by_path", path: [] },
  ],
  Aside: [{ ...events, name: "visitReport_Event$" }],
};

/** The root messages that are visited, and all that the modules export. */
export async function loadVendor(): Promise<{ readonly subjects: readonly Subject[]; readonly module: object }> {
  const module = await loadExpected(CASE, ["report", "report.visit"]);
  const input = `test/golden/${CASE}/input`;
  const descriptors = execFileSync("node_modules/.bin/buf", ["build", input, "-o", "-#format=binpb"]);
  const registry = createFileRegistry(fromBinary(FileDescriptorSetSchema, descriptors));
  const subjects = Object.entries(vendorMaps).map(([name, places]): Subject => {
    const type = registry.getMessage(`golden.visit.${name}`) as DescMessage;
    const decode = module[`decode${name}`] as Subject["decode"];
    return { name, type, decode, maps: visited(places, module) };
  });
  return { subjects, module };
}
