// A GetSupportedDMResp as large as that of a whole data model: the objects that are known here, and others whose names
// are put together of words of the known ones.
import { randomness } from "../../harness/random.js";
import { objects } from "./objects.js";

const OBJECTS = 669;
const COMMANDS = 108;
const EVENTS = 17;
/** How many parameters objects have: of twenty each as many. */
const PARAMETERS = [0, 1, 1, 2, 2, 3, 3, 4, 5, 6, 6, 7, 8, 9, 10, 11, 12, 14, 16, 22];
/** Of the names how many are new; the others stand in many objects, as `Alias` does. */
const NEW_NAMES = 0.46;

const known = objects.flatMap(({ parameters }) => parameters);
const words = [...new Set(known.flatMap(({ name }) => name.match(/[A-Z][a-z]+|[A-Z]+(?![a-z])|\d+[a-z]*/g) ?? []))];
/** The enum members, by letter of the type. */
const valueTypes = { x: 1, b: 2, t: 3, d: 4, h: 5, i: 6, l: 7, s: 8, u: 9, U: 10 };

export function supported() {
  const random = randomness(7);
  const taken = new Set();
  const newName = (/** @type {number} */ length) => {
    for (;;) {
      const name = Array.from({ length }, () => random.one(words)).join("");
      if (taken.has(name) || /^\d/.test(name)) continue;
      taken.add(name);
      return name;
    }
  };
  const list = (/** @type {number} */ most) =>
    Array.from({ length: random.integer(0, most) }, () => newName(random.integer(2, 5)));

  const all = objects.map(({ path, parameters }) => supportedObject(random, path, parameters));
  while (all.length < OBJECTS) {
    const parent = random.one(all).supportedObjPath;
    const path = `${parent.length > 45 ? "Device." : parent}${newName(random.integer(1, 2))}.${random.integer(0, 1) === 0 ? "{i}." : ""}`;
    const parameters = Array.from({ length: random.one(PARAMETERS) }, () =>
      random.fraction() < NEW_NAMES
        ? { name: newName(random.one([2, 2, 3])), type: random.one(known).type }
        : random.one(known),
    );
    all.push(supportedObject(random, path, parameters));
  }
  for (let turn = 0; turn < COMMANDS; turn++) {
    random.one(all).supportedCommands.push({
      commandName: `${newName(2)}()`,
      inputArgNames: list(7),
      outputArgNames: list(7),
      commandType: random.integer(1, 2),
    });
  }
  for (let turn = 0; turn < EVENTS; turn++) {
    random.one(all).supportedEvents.push({ eventName: `${newName(2)}!`, argNames: list(10) });
  }
  return [{ reqObjPath: "Device.", dataModelInstUri: "urn:broadband-forum-org:tr-181-2-16-0", supportedObjs: all }];
}

function supportedObject(random, path, parameters) {
  const isMultiInstance = path.endsWith("{i}.");
  return {
    supportedObjPath: path,
    access: isMultiInstance ? random.integer(0, 1) : 0,
    isMultiInstance,
    supportedCommands: [],
    supportedEvents: [],
    supportedParams: parameters.map(({ name, type }) => ({
      paramName: name,
      access: random.integer(0, 1),
      valueType: valueTypes[type],
      valueChange: random.fraction() < 0.85 ? 1 : 2,
    })),
    uniqueKeySets: isMultiInstance
      ? [{ keyNames: ["Alias"] }, { keyNames: ["Name"] }].slice(0, random.integer(1, 2))
      : [],
  };
}
