import fc from 'fast-check';
import { edit, lengthOf, type TextEdit, trace, type Traced } from '../../src/text/traced.js';

/** A source and rounds of edits: `["abc", ["0-1>x", "2-2>y"]]`, which is also how a failing one is printed. */
export type History = readonly [source: string, rounds: readonly string[]];

/** Reads edits from a small notation: `3-5>x 7-7>y` writes x over characters 3 and 4 and y before character 7. */
export function edits(text: string): TextEdit[] {
  return text.split(' ').filter((part) => part !== '').map((part) => {
    const [, start, end, after] = /^(\d+)-(\d+)>(.*)$/u.exec(part) as unknown as [string, string, string, string];
    return { start: Number(start), end: Number(end), after, rule: 'test', why: 'A test', certainty: 'certain' as const };
  });
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '\n', 'é', '\u0301', '𝔸', '-'), maxLength: 24 });

/** Random edits of a text of this length that do not overlap, in order, as notation. */
export const someEdits = (length: number): fc.Arbitrary<string> =>
  fc.array(fc.tuple(fc.nat(length), fc.nat(length), fc.constantFrom('', 'x', 'yz', 'w')), { maxLength: 5 }).map((list) => {
    const cuts = list.flatMap(([a, b]) => [a, b]).sort((a, b) => a - b);
    const made: string[] = [];
    list.forEach(([, , after], i) => {
      const start = cuts[2 * i] as number;
      const end = cuts[2 * i + 1] as number;
      if (start < end || after !== '') made.push(`${start}-${end}>${after}`);
    });
    return made.join(' ');
  });

export const someHistory: fc.Arbitrary<History> = letters.chain((source) => {
  const step = (rounds: string[], depth: number): fc.Arbitrary<string[]> =>
    depth === 0 ? fc.constant(rounds) : someEdits(lengthOf(replay([source, rounds]))).chain((next) => step([...rounds, next], depth - 1));
  return fc.nat(3).chain((depth) => step([], depth)).map((rounds): History => [source, rounds]);
});

/** The text that a history makes. */
export const replay = ([source, rounds]: History): Traced =>
  rounds.reduce((text, round) => edit(text, edits(round)), trace(source));

/** The same edits on a plain string, the slow and obvious way. */
export function onString(text: string, round: readonly TextEdit[]): string {
  let made = '';
  let at = 0;
  for (const { start, end, after } of round) { made += text.slice(at, start) + after; at = end; }
  return made + text.slice(at);
}
