import { type Draft, put, type Reading } from './draft.js';
import { COMMA, type Lexed, OPEN, SEMICOLON, STOP } from './lex.js';
import { isGivenName } from './name-words.js';
import { putTitle } from './put-title.js';
import { imprintAt } from './read-imprint.js';
import { dateAt } from './read-date.js';
import { personsAt } from './read-persons.js';
import { isYear } from './tokens.js';
import { IS } from './vocabulary.js';

/** No title has so many tokens. */
const LONGEST_TITLE = 40;
const HOUSE = /^\p{Lu}[\p{L}&’' -]{2,40}$/u;

/**
 * The book that heads a review, title first: *In the Fens. By Ann Lee. York: Tern, 1990*, *The Fen Road by Ann Lee, Tern Press, £25, pp. 320*, *The Fen Road ed. by Ann Lee*; null where
 * nobody stands so behind it who wrote or edited it. `read`: what was read without this, whose title may hold the author, *Ann Lee. Salt. York: Tern, 1990*.
 */
export function readBookHead(lexed: Lexed, read?: Draft): Reading | null {
  const pages = read?.['number-of-pages'], ahead = isGivenName(lexed.word(0)) ? personsAt(lexed, 0, lexed.size) : null, before = ahead === null ? '' : `${lexed.slice(0, ahead.end)}. `;
  if (ahead?.manner === 'full' && read?.title?.startsWith(before) === true) return { form: 'full', draft: { ...read, author: ahead.persons, title: read.title.slice(before.length) }, end: lexed.size };
  for (let by = 1; by < Math.min(lexed.size, LONGEST_TITLE); by++) {
    if (lexed.word(by) !== 'by') continue;
    const edited = lexed.among(by - 1, 'edited ed eds ed. eds.'), behind = edited ? by - 1 : by, parted = [STOP, COMMA].includes(lexed.kind(behind - 1)), { persons, end, manner } = personsAt(lexed, by + 1, lexed.size);
    if (persons.length === 0 || manner !== 'full' || !parted && !isGivenName(lexed.word(by + 1)) && end < lexed.size || lexed.among(by - 1, 'translated compiled notes translation introduction foreword illustrated') || end < lexed.size && ![STOP, COMMA, SEMICOLON, OPEN].includes(lexed.kind(end))) continue;
    const draft: Draft = { type: 'book', ...(pages !== undefined && { 'number-of-pages': pages }) };
    putTitle(draft, lexed, 0, parted ? behind - 1 : behind);
    put(draft, edited ? 'editor' : 'author', persons);
    const found = imprintAt(lexed, end + 1, lexed.size, false);
    let house = end + 1;
    while (house < lexed.size && ![STOP, COMMA, SEMICOLON].includes(lexed.kind(house))) house++;
    const publisher = found?.imprint.publisher ?? lexed.slice(end + 1, house), named = HOUSE.test(publisher);
    if (named) put(draft, 'publisher', publisher);
    put(draft, 'publisher-place', found?.imprint.place);
    // *Tern, 320 pp., £25, May 2018*
    let year = house;
    while (year < lexed.size && !isYear(lexed, year)) year++;
    put(draft, 'issued', found?.imprint.issued ?? dateAt(lexed, lexed.is(year - 1, IS.month) ? year - 1 : year)?.date);
    return { form: 'full', draft, end: found?.end ?? (named ? house : end) };
  }
  return null;
}
