import type { PersonName } from '../records/person.js';
import type { Span } from '../text/span.js';
import type { Draft, Reading } from './draft.js';
import { put } from './draft.js';
import { lex, OPEN } from './lex.js';
import { imprintInBrackets } from './read-imprint.js';
import { readPersonList } from './read-persons.js';
import { putPrintedTitle } from './title-field.js';

const LEADS = ['author of ', ' include: ', ' includes: ', ' including: ', ' biographies ', ' biography ', ' book ', ' authored ', ' editor of ', ' edited ', ' include ', ' includes ', ' including ', ' books are ', ' entitled ', ' titled ', ' published ', ' books, ', ' book, ', ' book is ', ' books: ', ' wrote ', ' translated ', ' and of ', ' translator of ', ' as of '] as const;

/**
 * Finds the books that a biography lists: *author of Title (Press, Year)*, with the person as their author, inferred.
 *
 * *a fellow of the Center (2011)* is none: nothing before the brackets says that a title follows.
 */
export function readBiography(text: string, person: PersonName | undefined): (Span & { reading: Reading })[] {
  if (!/\([^()]*\d{4}[a-z]?\)/u.test(text)) return [];
  const lexed = lex(text);
  const found: (Span & { reading: Reading })[] = [];
  let previous = -1;
  for (let open = 0; open < lexed.size; open = lexed.next(open)) {
    if (lexed.kind(open) !== OPEN) continue;
    const group = { start: lexed.start(open), end: lexed.end(lexed.partner(open)) };
    const imprint = imprintInBrackets(lexed, open)?.imprint;
    if (imprint === undefined) continue;
    let start = -1;
    let editor = false;
    const floor = Math.max(previous, group.start - 300, 0);
    const head = text.slice(floor, group.start);
    for (const lead of LEADS) { const at = head.lastIndexOf(lead); if (at >= 0 && floor + at + lead.length > start) { start = floor + at + lead.length; editor = lead.includes('edit'); } }
    const chained = previous >= 0 ? /^[\s,;]*(?:and )?(?:of )?/u.exec(text.slice(previous))?.[0].length ?? 0 : 0;
    if (start < 0 && previous >= 0 && chained > 1 && !/\. /u.test(text.slice(previous, group.start))) start = previous + chained;
    if (start < 0 && previous >= 0 && text.lastIndexOf('; ', group.start) >= previous && !/[.!?] \p{Lu}/u.test(text.slice(text.lastIndexOf('; ', group.start), group.start))) start = text.lastIndexOf('; ', group.start) + 2;
    if (start < 0) continue;
    const semicolon = text.lastIndexOf('; ', group.start);
    if (semicolon >= start) start = semicolon + 2;
    start += /^(?:and |of |the books? )*/u.exec(text.slice(start))?.[0].length ?? 0;
    const printed = text.slice(start, group.start).trim();
    if (printed.length < 4 || printed.length > 220 || !/^[\p{Lu}“"‘\p{Script=Han}]/u.test(printed)) continue;
    const draft: Draft = { type: 'book' };
    const partner = / ?,? with (\p{Lu}[^,]{3,50})$/u.exec(printed.slice(-60));
    const others = partner?.[1] === undefined ? [] : readPersonList(partner[1]);
    putPrintedTitle(draft, partner === null ? printed : printed.slice(0, printed.length - partner[0].length));
    if (person !== undefined) { put(draft, editor ? 'editor' : 'author', [person, ...others]); draft.custom = { ...draft.custom, certainty: { [editor ? 'editor' : 'author']: 'inferred' } }; }
    put(draft, 'publisher', imprint.publisher); put(draft, 'publisher-place', imprint.place); put(draft, 'issued', imprint.issued);
    found.push({ start, end: group.end, reading: { form: 'full', draft, end: group.end - start } });
    previous = group.end;
  }
  return found;
}
