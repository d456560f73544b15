import type { Candidate } from './candidate.js';
import type { DocumentHabit } from './habit.js';
import { areNeighbours } from './neighbours.js';
import { readPalladius } from './palladius.js';
import type { Token } from './tokens.js';

/** Letters that neither pinyin nor Wade-Giles joins so. */
const SIGNS = /chzh|tsz|dz|sy|[bpdtnlmkg]y|^kh|-kh|-gu|'-|n'$|zh[ouea]|[aeiou]y(?:$|-)/iu;

export const hasPalladiusSigns = (word: string): boolean => SIGNS.test(word);

/**
 * A person of the tables in Latinised Palladius: *Pyn De-khuai*, *Den Syaopin*; not *Sun Yat-sen*, not *Lyudmila*.
 *
 * Both words must fit; what stands in no table is left.
 */
export function palladiusAt(text: string, tokens: readonly Token[], i: number, habit: DocumentHabit): Candidate | null {
  const [a, b] = [tokens[i] as Token, tokens[i + 1]];
  if (!a.capital || b === undefined || !b.capital || a.letters.length > 8 || b.letters.length > 16) return null;
  const [first, second] = [a.plain, b.plain];
  if (!habit.palladius && !hasPalladiusSigns(first) && !hasPalladiusSigns(second)) return null;
  // a soft sign may stand behind the surname, where a word does not go on: Lin' Byao
  const gap = text.slice(a.end, b.start);
  if (!areNeighbours(text, a, b) && !/^['’ʹ] $/u.test(gap)) return null;
  const after = /^['’ʹ](?![\p{L}\p{N}])/u.exec(text.slice(b.end, b.end + 2)) !== null && second.includes("'") ? 1 : 0;
  const read = readPalladius(`${first}${gap.length > 1 ? "'" : ''} ${second}`, true);
  if (read.length === 0) return null;
  return { start: a.start, end: b.end + after, first: i, last: i + 1, as: '', kind: 'person', scheme: 'palladius', pinyin: read[0] as string, alternatives: read.slice(1), certainty: read.length === 1 ? 'likely' : 'ambiguous', treatment: 'convert', why: 'palladius' };
}
