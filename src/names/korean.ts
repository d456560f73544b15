import { foreignParts } from './lexicon.js';

const SURNAMES: Readonly<Record<string, string>> = { lee: 'i', yi: 'i', ri: 'i', rhee: 'i', li: 'i', park: 'pak', bak: 'pak', choi: 'choe', chey: 'choe', gim: 'kim', jung: 'chong', jeong: 'chong', chung: 'chong', cho: 'cho', jo: 'cho', im: 'im', lim: 'im', rim: 'im', no: 'no', roh: 'no', yu: 'yu', ryu: 'yu', yoo: 'yu' };

/**
 * What a Korean name has in common in all romanisations: *Kim Il-sung, Kim Il Sung, Kim Il-song* give one key. Null where the first word is no Korean surname.
 *
 * Source: McCune and Reischauer, Revised Romanisation and usage, which differ in *o/u/eo*, in *k/g, p/b, t/d, ch/j* and in hyphens.
 */
export function koreanKey(name: string): string | null {
  const words = name.normalize('NFD').replace(/[\u0300-\u036f'’‘]/gu, '').toLowerCase().split(/[\s-]+/u).filter(Boolean);
  const [surname = '', ...given] = words;
  if (given.length === 0 || given.length > 2 || !foreignParts('ko surname').has(surname)) return null;
  return `${SURNAMES[surname] ?? fold(surname)} ${given.map(fold).join('')}`;
}

const fold = (syllable: string): string => syllable.replace(/oo/gu, 'u').replace(/ae|ai/gu, 'e').replace(/eo|ou|u/gu, 'o').replace(/g/gu, 'k').replace(/nk$/u, 'ng').replace(/d/gu, 't').replace(/b/gu, 'p').replace(/j/gu, 'ch').replace(/r/gu, 'l').replace(/sh(?=i)/gu, 's').replace(/e{2}/gu, 'i');
