import type { Draft } from './draft.js';

const COUNT = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zwei|drei|vier|deux|trois|quatre|due|tre|quattro)(?![\p{L}\d])/iu;
const VOLUMES = /^\.? ?(?:v|vols?|volumes?|voll|tomes?|tomi|bde?|bände|bind|т|voli|dln?)\.?(?:$| )/iu;

/** How many there are: *3*, *twelve*. */
export const isCountWord = (word: string): boolean => COUNT.exec(word)?.[0] === word;

/** *3 vols.*: how many volumes a work has, which a style writes out; *twelve volumes in total* as printed. *vol. 3* is one of them, and stays. */
export function countVolumes(draft: Draft): Draft {
  const printed = draft.volume ?? '', number = COUNT.exec(printed)?.[0] ?? '', unit = number === '' ? undefined : VOLUMES.exec(printed.slice(number.length))?.[0];
  return unit === undefined ? draft : instead(draft, { 'number-of-volumes': /^\d/u.test(number) && printed === number + unit ? number : printed });
}

/** *6-7 (Winter 1995/1996)*: issues in one, for no volume is that of a season. *19/20 (1990)* may be two volumes, and *12-40 (Spring 1990)* is neither. */
function asDoubleIssue(draft: Draft): Draft {
  const [issue = '', first = '', last = ''] = draft.issue === undefined && draft.issued?.season !== undefined ? /^(\d+)[\p{Pd}/](\d+)$/u.exec(draft.volume ?? '') ?? [] : [];
  return issue === '' || Number(last) <= Number(first) || Number(last) > Number(first) + 2 ? draft : instead(draft, { issue });
}

/** *NBER Working Paper 6537*: a paper has a number in its series, and no volume. */
const asReportNumber = (draft: Draft): Draft =>
  (draft.type === 'report' && draft['collection-title'] !== undefined && draft.number === undefined && draft.volume !== undefined ? instead(draft, { number: draft.volume }) : draft);

/** What was read as a volume, as the field that it is of. */
export const placeNumbers = (draft: Draft): Draft => asReportNumber(asDoubleIssue(countVolumes(draft)));

function instead(draft: Draft, field: Partial<Draft>): Draft {
  const placed: Draft = { ...draft, ...field };
  delete placed.volume;
  return placed;
}
