import { describe, expect, it } from 'vitest';
import { read } from '../../src/index.js';
import { readLines } from '../../src/page/line.js';
import { oneLine } from '../../src/page/cut-lines.js';
import { endsEarly, isRestOfLine, textShape } from '../../src/page/text-shape.js';
import { paragraph, printed } from '../support/printed-book.js';

const linesOf = (source: string): ReturnType<typeof readLines> => readLines(source);
const shapeOf = (source: string): ReturnType<typeof textShape> => { const lines = linesOf(source); return textShape(lines, (i) => lines[i]?.text !== ''); };

describe('full lines are measured by the sentences that go on over them', () => {
  it.each([40, 60, 90])('of %i letters', (width) => {
    const shape = shapeOf(printed(paragraph(0, 60), width));
    expect(shape.measure('x'.repeat(width)) / shape.width).toBeGreaterThan(0.85);
    expect(shape.measure('x'.repeat(width)) / shape.width).toBeLessThan(1.25);
  });
  it('headings and empty lines apart', () => {
    const body = printed(paragraph(0, 60), 60);
    const with12 = body.split('\n').map((line, i) => (i % 5 === 4 ? `${line}\n\nThe Boats\n` : line)).join('\n');
    expect(shapeOf(with12).width / shapeOf(body).width).toBeCloseTo(1, 1);
  });
  it('from the lines themselves, where they are few', () => {
    expect(shapeOf('The keepers had counted the doors of the granary\nbefore the flood came.')).toMatchObject({ cutsLines: false });
    expect(shapeOf('')).toMatchObject({ width: 80 });
  });
});

it('numbered headings and the titles of chapters are no lines that were cut', () => {
  const body = printed(paragraph(0, 90), 60).split('\n');
  const between = (pair: string): string => body.flatMap((line, i) => (i % 12 === 11 ? [line, pair] : [line])).join('\n');
  expect(shapeOf(between('2.1. The Boats of the River and\nthe Boards of the Landing')).cutsLines).toBe(false);
  expect(shapeOf(between('while the boats of the river and\nthe boards of the landing were')).cutsLines).toBe(true);
  // the lines of a head stand each for itself, and so does an indented turn of speech
  expect(shapeOf(between('Editor of the series: Ann Lee\nOffice of the Landing')).cutsLines).toBe(false);
  expect(shapeOf(between('REED: Only the boats.\n   ABEL: They were ten in all.')).cutsLines).toBe(false);
  expect(shapeOf(between('Nobody asked who owned them.\nThe boards were')).cutsLines).toBe(true);
});

describe('a line ended early', () => {
  const body = linesOf(printed(paragraph(0, 60), 60));
  const shape = shapeOf(printed(paragraph(0, 60), 60));
  it('where the next word had room', () => {
    const [before, after] = linesOf('The keepers had counted them.\nNobody at the landing spoke of it before the flood came, and');
    expect(endsEarly([before, after] as never, 0, 1, shape)).toBe(true);
  });
  it('hardly ever where it had none', () => {
    const early = body.filter((_, i) => body[i + 1] !== undefined && endsEarly(body, i, i + 1, shape));
    expect(early.length / body.length).toBeLessThan(0.1);
  });
});

describe('a printed line that was cut in two', () => {
  const shape = shapeOf(printed(paragraph(0, 60), 60));
  const whole = (before: string, after: string): boolean => { const [a, b] = linesOf(`${before}\n${after}`); return oneLine(a as never, b as never, shape); };
  it('fits with the next on one line', () => { expect(whole('The keepers had counted', 'the doors of the granary,')).toBe(true); });
  it('does not where both are full', () => { expect(whole('The keepers had counted the doors of the granary, and', 'notwithstanding the order of the ministry they went home,')).toBe(false); });
  it('is no habit where lines are whole', () => { expect(shape.cutsLines).toBe(false); });
  it('is one where every fourth line was cut', () => {
    const cut = printed(paragraph(0, 60), 60).split('\n').flatMap((line, i) => (i % 4 === 1 ? [line.slice(0, line.indexOf(' ', 26)), line.slice(line.indexOf(' ', 26) + 1)] : [line])).join('\n');
    expect(shapeOf(cut).cutsLines).toBe(true);
  });
});

describe('a printed line that was cut behind raised markers', () => {
  // the lines of a book, every other of which has a sentence's end with a marker in it
  const cut = printed(paragraph(0, 80), 60).split('\n').flatMap((line, i) => {
    const at = line.indexOf('. ');
    return i % 2 === 1 && at > 8 && at < 44 ? [`${line.slice(0, at + 1)}${i}`, line.slice(at + 2)] : [line];
  });
  const lines = linesOf(cut.join('\n'));
  const shape = shapeOf(cut.join('\n'));
  const marked = lines.flatMap(({ text }, i) => (/\.\d+$/u.test(text) ? [i] : []));
  it('is told from the end of a paragraph', () => {
    expect(marked.length).toBeGreaterThan(3);
    expect(shape.cutBehindMarkers).toBeGreaterThan(0);
    expect(marked.filter((i) => endsEarly(lines, i, i + 1, shape)).length * 5).toBeLessThan(marked.length);
  });
  it('not where the next line is full', () => {
    const [short, full] = linesOf('The keepers had counted them.5\nNobody at the landing spoke of it before the flood came and then');
    expect(endsEarly([short, full] as never, 0, 1, shape)).toBe(true);
  });
  it('is no habit where lines are whole', () => { expect(shapeOf(printed(paragraph(0, 60), 60)).cutBehindMarkers).toBe(0); });
  it.each([
    ['goes on with its rest', 'they had counted all of the doors.5', 'Nobody at the', 'Landing Office spoke of it before the flood', true],
    ['ends above a short line that leaves room', 'they had counted.5', 'The Doors', 'The keepers spoke of it before the flood came and', false],
    ['ends above a full one', 'they had counted all of the doors.5', 'Nobody at the Landing Office spoke of it before the flood', 'came and', false],
    ['is none without a marker', 'they had counted all of the doors.', 'Nobody at the', 'Landing Office spoke of it before the flood', false],
    ['is none behind an empty line', '', 'Nobody at the', 'Landing Office spoke of it before the flood', false],
  ])('%s', (_, before, rest, next, is) => {
    const three = linesOf(`${before}\n${rest}\n${next}`);
    expect(isRestOfLine(three, 1, three[2], shape)).toBe(is);
  });
  it('is told above the end of a page from a heading', () => {
    const at = cut.findIndex((line, i) => i > 20 && line.length < 30 && /\.\d+$/u.test(cut[i - 1] ?? ''));
    const page = [...cut.slice(0, at), 'The Landing Office', '\fClerks of the harbour had no other way to count what the boats left there.', ...cut.slice(at + 1)].join('\n');
    expect(at).toBeGreaterThan(20);
    expect(read(page).blocks.map(({ kind }) => kind)).not.toContain('heading');
  });
});
