/**
 * @param {readonly number[]} numbers
 * @param {number} share
 */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)];
}

export function median(/** @type {readonly number[]} */ numbers) {
  return quantile(numbers, 0.5);
}

export function geometricMean(/** @type {readonly number[]} */ numbers) {
  return Math.exp(numbers.reduce((sum, number) => sum + Math.log(number), 0) / numbers.length);
}
