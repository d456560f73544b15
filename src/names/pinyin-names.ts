import { nameToWadeGiles, splitPinyin } from '../syllables/pinyin-syllables.js';
import { readingsOf } from '../syllables/syllable-table.js';
import type { Candidate } from './candidate.js';
import type { DocumentHabit } from './habit.js';
import { inEnglish, lexicon, type NameTables } from './lexicon.js';
import { matchForm } from './match-form.js';
import { areNeighbours, before, behind, beginsSentence, isOpener, isTitle } from './neighbours.js';
import { type PinyinEntry, pinyinLexicon } from './pinyin-lexicon.js';
import { isPinyinSurname } from './surnames.js';
import type { Token } from './tokens.js';

const SMALL_WORD = /^ ([a-z]{2,9})(?![\p{L}\p{M}'’-])/u;

/**
 * The pinyin names of a passage, each with what Wade-Giles writes: *Deng Xiaoping* is *Teng Hsiao-p'ing*, *Beijing* is *Peking*.
 *
 * Listed names, and a surname with one word of one or two syllables; *Dan Rather*, *You Can* and *Li Ta*, which may be Wade-Giles already, are left.
 */
export function pinyinNamesIn(text: string, tokens: readonly Token[], habit: DocumentHabit, full: boolean, tables?: NameTables): Candidate[] {
  const found: Candidate[] = [];
  const listed = pinyinLexicon(tables);
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (!token.capital || /-/u.test(token.plain)) continue;
    const kept = matchForm(areNeighbours(text, token, tokens[i + 1]) ? `${token.plain} ${(tokens[i + 1] as Token).plain}` : token.plain, lexicon(tables));
    if (kept !== undefined && (kept.entry.treatment === 'keep' || kept.entry.treatment === 'foreign') && kept.distance === 'exact') { i += kept.form.includes(' ') ? 1 : 0; continue; }
    const name = listedAt(text, tokens, i, listed, full) ?? unlistedAt(text, tokens, i, habit);
    if (name !== null) { found.push(name); i = name.last; }
  }
  return found;
}

/** *Deng*, where Deng Xiaoping is named in full. */
export function pinyinSurnamesAlone(text: string, tokens: readonly Token[], names: readonly Candidate[], bearers: ReadonlySet<string>): Candidate[] {
  const taken = new Set(names.flatMap(({ first, last }) => [first, last]));
  return tokens.flatMap((token, i): Candidate[] => {
    const [prev, next] = [tokens[i - 1], tokens[i + 1]];
    if (!token.capital || taken.has(i) || !bearers.has(token.letters) || (inEnglish(token.letters) === 'word' && beginsSentence(text, token.start))) return [];
    if (areNeighbours(text, token, next) && (next as Token).capital && !isTitle((next as Token).letters)) return [];
    if (areNeighbours(text, prev, token) && (prev as Token).capital && !isTitle((prev as Token).letters) && !isOpener((prev as Token).letters)) return [];
    if (/(?:^|\P{L})\p{Lu}\.\s*$/u.test(before(text, token.start, 5))) return [];
    const target = nameToWadeGiles(token.plain);
    return target === null || target === token.plain ? [] : [make(token, token, i, i, 'person', token.plain, target, 'certain', 'surname-of-a-person-named')];
  });
}

function listedAt(text: string, tokens: readonly Token[], i: number, listed: ReadonlyMap<string, PinyinEntry>, full: boolean): Candidate | null {
  const [a, b] = [tokens[i] as Token, tokens[i + 1]];
  const two = areNeighbours(text, a, b) && (b as Token).capital ? listed.get(a.letters + (b as Token).letters) : undefined;
  const small = SMALL_WORD.exec(behind(text, a.end, 12))?.[1];
  const [entry, last, end] = two !== undefined && two.pinyin.includes(' ') ? [two, i + 1, (b as Token).end]
    : small !== undefined && listed.get(a.letters + small)?.pinyin.includes(' ') === true ? [listed.get(a.letters + small) as PinyinEntry, i, a.end + small.length + 1]
    : [listed.get(a.letters), i, a.end];
  if (entry === undefined || (last === i && end === a.end && entry.pinyin.includes(' ')) || !sameApostrophes(text.slice(a.start, end), entry.pinyin)) return null;
  const target = full ? entry.established ?? entry.wadeGiles : entry.wadeGiles;
  return make(a, { ...a, end }, i, last, entry.kind, entry.pinyin, target, 'certain', 'lexicon');
}

/** *Xian* is not *Xi'an*. */
const sameApostrophes = (print: string, pinyin: string): boolean => /['’]/u.test(print) === pinyin.includes("'");

/** A surname and one word of one or two syllables. */
function unlistedAt(text: string, tokens: readonly Token[], i: number, habit: DocumentHabit): Candidate | null {
  const [a, b, c] = [tokens[i] as Token, tokens[i + 1], tokens[i + 2]];
  if (!isPinyinSurname(a.plain.toLowerCase()) || !areNeighbours(text, a, b) || b === undefined || !b.capital || b.letters.length > 12) return null;
  const parts = splitPinyin(b.plain.toLowerCase());
  if (parts === null || parts.length > 2) return null;
  const single = parts.length === 1;
  if (single && (!habit.chinese && !habit.pinyin || areNeighbours(text, b, c) && (c as Token).capital && !isTitle((c as Token).letters))) return null;
  const english = [a, b].every(({ plain, letters }) => inEnglish(letters) === 'word' && !/['ü]/u.test(plain));
  if (english || (inEnglish(a.letters) === 'word' && isOpener(a.letters))) return null;
  if (areNeighbours(text, tokens[i - 1], a) && /^\p{Lu}\.?$/u.test(text.slice((tokens[i - 1] as Token).start, a.start).trim())) return null;
  const target = nameToWadeGiles(`${a.plain} ${b.plain}`);
  if (target === null) return null;
  // *Li Ta* is as good in Wade-Giles: only a text that writes pinyin means the other
  const either = single && [a, b].every(({ plain }) => readingsOf(plain.toLowerCase()).length > 0);
  return make(a, b, i, i + 1, 'person', `${a.plain} ${b.plain}`, target, either && !habit.pinyin ? 'ambiguous' : 'certain', 'surname-and-given-name');
}

const make = (a: Token, b: Token, first: number, last: number, kind: Candidate['kind'], pinyin: string, target: string, certainty: Candidate['certainty'], why: string): Candidate =>
  ({ start: a.start, end: b.end, first, last, as: '', kind, scheme: 'pinyin', pinyin, target, alternatives: [], certainty, treatment: 'convert', why });
