import { latinLanguage } from './latin-languages.js';
import { SCRIPTS } from '../data/language/script-letters.js';
import { chinese } from './script-stretches.js';
import { wordsOf } from './stretch.js';

const SAMPLE = 1_800;
const SAMPLES = 3;
const LEAST = 4;
const OTHER_LETTERS = /[\u0370-\u1cff\u2e80-\uffff]/gu;

/** The language that most of a text is in, from three samples where it is long; *und* where nothing tells. */
export function mainLanguage(text: string): string {
  const whole = text.length <= SAMPLE * SAMPLES;
  let sample = whole ? text : '';
  for (let i = 0; !whole && i < SAMPLES; i += 1) { const from = Math.floor(text.length * i / SAMPLES); sample += ` ${text.slice(from, from + SAMPLE)}`; }
  const other = sample.match(OTHER_LETTERS) ?? [];
  if (other.length * 2 > sample.length) {
    const [, tag = 'und', telling] = SCRIPTS.find(([script]) => other.filter((letter) => script.test(letter)).length * 2 > other.length) ?? [];
    const told = telling?.find(([signs]) => other.filter((letter) => signs.test(letter)).length * 50 > other.length)?.[1] ?? tag;
    return told === 'zh' ? chinese(sample) : told;
  }
  return latinLanguage(wordsOf(sample), 'und', { least: whole ? LEAST / SAMPLES : LEAST, spelling: false }) ?? 'und';
}
