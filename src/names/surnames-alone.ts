import { append } from '../text/lists.js';
import { type Candidate, wordsCovered } from './candidate.js';
import type { DocumentHabit } from './habit.js';
import { inEnglish } from './lexicon.js';
import { lettersOf } from './marks.js';
import { areNeighbours, before, beginsSentence, isOpener, isTitle } from './neighbours.js';
import { LIKELY, readName } from './read-name.js';
import { readWord } from './read-word.js';
import { isSurname } from './surnames.js';
import type { Token } from './tokens.js';

/** Who bears a surname in the document: as printed with its marks, and in pinyin. */
export interface Bearer {
  readonly printed: string;
  readonly pinyin: string;
  readonly conventional: boolean;
  readonly certainty: Candidate['certainty'];
}

/** The persons named in full, by the letters of their surname; quotations and references count. */
export function bearersOf(names: readonly Candidate[], tokens: readonly Token[], habit: DocumentHabit, bearers = new Map<string, Bearer[]>()): Map<string, Bearer[]> {
  for (const name of names) {
    if (name.kind !== 'person' || name.pinyin === null || !name.pinyin.includes(' ') || name.treatment === 'keep' || name.scheme === 'palladius') continue;
    const surname = (tokens[name.first] as Token).plain.split(/(?<=[a-z])(?=\p{Lu})/u)[0] as string;
    const printed = surname.toLowerCase();
    const pinyin = lettersOf(name.pinyin.split(' ')[0] as string) === '' ? '' : (name.pinyin.split(' ')[0] as string);
    if (name.first === name.last && surname.includes('-') || !isSurname(printed) && name.scheme !== 'conventional') continue;
    // a given name that can be read in two ways leaves no doubt of a surname that cannot
    if (name.certainty === 'ambiguous' && !isOneSided(printed, habit)) continue;
    append(bearers, lettersOf(printed), { printed, pinyin: pinyin.charAt(0).toUpperCase() + pinyin.slice(1).toLowerCase(), conventional: name.treatment === 'conventional', certainty: name.certainty === 'ambiguous' ? 'likely' : name.certainty });
  }
  return bearers;
}

/** Is one reading of a surname much commoner than all others? *Chang* is, *Lu* is not. */
function isOneSided(surname: string, habit: DocumentHabit): boolean {
  const [best, ...others] = readWord(surname, 'surname', habit);
  return best !== undefined && best.belief > LIKELY * others.reduce((sum, { belief }) => sum + belief, 0);
}

/** Bearers so well known that their office is enough. Source: general knowledge. */
const BY_OFFICE: Readonly<Record<string, string>> = { 'premier chou': 'Zhou', 'vice-premier teng': 'Deng', 'chairman hua': 'Hua', 'marshal chu': 'Zhu', 'marshal peng': 'Peng', "marshal p'eng": 'Peng' };

const OF_OFFICE: ReadonlySet<string> = new Set(['chou', 'teng', 'hua', 'chu', 'peng']);

/**
 * Surnames that stand alone: *Chang* where Chang Wen-t'ien is named in full, *Chou* as a doubt where no one is.
 *
 * *Eric Chu*, *Chang Street* and a *Sung* that begins a sentence and may be English are left out.
 */
export function surnamesAlone(text: string, tokens: readonly Token[], names: readonly Candidate[], bearers: ReadonlyMap<string, readonly Bearer[]>, habit: DocumentHabit): Candidate[] {
  const found: Candidate[] = [];
  const taken = wordsCovered(names);
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (!token.capital || token.letters.length > 8 || token.letters.length < 2 || taken.has(i) || token.plain.includes('-')) continue;
    const borne = bearers.get(token.letters);
    const office = OF_OFFICE.has(token.letters) && areNeighbours(text, tokens[i - 1], token) ? BY_OFFICE[`${(tokens[i - 1] as Token).plain} ${token.plain}`.toLowerCase()] : undefined;
    if (borne === undefined && office === undefined && (!habit.chinese || !isSurname(token.plain))) continue;
    if (!standsAlone(text, tokens, i)) continue;
    const english = inEnglish(token.letters);
    if (english === 'word' && (borne === undefined || beginsSentence(text, token.start))) continue;
    const alone = borne === undefined ? doubtful(token, english, office) : continuing(token, borne, habit);
    if (alone !== null) found.push({ start: token.start, end: token.end, first: i, last: i, as: '', kind: 'person', ...alone });
  }
  return found;
}

type Reading = Pick<Candidate, 'scheme' | 'pinyin' | 'alternatives' | 'certainty' | 'treatment' | 'why'>;

function continuing(token: Token, borne: readonly Bearer[], habit: DocumentHabit): Reading | null {
  const printed = token.plain.toLowerCase();
  const exact = borne.filter((one) => one.printed === printed);
  const near = exact.length > 0 ? exact : habit.aspiration && /['ü]/u.test(printed + borne.map((one) => one.printed).join('')) ? [] : borne;
  if (near.length === 0) return doubtful(token, undefined, undefined);
  const pinyin = [...new Set(near.map((one) => one.pinyin))];
  const conventional = near.some((one) => one.conventional);
  return { scheme: conventional ? 'conventional' : 'wade-giles', pinyin: pinyin[0] as string, alternatives: pinyin.slice(1), treatment: conventional ? 'conventional' : 'convert',
    certainty: pinyin.length > 1 ? 'ambiguous' : exact.length > 0 && near.some(({ certainty }) => certainty === 'certain') ? 'certain' : 'likely', why: 'surname-of-a-person-named' };
}

function doubtful(token: Token, english: string | undefined, office: string | undefined): Reading | null {
  if (office !== undefined) return { scheme: 'wade-giles', pinyin: office, alternatives: [], certainty: 'likely', treatment: 'convert', why: 'office' };
  if (english !== undefined) return null;
  const read = readName([token.plain]);
  if (read === null || (read.values.length === 1 && read.values[0] === token.plain)) return null;
  return { scheme: 'wade-giles', pinyin: read.values[0] as string, alternatives: read.values.slice(1), certainty: 'ambiguous', treatment: 'convert', why: 'surname-alone' };
}

/** No other name beside it, no initial before it: *Eric Chu*, *K. C. Wu*. */
function standsAlone(text: string, tokens: readonly Token[], i: number): boolean {
  const [prev, own, next] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]];
  if (/(?:^|\P{L})\p{Lu}\.[\s-]*$/u.test(before(text, own.start, 6))) return false;
  if (areNeighbours(text, own, next) && (next as Token).capital && !isTitle((next as Token).letters)) return false;
  if (!areNeighbours(text, prev, own) || !(prev as Token).capital) return true;
  const left = prev as Token;
  return isTitle(left.letters.replace(/s$/u, '')) || isOpener(left.letters);
}
