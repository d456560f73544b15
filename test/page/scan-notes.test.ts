import { describe, expect, it } from 'vitest';
import { account, read } from '../../src/index.js';
import { book, paragraph, printed } from '../support/printed-book.js';

/** A scanned book: on each page two paragraphs with the signs that stand for markers, and its notes at the foot. */
function scanned(pages: readonly { signs: readonly string[]; foot: readonly string[] }[]): { notes: string[]; doubts: string[] } {
  const source = book(pages.map(({ signs, foot }, p) => {
    let text = [0, 1].map((k) => printed(paragraph(p * 12 + k * 6))).join('\n\n');
    signs.forEach((sign, s) => { const at = text.indexOf('. ', s * 110) + 1; text = `${text.slice(0, at)}${sign}${text.slice(at)}`; });
    return { head: 'THE PRICE OF RICE', text, foot: foot.join('\n\n'), folio: String(p + 11) };
  }));
  const document = read(source, { page: { kind: 'scan' } });
  expect(account(document, source).balanced).toBe(true);
  return {
    notes: document.notes.map(({ marker, text, state }) => (state === 'missing' ? `${marker} –` : `${marker} ${text}`)),
    doubts: document.diagnostics.filter(({ rule }) => rule === 'misread-number').map(({ reason }) => reason),
  };
}

const NEXT = { signs: ['4'], foot: ['4 East, The Harbour, p. 5.'] };
const PLAIN = { signs: ['1', '2', '3'], foot: ['1 North, The Boats, p. 3.', '2 South, The Markets, p. 9.', '3 West, The Board, p. 4.'] };

describe('the notes of a scan', () => {
  it('keep numbers that were read, without a doubt', () => {
    expect(scanned([PLAIN])).toEqual({ notes: ['1 North, The Boats, p. 3.', '2 South, The Markets, p. 9.', '3 West, The Board, p. 4.'], doubts: [] });
  });
  it('have the number that their misread sign stands for, and a doubt for each', () => {
    const { notes, doubts } = scanned([{ signs: ['1', '?', '3'], foot: ['1 North, The Boats, p. 3.', '?South, The Markets, p. 9.', '3 West, The Board, p. 4.'] }, NEXT]);
    expect(notes.slice(0, 3)).toEqual(['1 North, The Boats, p. 3.', '2 South, The Markets, p. 9.', '3 West, The Board, p. 4.']);
    expect(doubts).toEqual(['“?” was taken for marker 2', '“?” was taken for the number of note 2']);
  });
  it('have a stop behind their numbers, where the printer set one', () => {
    const { notes } = scanned([
      { signs: ['1', '?', '*'], foot: ['1. North, The Boats, p. 3.', '2. South, The Markets, p. 9.', '3, West, The Board, p. 4.'] },
      { signs: ['‘', '5'], foot: ['4. East, The Harbour, p. 5.', 'S. North, The Landing, p. 6.'] }, { signs: ['6'], foot: ['6. West, The Board, p. 8.'] }]);
    expect(notes).toEqual(['1 North, The Boats, p. 3.', '2 South, The Markets, p. 9.', '3 West, The Board, p. 4.', '4 East, The Harbour, p. 5.', '5 North, The Landing, p. 6.', '6 West, The Board, p. 8.']);
  });
  it('begin with Id. and Ibid., whatever the first letter was read as', () => {
    const { notes } = scanned([{ signs: ['1', '2', '3', '4'], foot: ['1 North, The Boats, p. 3.', '2 Td. at 4.', '3 Thid., p. 9.', '4 d’Alembert, Essai, p. 2.'] }, { signs: ['5', '6'], foot: ['5 South, The Markets, p. 3.', '6 1d.'] }]);
    expect(notes).toEqual(['1 North, The Boats, p. 3.', '2 Id. at 4.', '3 Ibid., p. 9.', '4 d’Alembert, Essai, p. 2.', '5 South, The Markets, p. 3.', '6 Id.']);
  });
  it('are counted from one that was read, where a quotation mark stands for a number', () => {
    const { notes } = scanned([PLAIN, { signs: ['4', '5', '6'], foot: ['‘East, The Harbour, p. 5.', '5 Ibid., p. 6.', '"South, The Landing, p. 7.'] }]);
    expect(notes.slice(3)).toEqual(['4 East, The Harbour, p. 5.', '5 Ibid., p. 6.', '6 South, The Landing, p. 7.']);
  });
  it('are no paragraphs of the text: what begins with a quotation mark, and what stands above an open sentence', () => {
    const { notes } = scanned([{ signs: ['1', '?', '3'], foot: ['“Nobody asked,” he wrote, and went home', 'to the granary and the boats', '1 North, The Boats, p. 3.', '3 West, The Board, p. 4.'] }, NEXT]);
    expect(notes).toEqual(['1 North, The Boats, p. 3.', '2 –', '3 West, The Board, p. 4.', '4 East, The Harbour, p. 5.']);
  });
  it('count on where figures were lost or doubled, and no note has a number at all', () => {
    const { notes } = scanned([PLAIN, { signs: ['*', '>', '°'], foot: ['East, The Harbour, p. 5.', '15 South, The Landing, p. 7.', 'North, The Boats, p. 8.'] }, { signs: ['”', '8'], foot: ['7West, The Board, p. 9.', '8 East, The Harbour, p. 2.'] }]);
    expect(notes.slice(3)).toEqual(['4 East, The Harbour, p. 5.', '5 South, The Landing, p. 7.', '6 North, The Boats, p. 8.', '7 West, The Board, p. 9.', '8 East, The Harbour, p. 2.']);
  });
  it('may begin with a letter that was a figure', () => {
    expect(scanned([PLAIN, { signs: ['4', '°'], foot: ['4 East, The Harbour, p. 5.', '5 South, The Landing, p. 7.'] }, { signs: ['°', '7'], foot: ['eNorth, The Boats, p. 8.', '7 West, The Board, p. 9.'] }]).notes.slice(4)).toEqual(['5 South, The Landing, p. 7.', '6 North, The Boats, p. 8.', '7 West, The Board, p. 9.']);
  });
  it('begin anew where the signs do', () => {
    const { notes } = scanned([PLAIN, { signs: ['!', '?'], foot: ['’East, The Harbour, p. 5.', '?South, The Landing, p. 7.'] }]);
    expect(notes.slice(3)).toEqual(['1 East, The Harbour, p. 5.', '2 South, The Landing, p. 7.']);
  });
});

describe('a scan of two columns', () => {
  it('has text below the notes of the left one', () => {
    const PLACES = ['Delta', 'Lower Valley', 'Northern Lakes'];
    const column = (k: number, sign: string): string => printed(paragraph(k, 30), 40).replace(/\.(?=\s)/u, `.${sign}`);
    const page = (k: number): string => `THE PRICE OF RICE\n\n${column(k, '!')} and so the\n\n'North, The Boats of the ${PLACES[k / 60] ?? ''} and of its Landing Places, p. 3.\n\nboats had gone. ${column(k + 30, '?')}\n\n2South, The Markets of the ${PLACES[k / 60] ?? ''}, p. 9.\n`;
    const document = read([0, 60, 120].map(page).join('\f'), { page: { kind: 'scan', columns: 1 } });
    expect(document.notes.map(({ marker, text }) => `${marker} ${text}`).slice(0, 2)).toEqual(['1 North, The Boats of the Delta and of its Landing Places, p. 3.', '2 South, The Markets of the Delta, p. 9.']);
    expect(document.text).toContain('so the boats had gone.');
  });
});

/** Two pages of text, with what is given behind the first sentence of each paragraph, and a foot. */
const pages = (signs: readonly (readonly [string, string])[], feet: readonly string[]): string => book(signs.map((own, p) => ({
  head: 'THE PRICE OF RICE', folio: String(p + 11), ...(feet[p] === '' ? {} : { foot: feet[p] ?? '' }),
  text: own.map((sign, k) => printed(paragraph(p * 12 + k * 6)).replace(/\.(?=\s)/u, `.${sign}`)).join('\n\n'),
})));
const read2 = (source: string): { kind: string; notes: string[]; balanced: boolean } => {
  const document = read(source);
  return { kind: document.page.kind, balanced: account(document, source).balanced,
    notes: document.notes.map(({ marker, text, anchor }) => `${marker} ${text} < ${anchor === null ? '' : document.text.slice(anchor.offset - 7, anchor.offset)}`) };
};

describe('a page is a scan', () => {
  it.each<[string, readonly (readonly [string, string])[], readonly string[], readonly string[]]>([
    ['whose one number was read as a quotation mark', [['\'', ''], ['', '']], ['‘North, The Boats of the Delta, p. 3.', ''], ['1 North, The Boats of the Delta, p. 3. < flood.']],
    ['where quotation marks that close nothing stand above figures', [['”', ''], ['', '”']], ['1 North, The Boats of the Delta, p. 3.', '2South, The Markets, p. 9.'], ['1 North, The Boats of the Delta, p. 3.', '2 South, The Markets, p. 9.']],
    ['whose notes are numbered in brackets', [['!', ''], ['', '°'], ['”', '']], ['[1] North, The Boats of the Delta, p. 3.', '[2] South, The Markets, p. 9.', '[3] West, The Board, p. 4.'], ['1 North, The Boats of the Delta, p. 3.', '2 South, The Markets, p. 9.', '3 West, The Board, p. 4.']],
  ])('%s', (_, signs, feet, notes) => {
    const { kind, notes: found, balanced } = read2(pages(signs, feet));
    expect([kind, balanced]).toEqual(['scan', true]);
    expect(found.map((note, n) => note.startsWith(notes[n]?.split(' < ')[0] ?? '–'))).toEqual(notes.map(() => true));
  });
  it('where a stroke stands for *I*', () => {
    const source = pages([['', ''], ['', '']], ['', '']).replaceAll('had counted', 'said that | had counted').replaceAll('remembered', 'wrote that | remembered').replaceAll('asked for', 'and | asked for');
    expect(read2(source)).toMatchObject({ kind: 'scan', notes: [] });
  });
  it.each<[string, readonly (readonly [string, string])[], readonly string[]]>([
    ['whose numbers can be read', [['1', '2'], ['3', '']], ['1 North, The Boats of the Delta, p. 3.\n2 South, The Markets, p. 9.', '3 West, The Board, p. 4.']],
    ['with symbols', [['*', '†'], ['*', '']], ['* North, The Boats of the Delta, p. 3.\n† South, The Markets, p. 9.', '* West, The Board, p. 4.']],
    ['without notes, where the author forgot to open a quotation', [['”', ''], ['', '']], ['', '']],
    ['without notes, with a slip and a numbered list', [['”', ''], ['', '']], ['1. North of the river they had counted the boats.\n\n2. South of it nobody had.', '']],
  ])('but none %s', (_, signs, feet) => { expect(read2(pages(signs, feet)).kind).toBe('pdf-text'); });
  it('but no novel, in whatever marks it speaks', () => {
    for (const [open, close] of ['“”', '""', '‘’'].map((marks) => [...marks])) {
      const spoken = (k: number): string => `${open ?? ''}${paragraph(k, 1)}${close ?? ''} said the clerk. ${open ?? ''}${paragraph(k + 1, 1)}${close ?? ''}`;
      const source = book([0, 1, 2, 3].map((p) => ({ head: 'THE FERRYMAN', text: [0, 1, 2, 3, 4].map((k) => printed(`${spoken(p * 30 + k * 6)} ${k % 2 === 0 ? paragraph(p * 30 + k * 6 + 2, 3) : ''}`.trim())).join('\n\n'), folio: String(p + 7) })));
      expect([read2(source).notes, read(source, { page: { kind: 'scan' } }).notes]).toEqual([[], []]);
    }
  });
});

describe('the symbols of a scan', () => {
  it('are counted on each page, where an asterisk heads its first note', () => {
    const { notes } = scanned([{ signs: ['*', '”'], foot: ['* North, The Boats, p. 3.', '+ South, The Markets, p. 9.'] }, { signs: ['°'], foot: ['* West, The Board, p. 4.'] }, { signs: ['*', 't'], foot: ['*East, The Harbour, p. 5.'] }]);
    expect(notes).toEqual(['* North, The Boats, p. 3.', '† South, The Markets, p. 9.', '* West, The Board, p. 4.', '* East, The Harbour, p. 5.']);
  });
  it('are seldom lost: a paragraph without one is text', () => {
    const { notes } = scanned([{ signs: ['*'], foot: ['* North, The Boats, p. 3.'] }, { signs: ['*'], foot: ['* West, The Board, p. 4.'] }, { signs: ['”'], foot: ['The board had asked for it before the flood', '* East, The Harbour, p. 5.'] }]);
    expect(notes).toEqual(['* North, The Boats, p. 3.', '* West, The Board, p. 4.', '* East, The Harbour, p. 5.']);
  });
  it('are numbers where these count on and explain more of the signs', () => {
    const { notes } = scanned([{ signs: ['!', '?', '*'], foot: ['\'North, The Boats, p. 3.', '?South, The Markets, p. 9.', '*West, The Board, p. 4.'] }, { signs: ['*', '>', '®'], foot: ['*East, The Harbour, p. 5.', '>Lake, The Landing, p. 7.', '®Hill, The Seals, p. 2.'] }, { signs: ['”', '*'], foot: ['7River, The Dikes, p. 6.', '*Road, The Tolls, p. 1.'] }]);
    expect(notes.map((note) => note.split(',')[0])).toEqual(['1 North', '2 South', '3 West', '4 East', '5 Lake', '6 Hill', '7 River', '8 Road']);
  });
  it('are numbers where one page has one of several', () => {
    expect(scanned([PLAIN, { signs: ['*'], foot: ['* East, The Harbour, p. 5.'] }]).notes[3]).toBe('4 East, The Harbour, p. 5.');
  });
});

/** Chapters whose notes stand behind them: signs in the text, and the lines of the notes. */
const chapters = (own: readonly { readonly signs: readonly string[]; readonly notes: readonly string[] }[]): string => own.map(({ signs, notes }, c) => {
  let text = [0, 1].map((k) => printed(paragraph(c * 20 + k * 8, 8))).join('\n\n');
  signs.forEach((sign, s) => { const at = text.indexOf('. ', s * 160) + 1; text = `${text.slice(0, at)}${sign}${text.slice(at)}`; });
  return `${text}\n\nNotes\n\n${notes.join('\n\n')}\n`;
}).join('\f');
const endnotes = (source: string): string[] => {
  const document = read(source, { page: { kind: 'scan' } });
  expect(account(document, source).balanced).toBe(true);
  return document.notes.map(({ marker, text, anchor }) => `${marker} ${text.split(',')[0] ?? ''}${anchor === null ? ' –' : ''}`);
};
const SIX = ['1. North, p. 3.', '2. South, p. 9.', '3. West, p. 4.', '4. East, p. 8.', '5. Lake, p. 2.', '6. Hill, p. 7.'];

describe('the endnotes of a scan', () => {
  it('hang at signs that count on with them, section by section', () => {
    expect(endnotes(chapters([{ signs: ['!', '?', '>', '4', '>', '®'], notes: SIX }, { signs: ['!', '*', '>'], notes: SIX.slice(0, 3) }]))).toEqual(['1 North', '2 South', '3 West', '4 East', '5 Lake', '6 Hill', '1 North', '2 South', '3 West']);
  });
  it('have a comma for the stop behind their numbers, and none within them', () => {
    const document = read(chapters([{ signs: ['1', '2', '3'], notes: ['1. North, May\n2, 1931.', '2, South, p. 9.', '3. West, p. 4.'] }]));
    expect(document.notes.map(({ marker, text }) => `${marker} ${text}`)).toEqual(['1 North, May 2, 1931.', '2 South, p. 9.', '3 West, p. 4.']);
  });
  it('hang nowhere where nothing is left of their markers', () => {
    expect(endnotes(chapters([{ signs: ['1', '2', '4', '5', '6'], notes: SIX }])).filter((note) => note.endsWith('–'))).toEqual(['3 West –']);
  });
  it('have the numbers that are missing in their series, the first ones too', () => {
    const notes = ['North, p. 3.', 'South, p. 9.', '3West, p. 4.', 'lM4East, p. 8.'.slice(1), '5Lake, p. 2.', '®Hill, p. 7.', '7River, p. 4.'];
    expect(endnotes(chapters([{ signs: ['!', '?', '>', '4', '>', '®', '7'], notes }]))).toEqual(['1 North', '2 South', '3 West', '4 East', '5 Lake', '6 Hill', '7 River']);
  });
  it('begin with the stop alone, or with dirt, where a number was lost or soiled', () => {
    const notes = ['1. North, p. 3.', '. South, p. 9.', '. West, p. 4.', '4. East, p. 8.', '5. Lake, p. 2.', '_ 96. Hill, p. 7.', '7. River, p. 4.'];
    expect(endnotes(chapters([{ signs: ['!', '?', '>', '4', '>', '®', '7'], notes }, { signs: ['!', '*', '>'], notes: SIX.slice(0, 3) }]))).toEqual(['1 North', '2 South', '3 West', '4 East', '5 Lake', '6 Hill', '7 River', '1 North', '2 South', '3 West']);
  });
  it('end above a paragraph that begins with points or a dash', () => {
    const text = `${chapters([{ signs: ['!', '?'], notes: SIX.slice(0, 2) }])}

… The clerks had left by then.

— The board, too, had left.

${chapters([{ signs: ['!'], notes: SIX.slice(0, 1) }])}`;
    expect(endnotes(text)).toEqual(['1 North', '2 South', '1 North']);
  });
  it('have no number where a paragraph of one stands between two that are missing', () => {
    const notes = ['1. North, p. 3.', 'The board, p. 2.', '4. East, p. 8.'];
    expect(endnotes(chapters([{ signs: ['1', '4'], notes }]))).toEqual(['1 North', '4 East']);
  });
  it('are told by their signs where nothing else shows that a machine read the text', () => {
    const next = { signs: ['!', '?'], notes: SIX.slice(0, 2) }, document = read(chapters([{ signs: ['!', '?', '>', '*', '>', '°'], notes: SIX }, next]));
    expect([document.page.kind, document.notes.filter(({ anchor }) => anchor === null).map(({ marker }) => marker)]).toEqual(['scan', []]);
    expect(read(chapters([{ signs: ['1', '2', '3', '4', '5', '6'], notes: SIX }, next])).page.kind).toBe('pdf-text');
    expect(read(chapters([{ signs: [], notes: SIX }, { signs: [], notes: SIX }])).page.kind).toBe('pdf-text');
  });
});

describe('notes of a scan in brackets', () => {
  it('may have a round one, or another, before or behind their numbers', () => {
    const { notes } = scanned([{ signs: ['1', '?', '3'], foot: ['1) North, The Boats, p. 3.', '2) South, The Markets, p. 9.', '3) West, The Board, p. 4.'] }, { signs: ['4', '>'], foot: ['4) East, The Harbour, p. 5.', '5) Lake, The Ferries, p. 7.'] }]);
    expect(notes).toEqual(['1 North, The Boats, p. 3.', '2 South, The Markets, p. 9.', '3 West, The Board, p. 4.', '4 East, The Harbour, p. 5.', '5 Lake, The Ferries, p. 7.']);
    expect(scanned([{ signs: ['!', '?', '>'], foot: ['[1] North, The Boats, p. 3.', '{2] South, The Markets, p. 9.', '[3} West, The Board, p. 4.'] }]).notes).toEqual(['1 North, The Boats, p. 3.', '2 South, The Markets, p. 9.', '3 West, The Board, p. 4.']);
  });
  it('are symbols, whatever was read within them, and no paragraph beside them', () => {
    const { notes } = scanned([{ signs: ['[*]', '[t]'], foot: ['[*] North, The Boats, p. 3.', '[t] South, The Markets, p. 9.'] }, { signs: ['[+]'], foot: ['The board had asked for it.', '[+] West, The Board, p. 4.'] }, { signs: ['[*]'], foot: ['[*] East, The Harbour, p. 5.'] }]);
    expect(notes).toEqual(['* North, The Boats, p. 3.', '† South, The Markets, p. 9.', '* West, The Board, p. 4.', '* East, The Harbour, p. 5.']);
  });
});
