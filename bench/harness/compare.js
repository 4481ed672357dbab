// Both sides in turn, over and over, in one process: what else the machine does hits both, and the median of the
// rounds' ratios leaves out the rounds in which it hit one.
import { time as timeHand } from "./loop.js?hand";
import { time as timeOurs } from "./loop.js?ours";
import { quantile } from "./statistics.js";

/**
 * What is compared.
 * @typedef {object} Pair
 * @property {string} type
 * @property {string} operation
 * @property {string} input what the inputs are, in words
 * @property {() => import("./inputs.js").Batches<any>} inputs
 * @property {() => import("./inputs.js").Batches<any>} [handInputs] where the other side has values of its own
 * @property {(input: any) => unknown} ours
 * @property {(input: any) => unknown} hand
 */

/**
 * @typedef {object} Result
 * @property {number} ours nanoseconds a call, median
 * @property {number} hand
 * @property {number} ratio ours / hand, median of the rounds
 * @property {number} low first quartile
 * @property {number} high third quartile
 * @property {number} rounds
 */

const WARM_UP_MILLISECONDS = 600;
const MILLISECONDS = 1200;
const ROUNDS = 401;

/**
 * @param {Pair} pair
 * @returns {Result}
 */
export function compare(pair) {
  const oursBatches = pair.inputs();
  const handBatches = (pair.handInputs ?? pair.inputs)();
  const ours = () => {
    const inputs = oursBatches();
    return timeOurs(pair.ours, inputs) / inputs.length;
  };
  const hand = () => {
    const inputs = handBatches();
    return timeHand(pair.hand, inputs) / inputs.length;
  };
  // So that the two never have the same batch in a round.
  for (let ahead = 0; ahead < 3; ahead++) hand();
  rounds(ours, hand, WARM_UP_MILLISECONDS, 0);
  const times = rounds(ours, hand, MILLISECONDS, ROUNDS);
  const ratios = times.map((round) => round.ours / round.hand);
  return {
    ours: quantile(
      times.map((round) => round.ours),
      0.5,
    ),
    hand: quantile(
      times.map((round) => round.hand),
      0.5,
    ),
    ratio: quantile(ratios, 0.5),
    low: quantile(ratios, 0.25),
    high: quantile(ratios, 0.75),
    rounds: times.length,
  };
}

/**
 * Rounds until both the time is over and there are enough; which side comes first alternates.
 * @param {() => number} ours
 * @param {() => number} hand
 * @param {number} milliseconds
 * @param {number} atLeast
 */
function rounds(ours, hand, milliseconds, atLeast) {
  const end = performance.now() + milliseconds;
  const times = [];
  while (times.length < atLeast || performance.now() < end) {
    if (times.length % 2 === 0) {
      const first = ours();
      times.push({ ours: first, hand: hand() });
    } else {
      const first = hand();
      times.push({ ours: ours(), hand: first });
    }
  }
  return times;
}
