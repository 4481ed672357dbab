/**
 * Make an input smaller, as long as the same is wrong with it. Its first byte, which chooses what it is for, stays.
 * @param complaintOf what is wrong with an input: up to the first colon, what kind of thing
 */
export function minimise(input: Uint8Array, complaintOf: (input: Uint8Array) => string | undefined): Uint8Array {
  const kindOf = (bytes: Uint8Array) => complaintOf(bytes)?.split(":", 1)[0];
  const kind = kindOf(input);
  if (kind === undefined) return input;
  let best = input;
  for (let before = best.length + 1; best.length < before; ) {
    before = best.length;
    for (let size = best.length >> 1; size > 0; size >>= 1) {
      for (let at = 1; at + size <= best.length; ) {
        const candidate = new Uint8Array([...best.subarray(0, at), ...best.subarray(at + size)]);
        if (kindOf(candidate) === kind) best = candidate;
        else at += size;
      }
    }
  }
  return best;
}
