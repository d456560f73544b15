import { COLON, COMMA, DASH, END, INITIAL, type Lexed, LOWER, NUMBER, OPEN, STOP } from './lex.js';
import { isCountWord } from './place-numbers.js';
import { endsInStop, isRoman, isYear, rangeEnd, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

/** How many volumes there are: *3*, *twelve*. */
export const isCount = (lexed: Lexed, at: number): boolean => isCountWord(lexed.word(at));

/** A volume or the number of volumes: *vol. 1*, *Bd. III*, *3 volumes*, *twelve volumes in total*, *Teil I*. */
export function volumeAt(lexed: Lexed, from: number): { end: number; volume: string } | null {
  if (lexed.is(from, IS.volume) && lexed.kind(from) <= INITIAL) {
    const at = skipStop(lexed, from + 1);
    // *vol. E-6*
    const lettered = lexed.kind(at) === INITIAL && lexed.kind(at + 1) === DASH && lexed.kind(at + 2) === NUMBER && !lexed.spaced(at + 1) && [COMMA, OPEN].includes(lexed.kind(at + 3)) && lexed.kind(at + 4) !== NUMBER;
    const end = lettered ? at + 3 : lexed.word(at) === 'i' && lexed.kind(at) === LOWER && [COMMA, COLON, OPEN, END, STOP].includes(lexed.kind(at + 1)) ? at + 1 : rangeEnd(lexed, at);
    if (end > at && !isYear(lexed, at)) return { end, volume: lexed.slice(at, end) };
    return null;
  }
  // *shang juan*, *xia ce*, *(Beijing, 2009), xia, 456*: the first, the middle, the last
  if (lexed.kind(from) === LOWER && lexed.kind(from - 1) === COMMA && lexed.among(from, 'shang zhong xia')) {
    const counted = lexed.among(from + 1, 'juan ce bian ji');
    return counted || lexed.kind(from + 1) === COMMA && lexed.kind(from + 2) === NUMBER ? { end: counted ? from + 2 : from + 1, volume: lexed.word(from) } : null;
  }
  // *2. köt.*
  if (lexed.kind(from) === NUMBER && lexed.kind(from + 1) === STOP && lexed.word(from).length < 3 && lexed.kind(from + 2) === LOWER && lexed.among(from + 2, 'köt kötet díl zv sv knj')) return { end: skipStop(lexed, from + 3), volume: lexed.word(from) };
  // *v. 1*
  if (lexed.word(from) === 'v' && lexed.kind(from) === LOWER && lexed.kind(from + 1) === NUMBER && !isYear(lexed, from + 1)) return { end: rangeEnd(lexed, from + 1), volume: lexed.slice(from + 1, rangeEnd(lexed, from + 1)) };
  // *1999. 3 v.*
  if (isCount(lexed, from) && lexed.word(from + 1) === 'v' && lexed.kind(from + 1) === LOWER && endsInStop(lexed, from + 1) && lexed.kind(from - 1) === STOP && lexed.kind(from + 2) === END) return { end: from + 2, volume: lexed.slice(from, from + 2) };
  if (isCount(lexed, from) && lexed.is(from + 1, IS.volume) && lexed.among(from + 1, 'vols vol volumes volume tomes tome bde bd bände bind voll tomi т voli dln dl') && !isRoman(lexed, from + 2) && (lexed.kind(from + 2) !== NUMBER || isYear(lexed, from + 2))) {
    const end = lexed.word(from + 2) !== 'in' ? from + 2 : lexed.word(from + 3) === 'total' ? from + 4 : isCount(lexed, from + 3) ? from + 5 : from + 2;
    return { end, volume: lexed.slice(from, end) };
  }
  return null;
}
