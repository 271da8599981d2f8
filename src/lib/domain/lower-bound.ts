/** The first of `0..size` that is not before something, where `isBefore` holds for all up to a point and for none after it. */
export function lowerBound(size: number, isBefore: (position: number) => boolean): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
