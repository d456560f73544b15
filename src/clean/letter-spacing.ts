import type { TextEdit } from '../text/traced.js';
import type { Evidence } from './evidence.js';
import { smallCapitals } from './small-capitals.js';

/** So many letters in a row are no initials and no list of variables. */
const LEAST = 4;
/** A run that is longer is a line of single letters, not a few words. */
const LONGEST = 40;
/** A run that no evidence knows must be longer, in capitals, and sound like a word. */
const LEAST_UNKNOWN = 5;

/** So many words in small letters set apart are a habit. */
const FEWEST_STRESSED = 3;
const SHORTEST = 3, LONGEST_WORD = 16;
const STRESSED = /^\p{L}\p{Ll}+$/u, VOWEL = /[aeiouyäöüáéíóúàèìòùâêîôû]/iu, CONSONANT = /[bcdfghj-np-tv-zß]/iu;

const LETTER = /^\p{L}$/u;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const ONE_CASE = /^(?:\p{Lu}+|.\P{Lu}+)$/u;
const CAPITALS_OF_A_WORD = /[AEIOUY\u00c0-\u00dd].*[BCDFGHJ-NP-TV-Z]|[BCDFGHJ-NP-TV-Z].*[AEIOUY\u00c0-\u00dd]/u;

/**
 * A word whose letters were set apart closes up.
 *
 * `30 | P a g e` reads *30 | Page*, `R E S U M O` *RESUMO*; `J R R Tolkien`, `x y z w` and `A B C D E` stay. Words set apart
 * are parted by more than one space; where they are not, known words must fill the run. In a text that stresses words so,
 * `h ä u f i g e r` needs not be known. Source: letter-spacing as
 * extractors render it.
 */
export function letterSpacing(text: string, evidence: Evidence): TextEdit[] {
  const runs: { readonly start: number; readonly letters: string }[] = [];
  const apart = / . . /gsu;
  for (let match = apart.exec(text); match !== null; match = apart.exec(text)) {
    apart.lastIndex = match.index + 1;
    const start = match.index - 1;
    if (start < 0 || !LETTER.test(text.charAt(start)) || (start > 0 && WORD_CHARACTER.test(text.charAt(start - 1)))) continue;
    let end = start + 1;
    while (text.charAt(end) === ' ' && LETTER.test(text.charAt(end + 1)) && !WORD_CHARACTER.test(text.charAt(end + 2))) end += 2;
    apart.lastIndex = Math.max(match.index + 1, end);
    const letters = text.slice(start, end).replaceAll(' ', '');
    if (letters.length >= SHORTEST && letters.length <= LONGEST) runs.push({ start, letters });
  }
  const words = runs.map(({ letters }) => wordsOf(letters, evidence));
  const emphasised = isHabit(runs.map(({ letters }) => letters), words);
  const closed = runs.flatMap(({ start, letters }, r): TextEdit[] => {
    let from = start;
    return ((words[r] as readonly string[]).length === 0 && emphasised && soundsLikeWord(letters, evidence) ? [letters] : words[r] as readonly string[]).map((word) => {
      const [begin, end] = [from, from + word.length * 2 - 1];
      from = end + 1;
      return { start: begin, end, after: word, rule: 'letter-spacing', why: 'The letters of one word were set apart', certainty: 'likely' };
    });
  });
  return [...closed, ...smallCapitals(text, evidence)].sort((a, b) => a.start - b.start);
}

/** A text that sets words apart to stress them, as German print did: several in small letters, one of which it knows. */
const isHabit = (runs: readonly string[], words: readonly (readonly string[])[]): boolean =>
  runs.filter((letters) => letters.length >= LEAST && STRESSED.test(letters)).length >= FEWEST_STRESSED && words.some(([word = '']) => STRESSED.test(word));

/** In such a text a run with a vowel and a consonant is a word, unless it may be two; one of three letters if the text knows it. */
const soundsLikeWord = (letters: string, evidence: Evidence): boolean =>
  STRESSED.test(letters) && letters.length <= LONGEST_WORD && VOWEL.test(letters) && new Set(letters.toLowerCase()).size > 2 && !inAlphabet(letters)
  && (letters.length < LEAST ? evidence.knows(letters) : CONSONANT.test(letters) && !Array.from({ length: letters.length - SHORTEST }, (_, i) => i + 2).some((at) => evidence.knows(letters.slice(0, at)) && evidence.knows(letters.slice(at))));

/** The words that a run of letters is: one, or several that fill it; none where it is no words. */
function wordsOf(letters: string, evidence: Evidence): readonly string[] {
  if (letters.length < LEAST || letters.length > LONGEST) return [];
  if (isWord(letters, evidence)) return [letters];
  for (let at = letters.length - LEAST; at >= LEAST; at -= 1) {
    if (!evidence.knows(letters.slice(0, at)) || !isWord(letters.slice(0, at), evidence)) continue;
    const rest = wordsOf(letters.slice(at), evidence);
    if (rest.length > 0) return [letters.slice(0, at), ...rest];
  }
  return [];
}

function isWord(word: string, evidence: Evidence): boolean {
  if (new Set(word.toLowerCase()).size < 3 || inAlphabet(word) || !ONE_CASE.test(word)) return false;
  return evidence.knows(word) || (word.length >= LEAST_UNKNOWN && word === word.toUpperCase() && CAPITALS_OF_A_WORD.test(word) && !/^[ACGTUN]+$/u.test(word));
}

/** *A B C D* numbers a list. */
const inAlphabet = (word: string): boolean =>
  [...word.toLowerCase()].every((letter, i, letters) => i === 0 || letter.charCodeAt(0) === (letters[i - 1] as string).charCodeAt(0) + 1);
