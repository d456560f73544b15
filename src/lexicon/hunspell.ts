import { remembering } from '../text/remembering.js';

/** The two files of a Hunspell dictionary: its affix rules, and its words with the flags of the rules that they take. */
export interface HunspellFiles {
  readonly aff: string;
  readonly dic: string;
}

/** Any letter is an entry, as *wings* is formed from *w*; these are words. */
const ALONE = /^[aio]$/iu;

interface Affix {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  readonly fits: () => RegExp;
}

interface Affixes {
  readonly prefixes: readonly Affix[];
  /** By their last letters. */
  readonly suffixes: ReadonlyMap<string, readonly Affix[]>;
}

/**
 * Reads Hunspell dictionaries with one prefix and one suffix, as the English ones are; compounding is not read.
 *
 * *colours* is listed, through `colour/S`; *colourz* is not. Case is free, but an abbreviation in capitals is listed in
 * capitals only: *US* is a country, *us* a pronoun. Source: the manual page hunspell(5).
 */
export function readHunspell(files: readonly HunspellFiles[]): (word: string) => boolean {
  const flags = flagsIn(files.map(({ dic }) => dic));
  const dictionaries = files.map(({ aff }) => readAffixes(aff));
  return (word) => {
    const form = word.includes('\u2019') ? word.replaceAll('\u2019', "'") : word;
    if (form.length < 2) return ALONE.test(form);
    if (flags(form) !== undefined) return true;
    const lower = form.toLowerCase();
    return flags(lower) !== undefined || dictionaries.some((affixes, index) => inflects(flags, affixes, lower, index));
  };
}

type Flags = (word: string) => string | undefined;

const OUTLINES = 1 << 15;

/** The flags of a word in all dictionaries. Of the lines only those are read that begin like a word that is asked for: a short text asks for few. */
function flagsIn(dictionaries: readonly string[]): Flags {
  const lines = dictionaries.map(linesByOutline);
  const words = new Map<string, string>();
  const read = new Uint8Array(OUTLINES);
  return (word) => {
    const outline = outlineOf(word, 0);
    if (read[outline] === 0) lines.forEach(({ last, before, starts }, index) => {
      const dic = dictionaries[index] as string;
      for (let line = last[outline] as number; line > 0; line = before[line] as number) addEntry(words, dic.slice(starts[line], starts[line + 1]), index);
    });
    read[outline] = 1;
    return words.get(word);
  };
}

/** Where the lines begin, the last of each outline, and the one of the same outline before each; there is no line 0. */
function linesByOutline(dic: string): { readonly last: Int32Array; readonly before: readonly number[]; readonly starts: readonly number[] } {
  const last = new Int32Array(OUTLINES);
  const before = [0];
  const starts = [0];
  for (let at = 0; at < dic.length; at = (dic.indexOf('\n', at) + 1) || dic.length) {
    const outline = outlineOf(dic, at);
    before.push(last[outline] as number);
    last[outline] = starts.push(at) - 1;
  }
  return { last, before, starts };
}

/** The first three letters, of whatever case, in a few bits. */
function outlineOf(text: string, from: number): number {
  let outline = 0;
  for (let i = 0; i < 3; i += 1) {
    const code = text.charCodeAt(from + i);
    if (code >= 0x80) return outlineOf(text.slice(from, from + 3).toLowerCase().replace(/[^\0-\u007f]/gu, '@'), 0);
    // what ends a word, and what stands behind it, counts for nothing
    if (!(code > 0x20) || code === SLASH) break;
    outline |= (code & 0x1f) << (i * 5);
  }
  return outline;
}
const SLASH = 0x2f;

/** Flags of one dictionary mean nothing in the next: each list of flags begins with the number of its dictionary. */
function addEntry(words: Map<string, string>, line: string, index: number): void {
  const slash = line.indexOf('/');
  const entry = slash === -1 ? line.trimEnd() : line.slice(0, slash);
  const lower = entry.toLowerCase();
  const upper = entry.toUpperCase();
  if (lower === upper || entry < 'A') return;
  const word = entry === upper && entry.length > 1 ? entry : lower;
  const flags = slash === -1 ? '' : line.slice(slash + 1).trimEnd();
  const before = words.get(word);
  words.set(word, `${before === undefined ? '' : `${before} `}${index}${flags}`);
}

function inflects(flagsOf: Flags, { prefixes, suffixes }: Affixes, word: string, index: number): boolean {
  const takes = (root: string, ...flags: string[]): boolean =>
    flagsOf(root)?.split(' ').some((list) => list.startsWith(String(index)) && flags.every((flag) => list.includes(flag))) ?? false;
  const inflected = (form: string, ...flags: string[]): boolean => (suffixes.get(form.slice(-1)) ?? []).some(({ flag, strip, add, fits }) => {
    if (!form.endsWith(add) || form.length <= add.length) return false;
    const root = form.slice(0, form.length - add.length) + strip;
    return flagsOf(root) !== undefined && fits().test(root) && takes(root, flag, ...flags);
  });
  return inflected(word) || prefixes.some(({ flag, add }) => {
    if (!word.startsWith(add)) return false;
    const rest = word.slice(add.length);
    return takes(rest, flag) || inflected(rest, flag);
  });
}

function readAffixes(aff: string): Affixes {
  const prefixes: Affix[] = [];
  const suffixes = new Map<string, Affix[]>();
  const pattern = remembering((source: string) => new RegExp(source, 'u'));
  for (const line of aff.split('\n')) {
    const [kind, flag = '', strip = '', add = '', condition] = line.trim().split(/\s+/u);
    if (condition === undefined || (kind !== 'PFX' && kind !== 'SFX')) continue;
    const bare = (affix: string): string => (affix === '0' ? '' : affix);
    const affix = { flag, strip: bare(strip), add: bare(add), fits: () => pattern(kind === 'PFX' ? `^${condition}` : `${condition}$`) };
    const last = affix.add.slice(-1);
    if (kind === 'PFX') prefixes.push(affix);
    else suffixes.set(last, [...(suffixes.get(last) ?? []), affix]);
  }
  return { prefixes, suffixes };
}
