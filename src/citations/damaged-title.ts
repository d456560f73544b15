/** Signs that machines take for one another, written as one; in the order in which they are replaced. */
const MISREAD: readonly (readonly [RegExp, string])[] = [[/rn/gu, 'm'], [/cl/gu, 'd'], [/vv/gu, 'w'], [/[1l]/gu, 'i'], [/0/gu, 'o'], [/5/gu, 's']];
/** A word in which one sign may be misread is at least so long. */
const SHORTEST_WORD = 5;

/** A folded title without what a scan may have changed: spaces, and signs that look alike. Numbers stay as they are. */
export const skeleton = (folded: string): string => folded.split(' ').map((word) => (/^\d+$/u.test(word) ? `#${word}#` : MISREAD.reduce((one, [sign, read]) => one.replace(sign, read), word))).join('');

/** Do two strings differ by no more than one sign that was read wrongly, lost or added? */
export function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let back = 0;
  while (back < Math.min(a.length, b.length) - from && a[a.length - 1 - back] === b[b.length - 1 - back]) back += 1;
  return Math.max(a.length, b.length) - from - back <= 1;
}

/**
 * Can two folded titles be one, damaged: with spaces lost, signs misread, one sign wrong in one long word of four?
 *
 * *strategies of containment* and *strategics of containrnent* can, *documents 1961* and *documents 1962* cannot, *part one* and *part two* neither.
 */
export function damagedAlike(a: string, b: string): boolean {
  if (skeleton(a) === skeleton(b)) return true;
  const [one, other] = [a.split(' '), b.split(' ')];
  if (one.length !== other.length) return false;
  let slips = 0;
  for (const [i, word] of one.entries()) {
    const read = other[i] as string;
    if (word === read || skeleton(word) === skeleton(read)) continue;
    if (/\d/u.test(word + read) || Math.min(word.length, read.length) < SHORTEST_WORD || !oneSlip(skeleton(word), skeleton(read))) return false;
    slips += 1;
  }
  return slips <= Math.max(1, one.length >> 2);
}
