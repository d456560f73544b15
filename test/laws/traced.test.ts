import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsOf, originOfSpan, undoChanges } from '../../src/text/origin.js';
import type { Piece } from '../../src/text/piece.js';
import { mergeSpans, type Span } from '../../src/text/span.js';
import { edit, join, lengthOf, slice, trace, type Traced, value } from '../../src/text/traced.js';
import { edits, type History, onString, replay, someEdits, someHistory } from '../support/arbitrary-traced.js';

const law = <T>(name: string, inputs: fc.Arbitrary<T>, holds: (input: T) => void): void =>
  it(name, () => { fc.assert(fc.property(inputs, holds), { numRuns: 1000 }); });

const spelled = (text: string, spans: readonly Span[]): string => spans.map((s) => text.slice(s.start, s.end)).join('');
/** Two places of a text, in order. */
const between = (text: Traced, a: number, b: number): [number, number] => [Math.min(a, b, lengthOf(text)), Math.min(Math.max(a, b), lengthOf(text))];
/** Spans one behind the other, neighbours joined: what the origin of a join must be. */
const inARow = (spans: readonly Span[]): Span[] => spans.reduce<Span[]>((row, span) => {
  const last = row.at(-1);
  return last?.end === span.start ? [...row.slice(0, -1), { start: last.start, end: span.end }] : [...row, span];
}, []);
const anotherRound = someHistory.chain((history) => someEdits(lengthOf(replay(history))).map((last): [History, string] => [history, last]));
const somePlaces = fc.tuple(someHistory, fc.nat(40), fc.nat(40));
const someCuts = fc.tuple(someHistory, fc.array(fc.nat(40), { maxLength: 4 }));
/** An empty slice of an empty text is the whole of it, with all its deletions: such a text is not cut. */
const partition = (text: Traced, cuts: readonly number[]): Traced[] => {
  const inner = lengthOf(text) === 0 ? [] : cuts.map((cut) => Math.min(cut, lengthOf(text)));
  const places = [...new Set([0, ...inner.sort((a, b) => a - b)]), lengthOf(text)];
  return places.slice(1).map((end, i) => slice(text, places[i] as number, end));
};

describe('the value', () => {
  law('an unedited trace reads as its source', fc.string({ unit: 'binary' }), (source) => {
    expect(value(trace(source))).toBe(source);
    expect(originOfSpan(trace(source))).toEqual(source === '' ? [] : [{ start: 0, end: source.length }]);
    expect(editsOf(trace(source))).toEqual([]);
  });
  law('edits read as they would on a plain string', someHistory, ([source, rounds]) => {
    expect(value(replay([source, rounds]))).toBe(rounds.reduce((text, round) => onString(text, edits(round)), source));
  });
  law('editing, slicing and joining leave the text that they start from as it was', anotherRound, ([history, last]) => {
    const text = replay(history);
    const before = JSON.stringify(text);
    edit(text, edits(last));
    join([slice(text, 0), text]);
    undoChanges(text);
    expect(JSON.stringify(text)).toBe(before);
  });
});

describe('edits', () => {
  law('made together equal edits made one by one', anotherRound, ([history, last]) => {
    const text = replay(history);
    const together = edit(text, edits(last));
    const oneByOne = edits(last).reverse().reduce((done, one) => edit(done, [one]), text);
    expect(value(oneByOne)).toBe(value(together));
    expect(value(undoChanges(oneByOne))).toBe(value(undoChanges(together)));
  });
  law('on an unedited text, made together or one by one, are the same edits with the same origins', someHistory, ([source, [round = '']]) => {
    const together = edit(trace(source), edits(round));
    const oneByOne = edits(round).reverse().reduce((done, one) => edit(done, [one]), trace(source));
    expect(oneByOne.pieces).toEqual(together.pieces);
    expect(editsOf(oneByOne)).toEqual(editsOf(together));
  });
  law('come in any order', fc.tuple(someHistory, fc.nat()), ([[source, [round = '']], seed]) => {
    const list = edits(round).filter((one) => one.start < one.end);
    const turned = [...list.slice(seed % (list.length + 1)), ...list.slice(0, seed % (list.length + 1))];
    expect(edit(trace(source), turned)).toEqual(edit(trace(source), list));
  });
  law('undone give the source', someHistory, ([source, rounds]) => {
    expect(value(undoChanges(replay([source, rounds])))).toBe(source);
    expect(undoChanges(replay([source, rounds])).pieces).toEqual(trace(source).pieces);
  });
  law('undone one alone leave the others', fc.tuple(someHistory, fc.nat(4)), ([[source, [round = '']], which]) => {
    const list = edits(round).map((one, i) => ({ ...one, rule: `rule ${i}` }));
    const undone = undoChanges(edit(trace(source), list), (change) => change.rule === `rule ${which}`);
    expect(value(undone)).toBe(onString(source, list.filter((one) => one.rule !== `rule ${which}`)));
  });
});

describe('origins', () => {
  law('a slice knows the origin of its characters as the whole text does', somePlaces, ([history, a, b]) => {
    const text = replay(history);
    const [start, end] = between(text, a, b);
    expect(value(slice(text, start, end))).toBe(value(text).slice(start, end));
    expect(originOfSpan(slice(text, start, end))).toEqual(originOfSpan(text, start, end));
  });
  law('a join has the origins of its parts, one behind the other, in any order', somePlaces, ([history, a, b]) => {
    const text = replay(history);
    const [start, end] = between(text, a, b);
    // cut where a change is not in two: the halves of a change have its origin each, their join has it once
    const whole = (at: number): boolean => text.pieces.reduce((seen, piece) => ({ at: seen.at + (piece.kind === 'source' ? piece.end - piece.start : piece.to - piece.from), inside: seen.inside || (piece.kind === 'changed' && seen.at < at && at < seen.at + piece.to - piece.from) }), { at: 0, inside: false }).inside === false;
    fc.pre(whole(start) && whole(end));
    const parts = [slice(text, end), slice(text, 0, start), slice(text, start, end)];
    const joined = join(parts);
    expect(value(joined)).toBe(parts.map(value).join(''));
    expect(originOfSpan(joined)).toEqual(inARow(parts.flatMap((part) => originOfSpan(part))));
  });
  law('slices that tile a text join to the same text, with the same past', someCuts, ([history, cuts]) => {
    const text = replay(history);
    const joined = join(partition(text, cuts), history[0]);
    expect(joined.pieces).toEqual(text.pieces);
    expect(originOfSpan(joined)).toEqual(originOfSpan(text));
    expect(value(undoChanges(joined))).toBe(history[0]);
  });
  law('an edit leaves the origin of each character outside it alone', fc.tuple(somePlaces, fc.constantFrom('', 'x', 'yz')), ([[history, a, b], after]) => {
    const text = replay(history);
    const [start, end] = between(text, a, b);
    const changed = edit(text, edits(`${start}-${end}>${after}`));
    const shift = after.length - (end - start);
    let at = 0;
    for (const piece of text.pieces) {
      for (let i = 0; piece.kind === 'source' && i < piece.end - piece.start; i += 1) {
        const place = at + i;
        const now = place < start ? place : place + shift;
        if (place < start || place >= end) expect(originOfSpan(changed, now, now + 1)).toEqual([{ start: piece.start + i, end: piece.start + i + 1 }]);
      }
      at += piece.kind === 'source' ? piece.end - piece.start : piece.to - piece.from;
    }
  });
  law('an edit is told with what stood there', someHistory, (history) => {
    for (const one of editsOf(replay(history))) expect(one.before).toBe(spelled(history[0], one.origin));
  });
});

describe('conservation', () => {
  law('however a text is cut, what is read and what was removed cover the source exactly once', someCuts, ([history, cuts]) => {
    const pieces = partition(replay(history), cuts).flatMap((part) => part.pieces);
    const kept = pieces.filter((piece) => piece.kind === 'source');
    const changes = [...new Set(pieces.flatMap((piece) => (piece.kind === 'changed' ? [piece.change] : [])))];
    const covered = [...kept, ...changes.flatMap((change) => removedBy(change.removed))].sort((x, y) => x.start - y.start);
    covered.forEach((span, i) => { expect(span.start).toBe(i === 0 ? 0 : covered[i - 1]?.end); });
    expect(covered.at(-1)?.end ?? 0).toBe(history[0].length);
  });
  law('the list of edits and the origin of the unchanged cover the source exactly once', someHistory, (history) => {
    const text = replay(history);
    const spans = [...text.pieces.flatMap((piece) => (piece.kind === 'source' ? [piece] : [])), ...editsOf(text).flatMap((one) => one.origin)].filter((span) => span.start < span.end);
    expect(spans.reduce((sum, span) => sum + span.end - span.start, 0)).toBe(history[0].length);
    expect(mergeSpans(spans.map(({ start, end }) => ({ start, end })))).toEqual(history[0] === '' ? [] : [{ start: 0, end: history[0].length }]);
  });
});

/** The stretches of the source among what a change removed, and what changes within it removed. */
const removedBy = (removed: readonly Piece[]): Span[] => removed.flatMap((piece) => (piece.kind === 'source' ? [piece] : removedBy(piece.change.removed)));

describe('the notation of edits', () => {
  it('reads as it is written', () => {
    expect(edits('3-5>x 7-7>yz 9-9>').map(({ start, end, after }) => [start, end, after])).toEqual([[3, 5, 'x'], [7, 7, 'yz'], [9, 9, '']]);
    expect(value(replay(['abcdef', ['0-1>x', '2-2>yz 4-6>']]))).toBe('xbyzcd');
  });
  it('a failing input is printed so that a test can read it back', () => {
    const failed = fc.check(fc.property(someHistory, (history) => editsOf(replay(history)).length < 2), { seed: 1, numRuns: 1000 });
    const [printed] = failed.counterexample as [History];
    const readBack = JSON.parse(JSON.stringify(printed)) as History;
    expect(failed.failed).toBe(true);
    expect(editsOf(replay(readBack)).length).toBe(2);
    expect(fc.stringify(failed.counterexample)).toBe(`[${JSON.stringify(readBack)}]`);
  });
});

describe('misuse is told with both values', () => {
  it.each([['2-9>x', 'Span 2–9 is out of range for a text of length 6'], ['0-3>x 2-4>y', 'Edit at 2 overlaps the one that ends at 3']])('edits %s', (notation, message) => {
    expect(() => edit(trace('abcdef'), edits(notation))).toThrow(new RangeError(message));
  });
  it('a slice beyond the end', () => { expect(() => slice(trace('abc'), 2, 4)).toThrow(new RangeError('Span 2–4 is out of range for a text of length 3')); });
  it('a slice that ends before it begins', () => { expect(() => slice(trace('abc'), 2, 1)).toThrow(RangeError); });
  it('texts over two sources', () => { expect(() => join([trace('a'), trace('bc')])).toThrow(new RangeError('Texts over two sources cannot be joined: one of length 1, one of 2')); });
  it('a source that is no string', () => { expect(() => trace(7 as unknown as string)).toThrow(new TypeError('Expected a string, got number')); });
});
