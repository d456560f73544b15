import type { Draft } from './draft.js';

const COUNT = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zwei|drei|vier|deux|trois|quatre|due|tre|quattro)(?![\p{L}\d])/iu;
const VOLUMES = /^\.? ?(?:v|vols?|volumes?|voll|tomes?|tomi|bde?|bände|bind|т|voli|dln?)\.?(?:$| )/iu;

/** How many there are: *3*, *twelve*. */
export const isCountWord = (word: string): boolean => COUNT.exec(word)?.[0] === word;

/** *3 vols.*: how many volumes a work has, which a style writes out; *twelve volumes in total* as printed. *vol. 3* is one of them, and stays. */
export function countVolumes(draft: Draft): Draft {
  const printed = draft.volume ?? '', number = COUNT.exec(printed)?.[0] ?? '', unit = number === '' ? undefined : VOLUMES.exec(printed.slice(number.length))?.[0];
  if (unit === undefined) return draft;
  const counted: Draft = { ...draft, 'number-of-volumes': /^\d/u.test(number) && printed === number + unit ? number : printed };
  delete counted.volume;
  return counted;
}
