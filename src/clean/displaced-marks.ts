import { SPACING_MARKS } from '../data/clean/spacing-marks.js';
import type { TextEdit } from '../text/traced.js';

const SIGN = /[\u00a8\u00b4\u00b8\u02c6\u02c7\u02d8-\u02da\u02dc\u02dd]/gu;
const LETTER = /\p{L}/u;
const TWO_LETTERS = /\p{L}{2}$/u;
const APOSTROPHE = /\p{L}\u00b4(?:s|t|re|ve|ll)(?!\p{L})/u;

type Place = 'before' | 'after';

/**
 * An accent that stands as a sign of its own inside a word goes onto the letter that can bear it, before or behind.
 *
 * `G¨unther` and `Scha¨fer` read *Günther*, *Schäfer*; `l´école` stays, and so do all acute accents of a text that
 * writes `don´t`. Where both neighbours could bear the accent, the other places of the text decide; if they do not
 * agree, it stays. Source: how TeX and PDF fonts compose letters.
 */
export function displacedMarks(text: string): TextEdit[] {
  const places = [...text.matchAll(SIGN)].filter(({ index }) => LETTER.test(text.charAt(index - 1)) && LETTER.test(text.charAt(index + 1)));
  if (places.length === 0) return [];
  const acuteIsApostrophe = APOSTROPHE.test(text);
  const found = places.flatMap(({ index, 0: sign }) => {
    if (sign === '\u00b4' && (acuteIsApostrophe || !TWO_LETTERS.test(text.slice(Math.max(index - 2, 0), index)))) return [];
    const mark = SPACING_MARKS[sign] ?? '';
    const next = text.charAt(index + 1);
    if (next === 'ı') return [{ index, onNext: compose('i', mark), onLast: null }];
    const onNext = next === next.toUpperCase() ? null : compose(next, mark);
    const onLast = compose(text.charAt(index - 1), mark);
    return onNext === null && onLast === null ? [] : [{ index, onNext, onLast }];
  });
  const clear = new Set(found.flatMap(({ onNext, onLast }): Place[] => (onNext === null ? ['after'] : onLast === null ? ['before'] : [])));
  const habit = clear.size === 1 ? [...clear][0] : undefined;
  return found.flatMap(({ index, onNext, onLast }): TextEdit[] => {
    const place = onNext === null ? 'after' : onLast === null ? 'before' : isUsual(onNext) === isUsual(onLast) ? habit : isUsual(onNext) ? 'before' : 'after';
    if (place === undefined) return [];
    const span = place === 'before' ? { start: index, end: index + 2 } : { start: index - 1, end: index + 1 };
    return [{ ...span, after: (place === 'before' ? onNext : onLast) ?? '', rule: 'displaced-marks', why: 'The accent belongs to the letter beside it', certainty: 'likely' }];
  }).filter((edit, i, edits) => edit.start >= (edits[i - 1]?.end ?? 0));
}

/** A letter of Latin-1, as the languages of western Europe have them: *á* before *ĺ*. */
const isUsual = (letter: string): boolean => letter.charCodeAt(0) < 0x100;

/** Letter and mark as one letter of a European alphabet (Latin-1 and Latin Extended-A), or null. A caron on *l* is no caron. */
function compose(letter: string, mark: string): string | null {
  if (mark === '\u030c' && 'lLgGaA'.includes(letter)) return null;
  const composed = `${letter}${mark}`.normalize('NFC');
  return composed.length === 1 && composed.charCodeAt(0) < 0x180 ? composed : null;
}
