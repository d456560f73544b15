import { plainApostrophes } from './marks.js';
import { splitPinyin } from '../syllables/pinyin-syllables.js';

/** Is every word of a name pinyin? *Mao Zedong*, *Xi'an*; not *Mao Tse-tung*. */
export const isPinyinName = (name: string): boolean => plainApostrophes(name).toLowerCase().split(/\s+/u).every((word) => splitPinyin(word) !== null);
