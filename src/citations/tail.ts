import type { Locator } from '../records/citation.js';
import { type Draft, put, type Reading } from './draft.js';
import { imprintInBrackets } from './imprint-in-brackets.js';
import { CLOSE, COLON, COMMA, DASH, END, INITIAL, type Lexed, LOWER, NUMBER, OPEN, SEMICOLON, STOP } from './lex.js';
import { editionAt } from './read-edition.js';
import { countVolumes } from './place-numbers.js';
import { locatorAt } from './read-locator.js';
import { volumeAt } from './read-volume.js';
import { isRoman, isYear, lengthOf, oldVolumeEnd, partedEnd, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

/** What has been read of a citation behind its title. */
export interface Tail {
  readonly draft: Draft;
  at: number;
  end: number;
  quoted: boolean;
  dated: boolean;
  entry: boolean;
  inBook: boolean;
  journal: boolean;
  day: boolean;
  thesis: boolean;
  named: boolean;
  printed: boolean;
  locator: Locator | undefined;
  within: Reading | undefined;
  /** Could what was read as the publisher as well be the journal? */
  close?: boolean;
  /** The CSL type that the entry names: *[Film]*. */
  medium?: string;
}

/** *at 243*, *56, 61* behind the article's own pages. */
export function pinpoint(lexed: Lexed, end: number, to: number, tail: Tail): number {
  const { draft, locator } = tail;
  // *AcP 184 (1984), 201 (213 f.)*, *AcP 192 (1992), 35, 37 ff.*: German lawyers print the first page before the one that they cite
  if (draft.page === undefined && locator?.label === 'page' && (tail.journal || tail.inBook) && /^(?:\p{Lu}\p{L}{1,8}$|FS |GS )/u.test(draft['container-title'] ?? '')) {
    const bracketed = lexed.kind(end) === OPEN, cited = bracketed || lexed.kind(end) === COMMA ? locatorAt(lexed, end + 1, bracketed ? lexed.partner(end) : to, true) : null;
    if (cited !== null && (!bracketed || cited.end === lexed.partner(end))) { put(draft, 'page', locator.value); tail.locator = cited.locator; return bracketed ? cited.end + 1 : cited.end; }
  }
  if (draft.page === undefined || locator !== undefined) return end;
  const at = lexed.kind(end) === COMMA || lexed.kind(end) === COLON ? end + 1 : end;
  if (at >= to || lexed.kind(at) === STOP) return end;
  const pin = locatorAt(lexed, at, to, lexed.kind(end) === COMMA || lexed.kind(end) === COLON);
  if (pin === null) return end;
  tail.locator = pin.locator;
  return pin.end;
}

/** *vol. 1, 1923–1968: The Idealist (New York: …)*: the years that a volume treats are its title, not when it was printed. Behind it, or the same token. */
export function volumeTitle(lexed: Lexed, at: number, draft: Draft): number {
  const volume = volumeAt(lexed, at);
  if (volume === null || lexed.kind(volume.end) !== COMMA && lexed.kind(volume.end) !== COLON || lexed.kind(volume.end + 1) !== NUMBER || lengthOf(lexed, volume.end + 1) < 3) return at;
  if (lexed.kind(volume.end + 2) !== DASH && lexed.kind(volume.end + 2) !== LOWER || editionAt(lexed, volume.end + 1) !== null) return at;
  let end = volume.end + 1;
  while (end - volume.end < 20 && (![COMMA, SEMICOLON, STOP, OPEN, END].includes(lexed.kind(end)) || lexed.kind(end) === STOP && lexed.kind(end + 1) === OPEN)) end++;
  // *vol. 4, 1527–1533, ed. Rawdon Brown (London: …)*
  let open = end;
  if (lexed.kind(end) === COMMA && lexed.is(end + 1, IS.editor)) while (open - end < 14 && lexed.kind(open) !== OPEN) open++;
  // *vol. II: 871–1216 (Oxford: …), 66*: years that may be pages, where others follow
  if (lexed.kind(open) !== OPEN || imprintInBrackets(lexed, open) === null || !isYear(lexed, volume.end + 1) && lexed.kind(lexed.next(open)) !== COMMA) return at;
  put(draft, 'volume', volume.volume);
  put(draft, 'volume-title', lexed.slice(volume.end + 1, end));
  return end;
}

/** The volume that is cited takes the place of how many there are, *2 vols.*, but of no other. */
const putCited = (draft: Draft, volume: string): void => { if (draft.volume === undefined || countVolumes(draft) !== draft) put(draft, 'volume', volume); };

/** A volume in small figures, of ten at most. */
const SMALL_VOLUME = /^(?:i{1,3}|iv|vi{0,3}|ix|x)$/u;

/** *(London: Macmillan, 1991), xii, 324–34*: a page before the text in small figures, where no volumes are counted; *(Oxford, 1908), ii, 104* is a volume. */
const isFrontPage = (lexed: Lexed, at: number, draft: Draft): boolean => lexed.kind(at) === LOWER && draft.publisher !== undefined && countVolumes(draft) === draft && !SMALL_VOLUME.test(lexed.word(at));

/** A volume or part and its page behind an imprint: *I, 242–95*, *pt. 1, 278–82*, *1:234*; where the page begins or ends, or the same token. */
export function partBehind(lexed: Lexed, at: number, to: number, tail: Tail): number {
  const { draft } = tail;
  const kind = lexed.kind(at);
  // *(Oxford, 1908), i, p. 104*
  if (kind === LOWER && SMALL_VOLUME.test(lexed.word(at)) && lexed.kind(at + 1) === COMMA && lexed.is(at + 2, IS.page) && lexed.kind(at - 1) === COMMA) { putCited(draft, lexed.word(at)); return at + 1; }
  // *Torino 1991, I, p. 225*
  if (kind <= INITIAL && isRoman(lexed, at) && kind !== LOWER && lexed.kind(at - 1) === COMMA && lexed.kind(at + 1) === COMMA && lexed.is(at + 2, IS.page)) { putCited(draft, lexed.word(at).toUpperCase()); return at + 1; }
  // *(London, 1909), i. 45–60*
  const old = lexed.kind(at - 1) === COMMA || lexed.kind(at - 1) === CLOSE ? oldVolumeEnd(lexed, at) : at;
  // *iii. 25, pp. 294–308*: a chapter before the page
  if (old > at) { putCited(draft, lexed.word(at)); return lexed.kind(old + 1) === COMMA && lexed.is(old + 2, IS.page) ? old + 2 : old; }
  const part = lexed.among(at, 'pt part lecture book letter essay') ? skipStop(lexed, at + 1) : at;
  if (lexed.kind(part + 1) === COMMA && (lexed.kind(part + 2) === NUMBER || lexed.is(part + 2, IS.section) || part > at && lexed.is(part + 2, IS.page)) && (part > at && (lexed.kind(part) === NUMBER || isRoman(lexed, part)) || part === at && kind <= INITIAL && isRoman(lexed, at) && lexed.kind(at - 1) === COMMA && lexed.kind(at - 2) === CLOSE && !isFrontPage(lexed, at, draft))) {
    if (part === at) putCited(draft, lexed.word(at).toUpperCase());
    return part + 1;
  }
  // *1:234*, *II:45*, *II/2:94*
  const last = partedEnd(lexed, at), named = kind === NUMBER ? /^\d{1,2}$/u.test(lexed.word(at)) : kind !== LOWER && isRoman(lexed, at);
  if (!named || lexed.kind(last) !== COLON || lexed.kind(last + 1) !== NUMBER && !isRoman(lexed, last + 1)) return at;
  const page = locatorAt(lexed, last + 1, to, true);
  if (page === null) return at;
  putCited(draft, lexed.slice(at, last));
  tail.locator ??= page.locator;
  return page.end;
}

/** *Technical Report*, *Tech. Rep.*, *Working Paper*: behind the words, or the same token. */
export function reportEnd(lexed: Lexed, from: number, to: number): number {
  let at = from;
  while (at < to && at - from < 4 && lexed.among(at, 'tech technical research working discussion internal draft memo unpublished special occasional')) at = skipStop(lexed, at + 1);
  return at > from && lexed.among(at, 'report rep paper memo note manuscript memorandum papers') ? at + 1 : from;
}
