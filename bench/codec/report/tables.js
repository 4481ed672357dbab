// The tables of the page. A column a codec, in the order of codecs.js; the first is ours, the last how many times as
// much the best of the others takes.
import { grid } from "../../harness/grid.js";
import { geometricMean } from "../../harness/statistics.js";
import { codecs } from "../codecs.js";
import { messages } from "../messages.js";
import { figure, kilobytes, microseconds, times } from "./units.js";

const OURS = codecs[0].name;

/** @typedef {import("./results.js").Results} Results */

/**
 * A line of a table: what it is of, and a number for each codec. A table's codecs are the same in all lines.
 * @typedef {{ title: string, by: Record<string, number> }} Line
 */

/**
 * @param {string} head
 * @param {readonly Line[]} lines
 * @param {(number: number) => string} show
 * @param {{ mean?: boolean }} [options] a last line with the means of how many times as much as ours each takes
 */
function comparison(head, lines, show, { mean = false } = {}) {
  const shown = codecs.filter(({ name }) => lines.some(({ by }) => by[name] !== undefined));
  const compared = shown.length > 1 && shown[0].name === OURS;
  const rows = lines.map(({ title, by }) => [
    title,
    ...shown.map(({ name }) => show(by[name])),
    ...(compared ? [times(bestOther(by) / by[OURS])] : []),
  ]);
  if (mean && compared) {
    const measures = [
      ...shown.map(
        ({ name }) =>
          (by) =>
            by[name],
      ),
      bestOther,
    ];
    const means = measures.map((measure) => geometricMean(lines.map(({ by }) => measure(by) / by[OURS])));
    rows.push(["geometric mean", ...means.map(times)]);
  }
  return grid([head, ...shown.map(({ title }) => title), ...(compared ? ["best other / ours"] : [])], rows, 1);
}

function bestOther(/** @type {Record<string, number>} */ { [OURS]: _, ...others }) {
  return Math.min(...Object.values(others));
}

/**
 * Figures as lines.
 * @template {{ codec: string }} T
 * @param {readonly T[]} figures
 * @param {(figure: T) => string} title those with the same are one line
 * @param {(figure: T) => number} number
 */
function linesOf(figures, title, number) {
  /** @type {Map<string, Line>} */
  const lines = new Map();
  for (const figure of figures) {
    const key = title(figure);
    const line = lines.get(key) ?? { title: key, by: {} };
    line.by[figure.codec] = number(figure);
    lines.set(key, line);
  }
  return [...lines.values()];
}

/**
 * The figures of an operation; where the others do another one instead, theirs of that one, of what ours does.
 * @template {{ operation: string, codec: string }} T
 * @param {readonly T[]} figures
 * @param {import("../operations.js").Operation} operation
 * @param {(figure: T) => unknown} what it is a figure of
 */
function figuresOf(figures, { name, against }, what) {
  const own = figures.filter(({ operation }) => operation === name);
  if (against === undefined) return own;
  const done = own.map(what);
  const others = figures.filter(({ operation, codec }) => operation === against && codec !== OURS);
  return [...own, ...others.filter((figure) => done.includes(what(figure)))];
}

/**
 * Microseconds a message of an operation in a mode; undefined where nothing was measured.
 * @param {Results} results
 * @param {import("../operations.js").Operation} operation
 * @param {string} mode
 */
export function timesTable({ times: all = [] }, operation, mode) {
  const inMode = all.filter((time) => time.mode === mode);
  const own = figuresOf(inMode, operation, titleOf);
  if (own.length === 0) return undefined;
  const lines = linesOf(own, titleOf, ({ nanoseconds }) => nanoseconds);
  return comparison("µs", lines, microseconds, { mean: lines.length > 1 });
}

/**
 * Nanoseconds a byte; undefined where nothing was measured.
 * @param {Results} results
 * @param {import("../operations.js").Operation} operation
 */
export function growthTable({ growth = [] }, operation) {
  // Once there was one operation, which had no name.
  const named = growth.map((figure) => ({ operation: "decode", ...figure }));
  const own = figuresOf(named, operation, ({ bytes }) => bytes);
  if (own.length === 0) return undefined;
  const lines = linesOf(
    own,
    ({ bytes }) => `${kilobytes(bytes)} KB`,
    ({ nanosecondsPerByte }) => nanosecondsPerByte,
  );
  return comparison("ns a byte", lines, figure);
}

/** Kilobytes of memory. */
export function memoryTable(/** @type {Results} */ { memory = [] }) {
  const parts = /** @type {const} */ (["allocated", "kept"]);
  const lines = parts.flatMap((part) =>
    linesOf(
      memory,
      (figure) => `${titleOf(figure)}: ${part}`,
      (figure) => figure[part],
    ),
  );
  return comparison("KB", lines, kilobytes);
}

/** Kilobytes of code. */
export function sizeTable(/** @type {Results} */ { sizes = [] }) {
  const parts = /** @type {const} */ (["minified", "gzipped"]);
  const lines = parts.flatMap((part) =>
    linesOf(
      sizes,
      () => part,
      (size) => size[part],
    ),
  );
  return comparison("KB", lines, kilobytes);
}

/** Milliseconds. */
export function startUpTable(/** @type {Results} */ { startUp = [] }) {
  const lines = linesOf(
    startUp,
    () => "import",
    ({ milliseconds }) => milliseconds,
  );
  return comparison("ms", lines, figure);
}

/** The messages, and what they are. */
export function messagesTable(/** @type {Results} */ { bytes }) {
  const rows = messages.map(({ name, title }) => [name, title, bytes[name].toLocaleString("en-GB")]);
  return grid(["", "message", "bytes"], rows, 2);
}

/** The codecs, of which version and how used. */
export function codecsTable(/** @type {Results} */ { versions }) {
  const rows = codecs.map(({ title, packages, settings }) => [
    title,
    packages.map((name) => `${name} ${versions[name]}`).join(", "),
    settings,
  ]);
  return grid(["codec", "packages", "settings"], rows, 3);
}

function titleOf({ message }) {
  return message;
}
