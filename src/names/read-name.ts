import { type Habit, habitOf, readWord, type Role, type WordReading } from './read-word.js';
import { readingsOf } from '../syllables/syllable-table.js';
import { isDoubleSurname, isSurname } from './surnames.js';

export type NameCertainty = 'certain' | 'likely' | 'ambiguous';

/** The readings of a name, the likeliest first, and how sure the first is. */
export interface NameReadings {
  readonly values: readonly string[];
  readonly certainty: NameCertainty;
  readonly kind: 'person' | 'word';
}

interface Shape {
  readonly words: readonly { readonly text: string; readonly role: Role }[];
  readonly repaired: boolean;
}

const MOST = 24;
/** So much likelier than all others together is a reading that may be called likely. */
export const LIKELY = 8;

const isSyllable = (word: string): boolean => readingsOf(word.toLowerCase()).length > 0;
const isCapital = (word: string | undefined): word is string => word !== undefined && /^\p{Lu}/u.test(word);

/** Which of its words is the surname, and which make the given name: *Chu Tzu ch'ing* is *Chu* and *Tzu-ch'ing*. */
function shapeOf(words: readonly string[]): Shape {
  const [first = '', second, third, fourth] = words;
  const chunks = first.split('-');
  if (second === undefined) {
    if (chunks.length === 3 && isCapital(chunks[1]) && isSurname(chunks[0] as string)) return person(chunks[0] as string, chunks.slice(1).join('-'), true);
    return { words: [{ text: first, role: isDoubleSurname(first) || isSyllable(first) ? 'surname' : 'word' }], repaired: false };
  }
  const surname = isDoubleSurname(first) || isSurname(first);
  if (third === undefined && surname && isCapital(second)) {
    return person(first, second, second.includes('-') ? /-\p{Lu}/u.test(second) && second !== second.toUpperCase() : !isSyllable(second));
  }
  if (third !== undefined && fourth === undefined && isCapital(second)) {
    if (isSyllable(second) && isSyllable(third) && isSurname(first)) return person(first, `${second}-${third}`, true);
    if (isDoubleSurname(`${first}-${second}`) && isCapital(third)) return person(`${first}-${second}`, third, true);
  }
  return { words: words.map((text) => ({ text, role: 'word' })), repaired: false };
}

const person = (surname: string, given: string, repaired: boolean): Shape => ({ words: [{ text: surname, role: 'surname' }, { text: given, role: 'given' }], repaired });

/**
 * Reads a name whose words have plain marks. Null where a word is no Wade-Giles.
 *
 * *Teng Hsiao-p'ing* is Deng Xiaoping, certain; *Liu Chi-hung* is Liu Jihong or Liu Qihong, unless `habit` shows that marks are written.
 */
export function readName(words: readonly string[], habit: Habit = { aspiration: false, umlaut: false }, repaired = false): NameReadings | null {
  const key = `${Number(habit.aspiration)}${Number(habit.umlaut)}${Number(repaired)}${words.join(' ')}`;
  let readings = read.get(key);
  if (readings === undefined) {
    if (read.size >= MOST_KEPT) read.clear();
    read.set(key, readings = readAnew(words, habit, repaired));
  }
  return readings;
}

/** Names come again and again in a text; what was read is kept for a while. */
const MOST_KEPT = 4000;
const read = new Map<string, NameReadings | null>();

function readAnew(words: readonly string[], habit: Habit, repaired: boolean): NameReadings | null {
  const shape = shapeOf(words);
  const own = habitOf(words.join(' '));
  const shown = { aspiration: habit.aspiration || own.aspiration, umlaut: habit.umlaut || own.umlaut };
  let ways: WordReading[] = [];
  for (const { text, role } of shape.words) {
    const readings = readWord(text, role, shown);
    if (readings.length === 0) return null;
    ways = ways.length === 0 ? [...readings] : ways.flatMap((way) => readings.map((more) => ({
      ...more, pinyin: `${way.pinyin} ${more.pinyin}`, weight: way.weight * more.weight, belief: way.belief * more.belief, marks: way.marks && more.marks, whole: way.whole && more.whole })))
      .sort((a, b) => b.weight - a.weight).slice(0, MOST);
  }
  const best = ways[0];
  if (best === undefined) return null;
  const others = ways.slice(1).reduce((sum, way) => sum + way.belief, 0);
  const kind = shape.words.length === 2 && shape.words[1]?.role === 'given' ? 'person' : 'word';
  const alone = shape.words.length === 1 && shape.words[0]?.role === 'surname';
  const certainty = ways.length === 1 ? (repaired || shape.repaired || !best.marks || !best.whole ? 'likely' : 'certain') : !alone && best.belief > LIKELY * others ? 'likely' : 'ambiguous';
  return { values: ways.map(({ pinyin }) => pinyin), certainty, kind };
}
