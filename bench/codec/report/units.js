/** With three digits, and commas between thousands. */
export function figure(/** @type {number} */ number) {
  if (number >= 100) return Math.round(number).toLocaleString("en-GB");
  return number.toFixed(number < 0.01 ? 4 : number < 1 ? 3 : number < 10 ? 2 : 1);
}

export function microseconds(/** @type {number} */ nanoseconds) {
  return figure(nanoseconds / 1000);
}

export function kilobytes(/** @type {number} */ bytes) {
  return figure(bytes / 1000);
}

export function times(/** @type {number} */ ratio) {
  return `${ratio.toFixed(2)}×`;
}
