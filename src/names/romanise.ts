import type { Edit } from '../records/document.js';
import type { Name, FoundName } from '../records/name.js';
import { edit, trace, value } from '../text/traced.js';
import { editsOf } from '../text/origin.js';
import type { Profile } from './decide.js';
import { findNames } from './find-names.js';

export interface RomaniseOptions {
  /** The direction; only pinyin is there yet. @default 'pinyin' */
  readonly to?: 'pinyin';
  /** How much is changed. @default 'usual' */
  readonly profile?: Profile;
}

export interface Romanised {
  readonly text: string;
  readonly names: readonly (Omit<Name, 'in'>)[];
  readonly edits: readonly Edit[];
}

/**
 * Writes romanised Chinese names of a text in pinyin; nothing else is touched.
 *
 * *Lin Piao's plan* becomes *Lin Biao's plan*; *“Lin Piao”* in a quotation and *Kim Il-sung* stay.
 *
 * @throws TypeError if the text is not a string; RangeError for an unknown direction or profile.
 */
export function romanise(text: string, { to = 'pinyin', profile = 'usual' }: RomaniseOptions = {}): Romanised {
  const source = trace(text);
  if (to !== 'pinyin') throw new RangeError(`Expected pinyin, got ${String(to)}`);
  const names = findNames(text, { profile });
  const changed = edit(source, names.filter((name) => name.change).map((name) => ({
    start: name.start, end: name.end, after: written(text, name), rule: 'romanise', why: name.why, certainty: name.certainty === 'likely' ? 'likely' as const : 'certain' as const })));
  return { text: value(changed), names: names.map(({ start, end, ...name }) => ({ ...name, origin: [{ start, end }] })), edits: editsOf(changed) };
}

/** A line break inside a name moves behind it. */
function written(text: string, { start, end, target }: FoundName): string {
  const broken = /\r?\n/u.exec(text.slice(start, end))?.[0];
  return broken === undefined ? target : target + broken;
}
