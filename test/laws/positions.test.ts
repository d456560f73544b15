import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromSource, originOfSpan, toSource } from '../../src/text/origin.js';
import { edit, join, lengthOf, slice, trace, type Traced } from '../../src/text/traced.js';
import { edits, replay, someHistory } from '../support/arbitrary-traced.js';

const law = <T>(name: string, inputs: fc.Arbitrary<T>, holds: (input: T) => void): void =>
  it(name, () => { fc.assert(fc.property(inputs, holds), { numRuns: 1000 }); });

/** Each character that stands as it was printed: where it is in the text, where in the source. */
function* unchanged(text: Traced): Generator<{ at: number; place: number }> {
  let at = 0;
  for (const piece of text.pieces) {
    const size = piece.kind === 'source' ? piece.end - piece.start : piece.to - piece.from;
    for (let i = 0; piece.kind === 'source' && i < size; i += 1) yield { at: at + i, place: piece.start + i };
    at += size;
  }
}
const ends = (spans: readonly { start: number; end: number }[]): { first: number; last: number } | null =>
  spans.length === 0 ? null : { first: Math.min(...spans.map((s) => s.start)), last: Math.max(...spans.map((s) => s.end)) };

describe('positions keep their side', () => {
  law('unchanged characters map to the source and back, from either side', someHistory, (history) => {
    const text = replay(history);
    for (const { at, place } of unchanged(text)) {
      expect(toSource(text, at, 'after')).toBe(place);
      expect(toSource(text, at + 1, 'before')).toBe(place + 1);
      expect(fromSource(text, place, 'after')).toBe(at);
      expect(fromSource(text, place + 1, 'before')).toBe(at + 1);
    }
  });
  law('on the side before, a place lies behind no character that follows; on the side after, before none that precedes', someHistory, (history) => {
    const text = replay(history);
    for (let at = 0; at <= lengthOf(text); at += 1) {
      const before = toSource(text, at, 'before');
      const after = toSource(text, at, 'after');
      for (const one of unchanged(text)) {
        if (before !== null && one.at >= at) expect(before).toBeLessThanOrEqual(one.place);
        if (after !== null && one.at < at) expect(after).toBeGreaterThan(one.place);
        if (one.at === at - 1) expect(before).toBe(one.place + 1);
        if (one.at === at) expect(after).toBe(one.place);
      }
    }
  });
  law('there is no place only where nothing on that side came from the source', someHistory, (history) => {
    const text = replay(history);
    for (let at = 0; at <= lengthOf(text); at += 1) {
      if (originOfSpan(text, 0, at).length > 0) expect(toSource(text, at, 'before')).not.toBeNull();
      if (originOfSpan(text, at).length > 0) expect(toSource(text, at, 'after')).not.toBeNull();
    }
  });
  law('positions never change their order', someHistory, (history) => {
    const inOrder = (places: readonly (number | null)[]): void => {
      const known = places.filter((place) => place !== null);
      expect(known).toEqual([...known].sort((a, b) => a - b));
    };
    const text = replay(history);
    for (const side of ['before', 'after'] as const) {
      inOrder(Array.from({ length: lengthOf(text) + 1 }, (_, at) => toSource(text, at, side)));
      inOrder(Array.from({ length: history[0].length + 1 }, (_, place) => fromSource(text, place, side)));
    }
  });
  law('an edit moves no position before it, and those behind it by what it adds', fc.tuple(someHistory, fc.nat(24), fc.nat(24), fc.constantFrom('', 'x', 'yz')), ([[source], a, b, after]) => {
    const start = Math.min(a, b, source.length);
    const end = Math.min(Math.max(a, b), source.length);
    const changed = edit(trace(source), edits(`${start}-${end}>${after}`));
    for (let place = 0; place < start; place += 1) expect(fromSource(changed, place, 'after')).toBe(place);
    for (let place = 1; place <= start; place += 1) expect(fromSource(changed, place, 'before')).toBe(place);
    for (let place = end; place < source.length; place += 1) expect(fromSource(changed, place, 'after')).toBe(place + after.length - (end - start));
  });
  law('parts that are joined in another order keep the places of their characters', fc.tuple(someHistory, fc.nat(40)), ([history, a]) => {
    const text = replay(history);
    const at = Math.min(a, lengthOf(text));
    const turned = join([slice(text, at), slice(text, 0, at)], history[0]);
    for (const one of unchanged(turned)) {
      expect(toSource(turned, one.at, 'after')).toBe(one.place);
      expect(fromSource(turned, one.place, 'after')).toBe(one.at);
    }
    expect(ends(originOfSpan(turned))).toEqual(ends(originOfSpan(text)));
  });
  it('places within a change of a change keep their order', () => {
    const text = replay(['abcd', ['1-3>w', '0-2>w']]);
    expect([1, 2].map((place) => fromSource(text, place, 'before'))).toEqual([0, 0]);
  });
  it('a place in what was deleted, and an insertion between two neighbours', () => {
    const text = edit(trace('abcdef'), edits('2-4>'));
    expect([toSource(text, 2, 'before'), toSource(text, 2, 'after')]).toEqual([2, 4]);
    const written = edit(trace('abcd'), edits('2-2>xy'));
    expect([toSource(written, 2, 'before'), toSource(written, 4, 'after')]).toEqual([2, 2]);
    expect([fromSource(written, 2, 'before'), fromSource(written, 2, 'after')]).toEqual([2, 4]);
  });
  it('a position that is not in the text is misuse', () => {
    expect(() => toSource(trace('abc'), 4, 'after')).toThrow(new RangeError('Position 4 is out of range for a text of length 3'));
    expect(fromSource(trace('abc'), 9, 'after')).toBeNull();
  });
});
