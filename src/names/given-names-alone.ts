import { type Candidate, wordsCovered } from './candidate.js';
import { areNeighbours, isOpener, isTitle } from './neighbours.js';
import type { Token } from './tokens.js';

/** By the given names of the persons named in full, as printed: one who bears it; null where those who do are read otherwise. Quotations and references count. */
export type Given = Map<string, Candidate | null>;

const givenOf = (name: Candidate): string => name.pinyin?.split(' ')[1] ?? '';

export function givenNamesOf(names: readonly Candidate[], tokens: readonly Token[], given: Given): void {
  for (const name of names) {
    const printed = (tokens[name.last] as Token).plain.toLowerCase();
    if (name.kind !== 'person' || name.scheme !== 'wade-giles' || name.treatment !== 'convert' || name.certainty === 'ambiguous' || name.last !== name.first + 1 || !printed.includes('-')) continue;
    const known = given.get(printed);
    if (known === undefined) given.set(printed, name);
    else if (known !== null && givenOf(known) !== givenOf(name)) given.set(printed, null);
    else if (known !== null && name.certainty === 'certain') given.set(printed, name);
  }
}

/**
 * *Kuo-fan* is a given name where Tseng Kuo-fan is named in full: the passage's names with those that stand so.
 *
 * What the tables list, *Wong Kuo-fan*, and two persons whose names read otherwise stay as they were.
 */
export function withGivenNames(text: string, tokens: readonly Token[], names: readonly Candidate[], given: Given): Candidate[] {
  if (given.size === 0) return [...names];
  const covered = wordsCovered(names.filter(({ first, last, kind, why }) => first !== last || kind !== 'place' || why === 'lexicon'));
  const alone = tokens.flatMap((token, i) => {
    const bearer = token.capital && !covered.has(i) && !followsName(text, tokens, i) ? given.get(token.plain.toLowerCase()) ?? null : null;
    return bearer === null ? [] : [{ ...bearer, start: token.start, end: token.end, first: i, last: i, pinyin: givenOf(bearer), why: 'given-name-of-a-person-named' }];
  });
  const replaced = new Set(alone.map(({ first }) => first));
  return [...names.filter(({ first, last }) => first !== last || !replaced.has(first)), ...alone];
}

/** *Wong Kuo-fan*; but *When Kuo-fan*, *Governor Kuo-fan*. */
function followsName(text: string, tokens: readonly Token[], i: number): boolean {
  const left = tokens[i - 1];
  return areNeighbours(text, left, tokens[i]) && (left as Token).capital && !isOpener((left as Token).letters) && !isTitle((left as Token).letters);
}
