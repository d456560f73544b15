import { ABOUT_A_PERSON, isGivenName } from './name-words.js';
import { CAPITAL, COLON, COMMA, INITIAL, type Lexed, LOWER, OPEN, QUOTE, STOP } from './lex.js';
import { nameAt } from './name-at.js';
import { isTurned } from './family-first.js';
import { placesEnd } from './read-places.js';
import { isCapital, signAt, skipComma } from './tokens.js';
import { IS } from './vocabulary.js';

/** *John Gallagher, Ronald Robinson, The Imperialism of Free Trade, …*: a second name with a known given name, and a title behind it; *Ian Kershaw, Adolf Hitler, London 1998* has its title there. */
export function isSecondAuthor(lexed: Lexed, first: number, at: number, end: number, to: number): boolean {
  const turned = isTurned(lexed, first, first + 2) && isTurned(lexed, at, end);
  if (!turned && (!isGivenName(lexed.word(first)) || !isGivenName(lexed.word(at)))) return false;
  // *Anna Berg, Carlo Poni: “The Name”*
  if (lexed.kind(end) === COLON) return lexed.kind(end + 1) === QUOTE || opensLongTitle(lexed, end + 1);
  if (lexed.kind(end) !== COMMA) return false;
  // *Maria Rossi, Anna Bianchi, «Il titolo», «Studi storici»*; *Mario Rossi, Dante Alighieri, «Studi storici», 12* has its title there
  if (lexed.kind(end + 1) === QUOTE) { const behind = lexed.next(end + 1); return turned || signAt(lexed, end + 1) !== '«' || lexed.kind(behind) === COMMA && (lexed.kind(behind + 1) === QUOTE || lexed.is(behind + 1, IS.in) || lexed.kind(behind + 1) === CAPITAL); }
  if (!beginsTitle(lexed, end) || lexed.kind(end + 2) !== LOWER && !lexed.among(end + 1, 'the a an die der das le la les il lo el los las un une ein eine')) return false;
  for (let sign = end + 2; sign < to && sign - end < 40; sign++) if ([COMMA, OPEN].includes(lexed.kind(sign))) return true;
  return false;
}

/** *North, Douglass C., John Wallis, and Barry Weingast, Violence and Social Orders*: names in full up to the last, behind an *and*; not *Berg, Anna, London Bridge, and Other Stories*, nor *R. Berg, Karl Marx and Friedrich Engels, London 1999*. */
export function leadsToLast(lexed: Lexed, from: number, end: number, to: number): boolean {
  let at = from, behind = end;
  for (let count = 0; count < 12; count++) {
    const comma = skipComma(lexed, behind), last = lexed.is(comma, IS.join);
    // *Acemoglu, Daron, Simon Johnson, James A. Robinson, “The Colonial Origins”*
    if (comma > behind && lexed.kind(comma) === QUOTE && isGivenName(lexed.word(at))) return true;
    if (!isGivenName(lexed.word(at)) && lexed.kind(at) !== INITIAL || comma === behind && !last) return false;
    at = last ? comma + 1 : comma;
    const name = nameAt(lexed, at, to, null);
    if (name === null || name.manner !== 'full' && name.manner !== 'initials') return false;
    behind = name.end;
    if (last) return (isGivenName(lexed.word(at)) || lexed.kind(at) === INITIAL) && (lexed.kind(comma - 1) === COMMA || beginsTitle(lexed, behind) || lexed.kind(behind) === COLON && opensLongTitle(lexed, behind + 1));
  }
  return false;
}

/** *Carlo Ginzburg, Carlo Poni: Il nome e il come*: four words at least that do not speak of a person, as those of *Ian Kershaw, Adolf Hitler: A Life* do. */
function opensLongTitle(lexed: Lexed, from: number): boolean {
  let at = from;
  while (at - from < 30 && ![COMMA, STOP, OPEN, COLON].includes(lexed.kind(at)) && !lexed.among(at, ABOUT_A_PERSON)) at++;
  return at - from > 3 && !lexed.among(at, ABOUT_A_PERSON) && !lexed.among(from, 'a an eine ein une un una');
}

/** *Daron Acemoglu, Simon Johnson, James A. Robinson: The Colonial Origins*: one more name in full at least, and the colon of the title behind the last; *Ian Kershaw, Adolf Hitler: A Life* has two, and no more. */
export function leadsToColon(lexed: Lexed, end: number, to: number): boolean {
  let behind = end;
  for (let count = 0; count < 6; count++) {
    const name = lexed.kind(behind) === COMMA && isGivenName(lexed.word(behind + 1)) ? nameAt(lexed, behind + 1, to, null) : null;
    if (name?.manner !== 'full') return count > 0 && lexed.kind(behind) === COLON;
    behind = name.end;
  }
  return false;
}

/** Behind a comma: the title, and no imprint yet. */
const beginsTitle = (lexed: Lexed, comma: number): boolean => lexed.kind(comma) === COMMA && (lexed.kind(comma + 1) === QUOTE || isCapital(lexed.kind(comma + 1)) && !lexed.is(comma + 1, IS.publisher | IS.month) && placesEnd(lexed, comma + 1) === comma + 1);
