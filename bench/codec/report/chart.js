// One chart: what decoding and encoding take with each codec, on the average of the messages, as bars.
import { geometricMean } from "../../harness/statistics.js";
import { codecs } from "../codecs.js";
import { operations } from "../operations.js";

const WIDTH = 720;
const LABEL = 170;
const FIGURE = 60;
const BAR = 18;
const STEP = 26;
const HEAD = 34;
const GAP = 14;

/**
 * @param {import("./results.js").Results} results
 * @returns {string} SVG, for light and dark backgrounds
 */
export function chart({ times: all = [] }) {
  const own = all.filter(({ mode }) => mode === "node");
  const panels = operations
    .map(({ name, title }) => ({
      title,
      bars: codecs.flatMap((codec) =>
        barOf(
          own.filter(({ operation }) => operation === name),
          codec,
        ),
      ),
    }))
    // Of what nobody else can do there is nothing to be seen beside it.
    .filter(({ bars }) => bars.length > 1);
  const most = Math.max(...panels.flatMap(({ bars }) => bars.map(({ ratio }) => ratio)));
  const scale = (WIDTH - LABEL - FIGURE) / most;
  let top = 0;
  const parts = panels.map((panel) => {
    const drawn = drawPanel(panel, top, scale);
    top += HEAD + panel.bars.length * STEP + GAP;
    return drawn;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top}" width="${WIDTH}" height="${top}" role="img">
<title>Time to decode and encode, as multiples of that of protoc-gen-usp</title>
<style>
text { font: 13px system-ui, sans-serif; fill: #1f2328; }
.head { font-weight: 600; }
.figure { fill: #59636e; }
.bar { fill: #9aa4af; }
.ours { fill: #1a7f37; }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3; }
  .figure { fill: #9198a1; }
  .bar { fill: #59636e; }
  .ours { fill: #3fb950; }
}
</style>
${parts.join("\n")}
</svg>
`;
}

/** How many times as long as ours a codec takes, the geometric mean of the messages; none where it was not measured. */
function barOf(/** @type {readonly import("../measure/times.js").Time[]} */ times, { name, title }) {
  const ours = new Map(times.filter(({ codec }) => codec === codecs[0].name).map((time) => [time.message, time]));
  const own = times.filter(({ codec, message }) => codec === name && ours.has(message));
  if (own.length === 0) return [];
  const ratio = geometricMean(own.map(({ message, nanoseconds }) => nanoseconds / ours.get(message).nanoseconds));
  return [{ title, ratio, kind: name === codecs[0].name ? "ours" : "bar" }];
}

function drawPanel({ title, bars }, top, scale) {
  const rows = bars.map(({ title: name, ratio, kind }, index) => {
    const y = top + HEAD + index * STEP;
    const width = (ratio * scale).toFixed(1);
    return [
      `<text x="${LABEL - 10}" y="${y + 14}" text-anchor="end">${name}</text>`,
      `<rect class="${kind}" x="${LABEL}" y="${y}" width="${width}" height="${BAR}" rx="2"/>`,
      `<text class="figure" x="${(LABEL + ratio * scale + 8).toFixed(1)}" y="${y + 14}">${ratio.toFixed(2)}×</text>`,
    ].join("\n");
  });
  return [`<text class="head" x="${LABEL}" y="${top + 20}">${title}</text>`, ...rows].join("\n");
}
