import type { FurnitureKind } from '../records/document.js';
import { append } from '../text/lists.js';
import type { Edges } from './folios.js';
import type { Line } from './line.js';

/** So many heads, or folios, say what a head is, or which number a page has. */
const FEWEST = 3;
/** No words of a head have fewer letters. */
const SHORTEST = 6;
const LONGEST = 80;
/** *Hl* before the words of a head, *l1B* behind them: no number, for *2 The Clerks* may head a chapter, and no word, as *The Clerks*. */
const BEFORE = /^(?!\d+ |[IVXLC]+[.)]? )(?=\S{0,2}[^\p{L}\s’]|[^AEIOUYaeiouy\s]{1,3} )\S{1,3} (?=\p{Lu})/u, BEHIND = / (?!\d+$|[IVXLC]+$)(?=\S{0,2}[^\p{L}\s’]|[^AEIOUYaeiouy\s]{1,3}$)\S{1,3}$/u;
/** *4 . LEE ET AL.*, *Leeds : 7*: a speck of dirt between the folio and the words. */
const SPECK = /^\d{1,4} [^\p{L}\d\s(“"‘[$£&§-]{1,2} (?=\p{Lu})|\p{L} [^\p{L}\d\s)”"’\]&-]{1,2} \d{1,4}$/u;
const NUMBERS = /^\d{1,4}(?= )|(?<= )\d{1,4}$/gu;

const lettersIn = (text: string): string => text.replace(/\P{L}+/gu, '').toLowerCase();

/**
 * The heads of known pages in which a machine misread the folio, or dirt between it and the words: the words of other
 * heads, *Hl J. LEE* beside *116 J. LEE* and *118 J. LEE*; or the number that the page must have, beside words that another
 * page has too or a speck, *4 . LEE ET AL.* Leaves the first page, and a sentence that begins with such a number.
 */
export function misreadHeads(lines: readonly Line[], furniture: ReadonlyMap<number, FurnitureKind>, edges: Edges): number[] {
  const words = new Map<string, number>();
  const ahead = new Map<number, number>();
  for (const [i, { page }] of edges) {
    const { text } = lines[i] as Line, kind = furniture.get(i), [number] = text.match(NUMBERS) ?? [];
    if (kind === 'running-head') count(words, lettersIn(text));
    if (number !== undefined && kind === 'running-head' || kind === 'folio' && /^\d{1,4}$/u.test(text)) count(ahead, Number(number ?? text) - page);
  }
  const [[step, steps] = [0, 0]] = [...ahead].sort((a, b) => b[1] - a[1]);
  const heads = [...edges].filter(([i, { page, foot, outermost }]) => outermost && !foot && page > 0 && !furniture.has(i) && (lines[i] as Line).text.length < LONGEST && !/^\p{Ll}/u.test((lines[i] as Line).text));
  const alike = new Map<string, number[]>();
  for (const [i] of heads) append(alike, lettersIn((lines[i] as Line).text), i);
  return heads.flatMap(([i, { page }]) => {
    const { text } = lines[i] as Line, letters = lettersIn(text);
    if (letters.length < SHORTEST) return [];
    const speck = SPECK.test(text);
    const known = [...speck ? [text] : [], ...[BEFORE, BEHIND].filter((sign) => sign.test(text)).map((sign) => text.replace(sign, ''))].some((own) => (words.get(lettersIn(own)) ?? 0) >= FEWEST);
    const counted = steps >= FEWEST && (text.match(NUMBERS) ?? []).some((number) => Number(number) === page + step);
    return known || counted && (speck || words.has(letters) || (alike.get(letters) ?? []).length > 1) ? [i] : [];
  });
}

const count = <Key>(counts: Map<Key, number>, key: Key): void => { counts.set(key, (counts.get(key) ?? 0) + 1); };
