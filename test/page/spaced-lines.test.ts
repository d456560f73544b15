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

describe('lines that were set apart, in pieces', () => {
  const around = [three[0] ?? '', three[1] ?? ''].map((text) => spaced(printed(text)));
  it.each([
    ['a piece behind the end of a sentence', 'of the board that met in the harbour.\nIn 1931, the Clerks', 'Union asked for more rice than the province had left'],
    ['the points of an ellipsis', 'the keepers wrote of “a habit of\n\n.\n\n.', '. counting what others own”'],
    ['a year behind a month', 'was left to the clerks of the harbour, who had met again in June', '1931 and wrote to the board about the price of rice'],
  ])('%s', (_, before, after) => { expect(closed(`${around[0] ?? ''}\n\n${before}\n\n${after}\n\n${around[1] ?? ''}\n`)).toContain(`${before.replace(/\n+/gu, '\n')}\n${after}`); });
  it('a name alone between paragraphs stays alone', () => {
    expect(closed(`${around[0] ?? ''}\n\nThe Clerks\n\nThe union asked for more rice than the province had left in that year\n\n${around[1] ?? ''}\n`)).toContain('\n\nThe Clerks\n\n');
  });
  it('a paragraph whose last line had room for the next word ends there', () => {
    expect(closed(`${around[0] ?? ''}\n\nand the keepers who had counted the doors of it.\n\nThe union asked for more rice than the province had left in that year\n\n${around[1] ?? ''}\n`)).toContain('doors of it.\n\nThe union');
  });
});

describe('empty lines stay', () => {
  it.each([
    ['between paragraphs', `${three.map((text) => printed(text)).join('\n\n')}\n`],
    ['where few lines are set apart', `${spaced(printed(paragraph(0, 3)))}\n\n${printed(paragraph(9, 40))}\n`],
    ['between the lines of a poem', spaced('The river keeps\nno ledger of the rain\nand carries\nwhat it carries\nto the sea\n')],
  ])('%s', (_, source) => { expect(closed(source)).toBe(source); });
});
