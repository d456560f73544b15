import { SYLLABLES } from '../data/names/syllables.js';
import { wordsOf } from '../text/word-list.js';

/** What was lost of a syllable as printed, added up. */
export const LOST_APOSTROPHE = 1;
export const LOST_UMLAUT = 2;
/** Not lost but old: *kwang, teh* of missionaries and the post office. */
export const OLD_SPELLING = 4;

/** One reading of a printed syllable. */
export interface SyllableReading {
  readonly pinyin: string;
  readonly lost: number;
}

/** A node of the trie of all spellings. */
export interface Spelling {
  readonly next: Map<string, Spelling>;
  readings: SyllableReading[] | null;
  /** Does a syllable of pinyin end here? */
  pinyin: boolean;
}

interface SyllableTable {
  readonly spellings: Spelling;
  readonly byPinyin: ReadonlyMap<string, string>;
}

let table: SyllableTable | undefined;

/** All syllables in all spellings; made at the first use. */
export function syllableTable(): SyllableTable {
  if (table !== undefined) return table;
  const spellings: Spelling = { next: new Map(), readings: null, pinyin: false };
  const byPinyin = new Map<string, string>();
  for (const row of wordsOf(SYLLABLES, ', ')) {
    const [pinyin = '', ...forms] = row.split(' ');
    byPinyin.set(pinyin, forms[0] as string);
    nodeOf(spellings, pinyin).pinyin = true;
    for (const form of forms) for (const [damaged, lost] of damagedForms(form)) add(spellings, damaged, { pinyin, lost });
  }
  return (table = { spellings, byPinyin });
}

/** A spelling, with its marks lost one by one, and in its old form. */
function damagedForms(form: string): [string, number][] {
  const old = oldSpelling(form);
  return [form, ...(old === form ? [] : [old])].flatMap((one, i): [string, number][] => {
    const age = i === 0 ? 0 : OLD_SPELLING;
    const bare = one.replace(/'/u, '');
    const found: [string, number][] = [[one, age]];
    if (bare !== one) found.push([bare, age | LOST_APOSTROPHE]);
    if (one.includes('ü')) found.push([one.replace('ü', 'u'), age | LOST_UMLAUT]);
    if (one.includes('ü') && bare !== one) found.push([bare.replace('ü', 'u'), age | LOST_APOSTROPHE | LOST_UMLAUT]);
    return found;
  });
}

/** *kwang* for *kuang*, *teh* for *te*, *chow* for *chou*. */
const oldSpelling = (form: string): string => form.replace(/^(ch|k'?|t'?)ou$/u, '$1ow').replace(/^chiang$/u, 'kiang').replace(/^feng$/u, 'fung').replace(/^(k'?|h|sh|ch'?)u(?=[aeo])/u, '$1w').replace(/^(t'?|ts'?|[jsl]|ch'?)e$/u, '$1eh');

/** The node at which a spelling ends; made where there is none. */
function nodeOf(root: Spelling, form: string): Spelling {
  let node = root;
  for (const letter of form) {
    let next = node.next.get(letter);
    if (next === undefined) node.next.set(letter, next = { next: new Map(), readings: null, pinyin: false });
    node = next;
  }
  return node;
}

function add(root: Spelling, form: string, reading: SyllableReading): void {
  const node = nodeOf(root, form);
  const readings = node.readings ??= [];
  const known = readings.findIndex(({ pinyin }) => pinyin === reading.pinyin);
  if (known === -1) readings.push(reading);
  else if ((readings[known] as SyllableReading).lost > reading.lost) readings[known] = reading;
  readings.sort((a, b) => a.lost - b.lost);
  const common = readings.filter(({ pinyin }) => !RARE.has(pinyin));
  if (common.length > 0) node.readings = common;
}

/** Met in dialect or as an interjection only: another reading, where there is one, is meant. */
const RARE: ReadonlySet<string> = new Set(['cei', 'dia', 'kei', 'o', 'rua', 'sei', 'tei', 'lo', 'yo', 'yai', 'den', 'eng', 'nou']);

/** Every pinyin that a printed syllable can stand for, what is nearest to the print first; lower case, plain marks. */
export function readingsOf(syllable: string): readonly SyllableReading[] {
  let node: Spelling | undefined = syllableTable().spellings;
  for (let at = 0; at < syllable.length && node !== undefined; at += 1) node = node.next.get(syllable.charAt(at));
  return node?.readings ?? [];
}

/** What a printed syllable stands for in dialect or as an interjection, beside what it means in a name: *lo* is *luo*, and the particle *lo*. */
export const rareReadingsOf = (syllable: string): string[] =>
  [...RARE].filter((pinyin) => toWadeGiles(pinyin) === syllable && readingsOf(syllable).every((reading) => reading.pinyin !== pinyin));

export const toWadeGiles = (pinyin: string): string | null => syllableTable().byPinyin.get(pinyin) ?? null;
export const isPinyinSyllable = (syllable: string): boolean => syllableTable().byPinyin.has(syllable);
