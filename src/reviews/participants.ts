import type { PersonName } from '../records/person.js';
import { personName, withoutTitles } from './person-name.js';
import { isInstitutionWord, isName } from './person-shape.js';
import { isListed } from '../text/word-list.js';

/** One biography: `first` and `last` are the numbers of its blocks, `from` and `to` where it begins in the one and ends in the other. */
export interface Biography {
  readonly name: PersonName;
  readonly affiliation: string | null;
  readonly biography: string;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** A block of a list of biographies, or what is left of it behind a label: `from` is where that begins in the block. */
interface ListBlock {
  readonly text: string;
  readonly index: number;
  readonly from: number;
}

const LONGEST_HEADING = 60;
/** A heading, or the same at the head of a paragraph or behind a sentence in it, before a list that runs on; in small letters. */
const LABEL = /(?:^|[.!?”’)] )(?:(?:list of |the |our )?(?:(?:roundtable|forum|panel|symposium|workshop) )?(?:participants|contributors|panelists|panellists)|notes on (?:the )?(?:contributors|participants|authors)|about the (?:contributors|authors|participants|reviewers)|(?:biographical|contributors[’']?) notes?|(?:author|contributor) biographies) ?:?(?:$| )/u;
/** No label is without one of these. */
const IN_LABELS = ['articipants', 'ontributor', 'anelists', 'anellists', 'uthor', 'eviewers', 'note', 'ARTICIPANTS', 'ONTRIBUTOR'];
const VERBS = 'is was has had holds received teaches taught works worked earned serves served studies studied directs specializes specialises completed lives writes';
const LONGEST_NAME = 6;

export function headsParticipants(printed: string): boolean {
  const text = printed.replace(BULLET, '');
  return text.length < LONGEST_HEADING && LABEL.exec(text.toLowerCase())?.[0].length === text.length;
}
const BULLET = /^[•·*] /u;

/** Reads the biographies of a list of participants: one begins with each block that begins with a name and a verb, and with a sentence that does and names an institution. */
export function readBiographies(blocks: readonly ListBlock[]): Biography[] {
  const found: { name: PersonName; affiliation: string | null; biography: string; first: number; last: number; from: number; to: number }[] = [];
  for (const { text, index, from } of blocks) {
    for (const { at, part } of personsIn(text)) {
      const name = openingName(part);
      const last = found[found.length - 1];
      const to = from + at + part.length;
      if (name !== null) found.push({ name: personName(name), affiliation: affiliationIn(part.slice(name.length)), biography: part, first: index, last: index, from: from + at, to });
      else if (last !== undefined) { last.biography += ` ${part}`; last.last = index; last.to = to; }
    }
  }
  return found;
}

/**
 * Reads a list whose label runs on into it: *Participants: Ann Lee is Professor at the University of Leeds. Tom Reed teaches …*.
 *
 * None in *Participants: the workshop drew forty scholars*, nor where fewer than two persons have a biography or most of them no institution.
 */
export function readRunInBiographies(blocks: readonly { readonly text: string; readonly kind: string }[]): Biography[] {
  for (let i = 0; i < blocks.length; i += 1) {
    const { text, kind } = blocks[i] as (typeof blocks)[number];
    const label = kind === 'heading' || !IN_LABELS.some((part) => text.includes(part)) ? null : LABEL.exec(text.toLowerCase());
    if (label === null || !/^\P{L}*\p{Lu}/u.test(text.slice(label.index)) || (label.index > 0 && !label[0].endsWith(': '))) continue;
    const list = listFrom(blocks, i, label.index + label[0].length);
    const biographies = readBiographies(list);
    if (biographies.length > 1 && biographies.filter(({ affiliation }) => affiliation !== null).length * 2 >= biographies.length) return biographies;
    // what was looked at for one label is not looked at again for the next
    i += Math.max(0, list.length - 1);
  }
  return [];
}

/** What stands behind a label up to what speaks of nobody in the list; nothing where no biography begins there. */
function listFrom(blocks: readonly { readonly text: string; readonly kind: string }[], first: number, from: number): ListBlock[] {
  const list: ListBlock[] = [];
  let family = '';
  for (let index = first; blocks[index] !== undefined && blocks[index]?.kind !== 'heading'; index += 1) {
    const start = index === first ? from : 0;
    const text = (blocks[index]?.text ?? '').slice(start);
    const names = personsIn(text).map(({ part }) => openingName(part)).filter((name) => name !== null);
    const last = names[names.length - 1];
    if (last === undefined && (family === '' || !GOES_ON.test(text) && !text.slice(0, REACH).includes(family))) break;
    if (last !== undefined) family = personName(last).family ?? last;
    list.push({ text, index, from: start });
  }
  return list;
}

/**
 * Biographies without a label: paragraphs that begin with an author of the text and tell where he or she is, two below one another, one of them at an institution, or one at the end of a piece.
 *
 * *Ann Lee is Professor at the University of Leeds.*, not *Ann Lee is right about the boats.*, nor *Ann Lee, of the University of Leeds, doubts it.*
 */
export function readOwnBiographies(blocks: readonly { readonly text: string }[], isAuthor: (name: PersonName) => boolean, ends: ReadonlySet<number>): Biography[] {
  const own = blocks.map(({ text }, index) => (TOLD.test(text) ? readBiographies([{ text, index, from: 0 }]) : []).filter(({ name }) => isAuthor(name)));
  const placed = own.map(([one]) => (one?.affiliation ?? null) !== null);
  return own.filter((_, i) => placed[i - 1] === true || placed[i + 1] === true || placed[i] === true && (ends.has(i) || own[i - 1]?.length === 1 || own[i + 1]?.length === 1)).flat();
}
const TOLD = /^(?:[^\s,]{1,20} ){2,5}(?:is|was|teaches|holds|works|received|earned|directs|serves|served|taught|studied|worked) /u;

/** A paragraph that speaks of the person above it. */
const GOES_ON = /^(?:He|She|They|His|Her|Their)\b/u;
const NEXT_SENTENCE = /(?<=\p{Ll}{2}[.)]|\d[.)]|\)\.) (?=\p{Lu})/gu;

/** A block cut before each sentence with which another biography begins. */
function personsIn(text: string): { at: number; part: string }[] {
  const cuts = [0];
  for (const { index } of text.matchAll(NEXT_SENTENCE)) {
    const sentence = text.slice(index + 1, index + 1 + REACH);
    const name = openingName(sentence);
    const [own = ''] = sentence.split(SENTENCE, 1);
    if (name !== null && institutionIn(own) !== null && openingName(text) !== null) cuts.push(index + 1);
  }
  return cuts.map((at, c) => ({ at, part: text.slice(at, cuts[c + 1] ?? text.length).trimEnd() }));
}

/** Does a biography begin with a block? */
export const opensBiography = (text: string): boolean => openingName(text) !== null;

/** Of whom a block tells with whose name it begins: *Ann Lee is Professor of History. She is the author of …*; null for any other. */
export function personToldOf(text: string): PersonName | null {
  const name = /^\p{Lu}/u.test(text) ? openingName(text) : null;
  return name === null ? null : personName(name);
}

/** The name with which a biography begins: *Ann Lee is …*, *Dr. Ann Lee (Ph.D., York) teaches …*, *Ann Lee, a historian …*; null in *The Center is …*. */
function openingName(printed: string): string | null {
  const text = printed.slice(0, 160).replace(/^((?:[\p{L}\p{M}.’'-]+ ){1,5})\([^()]{2,60}\),? /u, '$1');
  const words = text.split(' ');
  for (let n = 2; n <= LONGEST_NAME && n < words.length; n += 1) {
    const last = words[n - 1] as string;
    const name = withoutTitles([...words.slice(0, n - 1), last.replace(/,$/u, '')].join(' '));
    if ((last.endsWith(',') || isListed(VERBS, words[n] as string)) && isName(name) && !/^(?:The|This|His|Her|In|A(?!\.)|An)(?![\p{L}\p{M}])/u.test(name)) return name;
    if (last.endsWith(',')) return null;
  }
  return null;
}

const LINK = 'of for on and the de des du di degli della für &';
const REACH = 400;
const SENTENCE = /(?<=\p{Ll}{3}\.|\d\.) (?=\p{Lu})/u;
/** Who prints a book is nobody's employer. */
const PUBLISHER = /^(?:Press|Publishers|Publishing|Books|Verlag|Editions?)\P{L}*$/u;

const DEGREE = /(?:^|[\s(])(?:Ph\.? ?D|D\.Phil|M\.?A\.?|B\.?A\.?|degrees?|doctorate|received|earned|graduated?|alumn\p{L}+|studied|educated)(?=[\s.,)])/u;

/** *Ann Lee (University of Leeds) is …* */
const BESIDE = /^ \(([^()]{4,80})\)/u;

/** The institution where he or she is; one that only gave a degree, where there is no other. */
function affiliationIn(text: string): string | null {
  const [, beside = ''] = BESIDE.exec(text) ?? [];
  if (beside.split(' ').some(isInstitutionWord) && !DEGREE.test(`${beside} `)) return beside;
  const sentences = text.slice(0, REACH).split(/(?<=\p{Ll}{3}\.|\d\.) (?=\p{Lu})|,? and (?=(?:is|was|now|teaches|works|serves|directs)\s)|, (?=(?:works|teaches|is)\s)/u);
  const found = sentences.map((sentence) => ({ sentence, institution: institutionIn(sentence) })).filter(({ institution }) => institution !== null);
  return (found.find(({ sentence }) => !DEGREE.test(sentence)) ?? found[0])?.institution ?? null;
}

/** The first institution of a sentence that stands after *at*, *in*, *of* or *with*. */
function institutionIn(sentence: string): string | null {
  const words = sentence.split(' ');
  for (let i = 0; i + 1 < words.length; i += 1) {
    if (!isListed('at in of with', words[i] as string)) continue;
    let from = i + 1;
    if (words[from] === 'the') from += 1;
    let to = from;
    const links = (word: string): boolean => isListed(LINK, word) || (isListed('at in', word) && words.slice(from, to).some(isInstitutionWord));
    while (to < words.length && (/^["“]?\p{Lu}/u.test(words[to] as string) || links(words[to] as string))) {
      to += 1;
      if (/(?<!^(?:\p{Lu}\.)*\p{Lu})[.;:]$/u.test(words[to - 1] as string) || (/,$/u.test(words[to - 1] as string) && !/^\p{Lu}/u.test(words[to] ?? ''))) break;
    }
    while (to > from && (isListed(LINK, words[to - 1] as string) || isListed('at in', words[to - 1] as string))) to -= 1;
    // *professor of English, University of Leeds*
    const field = words.slice(from, to).findIndex(isInstitutionWord);
    if (field > 0) from += words.slice(from, from + field).findLastIndex((word) => word.endsWith(',')) + 1;
    const run = words.slice(from, to);
    if (run.some(isInstitutionWord) && !PUBLISHER.test(run[run.length - 1] as string)) return run.join(' ').replace(/[.,;:]+$/u, '');
  }
  return null;
}
