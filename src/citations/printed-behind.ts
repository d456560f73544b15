import { END, type Lexed, OPEN, QUOTE, SEMICOLON, STOP } from './lex.js';
import { imprintAt } from './read-imprint.js';
import { isYear } from './tokens.js';

/** Stands behind a full stop who printed the work, and when, so that no other begins there? In a list the house and the year are enough. */
export const isPrintedBehind = (lexed: Lexed, from: number, listed: boolean): boolean => listed && endsDated(lexed, from) || isHouse(lexed, from);

/** *…, pages 261–320. Elsevier, 1991*: who printed it and when, where no year was yet. */
function endsDated(lexed: Lexed, from: number): boolean {
  let at = from;
  while (at - from < 14 && ![END, STOP, SEMICOLON, QUOTE, OPEN].includes(lexed.kind(at))) at++;
  return isYear(lexed, at - 1) && lexed.kind(at) !== OPEN && lexed.kind(at) !== QUOTE;
}

/** *Der Kalte Krieg 1947–1991. Geschichte eines Zeitalters. C. H. Beck, München 2007*: who printed it, where and when. */
function isHouse(lexed: Lexed, from: number): boolean {
  const { publisher, place, issued } = imprintAt(lexed, from, lexed.size, false)?.imprint ?? {};
  return publisher !== undefined && place !== undefined && issued !== undefined;
}
