import { imprintInBrackets } from './imprint-in-brackets.js';
import { COMMA, type Lexed, LOWER, NUMBER, OPEN } from './lex.js';
import { placesEnd } from './read-places.js';
import { editionAt } from './read-edition.js';
import { isCapital, isRoman } from './tokens.js';
import { IS } from './vocabulary.js';

/**
 * The comma before a volume that nothing but its place before the imprint shows: *The Destruction of the European Jews, 3, New Haven, Yale
 * University Press*, *The Cambridge History of the Cold War, 1 (Cambridge, 2010)*; -1 if none stands there, as before *Past & Present, 50 (1971)*.
 */
export function bareVolume(lexed: Lexed, from: number, end: number, named: boolean): number {
  const bracketed = lexed.kind(end) === OPEN, volume = bracketed ? end - 1 : end - 2;
  if (volume - 1 <= from || lexed.kind(volume - 1) !== COMMA || !(lexed.kind(volume) === NUMBER && /^[1-9]\d?$/u.test(lexed.word(volume)) || isRoman(lexed, volume) && lexed.kind(volume) > LOWER)) return -1;
  if (bracketed) return isCapital(lexed.kind(end + 1)) && (placesEnd(lexed, end + 1) > end + 1 || imprintInBrackets(lexed, end)?.imprint.publisher !== undefined) ? volume - 1 : -1;
  return named && lexed.kind(end - 1) === COMMA && (placesEnd(lexed, end) > end || editionAt(lexed, end) !== null || lexed.is(end + 1, IS.publisher) || lexed.is(end + 2, IS.publisher)) ? volume - 1 : -1;
}
