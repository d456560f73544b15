import { type Spelling, syllableTable } from '../syllables/syllable-table.js';
import { isListed } from '../text/word-list.js';

/** No node keeps more divisions than this; a name has few syllables. */
const BEST = 6;

interface Way {
  readonly parts: readonly string[];
  readonly cost: number;
}

/**
 * Divides a Wade-Giles word without hyphens into syllables, in every way, the likeliest first: one pass over the trie.
 *
 * *shihchiachuang* is *shih, chia, chuang*; *chinan* is *chi, nan* or *chin, an*; *smith* is none.
 * Fewer syllables come first, and those that begin with a consonant.
 */
export function splitSyllables(word: string): readonly (readonly string[])[] {
  const ways: Way[][] = Array.from({ length: word.length + 1 }, () => []);
  (ways[0] as Way[]).push({ parts: [], cost: 0 });
  for (let start = 0; start < word.length; start += 1) {
    const here = ways[start] as Way[];
    if (here.length === 0) continue;
    if (word.charAt(start) === "'" && start > 0) { keep(ways[start + 1] as Way[], here); continue; }
    let node: Spelling | undefined = syllableTable().spellings;
    for (let end = start; end < word.length; end += 1) {
      node = node.next.get(word.charAt(end));
      if (node === undefined) break;
      if (node.readings === null) continue;
      const part = word.slice(start, end + 1);
      if (start > 0 && isListed('a e o', part)) continue;
      const cost = 2 + (start > 0 && /^[aoeiu]/u.test(part) ? 1 : 0);
      keep(ways[end + 1] as Way[], here.map((way) => ({ parts: [...way.parts, part], cost: way.cost + cost })));
    }
  }
  return (ways[word.length] as Way[]).map(({ parts }) => parts);
}

function keep(list: Way[], more: readonly Way[]): void {
  list.push(...more);
  if (list.length > 1) list.sort((a, b) => a.cost - b.cost);
  if (list.length > BEST) list.length = BEST;
}
