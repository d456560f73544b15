import { DOCUMENT_SERIES } from '../data/citations/document-series.js';
import type { Reading } from './draft.js';
import { CLOSE, COMMA, END, type Lexed, LOWER, NUMBER, SEMICOLON, STOP } from './lex.js';
import { locatorAt } from './read-locator.js';
import { isRoman, skipComma, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';
import type { WorkMemory } from './work-memory.js';

/** So far behind a citation stands the name that it will be cited by, and so long it is. */
const NEAR = 110;
const NAMED = /^[\s,;.[(]*(?:cited )?(?:hereafter|hereinafter|henceforth)(?: cited| referred to)?(?: as|:)?,? ?["“‘]?(\p{Lu}[^\])[(;,."”]+)/u;

/**
 * Remembers the short name that a note gives to what it has just cited: *Church Report* in *…, 153 (hereafter Church Report)*.
 *
 * The name of an archive, *Kew (hereafter TNA)*, and of a series of which a volume is cited, *FRUS*, is no name of the work.
 */
export function nameWork(memory: WorkMemory, text: string, end: number, { draft }: Reading, work: string | null): void {
  const behind = text.slice(end, end + NEAR);
  if (work === null || draft.archive !== undefined || !behind.includes('here') && !behind.includes('hence')) return;
  const name = NAMED.exec(behind)?.[1]?.replace(/[’'\s]+$/u, '') ?? '';
  if ((name.length > 2 || /^\p{Lu}{2}$/u.test(name)) && !DOCUMENT_SERIES.test(name)) memory.names.set(name, work);
}

/** *(ANOM)*, *(ci-après ADBR)*, *[hereafter: PA AA]*: two capitals at least. */
const SIGLUM = /[([](?:\p{Ll}[\p{L}’' -]{1,24}[:,]? )?["“„«]?((?=[\p{L}-]*\p{Lu}[\p{L}-]*\p{Lu})\p{Lu}[\p{L}-]{2,9}(?: \p{Lu}{2,4})?)["”“»]?[)\]]/u;
/** So far behind the beginning of the last word of its name stands what an archive is called. */
const CALLED = 70;

/** Remembers what an archive will be called, for the citations behind it. */
export function nameArchive(sigla: Set<string>, text: string, archive: string): void {
  const at = text.indexOf(archive), siglum = SIGLUM.exec(text.slice(at, at + archive.length + CALLED))?.[1];
  if (siglum !== undefined && !/^U[SKd]|^DDR/u.test(siglum)) sigla.add(siglum);
}

/** *Church Report, 160*: a work by the name that an earlier note gave it; null if none of them begins at the token. */
export function readNamed(lexed: Lexed, from: number, to: number, names: WorkMemory['names']): Reading | null {
  for (const [title, work] of names) {
    if (!lexed.text.startsWith(title, lexed.start(from))) continue;
    const close = lexed.start(from) + title.length;
    let end = from;
    while (end < to && lexed.end(end) <= close) end++;
    if (lexed.start(end) < close) continue;
    // *OR, ser. 1, vol. 36, pt. 1, 1020*
    for (let part = end; lexed.kind(part) === COMMA; end = part) { part = lexed.is(part + 1, IS.volume) || lexed.among(part + 1, 'ser series pt part') ? skipStop(lexed, part + 2) : part + 1; if (lexed.kind(part) !== NUMBER && !isRoman(lexed, part) || lexed.kind(part + 1) !== COMMA) break; part++; }
    const place = locatorAt(lexed, skipComma(lexed, end), to, true), last = place?.end ?? end;
    if ([END, STOP, SEMICOLON, CLOSE].includes(lexed.kind(last)) || last >= to || lexed.kind(last) === COMMA && lexed.kind(last + 1) === LOWER) return { form: 'short', draft: { type: 'book', title }, end: last, work, ...(place !== null && { locator: place.locator }) };
  }
  return null;
}
