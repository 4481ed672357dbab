// Values such as devices report, by name and type of the parameter.
import { instancePath, objects } from "./objects.js";

/** @typedef {import("../../harness/random.js").Randomness} Randomness */

const words =
  "Enabled Disabled Up Down NotPresent LowerLayerDown Error_Internal Native None Normal Static Auto User Full Complete IPv4 BestEffort IPv6 UDP TCP ax ac n g WPA2-Personal WPA3-Personal EAP-TLS Idle Router Ethernet".split(
    " ",
  );
const interfaces = ["eth", "wlan", "br-lan", "ppp", "veth", "dsl"];
const UNKNOWN_TIME = "0001-01-01T00:00:00Z";

/** What strings hold, by what their names have; the first that fits, else one of {@link texts}. */
const strings = [
  { names: /^Alias$/, make: (_random, _name, instance) => `cpe-${instance}` },
  { names: /^Name$/, make: (random) => `${random.one(interfaces)}${random.integer(0, 9)}` },
  { names: /MAC|BSSID/, make: (random) => hex(random, 6).replace(/..(?!$)/g, "$&:") },
  { names: /Interface$|LowerLayers|Reference$|Profile$/, make: (random) => (often(random, 0.3) ? "" : path(random)) },
  {
    names: /Page$|URL$|Server$/,
    make: (random, name) => `https://acs${random.integer(1, 9)}.operator.example.com:7548/${name.toLowerCase()}`,
  },
  {
    names: /IP$|Mask$|Address$/,
    make: (random) => `10.${random.integer(0, 255)}.${random.integer(0, 255)}.${random.integer(1, 254)}`,
  },
];

/** What other strings hold; each up to which share. */
const texts = [
  { upTo: 0.12, make: () => "" },
  { upTo: 0.62, make: (random) => random.one(words) },
  { upTo: 0.76, make: (random) => `${random.one(words)},${random.one(words)},${random.one(words)}` },
  { upTo: 0.93, make: (random, name) => `${name}-${hex(random, 3)}` },
  {
    upTo: 0.96,
    make: (random, name) =>
      `${name} as the vendor set it, hardware revision ${random.digits(4)}, build ${hex(random, 4)}`,
  },
  { upTo: 1, make: (random) => path(random) },
];

/** By letter of the type. */
const types = {
  b: (random) => (often(random, 0.58) ? "true" : "false"),
  t: (random) =>
    often(random, 0.2)
      ? UNKNOWN_TIME
      : `${new Date(Date.UTC(2024, 0, 1) + random.integer(0, 366 * 86_400) * 1000).toISOString().slice(0, 19)}Z`,
  h: (random) => hex(random, random.one([2, 4, 6, 8])),
  i: (random) => String(-random.integer(0, 99)),
  l: (random) => String(-random.integer(0, 99)),
  u: (random) => (often(random, 0.28) ? "0" : random.digits(random.one([1, 1, 1, 2, 3, 4, 5, 6, 8, 9]))),
  U: (random) => (often(random, 0.27) ? "0" : random.digits(random.integer(3, 13))),
  s: (random, name, instance) => {
    const { make } = strings.find(({ names }) => names.test(name)) ?? text(random);
    return make(random, name, instance);
  },
};

/**
 * @param {Randomness} random
 * @param {{ name: string, type: string }} parameter
 * @param {number} instance of its object
 * @returns {string}
 */
export function valueOf(random, { name, type }, instance) {
  return types[type](random, name, instance);
}

function text(/** @type {Randomness} */ random) {
  const share = random.fraction();
  return texts.find(({ upTo }) => share < upTo) ?? texts[0];
}

function path(/** @type {Randomness} */ random) {
  return instancePath(random.one(objects).path, random.integer(1, 9)).slice(0, -1);
}

function often(/** @type {Randomness} */ random, /** @type {number} */ share) {
  return random.fraction() < share;
}

function hex(/** @type {Randomness} */ random, /** @type {number} */ octets) {
  return Buffer.from(random.bytes(octets)).toString("hex").toUpperCase();
}
