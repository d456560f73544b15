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

/**
 * Can a folded title or the name of a journal be a shorter form of another: words left out, words cut off, initials?
 *
 * *amer hist rev* and *ahr* of *american historical review*; not *historical review*, which begins otherwise.
 */
export function abbreviates(short: string, long: string): boolean {
  const words = long.split(' ').filter((word) => !SMALL.has(word));
  if (!short.includes(' ')) return words.length > 1 && short === words.map((word) => word.charAt(0)).join('');
  const kept = short.split(' ').filter((word) => !SMALL.has(word));
  if (words[0]?.startsWith(kept[0] ?? ' ') !== true) return false;
  let next = 0;
  for (const word of kept) {
    while (next < words.length && !(words[next] as string).startsWith(word)) next += 1;
    if (next === words.length) return false;
    next += 1;
  }
  return true;
}
const SMALL: ReadonlySet<string> = new Set(['the', 'a', 'an', 'of', 'and', 'in', 'for', 'on', 'to', 'der', 'die', 'das', 'und', 'für', 'des', 'de', 'la', 'le', 'et', 'du']);
