import type { SplitReading } from './split-note.js';
import { CAPITAL, COMMA, DASH, INITIAL, lex, type Lexed, LOWER, NUMBER, STOP, UPPER } from './lex.js';
import { readFull } from './read-full.js';
import { IS } from './vocabulary.js';

const LONGEST = 60;

/**
 * Reads a line that is part of a reference, as lists have them whose lines were never joined: *U. Nilgen, Evangelisten und Evangelistensymbole, in*; *mento, Firenze, Sansoni, 1958*.
 *
 * *Emphasis in the original.* and *I thank Anne Hill* are none: a sentence, or a stop behind words that nothing marks.
 */
export function readFragment(text: string): SplitReading | null {
  const lexed = lex(text);
  if (lexed.size < 3 || lexed.size > LONGEST || isSentence(lexed)) return null;
  const number = lexed.kind(0) === NUMBER && lexed.kind(1) === STOP ? 2 : 0;
  const reading = readFull(lexed, number, lexed.size, true);
  if (reading === null) return null;
  const { draft } = reading;
  const who = draft.author !== undefined || draft.editor !== undefined;
  const printed = draft.issued !== undefined || draft['publisher-place'] !== undefined || draft.publisher !== undefined || draft['container-title'] !== undefined;
  const placed = draft['publisher-place'] !== undefined || draft.publisher !== undefined || draft['container-title'] !== undefined;
  const words = (draft.title ?? '').split(' ').length;
  const stopped = lexed.kind(lexed.size - 1) === STOP;
  if (!(who && words > 1) && !(printed && !stopped) && !(placed && draft.issued !== undefined && words > 1) && !(words >= 3 && !stopped)) return null;
  return { start: lexed.start(number), end: lexed.end(reading.end - 1), reading };
}

/** Finite verbs and pronouns, or small words alone. */
function isSentence(lexed: Lexed): boolean {
  let capitals = 0, last = lexed.size;
  while (last > 0 && [COMMA, DASH, STOP].includes(lexed.kind(last - 1))) last--;
  for (let at = 0; at < last; at++) {
    const kind = lexed.kind(at);
    if (kind === CAPITAL || kind === UPPER || kind === INITIAL) capitals++;
    if ((kind === LOWER || at === 0) && /^(?:i|we|my|our|is|was|are|were|has|had|have|will|would|thank|see|this|these|which|who|that|translation|translations|emphasis|italics|mine|ist|sind|war|wird|sich|est|sont|sono)$/u.test(lexed.word(at)) && kind !== INITIAL) return true;
  }
  return capitals === 0 || lexed.is(0, IS.signal) && lexed.kind(0) === LOWER && lexed.word(0) !== 'in';
}
