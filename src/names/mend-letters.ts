import { lexicon, type NameTables } from './lexicon.js';
import { lettersOf } from './marks.js';
import { readName } from './read-name.js';

/** What a machine reads for what: letters of old type that look alike. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { g: 'c', x: 'nhk', c: 'eo', e: 'co', o: 'ae', a: 'ou', u: 'na', n: 'uh', h: 'bn', l: 'it', i: 'l', t: 'lf', f: 't', b: 'h', '1': 'li', '0': 'o', '§': 'e', '£': 'e', '¢': 'c', '?': 'aeiou' };
const SHORTEST = 7;
const MOST_WRONG = 2;
/** At most one letter in so many is wrong. */
const PER_WRONG = 5;

/**
 * A name whose letters a scanner misread, mended where one listed name or one reading fits: *Ghekiang* is Zhejiang, *Xan-she* Nanshe.
 *
 * *Smith* gives none. Source: the faults of scans.
 */
export function mendLetters(name: string, tables?: NameTables): readonly string[] {
  const print = name.toLowerCase().replace(/[\s'-]/gu, '');
  const near = new Set<string>();
  if (print.length >= SHORTEST) {
    let least = Math.min(MOST_WRONG, Math.floor(print.length / PER_WRONG));
    for (const [letters, forms] of lexicon(tables).forms) {
      if (letters.length !== print.length || letters.charAt(letters.length - 1) !== print.charAt(print.length - 1) && letters.charAt(0) !== print.charAt(0)) continue;
      const wrong = differences(print, letters, least);
      if (wrong > least) continue;
      if (wrong < least) { near.clear(); least = wrong; }
      for (const { entry } of forms) if (entry.pinyin !== '' && entry.treatment !== 'foreign') near.add(entry.pinyin);
    }
  }
  return near.size > 0 ? [...near] : /[ -]/u.test(name) ? [...misread(name)] : [];
}

function differences(a: string, b: string, most: number): number {
  let wrong = 0;
  for (let i = 0; i < a.length && wrong <= most; i += 1) if (a.charAt(i) !== b.charAt(i)) wrong += LOOK_ALIKES[a.charAt(i)]?.includes(b.charAt(i)) === true ? 1 : most + 1;
  return wrong;
}

/** The readings of a name in which one letter was misread. */
function misread(name: string): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i < name.length; i += 1) {
    const printed = name.charAt(i);
    for (const letter of LOOK_ALIKES[printed.toLowerCase()] ?? '') {
      const mended = name.slice(0, i) + (printed === printed.toLowerCase() ? letter : letter.toUpperCase()) + name.slice(i + 1);
      const read = lettersOf(mended) === '' ? null : readName(mended.split(' '));
      if (read?.values[0] !== undefined) found.add(read.values[0]);
    }
  }
  return found;
}
