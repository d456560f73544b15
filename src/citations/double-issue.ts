import type { Draft } from './draft.js';

/** *6-7 (Winter 1995/1996)*: issues in one, for no volume is that of a season. *19/20 (1990)* may be two volumes, and *12-40 (Spring 1990)* is neither. */
export function asDoubleIssue(draft: Draft): Draft {
  const [printed = '', first = '', last = ''] = draft.issue === undefined && draft.issued?.season !== undefined ? /^(\d+)[\p{Pd}/](\d+)$/u.exec(draft.volume ?? '') ?? [] : [];
  if (last === '' || Number(last) <= Number(first) || Number(last) > Number(first) + 2) return draft;
  const counted: Draft = { ...draft, issue: printed };
  delete counted.volume;
  return counted;
}
