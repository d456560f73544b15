import { describe, expect, it } from 'vitest';
import { account, read } from '../../src/index.js';
import { paragraph, printed } from '../support/printed-book.js';

/** The notes of a text, with the last word before the marker of each. */
function hung(...parts: readonly string[]): string[] {
  const source = parts.join('\n\n');
  const document = read(source);
  expect(account(document, source).balanced).toBe(true);
  return document.notes.map(({ marker, text, anchor }) => `${marker} ${anchor === null ? '–' : /\S+$/u.exec(document.text.slice(0, anchor.offset))?.[0] ?? ''} ${text}`);
}
const WANTED = ['1 counted. North, The Boats (York, 1912), p. 4.', '2 lost. Ibid., p. 7.', '3 asked. See South, The Board.'];

describe('notes that an extractor printed one behind another', () => {
  const marked = (sign: (n: number) => string): string => `${paragraph(0)} It was counted.${sign(1)} ${paragraph(6)} It was lost.${sign(2)} Nobody asked.${sign(3)}`;
  it.each([
    ['below their heading', 'Notes', '1. North, The Boats (York, 1912), p. 4. 2. Ibid., p. 7. 3. See South, The Board.'],
    ['without stops', 'Notes', '1 North, The Boats (York, 1912), p. 4. 2 Ibid., p. 7. 3 See South, The Board.'],
    ['behind their heading', '', 'Notes 1. North, The Boats (York, 1912), p. 4. 2. Ibid., p. 7. 3. See South, The Board.'],
  ])('%s', (_, heading, notes) => { expect(hung(marked(String), paragraph(12), ...(heading === '' ? [] : [heading]), notes)).toEqual(WANTED); });
  it('in brackets', () => { expect(hung(marked((n) => `[${n}]`), paragraph(12), 'Notes', '[1] North, The Boats (York, 1912), p. 4. [2] Ibid., p. 7. [3] See South, The Board.')).toEqual(WANTED); });
  it('in the paragraph of the text that ends above them', () => {
    expect(hung(paragraph(12), `${marked(String)} ${paragraph(18)} Notes 1. North, The Boats (York, 1912), p. 4. 2. Ibid., p. 7. 3. See South, The Board.`)).toEqual(WANTED);
  });
  it('short ones side by side at the foot of a printed page', () => {
    expect(hung(`${printed(`${paragraph(0)} It was counted.1 ${paragraph(6)} It was lost.2`)}\n\n1 North, The Boats, p. 4. 2 Ibid., p. 7.\n\f${printed(`${paragraph(12)} Nobody asked.3 ${paragraph(18)}`)}\n\n3 See South, The Board.`))
      .toEqual(['1 counted. North, The Boats, p. 4.', '2 lost. Ibid., p. 7.', '3 asked. See South, The Board.']);
  });
});

describe('no notes', () => {
  it.each([
    ['arguments that a paragraph counts', '1. The ports were poor. 2. The clerks were many. 3. Nobody asked them.'],
    ['a volume and a number', '1 North, The Boats, no. 2 Ibid., vol. 3 South.'],
  ])('%s', (_, text) => {
    expect(read([paragraph(0), text, paragraph(6)].join('\n\n')).text).toContain(text);
  });
});
