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
  readonly fits: RegExp;
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
  const words = new Map<string, string>();
  const dictionaries = files.map(({ aff, dic }, index) => {
    for (const line of dic.split('\n')) addEntry(words, line, index);
    return readAffixes(aff);
  });
  return (word) => {
    const form = word.includes('\u2019') ? word.replaceAll('\u2019', "'") : word;
    if (form.length < 2) return ALONE.test(form);
    if (words.has(form)) return true;
    const lower = form.toLowerCase();
    return words.has(lower) || dictionaries.some((affixes, index) => inflects(words, affixes, lower, index));
  };
}

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

function inflects(words: ReadonlyMap<string, string>, { prefixes, suffixes }: Affixes, word: string, index: number): boolean {
  const takes = (root: string, ...flags: string[]): boolean =>
    words.get(root)?.split(' ').some((list) => list.startsWith(String(index)) && flags.every((flag) => list.includes(flag))) ?? false;
  const inflected = (form: string, ...flags: string[]): boolean => (suffixes.get(form.slice(-1)) ?? []).some(({ flag, strip, add, fits }) => {
    if (!form.endsWith(add) || form.length <= add.length) return false;
    const root = form.slice(0, form.length - add.length) + strip;
    return words.has(root) && fits.test(root) && takes(root, flag, ...flags);
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
  for (const line of aff.split('\n')) {
    const [kind, flag = '', strip = '', add = '', condition] = line.trim().split(/\s+/u);
    if (condition === undefined || (kind !== 'PFX' && kind !== 'SFX')) continue;
    const bare = (affix: string): string => (affix === '0' ? '' : affix);
    const fits = new RegExp(kind === 'PFX' ? `^${condition}` : `${condition}$`, 'u');
    const affix = { flag, strip: bare(strip), add: bare(add), fits };
    const last = affix.add.slice(-1);
    if (kind === 'PFX') prefixes.push(affix);
    else suffixes.set(last, [...(suffixes.get(last) ?? []), affix]);
  }
  return { prefixes, suffixes };
}
