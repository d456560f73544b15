import { describe, expect, it } from 'vitest';
import { account, read } from '../../src/index.js';
import { interruptingCaptions, isCaption } from '../../src/page/captions.js';
import { readLines } from '../../src/page/line.js';
import { book, pagesOf, paragraph, printed } from '../support/printed-book.js';

const WIDTH = 66;
const found = (source: string): string[] => { const lines = readLines(source); return interruptingCaptions(lines, () => true, WIDTH).map((own) => own.map((i) => lines[i]?.text).join(' ')); };

it.each(['Figure 3. Landings on the lower river', 'Table 12: Prices', 'Abb. 4. Die Mühle', 'Rys. 2. Port', 'Tabla II. Precios', 'Fig. 7 – The Bridge'])('a caption: %s', (text) => { expect(isCaption(text)).toBe(true); });
it.each(['Figure 3 shows the landings', 'Tables were set', 'Table 12 and Table 13', 'Figures for 1880. The rest', 'Table of Contents'])('none: %s', (text) => { expect(isCaption(text)).toBe(false); });

describe('a caption that interrupts a sentence', () => {
  it('is taken out of it', () => { expect(found('the keepers had an indepen-\nFigure 2. The harbor of the old town, about 1880.\ndent board, and used it.')).toEqual(['Figure 2. The harbor of the old town, about 1880.']); });
  it('with a source on a second line', () => { expect(found('who had counted the boats and then\nTable 3. Prices of rice at the three landings between the flood and\nthe spring. Source: port books.\nwent home to the granary.')).toHaveLength(1); });
  it('that ends the text, in the middle of it', () => { for (const end of ['', '\n', ' and so on over the whole line of a text that is as long as any other']) expect(read(`the keepers had an indepen-\nFigure 2. The harbor of the old town and its upper landing, about${end}`).blocks.length).toBeGreaterThan(0); });
  it.each([
    ['that names it', 'The prices of that spring, as is shown in\nTable 3. The seals were lost.\nand nobody asked.'],
    ['that is closed', 'The keepers went home.\nTable 3. The prices of that spring.\nand nobody asked.'],
    ['where a new one begins below', 'The keepers and the clerks\nTable 3. The prices of that spring.\nNobody asked for them.'],
  ])('stays beside a sentence %s', (_, source) => { expect(found(source)).toEqual([]); });
  it('leaves the paragraph whole, and is a block', () => {
    const lines = printed(paragraph(0, 9)).split('\n');
    const at = lines.findIndex((line, i) => i > 2 && /\p{Ll}$/u.test(line) && /^\p{Ll}/u.test(lines[i + 1] ?? '') && !/\b(?:the|to|by|in|of|from|with)$/u.test(line)) + 1;
    const source = [...lines.slice(0, at), 'Figure 2. The harbor, about 1880.', ...lines.slice(at)].join('\n');
    const document = read(source);
    expect(account(document, source).balanced).toBe(true);
    expect(document.blocks.map(({ start, end }) => document.text.slice(start, end))).toEqual([paragraph(0, 9), 'Figure 2. The harbor, about 1880.']);
  });
});

it.each([['of print', printed(paragraph(0)), printed(paragraph(6))], ['that are paragraphs', paragraph(0), paragraph(6)]])('a caption heads nothing, among lines %s', (_, before, after) => {
  const document = read([before, 'Table 3. Prices of Rice at the Landings', after, 'What Remained', before].join('\n\n'));
  expect(document.blocks.filter(({ kind }) => kind === 'heading').map(({ start, end }) => document.text.slice(start, end))).toEqual(['What Remained']);
});

it('a caption below a note ends it', () => {
  const source = book(pagesOf(3, (p) => ({ folio: String(p + 11) })).map((page, p) => ({ ...page, text: page.text.replace('. ', `.${p + 1} `), foot: `${p + 1} North, The Boats, p. ${p + 3}.${p === 1 ? '\nFigure 2. The harbor, about 1880.' : ''}` })));
  expect(read(source).notes.map(({ text }) => text)).toEqual([3, 4, 5].map((n) => `North, The Boats, p. ${n}.`));
});
