import type { PersonName } from '../records/person.js';
import type { Span } from '../text/span.js';
import type { Draft, Reading } from './draft.js';
import { put } from './draft.js';
import { lex, type Lexed, OPEN } from './lex.js';
import { readListedArticles } from './read-listed-articles.js';
import { readNamedBooks } from './read-named-books.js';
import { putSubject } from './put-subject.js';
import { readPersonList } from './read-persons.js';
import { putPrintedTitle } from './title-field.js';
import { imprintInBrackets } from './imprint-in-brackets.js';

const LEADS = ['author of ', ' include: ', ' includes: ', ' including: ', ' biographies ', ' biography ', ' book ', ' authored ', 'editor of ', 'edited ', ' include ', ' includes ', ' including ', ' books are ', ' entitled ', ' titled ', ' published ', ' books, ', ' book, ', ' book is ', ' books: ', ' wrote ', ' book was ', ' books were ', ' monograph ', ' monograph, ', ' monograph is ', ' translated ', ' and of ', ' translator of ', ' as of ', ' publications are ', 'most recently ', ' among them ', ' notably ', ' co-authored ', ' coauthored ', ' novel ', ' novels '] as const;
/** *The five-volume salt cycle, and the novel Title*: what a book is, before its title. */
const DESCRIBED = /^(?:(?:and|of|with) |(?:(?:the|an?|his|her|their) )?(?:[\p{Ll}-]+ ){0,3}(?:novel|novella|anthology|collection|textbook|monograph|memoir|volume|study|handbook|biography|book|history|reader|catalogue|trilogy|cycle)s?,? |(?:the|an?) \p{Ll}+(?:-\p{Ll}+)+ (?=\p{Lu}))*/u;
/** *“The Price of Salt,” Road History 12*: an article. */
const ARTICLE = /^[“"‘][^“”"‘’]+[”"’],? ?\p{Lu}/u;

/**
 * Finds the books that a biography lists: *author of Title (Press, Year)*, with the person as their author, inferred.
 *
 * *a fellow of the Center (2011)* is none: nothing before the brackets says that a title follows.
 */
export function readBiography(text: string, person: PersonName | undefined): (Span & { reading: Reading })[] {
  const lexed = lex(text);
  const found = [...(/[(（][^()（）]*\d{4}/u.test(text) ? imprinted(text, lexed, person) : []), ...readNamedBooks(text, lexed, person), ...readListedArticles(text, person)].sort((a, b) => a.start - b.start);
  let last = 0;
  return found.filter(({ start, end }) => { const free = start >= last; if (free) last = end; return free; });
}

const WITH = /^(?:and,? )?with (\p{Lu}[^,]{3,50}), /u;
/** No title begins so far before its imprint. */
const LONGEST = 300;

/** Where the title of the imprint that opens at a place begins: behind a word that leads to it, the book before it or a semicolon; and whether the person edited it. */
function titleLead(text: string, open: number, previous: number, edits: boolean): { readonly start: number; readonly editor: boolean } | null {
  const floor = Math.max(previous, open - LONGEST, 0), head = text.slice(floor, open);
  const parted = head.lastIndexOf('; '), semicolon = parted < 0 ? -1 : floor + parted;
  let start = -1, editor = false;
  for (const lead of LEADS) {
    const at = head.lastIndexOf(lead);
    if (at >= 0 && floor + at + lead.length > start) { start = floor + at + lead.length; editor = lead.includes('edit'); }
  }
  if (start < 0 && previous >= 0) {
    const chained = CHAINED.exec(text.slice(previous))?.[0].length ?? 0;
    if (chained > 1 && !/\. /u.test(text.slice(previous, open))) { start = previous + chained; editor = edits; }
    else if (semicolon >= previous && !/[.!?] \p{Lu}/u.test(text.slice(semicolon, open))) start = semicolon;
  }
  return start < 0 ? null : { start: semicolon >= start ? semicolon + 2 : start, editor };
}
const CHAINED = /^[\s,;]*(?:and,? )?(?:of )?/u;

/** Titles with the imprint in brackets behind them. */
function imprinted(text: string, lexed: Lexed, person: PersonName | undefined): (Span & { reading: Reading })[] {
  const found: (Span & { reading: Reading })[] = [];
  let previous = -1, edits = false;
  for (let open = 0; open < lexed.size; open = lexed.next(open)) {
    if (lexed.kind(open) !== OPEN) continue;
    const close = lexed.partner(open);
    // *（東京：千倉書房，2007年）(China’s Foreign Policy)*: the title in another language stands behind
    const translated = lexed.kind(close + 1) === OPEN && lexed.start(close + 1) === lexed.end(close) && lexed.partner(close + 1) > close;
    const group = { start: lexed.start(open), end: lexed.end(translated ? lexed.partner(close + 1) : close) };
    const imprint = imprintInBrackets(lexed, open)?.imprint;
    if (imprint === undefined) continue;
    const led = titleLead(text, group.start, previous, edits);
    if (led === null) continue;
    // *Title (2001) and, with Ann Lee, Title (2010)*
    const joint = WITH.exec(text.slice(led.start, group.start));
    let start = led.start + (joint?.[0].length ?? 0);
    start += DESCRIBED.exec(text.slice(start, group.start))?.[0].length ?? 0;
    const printed = text.slice(start, group.start).trim();
    if (printed.length < 4 || printed.length > 220 || !/^[\p{Lu}“"‘\p{Script=Han}]/u.test(printed)) continue;
    if (ARTICLE.test(printed)) { previous = group.end; continue; }
    const draft: Draft = { type: 'book' };
    const partner = / ?,? with (\p{Lu}[^,]{3,50})$/u.exec(printed.slice(-60));
    const beside = partner?.[1] ?? joint?.[1];
    const others = beside === undefined ? [] : readPersonList(beside);
    putPrintedTitle(draft, partner === null ? printed : printed.slice(0, printed.length - partner[0].length));
    putSubject(draft, person, others, led.editor);
    if (translated) draft.custom = { ...draft.custom, translatedTitle: text.slice(lexed.end(close + 1), lexed.start(lexed.partner(close + 1))).trim() };
    put(draft, 'publisher', imprint.publisher); put(draft, 'publisher-place', imprint.place); put(draft, 'issued', imprint.issued);
    found.push({ start, end: group.end, reading: { form: 'full', draft, end: group.end - start } });
    previous = group.end;
    edits = led.editor;
  }
  return found;
}
