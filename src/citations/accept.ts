import { type Draft, put, type Reading } from './draft.js';
import { dateOfYear } from './edtf.js';
import { COMMA, type Lexed, QUOTE, UNQUOTE } from './lex.js';
import { nameType } from './name-type.js';
import { partSite } from './part-site.js';
import { personsAt } from './read-persons.js';
import type { Tail } from './tail.js';
import { IS } from './vocabulary.js';

/** *Cooper, “Conflict and Connection,” 1530*: a family name, a title and a year at once are a short form and its page. */
const isPageLikeYear = (lexed: Lexed, { draft, quoted, dated, day, end }: Tail): boolean => quoted && !dated && !day && draft.issued !== undefined && lexed.kind(end - 2) === UNQUOTE && (draft.author?.every(({ family, given }) => family !== undefined && given === undefined) ?? false);

/** The second reading of *(2005). Title. Detselig.*: what is taken for the publisher is the journal. */
function asArticle({ publisher, ...draft }: Draft): Draft { return publisher === undefined ? draft : { ...draft, type: 'article-journal', 'container-title': publisher }; }

/** Does another author with a title in quotation marks follow the joining word? */
function sharesNext(lexed: Lexed, join: number): boolean {
  const next = personsAt(lexed, join + 1, join + 12);
  return next.persons.length > 0 && lexed.kind(next.end) === COMMA && lexed.kind(next.end + 1) === QUOTE;
}

/** No title ends with a small word that leads to the next, and has a verb. */
const VERBS = / (?:was|were|is|are|has|had|have|which|who|ist|war|wurde|est|fut|è|fu) /u;

/** *Nevertheless, in Foreign Relations, 1875* */
const OPENER = /^(?:Nevertheless|Nonetheless|However|Moreover|Furthermore|Meanwhile|Similarly|Likewise|Indeed|Finally|Therefore|Thus|Elsewhere|Consequently|Subsequently)$/u;

/** *Perkins was the editor in its history. After completing his Ph.D.*: a sentence with its verb, and the next. */
function runsOn(title: string): boolean {
  const first = title.slice(0, Math.max(title.search(/\p{Ll}{4}\. \p{Lu}/u), 0));
  return / (?:was|were|could|would|did|had|has|have|been|are) /u.test(first) && !/[.?!“”"]/u.test(first) || /\. (?:After|At|By|For|From|In|On|Since|The|When|With)$/u.test(title);
}

/** *Foreign Relations, 1876 was the Daily Picayune* */
const STARTS_AT_YEAR = /^\d{4} (?:was|were|had|has) /u;

/** *China Institute in America, May 18, 1951*: a day is no title. */
const DAY = /^(?:Jan|Feb|March|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)\p{L}*\.? \d{1,2}$/u;

const CUT_SHORT = / (?:in|on|of|the|from|at|by|for|to|and|with|since|until|as|im|am|vom|von|der|die|das|dem|bis|und|nel|il|en|le|la|du|de|et)$/u;

/** A reading that says enough to be a citation. */
export function accept(lexed: Lexed, from: number, tail: Tail, named: boolean, loose: boolean): Reading | null {
  const { draft } = tail, joined = tail.quoted && named && lexed.is(tail.end, IS.join) && sharesNext(lexed, tail.end), evidence = evidenceIn(tail, named);
  if (lexed.end(tail.end - 1) <= lexed.start(from) || !loose && !isEnough(tail, evidence, named, joined) || evidence === 2 && isPageLikeYear(lexed, tail) || DAY.test(draft.title ?? '') || isSentence(tail, evidence, named, loose)) return null;
  partTitle(tail, named);
  partJournal(tail);
  setType(tail);
  return { form: 'full', draft, end: tail.end, ...(tail.close === true && { runnerUp: asArticle(draft) }), ...(joined && { shared: true }), ...(tail.locator !== undefined && { locator: tail.locator }), ...(tail.within !== undefined && { within: tail.within }) };
}

/** How much of what a citation has was read. */
function evidenceIn({ draft, printed, thesis, within }: Tail, named: boolean): number {
  const once = [draft.issued, draft.page, draft.volume, draft['container-title'], draft.edition, named ? true : undefined], twice = [printed ? true : undefined, draft.URL ?? draft.DOI, thesis ? true : draft.number, within];
  return once.filter((field) => field !== undefined).length + 2 * twice.filter((field) => field !== undefined).length;
}

/** *Anna Berg, “The Road,” and Tom Hill, “The Way,” in …*: what the second says holds for the first. */
function isEnough({ draft, printed, quoted }: Tail, evidence: number, named: boolean, joined: boolean): boolean {
  if (joined) return evidence >= 1;
  return evidence >= 2 && (named || quoted || printed || draft.URL !== undefined || draft.page !== undefined || draft.issued !== undefined && draft['container-title'] !== undefined);
}

/** *Berg, Tom Hill, and the two reviewers …, which was presented in Vienna in May 2012*, *Jakobson, Finnish Neutrality, 75, where it is dated 1955* */
function isSentence({ draft: { title = '', publisher = '' }, quoted }: Tail, evidence: number, named: boolean, loose: boolean): boolean {
  if (!named && !quoted && (OPENER.test(title) || runsOn(title)) || STARTS_AT_YEAR.test(title)) return true;
  // *at Clark University in 1930*
  if (!named && / (?:in|at|of)$/u.test(publisher)) return true;
  if (!loose && evidence <= 2 && VERBS.test(title) && (CUT_SHORT.test(title) || /, \d+, \p{Ll}/u.test(title))) return true;
  return !named && !quoted && title.split(' ').length > 40;
}

/** Parts the site, and the year of a first printing, from the title. */
function partTitle({ draft, dated, entry, quoted, ...tail }: Tail, named: boolean): void {
  const printed = draft.issued !== undefined;
  // *[2021] The Police Journal*: a year in brackets is the only one
  if (!printed && draft['original-date'] !== undefined) { draft.issued = draft['original-date']; delete draft['original-date']; }
  if ((dated || entry || draft.accessed !== undefined) && !quoted && (draft.URL ?? draft.DOI) !== undefined) partSite(draft);
  if (named && tail.named && !quoted && !entry && draft.URL !== undefined && printed) partSite(draft, ', ');
  // *Beloved. 1987. Vintage, 2004*
  const [, before, first] = entry && !dated && printed ? /^(.+)\. (\d{4})$/u.exec(draft.title ?? '') ?? [] : [];
  if (before === undefined || first === undefined) return;
  draft.title = before;
  if (!(draft.issued?.raw ?? '').startsWith(first)) draft['original-date'] ??= dateOfYear(first);
}

/** Parts pages from the journal that no volume parts, and gives it the letter that is its own. */
function partJournal({ draft, dated, inBook, journal }: Tail): void {
  // *(1989, November 10). …. New York Times, A1*, *(1995). …. The China Quarterly 356–387*; *Germany 1914–1918* is no journal
  const paged = dated && !inBook && draft.page === undefined && draft.volume === undefined ? /^(.{3,}?),? ([A-H]\d{1,3}|(?!(?:1[5-9]|20)\d\d\D)\d{1,4}[–-]\d{1,4})$/u.exec(draft['container-title'] ?? '') : null;
  if (paged?.[1] !== undefined) { draft['container-title'] = paged[1]; put(draft, 'page', paged[2]); }
  // *Phys. Rev. D60*
  const { volume = '', 'container-title': name = '' } = draft;
  if (journal && /^[A-H]\d{1,4}$/u.test(volume) && /\p{L}\.(?: |$)/u.test(name)) { draft['container-title'] = `${name.replace(/\.$/u, '')}. ${volume.charAt(0)}`; draft.volume = volume.slice(1); }
}

function setType(tail: Tail): void {
  const { draft } = tail;
  if (tail.medium !== undefined) draft.type = tail.medium;
  else if (draft.number?.startsWith('arXiv') === true) draft.type = 'article';
  else nameType(draft, tail);
  // *IMT, vol. 3, p. 45*: what a book has no pages of its own for
  if (draft.type === 'book' && tail.locator === undefined && /^[\divxlc]+$/u.test(draft.page ?? '')) { tail.locator = { label: 'page', value: draft.page ?? '' }; delete draft.page; }
  if (draft.recipient !== undefined) draft.type = draft['container-title'] === undefined ? 'personal_communication' : 'chapter';
}
