import { describe, expect, it } from 'vitest';
import { account, read } from '../../src/index.js';
import { readLines } from '../../src/page/line.js';
import { closeSpacedLines } from '../../src/page/spaced-lines.js';
import { trace, value } from '../../src/text/traced.js';
import { paragraph, printed } from '../support/printed-book.js';

const closed = (source: string): string => value(closeSpacedLines(trace(source), readLines(source)));
const spaced = (text: string): string => text.replaceAll('\n', '\n\n');
const three = [0, 9, 18].map((from) => paragraph(from, 8));

describe('lines that were set apart', () => {
  const source = `${three.map((text) => spaced(printed(`${text} So they went.`))).join('\n\n')}\n`;
  it('close up where a sentence goes on', () => {
    expect(closed(source)).not.toMatch(/[^.]\n\n/u);
    const document = read(source);
    expect(account(document, source).balanced).toBe(true);
    expect(document.text.replace(/\s+/gu, ' ')).toBe(three.map((text) => `${text} So they went.`).join(' '));
  });
  it('stay apart behind a short last line', () => { expect(closed(`The river rose.\n\n${source}`)).toMatch(/^The river rose\.\n\n/u); });
  it('leave a heading alone', () => {
    expect(closed(`${spaced(printed(three[0] ?? ''))}\n\nThe Price of Rice\n\n${spaced(printed(three[1] ?? ''))}\n`)).toContain('\n\nThe Price of Rice\n\n');
  });
});

describe('empty lines stay', () => {
  it.each([
    ['between paragraphs', `${three.map((text) => printed(text)).join('\n\n')}\n`],
    ['where few lines are set apart', `${spaced(printed(paragraph(0, 3)))}\n\n${printed(paragraph(9, 40))}\n`],
    ['between the lines of a poem', spaced('The river keeps\nno ledger of the rain\nand carries\nwhat it carries\nto the sea\n')],
  ])('%s', (_, source) => { expect(closed(source)).toBe(source); });
});
