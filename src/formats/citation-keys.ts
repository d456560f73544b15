import type { CslItem } from '../records/citation.js';
import { asciiOf } from './ascii.js';

const SMALL_WORDS = new Set(['a', 'an', 'the', 'der', 'die', 'das', 'ein', 'eine', 'le', 'la', 'les', 'un', 'une', 'el', 'los', 'las', 'il', 'lo']);

/**
 * A key for each work: family name, year and first word of the title, `chen2001mao`; `b`, `c` … behind those that come
 * again; without a person `rech1954`. Articles are passed over, letters lose their marks; a work whose fields have no Latin letters keeps its id.
 */
export function citationKeys(works: readonly CslItem[]): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  const keys = new Map<string, string>();
  const used = new Set<string>();
  for (const work of works) {
    const stem = keyOf(work);
    let n = times.get(stem) ?? 0;
    let key = '';
    do key = stem + suffix(n++); while (used.has(key));
    times.set(stem, n);
    used.add(key);
    keys.set(work.id, key);
  }
  return keys;
}

function keyOf({ id, author, editor, issued, title, 'reviewed-title': reviewed }: CslItem): string {
  const [person] = author ?? editor ?? [];
  const words = wordsOf(title ?? reviewed ?? '');
  const name = wordsOf(person?.family ?? person?.literal ?? person?.given ?? '').join('');
  const year = String(issued?.['date-parts']?.[0]?.[0] ?? '');
  const word = words.find((one) => !SMALL_WORDS.has(one)) ?? words[0] ?? '';
  const key = name === '' ? word + year : name + year + word;
  return /[a-z]/u.test(key) ? key : asciiOf(id).replace(/[^a-z0-9]+/gu, '') || 'work';
}

const wordsOf = (text: string): string[] => asciiOf(text).replace(/['’ʻʼ‘`]/gu, '').split(/[^a-z0-9]+/u).filter((word) => word !== '');

/** Nothing, `b`, `c` … `z`, `aa`, `ab` … for the first, the second … work of one stem. */
const suffix = (n: number): string => (n === 0 ? '' : n < 26 ? String.fromCharCode(97 + n) : suffix(Math.floor(n / 26)) + String.fromCharCode(97 + (n % 26)));
