/** How many of what is in order come first and are so, by halving: of a hundred thousand it looks at seventeen. */
export function countWhile(length: number, isSo: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
