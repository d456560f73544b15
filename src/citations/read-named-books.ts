import type { PersonName } from '../records/person.js';
import type { Span } from '../text/span.js';
import { type Draft, put, type Reading } from './draft.js';
import { lex, type Lexed, LOWER, OPEN } from './lex.js';
import { putSubject } from './put-subject.js';
import { dateAt } from './read-date.js';
import { readPersonList } from './read-persons.js';
import { putTitle } from './put-title.js';
import { pinyinTitleEnd, titleRunEnd } from './title-run.js';
import { isCapital, skipComma } from './tokens.js';

/** What leads to a title: the role, who shared it, and *of*; or a possessive with the kind of book. */
const LEAD = /(?:(author|editor|translator)(?:,? (?:together )?with (\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,4}))?,? of|(?:[Hh]is|[Hh]er|[Tt]heir) (?:[\p{Ll}-]+ ){0,3}(?:book|monograph|study|volume|biography|dissertation|thesis),?(?: entitled,?| titled,?)?) (?=[\p{Lu}“"])/gu;

/**
 * Finds the books that a biography names without brackets: *His first book The Road, was published by Verso in 2015*; *co-author with
 * Anna Berg of The Long War in the East*.
 *
 * *author of several books* and *her book is out of print* name none.
 */
export function readNamedBooks(text: string, lexed: Lexed, person: PersonName | undefined): (Span & { reading: Reading })[] {
  const found: (Span & { reading: Reading })[] = [];
  let token = 0;
  for (const lead of text.matchAll(LEAD)) {
    const start = lead.index + lead[0].length;
    while (token < lexed.size && lexed.start(token) < start) token++;
    const end = titleRunEnd(lexed, token);
    // with brackets behind it, it is read with its imprint
    if (end === token || lexed.kind(end) === OPEN) continue;
    const draft: Draft = { type: 'book' };
    putTitle(draft, lexed, token, end);
    const close = publishedEnd(lexed, end, draft);
    putSubject(draft, person, lead[2] === undefined ? [] : readPersonList(lead[2].trim()), lead[1] === 'editor');
    const from = lead[2] === undefined ? start : lead.index + lead[0].indexOf('with ');
    found.push({ start: from, end: lexed.end(close - 1), reading: { form: 'full', draft, end: close } });
  }
  return found;
}

/** What leads to a title in pinyin that its translation follows. */
const PINYIN_LEAD = /(?:work|volumes?|book|monograph|entitled|titled|his|her|their),? (?=\p{Lu})/gu;

/** *Danhui Li’s forthcoming two volumes, entitled,*: whose the work is. */
const OWNER = /(\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){1,3})[’']s (?:[\p{Ll}-]+ ){0,4}(?:work|volumes?|book|monograph)(?:, (?:en)?titled)?,? $/u;

/** Titles in pinyin with their translation in brackets, named in running text: *his two-volume work, Wunai de xuanze: lengzhan yu tongmeng [Helpless Choice]*. */
export function readTranslatedTitles(text: string): (Span & { reading: Reading })[] {
  if (!text.includes('[')) return [];
  const found: (Span & { reading: Reading })[] = [];
  let lexed: Lexed | null = null;
  let token = 0;
  for (const lead of text.matchAll(PINYIN_LEAD)) {
    const start = lead.index + lead[0].length;
    lexed ??= lex(text);
    while (token < lexed.size && lexed.start(token) < start) token++;
    const end = pinyinTitleEnd(lexed, token);
    if (end === token || text.charAt(lexed.start(lexed.partner(end - 1))) !== '[') continue;
    const draft: Draft = { type: 'book' };
    putTitle(draft, lexed, token, end);
    const close = publishedEnd(lexed, end, draft);
    const before = text.slice(Math.max(0, start - 90), start), owner = /[’']s /u.test(before) ? OWNER.exec(before)?.[1] : undefined;
    if (owner !== undefined) { put(draft, 'author', readPersonList(owner)); draft.custom = { ...draft.custom, certainty: { author: 'inferred' } }; }
    found.push({ start, end: lexed.end(close - 1), reading: { form: 'full', draft, end } });
  }
  return found;
}

/** *, was published by the University of North Carolina Press in 2015*: behind it, or where the title ends. */
function publishedEnd(lexed: Lexed, from: number, draft: Draft): number {
  let at = skipComma(lexed, from);
  if (lexed.among(at, 'which that')) at++;
  if (lexed.among(at, 'was were is has')) at++;
  if (!lexed.among(at, 'published issued forthcoming appeared released')) return from;
  at++;
  let end = at;
  if (lexed.among(at, 'by with from')) {
    at += lexed.word(at + 1) === 'the' ? 2 : 1;
    const publisher = at;
    while (isCapital(lexed.kind(at)) || (lexed.kind(at) === LOWER && lexed.among(at, 'of and the for at de di') && isCapital(lexed.kind(at + 1)))) at++;
    if (at > publisher) { put(draft, 'publisher', lexed.slice(publisher, at)); end = at; }
  }
  // *in Chinese in 2013*
  if (lexed.word(at) === 'in' && lexed.word(at + 2) === 'in' && isCapital(lexed.kind(at + 1))) at += 2;
  const date = dateAt(lexed, lexed.word(at) === 'in' ? at + 1 : at);
  if (date !== null) { draft.issued = date.date; end = date.end; }
  return end > from + 1 && (draft.publisher ?? draft.issued) !== undefined ? end : from;
}
