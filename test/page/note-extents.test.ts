import { describe, expect, it } from 'vitest';
import { account, read } from '../../src/index.js';
import { book, pagesOf, paragraph, printed } from '../support/printed-book.js';

const read3 = (source: string): { text: string; notes: string[] } => {
  const document = read(source);
  expect(account(document, source).balanced).toBe(true);
  return { text: document.text, notes: document.notes.filter(({ state }) => state !== 'missing').map(({ text }) => text) };
};
const marked = (text: string, number: number): string => text.replace('. ', `.${number} `);
/** Three pages with a marker each; `foot` writes what stands at the foot of a page. */
const footed = (foot: (page: number) => string): string => book(pagesOf(3).map(({ text }, p) => ({ text: marked(text, p + 1), foot: foot(p), folio: String(p + 11) })));
const all = pagesOf(3).map(({ text }) => text.replace(/\s+/gu, ' '));
/** No word of the text is lost to a note. */
const whole = (text: string): void => { expect(text.replace(/\s+/gu, ' ').split(' ').length).toBe(all.join(' ').split(' ').length); };

describe('a note ends', () => {
  const LONG = 'North, The Boats of the River in the Years of the Commission (Leeds: Harbour, 1931), p. 14, who counts the boats and not the sacks, as the keepers did after him, and says why.';
  it('behind its only line', () => {
    const { text, notes } = read3(footed((p) => `${p + 1} North, The Boats, p. ${p + 3}.`));
    expect(notes).toEqual([3, 4, 5].map((n) => `North, The Boats, p. ${n}.`));
    whole(text);
  });
  it('behind several lines, at the end of the page', () => {
    const long = [LONG, LONG.replace('boats and', 'oars and').replace('North', 'Northcote').replace('Harbour', 'The Press'), 'In his report on the doors of the granaries, which nobody had asked for and few have read since it was printed (Wuhan: Commission, 1936), p. 9.'];
    const { text, notes } = read3(footed((p) => printed(`${p + 1} ${long[p] ?? ''}`, 80)));
    expect(notes).toEqual(long);
    whole(text);
  });
  it.each([['page', 'p.'], ['number', 'No.']])('but not behind what leads to a %s', (_, abbreviation) => {
    const rest = (p: number): string => `${p * 7 + 51}${['; and the Reports of the Harbour, 1935.', ', a copy of which nobody has kept.', ', as the keepers said after him.'][p] ?? ''}`;
    const { text, notes } = read3(footed((p) => `${p + 1} North, The Boats and the Boards of the River, vol. ${p + 3}, ${abbreviation}\n${rest(p)}`));
    expect(notes).toEqual([0, 1, 2].map((p) => `North, The Boats and the Boards of the River, vol. ${p + 3}, ${abbreviation} ${rest(p)}`));
    whole(text);
  });
  it('where the next one begins', () => {
    const source = book(pagesOf(3).map(({ text }, p) => ({ text: marked(marked(text, p * 2 + 1).replace(/\n\n(?!.*\n\n)/su, '\n\n'), p * 2 + 1).replace(/\.(?=\n\n)/u, `.${p * 2 + 2}`), foot: `${printed(`${p * 2 + 1} ${LONG}`, 80)}\n${p * 2 + 2} Ibid., p. ${p + 4}.`, folio: String(p + 11) })));
    expect(read3(source).notes.filter((note) => note.startsWith('Ibid.'))).toEqual([4, 5, 6].map((n) => `Ibid., p. ${n}.`));
  });
  it.each([['in small letters below a closed sentence', 'the lock in the presence of the keeper.', true], ['beginning with a name', 'Leeds by the way of the lower harbour.', true], ['but no new sentence', 'The lock was opened in the presence of the keeper.', false]])('overleaf: its last line, %s', (_, rest, goesOn) => {
    const note = 'In his report on the doors of the granaries, which nobody asked for and few have read since, he came to';
    const [first, second, third] = pagesOf(3).map(({ text }, p) => marked(text, p + 1)) as [string, string, string];
    const source = book([{ text: first, foot: `1 ${note}`, folio: '11' }, { text: second, foot: `${rest}\n2 Ibid., p. 15.`, folio: '12' }, { text: third, foot: '3 South, The Markets, p. 9.', folio: '13' }]);
    expect(read3(source).notes[0]).toBe(goesOn ? `${note} ${rest}` : note);
  });
  it.each([['in small letters', 'the lock in the presence of the keeper.', true], ['with a figure', '1931, p. 14, who counts the boats and not the sacks.', true], ['but not what begins like the text', 'Leeds lies by the way of the lower harbour.', false]])('overleaf below a marker that ends the text, %s', (_, rest, goesOn) => {
    const note = 'In his report on the doors of the granaries, which nobody asked for and few have read since, he came to';
    const [first, second, third] = pagesOf(3).map(({ text }) => text) as [string, string, string];
    const source = book([{ text: marked(first, 1), foot: `1 ${note}`, folio: '11' }, { text: `${second}2`, foot: `${rest}\n2 Ibid., p. 15.`, folio: '12' }, { text: marked(third, 3), foot: '3 South, The Markets, p. 9.', folio: '13' }]);
    expect(read3(source).notes[0]).toBe(goesOn ? `${note} ${rest}` : note);
  });
  it.each([
    ['where the text breaks off too', 'Nobody at the landing had asked for the seals of the', 'province when the rain came.', true],
    ['where the text ends its sentence', 'Nobody at the landing had asked for the seals.', 'The province sent no boat.', true],
    ['but not where nothing of the page looks like a note', 'Nobody at the landing had asked for the seals.', 'The province sent no boat.', false],
  ])('overleaf, in lines that are no longer than the text’s and without an empty line above, %s', (_, end, onward, whole) => {
    const [first, second, third] = pagesOf(3).map(({ text }) => text) as [string, string, string];
    const head = 'North, The Boats of the River, vol. 3, pp. 24–26; the Reports of the', rest = ['Harbour for 1914, vol. 2, p. 9, and for 1915, vol. 3, pp. 4–18; South,', 'The Boards, 2nd ed., p. 31; and the Annals, no. 7, pp. 11–12, 40–41.'];
    const source = book([{ text: marked(first, 1), foot: `1 ${head}`, folio: '11' }, { text: `${marked(second, 2)} ${end}\n${whole ? rest.join('\n') : printed(paragraph(90, 3))}\n2 Ibid., p. 15.`, folio: '12' }, { text: `${onward}\n${marked(third, 3)}`, foot: '3 South, The Markets, p. 9.', folio: '13' }]);
    const { notes } = read3(source);
    expect(notes[0]).toBe(whole ? `${head} ${rest.join(' ')}` : head);
  });
  it.each([
    ['behind an abbreviation', 'North, The Boats of the River in the Years of the Commission, counts the boats of the U.S.', ['Shipping Board and of the lower harbour, which nobody else had counted before the commission met', 'in the spring; South follows him in all that he says of the boards, and few have asked him why he does.']],
    ['behind a colon', 'North, The Boats of the River in the Years of the Commission, 2nd ed., revised (New Harbour:', ['Commission Press, 1931), vol. 3, pp. 14–19; the same figures stand in the Reports of the Harbour for', '1914, vol. 2, p. 9, and in South, The Boards, 2nd ed., p. 31, where nobody would have looked for them.']],
    ['but not where nothing of it stands there', 'North, The Boats of the River in the Years of the Commission, counts the boats of the U.S.', []],
  ])('overleaf %s', (_, head, rest) => {
    const [first, second, third] = pagesOf(3).map(({ text }, p) => marked(text, p + 1)) as [string, string, string];
    const source = book([{ text: first, foot: `1 ${head}`, folio: '11' }, { text: second, foot: [...rest, '2 Ibid., p. 15.'].join('\n'), folio: '12' }, { text: third, foot: `3 ${LONG.slice(0, 96)}\n${LONG.slice(97)}`, folio: '13' }]);
    const { text, notes } = read3(source);
    expect(notes[0]).toBe([head, ...rest].join(' '));
    whole(text);
  });
  it('overleaf, but not at the end of a page of text that has no note', () => {
    const [first, second, third] = pagesOf(3).map(({ text }) => text) as [string, string, string];
    const source = book([{ text: marked(first, 1), foot: '1 North, The Boats of the River, vol. 3, pp. 24–26; the Reports of the', folio: '11' }, { text: `${second}\nNobody asked for the words\nof the 4th paragraph on page 19, vol. 3, of the boards.`, folio: '12' }, { text: marked(third, 2), foot: '2 South, The Markets, p. 9.', folio: '13' }]);
    expect(read3(source).notes[0]).toMatch(/Reports of the$/u);
  });
  it('overleaf, but never above a marker of the notes below it', () => {
    const [first, second, third] = pagesOf(3).map(({ text }) => text) as [string, string, string];
    const source = book([{ text: marked(first, 1), foot: '1 North, The Boats of the River, vol. 3, pp. 24–26; the Reports of the', folio: '11' }, { text: `${second} Nobody asked for the\nBoards of 1914, vol. 2, p. 9, or of 1915, in the spring.2 It rained.\nHarbour for 1914, vol. 2, p. 9, and for 1915, vol. 3, pp. 4–18.\n2 Ibid., p. 15.`, folio: '12' }, { text: marked(third, 3), foot: '3 South, The Markets, p. 9.', folio: '13' }]);
    expect(read3(source).notes[0]).not.toContain('Boards');
  });
  const overleaf = (note: string, width: number): void => {
    const lines = printed(`1 ${note}`, width).split('\n');
    const [first, second, third] = pagesOf(3).map(({ text }, p) => marked(text, p + 1)) as [string, string, string];
    const rule = '_'.repeat(20);
    const source = book([{ text: first, foot: `${rule}\n${lines[0] ?? ''}`, folio: '11' }, { text: second, foot: `${rule}\n${lines.slice(1).join('\n')}\n2 Ibid., p. 15.`, folio: '12' }, { text: third, foot: `${rule}\n3 South, The Markets, p. 9.`, folio: '13' }]);
    const { text, notes } = read3(source);
    expect(notes).toEqual([note, 'Ibid., p. 15.', 'South, The Markets, p. 9.']);
    whole(text);
  };
  it('at the foot of the next page, where it runs over', () => { overleaf(`${LONG.slice(0, -1)}, though nobody has asked him and few have read it since it was printed.`, 92); });
  // a line that is no longer than the text’s is never taken there, not even below a rule
  it('at the foot of the next page, where one line runs over below a rule', () => { overleaf(LONG, 96); });
  // as long as the text’s lines, or shorter: only that the text leads on to the next page tells it
  it('at the foot of the next page, where one short line runs over and the text goes on overleaf', () => {
    const lines = printed(paragraph(0, 60), 60).split('\n');
    const breaks = [18, 36].map((from) => { let at = from; while (!/\p{Ll}$/u.test(lines[at - 1] ?? '') || !/^\p{Ll}/u.test(lines[at] ?? '')) at += 1; return at; }) as [number, number];
    const wide = printed(`1 ${LONG.slice(0, -1)}, though nobody has asked him for it and few have read it in all the years since.`, 88).split('\n');
    const [first, second, third] = [lines.slice(0, breaks[0]), lines.slice(breaks[0], breaks[1]), lines.slice(breaks[1])].map((part, p) => marked(part.join('\n'), p + 1)) as [string, string, string];
    const source = book([{ text: first, foot: wide.slice(0, -1).join('\n'), folio: '11' }, { text: `${second}\n${wide.slice(-1).join('')}`, foot: printed(`2 ${LONG}`, 88), folio: '12' }, { text: third, foot: printed(`3 ${LONG}`, 88), folio: '13' }]);
    const { text, notes } = read3(source);
    expect(notes[0]).toBe(wide.join(' ').slice(2));
    expect(text.replace(/\s+/gu, ' ')).toBe(paragraph(0, 60));
  });
  it('where the sentence that it interrupts goes on', () => {
    const lines = printed(paragraph(0, 40), 60).split('\n');
    const source = [marked(lines.slice(0, 14).join('\n'), 1), printed(`1 ${LONG}`, 84), lines.slice(14, 28).join('\n').replace('. ', '.2 '), '2 Ibid., p. 15.', lines.slice(28).join('\n').replace('. ', '.3 '), '3 South, The Markets, p. 9.'].join('\n');
    const { text, notes } = read3(source);
    expect(notes).toEqual([LONG, 'Ibid., p. 15.', 'South, The Markets, p. 9.']);
    expect(text.replace(/\s+/gu, ' ')).toBe(paragraph(0, 40));
  });
  it('above the text of the next page, and goes on below it, where no sign ends the page', () => {
    const body = (p: number): string => printed(paragraph(p * 20, 18), 50);
    const cited = [2, 8, 3, 3, 3, 3, 3, 3, 3].map((count, p) => `See North: ${paragraph(p * 13 + 200, count)}`);
    const note = (p: number): string[] => printed(`${p + 1} ${cited[p] ?? ''}`, 70).split('\n');
    const two = [marked(body(1), 2), ...note(1).slice(0, 4), marked(body(2), 3), ...note(1).slice(4), ...note(2)].join('\n');
    const page = (p: number): string => [marked(body(p), p + 1), ...note(p)].join('\n');
    const source = book([page(0), two, ...[3, 4, 5, 6, 7, 8].map(page)].map((text, p) => ({ text, head: `${p + 11}\nThe Price of Rice` })), '').replace(/\n{2,}/gu, '\n');
    const { text, notes } = read3(source);
    expect(notes).toEqual(cited);
    expect(text.replace(/\s+/gu, ' ')).toBe(cited.map((_, p) => paragraph(p * 20, 18)).join(' '));
  });
  it('in a section of notes, where the bibliography begins', () => {
    const source = `${[0, 1, 2].map((p) => marked(printed(paragraph(p * 6)), p + 1)).join('\n\n')}\n\nNotes\n\n1. ${LONG}\n2. Ibid., p. 15.\n3. South, The Markets, p. 9.\n\nBibliography\n\nNorth, Ann. The Boats of the River. Leeds: Harbour, 1931.\n`;
    const { text, notes } = read3(source);
    expect(notes).toEqual([LONG, 'Ibid., p. 15.', 'South, The Markets, p. 9.']);
    expect(text).toMatch(/Bibliography\n\nNorth, Ann/u);
  });
});

describe('a note does not end', () => {
  it('at a web address', () => {
    const { notes } = read3(footed((p) => `${p + 1} ${['The report of the commission', 'The speech of the minister', 'A letter of the keepers'][p] ?? ''}, available at:\nhttp://www.example.org/reports/river/${p + 1}\nand in ${['print', 'a reprint', 'the archive'][p] ?? ''}.`));
    expect(notes).toHaveLength(3);
    for (const note of notes) expect(note).toMatch(/available at: http:\S* and in (?:print|a reprint|the archive)\.$/u);
  });
  it('at an empty line behind its first, where its sentence goes on', () => {
    const { notes, text } = read3(footed((p) => `${p + 1} North, who counts the boats and not the sacks and says at length why it is so,\n\nas the keepers did after him, p. ${p + 3}.`));
    expect(notes).toEqual([3, 4, 5].map((n) => `North, who counts the boats and not the sacks and says at length why it is so, as the keepers did after him, p. ${n}.`));
    whole(text);
  });
});

describe('notes at the end of each contribution', () => {
  const CITED = ['North, The Boats, p. 4.', 'Ibid., p. 7.', 'South, The Markets, p. 9.', 'East, Rice, p. 2.'] as const;
  const essays = (line: (text: string) => string, gap: string, behind: readonly string[] = []): string => [0, 2].map((k) => [['The Keepers', 'The Clerks'][k / 2] ?? '', line(`${paragraph(k * 10).replace('. ', '.1 ')} ${paragraph(k * 10 + 6).replace('. ', '.2 ')}`), 'Notes', [`1. ${CITED[k] ?? ''}`, `2. ${CITED[k + 1] ?? ''}`].join(gap), ...(k === 0 ? behind : [])].join('\n\n')).join('\n\n');
  it.each<[string, (text: string) => string, string]>([['broken into lines', (text) => printed(text), '\n'], ['of a web page', (text) => text, '\n\n']])('end where the next one begins, %s', (_, line, gap) => {
    const { notes, text } = read3(essays(line, gap));
    expect(notes).toEqual(CITED);
    expect(text).toMatch(/The Clerks\n\n\P{Ll}/u);
    expect(text.replace(/\s+/gu, ' ')).toContain(paragraph(26));
  });
  it('where no empty line stands between them', () => {
    const { notes, text } = read3(essays((part) => printed(part), '\n').replace(/\n+/gu, '\n'));
    expect(notes).toEqual(CITED);
    expect(text.replace(/\s+/gu, ' ')).toContain(`The Clerks ${paragraph(20, 1)}`);
  });
  it('where a page ends between the notes of the first, and holds those of the second too', () => {
    const { notes, text } = read3(essays((part) => printed(part), '\n').replace(/\n2\. Ibid/u, '\n\f2. Ibid'));
    expect(notes).toEqual(CITED);
    expect(text.replace(/\s+/gu, ' ')).toContain(`The Clerks ${paragraph(20, 1)}`);
  });
  it('but not where a note has a second paragraph', () => {
    const { notes } = read3(essays((text) => printed(text), '\n\nHe never saw the boats.\n\n'));
    expect(notes).toEqual([`${CITED[0]} He never saw the boats.`, CITED[1], `${CITED[2]} He never saw the boats.`, CITED[3]]);
  });
});

describe('notes at the end of a book', () => {
  const chapter = (from: number): string => printed(`${paragraph(from).replace('. ', '.1 ')} ${paragraph(from + 6).replace('. ', '.2 ')}`);
  const notes = (chapterName: (n: number) => string): string => `${chapter(0)}\n\n${chapter(12)}\n\nNotes\n\n${chapterName(1)}\n\n1. North, The Boats, p. 4.\n2. Ibid., p. 7.\n\n${chapterName(2)}\n\n1. South, The Boards, p. 2.\n2. East, Rice, p. 9.\n`;
  const NOTES = ['North, The Boats, p. 4.', 'Ibid., p. 7.', 'South, The Boards, p. 2.', 'East, Rice, p. 9.'];
  it.each([['Chapter 1: The Flood', (n: number) => `Chapter ${n}: The Flood`], ['Notes to Chapter 1', (n: number) => `Notes to Chapter ${n}`]])('end before the name of the next chapter: %s', (_, name) => {
    const document = read(notes(name));
    expect(document.notes.map(({ text }) => text)).toEqual(NOTES);
    expect(document.notes.map(({ anchor }) => anchor?.offset ?? -1)).toEqual([...document.notes.map(({ anchor }) => anchor?.offset ?? -1)].sort((a, b) => a - b));
    expect(document.text).toContain(name(2));
  });
});

describe('the last note of a review ends', () => {
  const noted = (from: number): string => printed(paragraph(from, 12).replace('. ', '.1 ').replace(/\. (?=Her|The|A )/u, '.2 '));
  const review = (name: string, from: number): string => `Review by ${name}, University of the Lower River\n${noted(from)}\nNotes\n1. North, The Boats, p. ${from + 3}.\n2. South, The Carts, p. ${from + 4}.`;
  it.each([['at the head of the next, with no empty line around it', '\n'], ['at the end of its page', '\f']])('%s', (_, between) => {
    const source = [['Ann Lee', 0], ['Christian Berg', 20], ['Marta Ohm', 40]].map(([name, from]) => review(String(name), Number(from))).join(between);
    const { text, notes } = read3(source);
    expect(notes).toEqual([0, 20, 40].flatMap((from) => [`North, The Boats, p. ${from + 3}.`, `South, The Carts, p. ${from + 4}.`]));
    expect(text.split('University of the Lower River')).toHaveLength(4);
  });
  it.each([
    ['whose numbers stand alone, and a line of the next review begins with 1,000', (from: number) => `1\n\nNorth, The Boats, p. ${from + 3}.\n\n2\n\nSouth, The Carts, p. ${from + 4}.`, '\n\n', 'Review by NAME, University of the Lower River'],
    ['that has no stop, above a head that an empty line sets apart', (from: number) => `1. North, The Boats, p. ${from + 3}.\n2. South, The Carts, p. ${from + 4}`, '\n\n', 'Review by NAME, University of the Lower River'],
    ['above a head that breaks behind its comma', (from: number) => `1. North, The Boats, p. ${from + 3}.\n2. South, The Carts, p. ${from + 4}.`, '\n', 'Review by NAME,\nUniversity of the Lower River'],
    ['above a head that breaks behind an initial', (from: number) => `1. North, The Boats, p. ${from + 3}.\n2. South, The Carts, p. ${from + 4}.`, '\n', 'Response by NAME B.\nNorth, University of the Lower River'],
  ])('%s', (_, notesOf, between, head) => {
    const source = [['Ann Lee', 0], ['Christian Berg', 20], ['Marta Ohm', 40]].map(([name, from]) => `${head.replace('NAME', String(name))}\n${noted(Number(from))}\n1,000 copies went by the river before anybody asked.\n\nNotes\n${notesOf(Number(from))}`).join(between);
    const { text, notes } = read3(source);
    expect(notes.map((note) => note.replace(/\.$/u, ''))).toEqual([0, 20, 40].flatMap((from) => [`North, The Boats, p. ${from + 3}`, `South, The Carts, p. ${from + 4}`]));
    expect(text.split('1,000 copies went')).toHaveLength(4);
  });
  it('but not at an author whom it names in the middle of its sentence', () => {
    const { notes } = read3(`${review('Ann Lee', 0)} For another view of the carts see the\nReview by Christian Berg, in Harbour Studies.\n3. East, The Roads, p. 2.`);
    expect(notes[1]).toContain('Harbour Studies');
  });
  it('at the heading of a next chapter, which has none', () => {
    const chapters = [0, 24, 48].map((from) => printed(paragraph(from, 24)));
    const source = `${review('Ann Lee', 70)}\n\nThe Boats of the Upper River\n\n${chapters.join('\n\n')}`;
    const { text, notes } = read3(source);
    expect(notes).toEqual(['North, The Boats, p. 73.', 'South, The Carts, p. 74.']);
    for (const chapter of chapters) expect(text).toContain(chapter.replaceAll('\n', ' '));
  });
  it('but not overleaf in the middle of its sentence, nor at a second paragraph that another note follows', () => {
    const long = printed(`2. South, The Carts, p. 4. ${paragraph(80, 7)}`, 80).split('\n');
    const source = book([{ text: `${printed(paragraph(0, 12).replace('. ', '.1 ').replace(/\. (?=Her|The|A )/u, '.2 '))}\n\nNotes\n\n1. North, The Boats, p. 3.\n${long.slice(0, 4).join('\n')}`, folio: '7' }, { text: `${long.slice(4).join('\n')}\n\nReview by Christian Berg, Leeds\n\n${printed(paragraph(20, 12).replace('. ', '.1 '))}\n\nNotes\n\n1. West, The Roads, p. 9.`, folio: '8' }]);
    expect(read3(source).notes).toEqual(['North, The Boats, p. 3.', `South, The Carts, p. 4. ${paragraph(80, 7)}`, 'West, The Roads, p. 9.']);
  });
});

describe('where columns follow one another, a note at the foot of the left one ends', () => {
  const LINES = 42, NOTES = 2;
  /** Pages of two columns with notes under each: a number in each column, and what is printed between the notes and the text of the right one. */
  const inBrackets = (n: number): string => `[${n}]`;
  const inColumns = ({ mark = inBrackets, label = inBrackets, between = '\n', cited = (n: number): string => `North, The Boats of the River, vol. ${n}, p. ${n + 3}; South, The Boards, ch. 4, pp. 7–${n + 8}.` }): { source: string; text: string; cited: string[] } => {
    const lines = printed(paragraph(0, 220), 46).split('\n');
    const columns = Array.from({ length: Math.floor(lines.length / LINES) }, (_, c) => lines.slice(c * LINES, (c + 1) * LINES));
    const print = (own: readonly string[], c: number): string => {
      const at = own.findIndex((line) => /\p{Ll}\. /u.test(line));
      return [...own.map((line, i) => (i === at ? line.replace(/\. /u, `.${mark(c + 1)} `) : line)), printed(`${label(c + 1)} ${cited(c + 1)}`, 46)].join('\n');
    };
    const pages = columns.flatMap((_, c) => (c % NOTES === 0 && c + 1 < columns.length ? [`${print(columns[c] as string[], c)}\n${between}${print(columns[c + 1] as string[], c + 1)}\n\n${c / 2 + 117}`] : []));
    return { source: pages.join('\n\n\f'), text: columns.slice(0, pages.length * 2).flat().join(' '), cited: pages.flatMap((_, p) => [cited(p * 2 + 1), cited(p * 2 + 2)]) };
  };
  it.each([
    ['at an empty line', {}],
    ['though its own sentence is not closed', { cited: (n: number) => `North, The Boats of the River, vol. ${n}, p. ${n + 3}; South, The Boards of the` }],
    ['numbered in small figures', { mark: (n: number) => String(n), label: (n: number) => `${n}.` }],
    ['above the foot that each page has there', { between: '\nISSN 1234-5679\n\n' }],
    ['where nothing parts it from the text, by its figures', { between: '' }],
  ])('%s', (_, given) => {
    const { source, text, cited } = inColumns(given);
    const found = read3(source);
    expect(found.notes).toEqual(cited);
    expect(found.text.replace(/\s+/gu, ' ')).toBe(text);
  });
  it('but not at an empty line, where one column fills the page', () => {
    const { notes } = read3(footed((p) => `[${p + 1}] North, who counts the boats and not the sacks and says why it is so.\n\nHe never saw the keepers of the locks, p. ${p + 3}.`).replace(/\.(\d) /gu, '.[$1] '));
    expect(notes).toEqual([3, 4, 5].map((n) => `North, who counts the boats and not the sacks and says why it is so. He never saw the keepers of the locks, p. ${n}.`));
  });
  it('but not at an empty line below a symbol that ends the text, where its sentence goes on', () => {
    const lines = printed(paragraph(0, 130), 46).split('\n');
    const cited = (n: number): string[] => [`${printed(`North, The Boats of the River, vol. ${n}, and all the islands of the lower harbour that are cut off in the winter and so from what the keepers of`, 56)}\n\n${printed('the landing had counted there, of which nobody has spoken since and few had spoken before.', 50)}`, `South, The Boards, p. ${n}.`];
    const pages = [0, 1].map((p) => {
      const own = lines.slice(p * 84, p * 84 + 82), at = own.findIndex((line) => /\p{Ll}\. /u.test(line));
      return [...own.map((line, i) => (i === at ? line.replace(/\. /u, '.* ') : line)), 'and the boats had gone to the landing.†', `*\n${cited(p + 3)[0] ?? ''}`, `†\n${cited(p + 3)[1] ?? ''}`, String(p + 17)].join('\n');
    });
    expect(read3(pages.join('\n\n\f')).notes).toEqual([...cited(3), ...cited(4)].map((note) => note.replace(/\n+/gu, ' ')));
  });
});
