import { imprintInBrackets } from './imprint-in-brackets.js';
import { COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER } from './lex.js';
import { IS } from './vocabulary.js';

/** *The story is told in Travels in the West (London: Longman, 1840)*, *…, in his memoir, Travels in the West (…)*: a title behind a small word or a comma, which an imprint with town and house follows. */
export function isPrintedTitle(lexed: Lexed, from: number): boolean {
  if (!(lexed.kind(from - 1) === COMMA && lexed.kind(from - 2) === LOWER) && !lexed.is(from - 1, IS.in)) return false;
  let at = from;
  while (at - from < 24 && (lexed.kind(at) <= INITIAL || [NUMBER, DASH, COLON].includes(lexed.kind(at)) || lexed.kind(at) === COMMA && lexed.is(at + 2, IS.volume))) at++;
  const imprint = imprintInBrackets(lexed, at)?.imprint;
  return imprint?.place !== undefined && imprint.publisher !== undefined;
}
