const sets = new Map<string, ReadonlySet<string>>();

/** Does a list of words, parted by spaces, have one? Each list is cut up once. */
export function isListed(list: string, word: string): boolean {
  let words = sets.get(list);
  if (words === undefined) sets.set(list, (words = new Set(list.split(' '))));
  return words.has(word);
}
