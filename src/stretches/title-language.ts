import { latinLanguage } from './latin-languages.js';
import { isChinesePhrase, pinyinShape, wadeGilesShape } from './romanised-chinese.js';
import { isRussianPhrase, russianShape } from './romanised-russian.js';
import { scriptStretches } from './script-stretches.js';
import { type Word, wordsOf } from './stretch.js';

const CHINESE = [['zh-Latn-pinyin', pinyinShape], ['zh-Latn-wadegile', wadeGilesShape]] as const;

/** The language of a title of two words or more; null where its words do not tell: *Hong lou meng*, *Noveyshaya istoriya Kitaya*. */
export function titleLanguage(title: string): string | null {
  const [found] = scriptStretches(title);
  if (found !== undefined && (found.end - found.start) * 2 > title.length) return found.tag;
  const words = wordsOf(title);
  if (words.length < 2) return null;
  const all = (shape: (word: string) => number): boolean => words.every(({ text }: Word) => shape(text) > 0);
  return CHINESE.find(([, shape]) => all(shape) && isChinesePhrase(words, shape))?.[0] ?? latinLanguage(words, 'und', { least: 1 }) ?? (all(russianShape) && isRussianPhrase(words, russianShape) ? 'ru-Latn' : null);
}
