import { CLOSED_ABBREVIATIONS } from '../data/clean/locators.js';
import type { TextEdit } from '../text/traced.js';
import type { Evidence } from './evidence.js';
import { isListed } from '../text/word-list.js';

const BEFORE_SIGN = / [,;:](?:\s|$)/gu;
const CLOSED = /[\p{L})\]’”]/u;
const SIGN = /[,;:](?:\s|$)/gu;
const BEHIND_BRACKET = /[([] \d+(?:[-–]\d+)?[)\]]/gu;
const ABBREVIATION = /\. ([A-Za-z])\.(?![\p{L}.])/gu;
const LETTER_ALONE = /(?:^|[^\p{L}.])([A-Za-z])$/u;
const VOLUME_AND_ISSUE = /: \d{1,2} \((?:\p{Lu}\p{L}+(?:[-–/]\p{Lu}\p{L}+)? )?(?:1\d|20)\d\d/gu;
const VOLUME = /(?:^|\D)\d{1,3}$/u;
const BEHIND_DASH = /— \p{L}/gu;
const CLOSED_DASH = /—[\p{L}\p{N}]/gu;
const OPEN_DASH = / —/gu;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const CLOSED_ABBREVIATION = /\.([A-Za-z])\./gu;
const WORD_BEFORE = /(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}]+$/u;
const WORD_BEHIND = /^\p{L}[\p{L}\p{M}]+/u;
/** No part of a compound is longer. */
const WINDOW = 24;

/** A habit of the document: what it writes at most once for so many times otherwise is a slip. */
const HABIT = 10;

/**
 * A space that the extractor added goes, where the document has another habit.
 *
 * `remarked :` reads *remarked:*, `U. S.` *U.S.* and `Marxism - Leninism` *Marxism-Leninism* where the document writes so
 * elsewhere; a space before each colon, as French sets it, dashes with spaces on both sides, and `( 1 )` stay.
 */
export function straySpaces(text: string, evidence: Evidence): TextEdit[] {
  return [...beforeSigns(text), ...behindBrackets(text), ...abbreviations(text), ...issues(text), ...behindDashes(text), ...hyphens(text, evidence)]
    .sort((a, b) => a.start - b.start).filter((edit, i, edits) => edit.start >= (edits[i - 1]?.end ?? 0));
}

const remove = (start: number, why: string): TextEdit => ({ start, end: start + 1, after: '', rule: 'stray-spaces', why, certainty: 'likely' });

function beforeSigns(text: string): TextEdit[] {
  const places = [...text.matchAll(BEFORE_SIGN)].filter(({ index }) => CLOSED.test(text.charAt(index - 1)));
  if (places.length === 0) return [];
  const closed = new Map<string, number>();
  for (const { 0: sign, index } of text.matchAll(SIGN)) if (text.charAt(index - 1) !== ' ') closed.set(sign.charAt(0), (closed.get(sign.charAt(0)) ?? 0) + 1);
  const open = new Map<string, number>();
  for (const { index } of places) open.set(text.charAt(index + 1), (open.get(text.charAt(index + 1)) ?? 0) + 1);
  return places.filter(({ index }) => {
    const sign = text.charAt(index + 1);
    return (open.get(sign) ?? 0) * HABIT < (closed.get(sign) ?? 0);
  }).map(({ index }) => remove(index, 'The document sets no space before this sign'));
}

const behindBrackets = (text: string): TextEdit[] =>
  (text.includes('[ ') || text.includes('( ') ? [...text.matchAll(BEHIND_BRACKET)].map(({ index }) => remove(index + 1, 'A bracket and the number in it stand close')) : []);

function abbreviations(text: string): TextEdit[] {
  const places = [...text.matchAll(ABBREVIATION)].map((match) => ({ at: match.index + 1, letters: `${letterBefore(text, match.index)}${match[1] ?? ''}` }))
    .filter(({ letters }) => isListed(CLOSED_ABBREVIATIONS, letters.toUpperCase()));
  if (places.length === 0) return [];
  const surplus = new Map<string, number>();
  const add = (letters: string, by: number): void => { surplus.set(letters, (surplus.get(letters) ?? 0) + by); };
  for (const match of text.matchAll(CLOSED_ABBREVIATION)) add(`${letterBefore(text, match.index)}${match[1] ?? ''}`, 1);
  for (const { letters } of places) add(letters, -1);
  return places.filter(({ letters }) => (surplus.get(letters) ?? 0) > 0).map(({ at }) => remove(at, 'The document writes the abbreviation without a space'));
}

const letterBefore = (text: string, at: number): string => LETTER_ALONE.exec(text.slice(Math.max(at - 2, 0), at))?.[1] ?? '';

const issues = (text: string): TextEdit[] => [...text.matchAll(VOLUME_AND_ISSUE)].filter(({ index }) => VOLUME.test(text.slice(Math.max(index - 4, 0), index))).map(({ index }) => remove(index + 1, 'Volume and issue stand close'));

/** Dashes that stand close on both sides elsewhere. */
function behindDashes(text: string): TextEdit[] {
  const behindWord = (pattern: RegExp): number[] => [...text.matchAll(pattern)].map(({ index }) => index).filter((at) => WORD_CHARACTER.test(text.charAt(at - 1)));
  const places = text.includes('— ') ? behindWord(BEHIND_DASH) : [];
  const closed = places.length === 0 ? 0 : behindWord(CLOSED_DASH).length;
  if (closed <= places.length || [...text.matchAll(OPEN_DASH)].length * 2 > closed) return [];
  return places.map((at) => remove(at + 1, 'The document sets no space around its dashes'));
}

/** *Sino - Soviet* where the document writes *Sino-Soviet*. */
function hyphens(text: string, evidence: Evidence): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let at = text.indexOf(' -'); at !== -1; at = text.indexOf(' -', at + 2)) {
    const end = text.charAt(at + 2) === ' ' ? at + 3 : at + 2;
    const first = WORD_BEFORE.exec(text.slice(Math.max(at - WINDOW, 0), at))?.[0];
    const second = WORD_BEHIND.exec(text.slice(end, end + WINDOW))?.[0];
    if (first === undefined || second === undefined || evidence.count(`${first}-${second}`) < 2) continue;
    edits.push({ start: at, end, after: '-', rule: 'stray-spaces', why: 'The document writes it with a hyphen and no spaces', certainty: 'likely' });
  }
  return edits;
}
