import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsOf, fromSource, originOfSpan, toSource, undoChanges } from '../../src/text/origin.js';
import { edit, join, lengthOf, slice, trace, value } from '../../src/text/traced.js';
import { edits, onString, replay, someEdits, someHistory } from '../support/arbitrary-traced.js';

const RUNS = { numRuns: 1000 };
const law = (name: string, property: fc.IRawProperty<unknown>): void => it(name, () => { fc.assert(property as fc.IProperty<unknown>, RUNS); });
const spelled = (text: string, spans: readonly { start: number; end: number }[]): string => spans.map((s) => text.slice(s.start, s.end)).join('');

describe('the traced text keeps its laws', () => {
  law('an unedited trace reads as its source', fc.property(fc.string({ unit: 'binary' }), (source) => {
    expect(value(trace(source))).toBe(source);
    expect(originOfSpan(trace(source))).toEqual(source === '' ? [] : [{ start: 0, end: source.length }]);
  }));

  law('edits read as they would on a plain string', fc.property(someHistory, ([source, history]) => {
    const plain = history.reduce((text, round) => onString(text, edits(round)), source);
    expect(value(replay(source, history))).toBe(plain);
  }));

  law('edits made together equal edits made one by one', fc.property(someHistory.chain(([source, history]) =>
    someEdits(lengthOf(replay(source, history))).map((last): [string, string[], string] => [source, history, last])), ([source, history, last]) => {
    const text = replay(source, history);
    const together = edit(text, edits(last));
    const oneByOne = edits(last).reverse().reduce((done, one) => edit(done, [one]), text);
    expect(value(oneByOne)).toBe(value(together));
    expect(value(undoChanges(oneByOne))).toBe(value(undoChanges(together)));
  }));

  law('undoing all edits gives the source', fc.property(someHistory, ([source, history]) => {
    expect(value(undoChanges(replay(source, history)))).toBe(source);
  }));

  law('slices that tile a text join to the same text, with the same past', fc.property(someHistory, fc.array(fc.nat(40), { maxLength: 4 }), ([source, history], cuts) => {
    const text = replay(source, history);
    // An empty slice of an empty text is the whole of it, with all its deletions: such a text is not cut.
    const inner = lengthOf(text) === 0 ? [] : cuts.map((cut) => Math.min(cut, lengthOf(text)));
    const places = [...new Set([0, ...inner.sort((a, b) => a - b)]), lengthOf(text)];
    const parts = places.slice(1).map((end, i) => slice(text, places[i] as number, end));
    const joined = join(parts, source);
    expect(value(joined)).toBe(value(text));
    expect(originOfSpan(joined)).toEqual(originOfSpan(text));
    expect(value(undoChanges(joined))).toBe(source);
    expect(joined.pieces).toEqual(text.pieces);
  }));

  law('a slice knows the origin of its characters as the whole text does', fc.property(someHistory, fc.nat(40), fc.nat(40), ([source, history], a, b) => {
    const text = replay(source, history);
    const start = Math.min(a, b, lengthOf(text));
    const end = Math.min(Math.max(a, b), lengthOf(text));
    expect(value(slice(text, start, end))).toBe(value(text).slice(start, end));
    expect(originOfSpan(slice(text, start, end))).toEqual(originOfSpan(text, start, end));
  }));

  law('an edit leaves the origin of what stands outside it alone', fc.property(someHistory, fc.nat(40), fc.nat(40), fc.string({ maxLength: 3 }), ([source, history], a, b, after) => {
    const text = trace(source);
    const start = Math.min(a, b, source.length);
    const end = Math.min(Math.max(a, b), source.length);
    const changed = edit(text, [{ start, end, after, rule: 'test', why: 'A test', certainty: 'certain' }]);
    expect(spelled(source, originOfSpan(changed, 0, start))).toBe(source.slice(0, start));
    expect(spelled(source, originOfSpan(changed, start + after.length))).toBe(source.slice(end));
    expect(history.length).toBeLessThan(4);
  }));

  law('pieces and what they removed cover the source exactly once', fc.property(someHistory, ([source, history]) => {
    const text = replay(source, history);
    const kept = text.pieces.flatMap((piece) => (piece.kind === 'source' ? [piece] : []));
    const covered = [...kept, ...editsOf(text).flatMap((e) => e.origin)].filter((s) => s.start < s.end).sort((x, y) => x.start - y.start);
    expect(covered.reduce((sum, s) => sum + s.end - s.start, 0)).toBe(source.length);
    covered.forEach((span, i) => { expect(span.start).toBe(i === 0 ? 0 : covered[i - 1]?.end); });
    for (const e of editsOf(text)) expect(e.before).toBe(spelled(source, e.origin));
  }));

  law('positions keep their side: unchanged characters map to the source and back', fc.property(someHistory, ([source, history]) => {
    const text = replay(source, history);
    let at = 0;
    for (const piece of text.pieces) {
      const size = piece.kind === 'source' ? piece.end - piece.start : piece.to - piece.from;
      for (let i = 0; piece.kind === 'source' && i < size; i += 1) {
        expect(toSource(text, at + i, 'after')).toBe(piece.start + i);
        expect(toSource(text, at + i + 1, 'before')).toBe(piece.start + i + 1);
        expect(fromSource(text, piece.start + i, 'after')).toBe(at + i);
        expect(fromSource(text, piece.start + i + 1, 'before')).toBe(at + i + 1);
      }
      at += size;
    }
  }));
});

describe('misuse is told with both values', () => {
  it('an edit beyond the end', () => { expect(() => edit(trace('abc'), edits('2-9>x'))).toThrow(new RangeError('Span 2–9 is out of range for a text of length 3')); });
  it('edits that overlap', () => { expect(() => edit(trace('abcdef'), edits('0-3>x 2-4>y'))).toThrow(new RangeError('Edit at 2 overlaps the one that ends at 3')); });
  it('texts over two sources', () => { expect(() => join([trace('a'), trace('bc')])).toThrow(RangeError); });
  it('a source that is no string', () => { expect(() => trace(7 as unknown as string)).toThrow(new TypeError('Expected a string, got number')); });
});
