import { GIVEN_SYLLABLES } from '../data/names/given-syllables.js';
import { SURNAME_PRIORS } from '../data/names/surname-priors.js';
import { joinPinyin } from '../syllables/pinyin-syllables.js';
import { splitSyllables } from './split-syllables.js';
import { isPinyinDoubleSurname } from './surnames.js';
import { LOST_APOSTROPHE, LOST_UMLAUT, OLD_SPELLING, readingsOf } from '../syllables/syllable-table.js';

/** What a word is in its name: by that, readings of a lost mark are likelier or not. */
export type Role = 'surname' | 'given' | 'word';

/** What the name or its document shows: where marks are written, one that is missing is not lost. */
export interface Habit {
  readonly aspiration: boolean;
  readonly umlaut: boolean;
}

/** One way to read a printed word. `weight` orders the ways, `belief` is the same without leaning to the print; `marks`: spelled as Wade-Giles is today; `whole`: not divided by us. */
export interface WordReading {
  readonly pinyin: string;
  readonly syllables: readonly string[];
  readonly weight: number;
  readonly belief: number;
  readonly marks: boolean;
  readonly whole: boolean;
}

const MOST = 24;
/** How much likelier a reading is that needs no lost mark. */
const AS_WRITTEN: Readonly<Record<Role, number>> = { surname: 1, given: 2, word: 20 };
const DIVIDED_AGAIN = 0.2;
const VOWEL_INSIDE = 0.3;

let weights: ReadonlyMap<string, number> | undefined;

/** By role, printed form and pinyin. */
function weightsOf(): ReadonlyMap<string, number> {
  if (weights !== undefined) return weights;
  const made = new Map<string, number>();
  for (const [bare, readings] of GIVEN_SYLLABLES)
    for (const reading of readings.split(', ')) { const [pinyin = '', weight] = reading.split(' '); made.set(`given ${bare} ${pinyin}`, Number(weight)); made.set(`word ${bare} ${pinyin}`, Number(weight) > 0 ? 1 : 0); }
  for (const [bare, preferred, asWritten, oneSided] of SURNAME_PRIORS) {
    made.set(`surname ${bare} ${asWritten.toLowerCase()}`, oneSided ? 0.06 : 0.6);
    made.set(`surname ${bare} ${preferred.toLowerCase()}`, 1);
    made.set(`surname ${bare} *`, oneSided ? 0.05 : 0.5);
  }
  for (const [bare, pinyin] of ENDINGS_OF_PLACES) made.set(`place ${bare} ${pinyin}`, 40);
  return (weights = made);
}

/** The last syllables of place names mean *prefecture, river, east* and so on. */
const ENDINGS_OF_PLACES = [['chou', 'zhou'], ['chiang', 'jiang'], ['tung', 'dong'], ['chuang', 'zhuang'], ['ching', 'jing'], ['pei', 'bei'], ['kang', 'gang']] as const;

const weightOf = (role: Role, syllable: string, pinyin: string, last: boolean): number => {
  const known = weightsOf();
  const bare = syllable.replace(/'/u, '').replace(/ü/u, 'u');
  if (role === 'word' && last) { const ending = known.get(`place ${bare} ${pinyin}`); if (ending !== undefined) return ending; }
  return known.get(`${role} ${bare} ${pinyin}`) ?? known.get(`${role} ${bare} *`) ?? 1;
};

/** How far a word shows marks of its own. */
export const habitOf = (name: string): Habit => ({ aspiration: /(?:^|[^a-zü])(?:ch|[kpt]|ts|tz)'[a-zü]|[a-zü](?:ch|[kpt]|ts|tz)'[a-zü]/iu.test(name), umlaut: /ü/iu.test(name) });

/**
 * Every way to read a printed Wade-Giles word with plain marks, the likeliest first, at most 24.
 *
 * *Tse-tung* is Zedong or, if its marks are lost, Zetong; where marks are shown it is Zedong only. *so-called* and *Smith* have none.
 */
export function readWord(word: string, role: Role, habit: Habit): readonly WordReading[] {
  const chunks = word.toLowerCase().split('-');
  let ways: WordReading[] = [{ pinyin: '', syllables: [], weight: 1, belief: 1, marks: true, whole: true }];
  for (const [c, chunk] of chunks.entries()) {
    const own = readingsOf(chunk);
    const splits = own.length > 0 ? [[chunk]] : splitSyllables(chunk);
    const best = splits[0]?.length ?? 0;
    const next: WordReading[] = [];
    for (const [s, parts] of splits.entries()) {
      if (parts.length > best && best > 1) continue;
      const rank = (s === 0 ? 1 : DIVIDED_AGAIN) * (parts.slice(1).some((part) => /^[aoeiu]/u.test(part)) ? VOWEL_INSIDE : 1);
      for (const way of waysOf(parts, role, habit, c === chunks.length - 1)) next.push({ ...way, weight: way.weight * rank, belief: way.belief * rank, whole: parts.length === 1 });
    }
    ways = ways.flatMap((way) => next.map((more) => ({
      pinyin: '', syllables: [...way.syllables, ...more.syllables], weight: way.weight * more.weight, belief: way.belief * more.belief, marks: way.marks && more.marks, whole: way.whole && more.whole }))).sort((a, b) => b.weight - a.weight).slice(0, MOST);
  }
  const doubled = ways.findIndex(({ syllables }) => syllables.length === 2 && isPinyinDoubleSurname(syllables.join('')));
  if (role === 'surname' && doubled > 0) ways.unshift(...ways.splice(doubled, 1));
  const capital = /^\p{Lu}/u.test(word);
  const upper = word === word.toUpperCase() && word.length > 1;
  const named = new Map<string, WordReading>();
  for (const way of ways) {
    const joined = joinPinyin(way.syllables);
    const pinyin = upper && capital ? joined.toUpperCase() : capital ? joined.charAt(0).toUpperCase() + joined.slice(1) : joined;
    if (joined !== '' && !named.has(pinyin)) named.set(pinyin, { ...way, pinyin });
  }
  return [...named.values()];
}

function waysOf(parts: readonly string[], role: Role, habit: Habit, last: boolean): WordReading[] {
  let ways: WordReading[] = [{ pinyin: '', syllables: [], weight: 1, belief: 1, marks: true, whole: true }];
  for (const [p, part] of parts.entries()) {
    const readings = readingsOf(part).filter(({ lost }, _, all) => !(habit.aspiration && (lost & LOST_APOSTROPHE) !== 0 && all.some((other) => (other.lost & LOST_APOSTROPHE) === 0))
      && !(habit.umlaut && (lost & LOST_UMLAUT) !== 0 && all.some((other) => (other.lost & LOST_UMLAUT) === 0)));
    const only = readings.length === 1;
    ways = ways.flatMap((way) => readings.map(({ pinyin, lost }) => {
      const belief = only ? 1 : weightOf(role, part, pinyin, last && p === parts.length - 1);
      return { ...way, syllables: [...way.syllables, pinyin], marks: way.marks && (lost & OLD_SPELLING) === 0, belief: way.belief * belief, weight: way.weight * belief * (only || lost !== 0 ? 1 : AS_WRITTEN[role]) };
    })).sort((a, b) => b.weight - a.weight).slice(0, MOST);
  }
  return ways.filter(({ weight }) => weight > 0);
}
