import { describe, expect, it } from 'vitest';
import { account, type Document, read } from '../../src/index.js';
import { withoutDumpedLinks } from '../../src/page/dumped-links.js';
import { closeFilledLines } from '../../src/page/filled-lines.js';
import { withPlainMarkers } from '../../src/page/marked-up.js';
import { trace, value } from '../../src/text/traced.js';
import { paragraph, printed } from '../support/printed-book.js';

/** A paragraph in lines that a program fills. */
function filled(text: string, width = 72, indent = ''): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > width) lines.push(`${indent}${word}`);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join('\n');
}
const readWhole = (source: string): Document => {
  const document = read(source);
  expect(account(document, source).balanced).toBe(true);
  return document;
};
const hung = ({ text, notes }: Document): string[] => notes.map((note) => `${note.marker} ${note.anchor === null ? '–' : /\S+$/u.exec(text.slice(0, note.anchor.offset))?.[0] ?? ''} ${note.text}`);

const TEXT = [`${paragraph(0)} It was counted.¹ ${paragraph(6)}`, `${paragraph(12)} It was lost.²`, `${paragraph(18)} Nobody asked.³`];
const NOTES = ['North, The Boats, p. 4, where the doors of the granary are counted for the second time in that year.', 'Ibid.', 'South, The Board.'];
const HUNG = NOTES.map((note, i) => `${i + 1} ${['counted.', 'lost.', 'asked.'][i] ?? ''} ${note}`);
const SITE = '* Harbours\n* About us\n* Sign in\n* Subscribe';

describe('a page of the web whose lines a program filled', () => {
  it.each<[string, (note: string, n: number) => string]>([
    ['with numbers', (note, n) => `${n}. ${note}`], ['with raised numbers', (note, n) => `${'¹²³'.charAt(n - 1)} ${note}`], ['with arrows before', (note) => `↑ ${note}`], ['with arrows behind', (note) => `${note} ↩`],
    ['with a number and an arrow', (note, n) => `[${n}]↑ ${note}`],
  ])('has its notes %s', (_, set) => {
    const document = readWhole([SITE, 'Counting Boats', ...TEXT.map((text) => filled(text)), 'Notes', NOTES.map((note, i) => filled(set(note, i + 1))).join('\n')].join('\n\n'));
    expect(hung(document)).toEqual(HUNG);
    expect(document.blocks.map(({ start, end }) => document.text.slice(start, end))).toEqual(['Counting Boats', ...TEXT.map((text) => text.replace(/[¹²³]/gu, '')), 'Notes']);
  });
  const closed = (source: string): string => value(closeFilledLines(trace(source)));
  it('keeps the points of a list, short lines, and a hyphen at a line end', () => {
    const points = ['* the doors of the granary, which were counted for the second time in that year', '* every sack of rice, of which the keepers spoke as often as they could before the flood'];
    const list = points.map((point) => filled(point).replaceAll('\n', '\n  '));
    expect(list.every((point) => point.includes('\n'))).toBe(true);
    expect(closed([SITE, filled(paragraph(0, 12)), list.join('\n'), 'Oak\nAsh\nElm'].join('\n\n'))).toContain(`${points.join('\n')}\n\nOak\nAsh\nElm`);
    expect(closed([SITE, filled(paragraph(0, 12)), 'the old road to the north, which merchants of the town called Anglo-\nAmerican in that year'].join('\n\n'))).toContain('Anglo-American');
  });
  it.each<[string, string]>([
    ['a printed page', [SITE, ...TEXT.map((text) => printed(text))].join('\n\n')],
    ['a filled text that no site printed', TEXT.map((text) => filled(text)).join('\n\n')],
    ['a text with page ends', [SITE, ...TEXT.map((text) => filled(text))].join('\n\n').replace('\n\n', '\n\f')],
    ['paragraphs of one line', [SITE, ...TEXT].join('\n\n')],
  ])('but nothing of %s', (_, source) => { expect(closed(source)).toBe(source); });
});

describe('the links of a page', () => {
  it.each<[string, string, string]>([
    ['in Markdown', '* [Rivers](https://river.example/a)\n* [Landings](/b)\n\n[Staff and Clerks](/c)\n\nIt was lost.', 'It was lost.'],
    ['two in Markdown', '* [Rivers](https://river.example/a)\n* [Landings](/b)\n\nIt was lost.', '* [Rivers](https://river.example/a)\n* [Landings](/b)\n\nIt was lost.'],
    ['of a list under its heading', '## Further reading\n\n- [Rivers](/a)\n- [Landings](/b)\n- [Staff](/c)', '## Further reading\n\n- [Rivers](/a)\n- [Landings](/b)\n- [Staff](/c)'],
    ['of a menu under the site’s', '## Menu\n\n- [Rivers](/a)\n- [Landings](/b)\n- [Staff](/c)', '## Menu'],
    ['of books', '- [North. The Boats](/a)\n- [South. The Board, 1931](/b)\n- [West. Roads](/c)', '- [North. The Boats](/a)\n- [South. The Board, 1931](/b)\n- [West. Roads](/c)'],
    ['with numbers', '* [1]Rivers\n* [2]Landings\n* [3]Staff\n\nIt was lost.[4][1]\n\n1. https://river.example/a\n2. https://river.example/b\n3. https://river.example/c\n4. https://river.example/d', 'It was lost.[1]'],
  ])('alone on their lines are a menu, three or more: %s', (_, source, left) => { expect(value(withoutDumpedLinks(trace(source)).text).trim()).toBe(left); });
  const page = (text: string, count: number): string => `* [1]Harbours\n* [2]About us\n\n${text}\n\nReferences\n\n   Visible links\n${Array.from({ length: count }, (_, i) => `   ${i + 1}. https://river.example/${i}`).join('\n')}\n`;
  it('that a browser numbered and listed below it are its own, markers stay', () => {
    const { text, marks } = withoutDumpedLinks(trace(page('It was lost.[3][1] They met [4]the board, as it says.[1]', 4)));
    expect(value(text).trim()).toBe('* Harbours\n* About us\n\nIt was lost.[1] They met the board, as it says.[1]');
    expect(marks).toHaveLength(5);
  });
  it.each([
    ['notes that are addresses', 'It was lost.[1] Nobody asked.[2] So it went.[3]\n\n[1] https://river.example/a\n[2] https://river.example/b\n[3] https://river.example/c\n'],
    ['a list of addresses that nothing counts', 'It was lost.\n\nReferences\n\n1. https://river.example/a\n2. https://river.example/b\n3. https://river.example/c\n'],
    ['a list that begins amid its numbers', page('It was lost.[3]x', 4).replace(' 1. https', ' 9. https')],
  ])('are no %s', (_, source) => { expect(value(withoutDumpedLinks(trace(source)).text)).toBe(source); });
  it('that a converter wrote are what they print', () => {
    expect(value(withPlainMarkers(trace('It says [the statute](https://river.example/law_(1931) "Law") so. ![The river](/boat.png)')))).toBe('It says the statute so. ');
    for (const own of ['the [12](https://river.example/12) of it', 'as [he] (North) said', '[1](page.html)']) expect(value(withPlainMarkers(trace(own)))).toBe(own);
  });
});
