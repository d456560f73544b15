import { latinLanguage } from './latin-languages.js';
import { isChinesePhrase, pinyinShape, wadeGilesShape } from './romanised-chinese.js';
import { isRussianPhrase, russianShape } from './romanised-russian.js';
import { scriptStretches } from './script-stretches.js';
import { type Word, wordsOf } from './stretch.js';

/** Asks in which language a title of two words or more is; null where its words do not tell: *Hong lou meng*, *Noveyshaya istoriya Kitaya*. */
export function titleReader(): (title: string) => string | null {
  const chinese = [['zh-Latn-pinyin', pinyinShape()], ['zh-Latn-wadegile', wadeGilesShape()]] as const;
  const russian = russianShape();
  return (title) => {
    const [found] = scriptStretches(title);
    if (found !== undefined && (found.end - found.start) * 2 > title.length) return found.tag;
    const words = wordsOf(title);
    if (words.length < 2) return null;
    const all = (shape: (word: string) => number): boolean => words.every(({ text }: Word) => shape(text) > 0);
    return chinese.find(([, shape]) => all(shape) && isChinesePhrase(words, shape))?.[0] ?? latinLanguage(words, 'und', { least: 1 }) ?? (all(russian) && isRussianPhrase(words, russian) ? 'ru-Latn' : null);
  };
}
