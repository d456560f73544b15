import { CAPITAL, CLOSE, COLON, COMMA, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, STOP, UNQUOTE, UPPER } from './lex.js';
import { knownSeriesEnd } from './series-name.js';
import { isCapital, isYear, lengthOf, opensName, signAt } from './tokens.js';
import { severalEnd } from './corporate-author.js';
import { IS } from './vocabulary.js';

/** *in*, *In:*, *[in:]*, *dans*, *//*: behind the sign that a container follows; the same token if none. */
export function inEnd(lexed: Lexed, from: number): number {
  const at = lexed.kind(from) === OPEN ? from + 1 : from;
  if (lexed.text.startsWith('//', lexed.start(from))) return from + 2;
  const word = lexed.word(at);
  const capital = lexed.kind(at) === CAPITAL;
  if (!lexed.is(at, IS.in) && !(word === 'em' && lexed.kind(at + 1) === COLON) || lengthOf(lexed, at) > 4 || ('vw'.includes(word) && lexed.kind(at + 1) !== COLON)) return from;
  // *“Scandinavia and the Cold War”, i Hanhimäki (red.)*
  if (word === 'i' && ![lexed.kind(at - 1), lexed.kind(at - 2)].includes(UNQUOTE)) return from;
  let end = at + 1;
  if ('vw'.includes(word) && at === from) return end + 1;
  if (lexed.kind(end) === COLON) end++;
  else if (lexed.kind(end) === STOP) end++;
  if (at > from) return lexed.kind(end) === CLOSE ? end + 1 : from;
  // *in AA.VV., Atti del congresso*
  const several = severalEnd(lexed, end);
  if (several > end && lexed.kind(several) === COMMA) return several + 1;
  const next = lexed.kind(end);
  // *In 9th World Conference*, *in 2014 IEEE/OES …*, *In the Proceedings*
  const counted = next === NUMBER && (lexed.kind(at + 1) === COLON && isCapital(lexed.kind(end + 1)) || /\d(?:st|nd|rd|th)$/u.test(lexed.word(end)) && isCapital(lexed.kind(end + 1)) || isYear(lexed, end) && lexed.kind(end + 1) === UPPER) || lexed.word(end) === 'the' && /^(?:proceedings|acts|\d+(?:st|nd|rd|th))$/u.test(lexed.word(end + 1));
  // *In: ______. Ao vencedor as batatas*: by the same author
  if (signAt(lexed, end) === '_') { while (signAt(lexed, end) === '_' || lexed.kind(end) === STOP) end++; return end; }
  if (!(counted || opensName(next) || next === QUOTE || (next === LOWER && (!capital || lexed.kind(at + 1) === COLON) && (lexed.is(end, IS.ibid) || lexed.among(end, 'his her their') && isCapital(lexed.kind(end + 1)))) || (next === LOWER && /\.\w/u.test(lexed.slice(end, end + 3))))) return from;
  return end;
}

/** A series that says that it is one: *Series ‘Percorsi’*, *Collana Studi e testi*; behind it, or the same token. */
export function seriesEnd(lexed: Lexed, from: number, to: number): number {
  const known = knownSeriesEnd(lexed, from);
  if (known > from) return known;
  if (!lexed.among(from, 'series reihe collana schriftenreihe coll collection') || !isCapital(lexed.kind(from)) || !(lexed.kind(from + 1) === QUOTE || isCapital(lexed.kind(from + 1)))) return from;
  let at = from + 1;
  while (at < to && at - from < 10 && ![COMMA, STOP, SEMICOLON, OPEN].includes(lexed.kind(at))) at = lexed.next(at);
  return at;
}
