import type { Candidate } from './candidate.js';
import type { DocumentHabit } from './habit.js';
import type { dullWords } from './dull-words.js';
import type { Lexicon } from './lexicon.js';
import { listedAt } from './listed-names.js';
import { matchForm } from './match-form.js';
import { palladiusAt } from './palladius-names.js';
import { areNeighbours } from './neighbours.js';
import { readName } from './read-name.js';
import { readingsOf } from '../syllables/syllable-table.js';
import type { Token } from './tokens.js';
import { wadeGilesAt } from './wade-giles-names.js';

/** The names of one passage in their order: listed ones first, then what reads as Palladius or as Wade-Giles. No two overlap. */
export function candidatesIn(text: string, tokens: readonly Token[], listed: Lexicon, habit: DocumentHabit, isDull: ReturnType<typeof dullWords>): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (isDull(tokens, i)) continue;
    const known = listedAt(text, tokens, i, listed, habit);
    const longer = known === null || known.last === i ? wadeGilesAt(text, tokens, i, habit) : null;
    const phrase = known === null || known.last === i ? phraseAt(text, tokens, i, habit) : null;
    if (phrase !== null) { found.push(phrase); i = phrase.last; continue; }
    if (known !== null && (longer === null || longer.last <= known.last || known.candidate === null)) {
      if (known.candidate !== null) found.push(known.candidate);
      i = known.last;
      continue;
    }
    const name = palladiusAt(text, tokens, i, habit) ?? longer;
    if (name !== null) { found.push(name); i = name.last; } else found.push(...halvesOf(text, tokens[i] as Token, i, listed));
  }
  return found;
}

/** *Pei-ching wan-pao, Yen-shan yeh-hua*: a title whose other words are small; all of it is read as one. */
function phraseAt(text: string, tokens: readonly Token[], i: number, habit: DocumentHabit): Candidate | null {
  const first = tokens[i] as Token;
  if (!first.capital || !first.plain.includes('-')) return null;
  let last = i;
  while (last - i < MOST_WORDS && areNeighbours(text, tokens[last], tokens[last + 1]) && isSmallWord(tokens[last + 1] as Token)) last += 1;
  if (last === i) return null;
  const read = readName(tokens.slice(i, last + 1).map(({ plain }) => plain), habit, false);
  if (read === null) return null;
  return { start: first.start, end: (tokens[last] as Token).end, first: i, last, as: '', kind: 'term', scheme: 'wade-giles', pinyin: read.values[0] ?? null, alternatives: read.certainty === 'certain' ? [] : read.values.slice(1), certainty: read.certainty, treatment: 'convert', why: 'syllables' };
}

const MOST_WORDS = 6;
const isSmallWord = ({ plain, capital }: Token): boolean => !capital && /^[a-zü']+(?:-[a-zü']+){1,3}$/u.test(plain) && plain.split('-').every((chunk) => readingsOf(chunk).length > 0);

/** *Peking-Hankow*: two listed places that a hyphen joins, each by itself. */
function halvesOf(text: string, token: Token, i: number, listed: Lexicon): Candidate[] {
  const joint = /[-‐‑](?=\p{Lu})/u.exec(text.slice(token.start, token.end));
  if (joint === null || !token.capital) return [];
  const found: Candidate[] = [];
  let start = token.start;
  for (const part of text.slice(token.start, token.end).split(/[-‐‑](?=\p{Lu})/u)) {
    const match = matchForm(part, listed);
    if (match !== undefined && match.entry.kind === 'place' && match.distance === 'exact' && match.entry.treatment !== 'foreign')
      found.push({ start, end: start + part.length, first: i, last: i, as: part, kind: 'place', scheme: match.entry.scheme, pinyin: match.entry.pinyin, alternatives: match.others, certainty: match.entry.ambiguous ? 'ambiguous' : 'certain', treatment: match.entry.treatment, why: 'lexicon' });
    start += part.length + 1;
  }
  return found;
}
