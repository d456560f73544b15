/** A function from a place in a text to the number of its line, counted from 1. */
export function lineFinder(source: string): (place: number) => number {
  const ends: number[] = [];
  for (const match of source.matchAll(/\r\n|\r|\n/gu)) ends.push(match.index + match[0].length);
  return (place) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) <= place) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
