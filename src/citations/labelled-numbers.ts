import { type NumberRule, STOPS } from './counted.js';
import { COMMA, INITIAL, LOWER, NUMBER, SLASH, STOP } from './lex.js';
import { labelEnd, numberEnd, pageRun, SERIES } from './number-signs.js';
import { dateAt } from './read-date.js';
import { isRoman, isYear, rangeEnd, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

/** *32e année*, *12. Jg.*: the year of a journal is its volume. */
export const yearOfJournal: NumberRule = (lexed, at, counted) => {
  const word = lexed.kind(at) === NUMBER && counted.volume === undefined ? skipStop(lexed, at + 1) : at;
  if (word === at || !lexed.among(word, 'année annata jg jahrgang jahrg año') || !/^\d+(?:[eºª]|ème|th)?$/u.test(lexed.word(at))) return at;
  counted.volume = lexed.word(at).replace(/\D+$/u, '');
  counted.volumeFrom = at;
  return lexed.kind(word + 1) === STOP && !lexed.spaced(word) ? word + 2 : word + 1;
};

/** *3rd ser., VIII*, *12. rk., IV*: passed over, for a series has no field of its own. */
export const numberedSeries: NumberRule = (lexed, at, { volume, signed, from }) => {
  const word = lexed.kind(at) === NUMBER && volume === undefined && (signed || at === from && /\d(?:d|[snrt][tdh])$/u.test(lexed.word(at))) ? skipStop(lexed, at + 1) : at;
  return word > at && lexed.among(word, 'ser sér series serie rk række rekke folge') ? skipStop(lexed, word + 1) : at;
};

/** *New Left Review, n.s., 14*: at the head, with the signs behind it; *n.s. 14* is a label with its number. */
export const newSeries: NumberRule = (lexed, at, { from }) => {
  // *«Archivio Veneto», s. V, 22 (1882)*
  const sign = skipStop(lexed, at + 1) + 1;
  if (at === from && lexed.word(at) === 's' && isRoman(lexed, sign - 1) && lexed.kind(sign) === COMMA) return sign + 1;
  if (at !== from || !lexed.among(at, 'n.s o.s') || lexed.kind(at + 1) === NUMBER) return at;
  let end = at + 1;
  while ([STOP, COMMA].includes(lexed.kind(end))) end++;
  return end;
};

/** *vol. 12*, *no. 3/1998*, *Heft 1998/3*, *part 2*; the word before the number says what it is. */
export const labelledNumber: NumberRule = (lexed, at, counted) => {
  const label = labelEnd(lexed, at);
  if (label === at) return at;
  const last = numberEnd(lexed, label);
  const isIssue = lexed.is(at, IS.issue) || lexed.among(at, 'z č br');
  const joined = last - label === 3 && counted.issued === undefined && (lexed.kind(label + 1) === SLASH || isYear(lexed, label));
  const year = !joined ? -1 : isYear(lexed, label + 2) ? label + 2 : isYear(lexed, label) ? label : -1;
  if (year >= 0) {
    const issue = year === label ? label + 2 : label;
    counted.issued = dateAt(lexed, year)?.date;
    counted.issue ??= lexed.slice(issue, issue + 1);
  } else if (lexed.among(at, 'part pt')) {
    if (counted.volume === undefined) return STOPS;
    counted.volume = lexed.slice(at === counted.from ? label : counted.volumeFrom, last);
  } else if (lexed.among(at, SERIES)) return last;
  else if (counted.volume !== undefined || isIssue) {
    if (counted.issue !== undefined) return STOPS;
    counted.issue = lexed.slice(label, last);
  } else {
    counted.volume = lexed.slice(label, last);
    counted.volumeFrom = label;
  }
  return last;
};

/** *pp. 12–15*; in *Phys. Rev. C 44* the initial is no word for pages. */
export const labelledPages: NumberRule = (lexed, at, counted) => {
  const { from, to } = counted;
  if (!lexed.is(at, IS.page) || at === from && lexed.kind(at) === INITIAL && lexed.kind(at + 1) === NUMBER) return at;
  let pages = pageRun(lexed, at + 1);
  // *pp. 379–423 and 623–656*
  while (pages > at + 3 && lexed.is(pages, IS.join) && lexed.kind(pages) === LOWER && rangeEnd(lexed, pages + 1) > pages + 2) pages = rangeEnd(lexed, pages + 1);
  if (pages > at + 1 && counted.page === undefined) { counted.page = lexed.slice(at + 1, pages); return pages; }
  // *12 (1998), pp.*: cut off
  if (pages === at + 1 && pages >= to - 1 && at > from) counted.end = pages;
  return STOPS;
};
