import { PERSONS } from '../data/names/persons.js';
import { rowsOf } from '../text/word-list.js';

let byCharacters: ReadonlyMap<string, readonly string[]> | undefined;

/** The pinyin of a person whose name stands in Chinese characters, from the tables; null where there are no characters. */
export function inCharacters(name: string): readonly string[] | null {
  if (!/^\p{Script=Han}+$/u.test(name)) return null;
  if (byCharacters === undefined) {
    const made = new Map<string, string[]>();
    for (const [pinyin, chinese] of rowsOf(PERSONS)) made.set(chinese, [...(made.get(chinese) ?? []), pinyin]);
    byCharacters = made;
  }
  return byCharacters.get(name) ?? [];
}
