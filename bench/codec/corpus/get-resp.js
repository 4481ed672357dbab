import { randomness } from "../../harness/random.js";
import { instancePath, objectAt, objects } from "./objects.js";
import { valueOf } from "./values.js";

/**
 * A result of a GetResp: instances of an object, as asked for with a wildcard.
 * @param {import("../../harness/random.js").Randomness} random
 * @param {import("./objects.js").ObjectType} object
 * @param {{ first?: number, instances: number, parameters?: number }} extent
 */
function pathResult(random, { path, parameters: all }, { first = 1, instances, parameters = all.length }) {
  return {
    requestedPath: path.replaceAll("{i}", "*"),
    resolvedPathResults: Array.from({ length: instances }, (_, at) => ({
      resolvedPath: instancePath(path, first + at),
      resultParams: Object.fromEntries(
        all.slice(0, parameters).map((parameter) => [parameter.name, valueOf(random, parameter, first + at)]),
      ),
    })),
  };
}

/** 10 objects with 15 parameters each. */
export function medium() {
  const random = randomness(4);
  return [
    pathResult(random, objectAt("Device.WiFi.Radio.{i}."), { instances: 4, parameters: 15 }),
    pathResult(random, objectAt("Device.IP.Interface.{i}."), { instances: 3, parameters: 15 }),
    pathResult(random, objectAt("Device.DHCPv4.Server.Pool.{i}."), { instances: 3, parameters: 15 }),
  ];
}

/** 600 objects of 51 types. */
export function large() {
  const random = randomness(5);
  return objects
    .filter(({ instances }) => instances > 0)
    .map((object) => pathResult(random, object, { instances: object.instances }));
}

const BYTES_PER_OBJECT = 580;

/** About so many bytes: instances of the objects of the large one, and then further ones. */
export function ofSize(/** @type {number} */ bytes) {
  const random = randomness(6);
  const results = [];
  for (let left = bytes, turn = 0; left > 0; turn++) {
    const result = pathResult(random, objects[turn % objects.length], { first: 1 + turn, instances: 3 });
    results.push(result);
    left -= result.resolvedPathResults.length * BYTES_PER_OBJECT;
  }
  return results;
}

const names = [
  "Café Crème – réseau",
  "ホームネットワーク 2.4 GHz",
  "家里的无线网络",
  "Домашняя сеть",
  "घर का वाईफाई",
  "شبكة المنزل",
  "Σπίτι",
  "Straße-WLAN",
  "우리집 와이파이",
  "📶 Wi‑Fi 🏠",
];

/** 10 objects, in which two parameters of 14 have values that are not ASCII. */
export function international() {
  const random = randomness(11);
  const result = pathResult(random, objectAt("Device.WiFi.SSID.{i}."), { instances: 10 });
  for (const [at, { resultParams }] of result.resolvedPathResults.entries()) {
    resultParams.SSID = names[at];
    resultParams["X_EXAMPLE-COM_Description"] = `${names[at]} / ${names[(at + 1) % names.length]}`;
  }
  return [result];
}
