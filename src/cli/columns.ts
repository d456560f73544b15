const WIDTH = 78;

/** Characters that a terminal draws two columns wide. Source: Unicode Standard Annex 11, the blocks in use. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Characters that take no column of their own. */
const NARROW = /[\p{M}\p{Cf}]/u;
/** What a terminal would obey or could not show: controls, line separators, changes of direction, half a surrogate pair. */
const OBEYED = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const letter of text) columns += NARROW.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1;
  return columns;
}

/**
 * Words in lines of at most 78 columns, the later ones set in by `indent`; a word that is longer than a line is cut.
 * What a terminal would obey or could not show is a space.
 */
export function wrap(text: string, first: string, indent = columnsOf(first)): string[] {
  const lines: string[] = [];
  let line = first;
  let used = columnsOf(first);
  let fresh = true;
  const next = (): void => { lines.push(line.trimEnd()); line = ' '.repeat(indent); used = indent; fresh = true; };
  for (const word of text.replace(OBEYED, ' ').split(' ').filter(Boolean)) {
    const size = columnsOf(word);
    if (!fresh && used + 1 + size > WIDTH) next();
    if (!fresh) { line += ' '; used += 1; }
    for (const part of used + size > WIDTH ? letters(word) : [word]) {
      const columns = columnsOf(part);
      if (!fresh && used + columns > WIDTH) next();
      line += part;
      used += columns;
      fresh = false;
    }
  }
  return [...lines, line.trimEnd()];
}

/** A word letter by letter, each with its marks. */
const letters = (word: string): string[] => word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];

/** The beginning of a text, with a sign where more follows. */
export const shorten = (text: string, most: number): string => {
  const all = letters(text.slice(0, 4 * most));
  return all.length <= most && text.length <= 4 * most ? text : `${all.slice(0, most).join('').trimEnd()}…`;
};

/** *1,234,567*, on every machine and in every locale. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');

/** *1 note*, *2 notes*. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${grouped(count)} ${count === 1 ? one : many}`;
