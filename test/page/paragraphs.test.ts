import { describe, expect, it } from 'vitest';
import { account, read } from '../../src/index.js';
import { book, pagesOf, paragraph, printed, typed } from '../support/printed-book.js';

const blocksOf = (source: string): [string, string][] => {
  const document = read(source);
  expect(account(document, source).balanced).toBe(true);
  return document.blocks.map(({ kind, start, end }) => [kind, document.text.slice(start, end)]);
};
/** Paragraphs whose last line is short: where it is full, nothing but an empty line or an indent can tell. */
const endsShort = (text: string): boolean => (printed(text).split('\n').pop()?.length ?? 0) < 45;
const four = Array.from({ length: 120 }, (_, from) => paragraph(from * 3, 6 + (from % 3))).filter(endsShort).slice(0, 4);
const asParagraphs = four.map((text): [string, string] => ['paragraph', text]);

/** Lines as an extractor leaves them that takes a hyphen out of a line end: so many lines each are one. */
const joined = (text: string, sizes: readonly number[]): string => {
  const lines = text.split('\n');
  const whole: string[] = [];
  for (let i = 0, n = 0; i < lines.length; n += 1) { const size = sizes[n % sizes.length] ?? 1; whole.push(lines.slice(i, i + size).join(' ')); i += size; }
  return whole.join('\n');
};

describe('where each paragraph has its line', () => {
  const long = `${paragraph(0, 4)} The clerks kept the ledgers of the port, and the men of the board read them`;
  it('one that breaks off within a sentence goes on on the next', () => {
    expect(blocksOf(`${long}\n\nwhen they had the time. ${paragraph(6)}\n\n${paragraph(12)}`)[0]?.[1]).toBe(`${long} when they had the time. ${paragraph(6)}`);
  });
  it.each<[string, string, string]>([
    ['behind a short line', 'The clerks and the ledgers', 'when they had the time.'],
    ['before a capital', long, 'When they had the time they read.'],
    ['behind a name', `${paragraph(0, 4)} The clerks of the board came from the town of Northridge`, 'when they had the time.'],
    ['behind an entry of a list', `• the clerks who kept the ledgers of the port and the men of the board who read them`, 'the men'],
  ])('it ends %s', (_, first, second) => { expect(blocksOf(`${paragraph(12)}\n\n${first}\n\n${second}\n\n${paragraph(18)}`).map(([, text]) => text)).toContain(second); });
});

describe('a paragraph begins', () => {
  it.each<[string, string]>([
    ['behind an empty line', four.map((text) => printed(text)).join('\n\n')],
    ['at an indent', four.map((text) => printed(text, 66, '   ')).join('\n')],
    ['behind a line that had room for the next word', four.map((text) => printed(text)).join('\n')],
    ['where each has its line', four.join('\n')],
    ['with other line ends', four.map((text) => printed(text)).join('\r\n\r\n').replace(/(?<!\r)\n/gu, '\r\n')],
  ])('%s', (_, source) => { expect(blocksOf(source)).toEqual(asParagraphs); });
  it.each([[[1, 1, 2]], [[1, 1, 2, 1, 3, 1, 1, 2, 1, 4]], [[1, 2, 1, 1, 5, 1, 3]]])('where an extractor took the hyphens out of line ends, and %j lines are one', (sizes) => {
    const wide = Array.from({ length: 240 }, (_, from) => paragraph(from * 7, 20 + (from % 3))).map((text) => printed(text, 100)).filter((text) => { const last = text.split('\n').pop()?.length ?? 0; return last > 20 && last < 60; }).slice(0, 8);
    expect(blocksOf(wide.map((text) => joined(text, sizes)).join('\n'))).toEqual(wide.map((text) => ['paragraph', text.replaceAll('\n', ' ')]));
  });
  // few lines of a typescript are taken for print, in which narrow letters make a full line seem to have room
  it('only where the typewriter began one', () => {
    const texts = [0, 1, 2, 3].map((p) => paragraph(p * 7, 7));
    expect(blocksOf(texts.map((text) => typed(text)).join('\n\n'))).toEqual(texts.map((text) => ['paragraph', text]));
  });
  it('behind a heading that names an author, although the paragraph lost its first letter', () => {
    expect(blocksOf(`${four[0] ?? ''}\n\nReview by Ann Lee, University of Leeds\n${printed(`he granaries ${four[1] ?? ''}`)}\n\n${printed(four[2] ?? '')}`).map(([kind, text]) => `${kind} ${text.slice(0, 9)}`)).toContain('heading Review by');
  });
  it('behind a sentence with the sign of a note, and before a speaker by initials above whom a page ends', () => {
    const ended = (four[0] ?? '').replace(/\.$/u, '.*');
    expect(blocksOf([ended, four[1] ?? '', four[2] ?? ''].map((text) => printed(text)).join('\n\n'))).toHaveLength(3);
    const lines = printed(paragraph(0, 40)).split('\n');
    const full = lines.findIndex((line, i) => i > 8 && line.endsWith('.') && line.length > 64);
    expect(full).toBeGreaterThan(0);
    expect(blocksOf(book([{ text: lines.slice(0, full + 1).join('\n') }, { text: `PN: ${lines.slice(full + 1).join('\n')}` }])).length).toBe(2);
  });
  it('at a name and its institution below the last sentence, and before an empty line', () => {
    const blocks = blocksOf(`${printed(paragraph(30, 9))}\nUniversity of Leeds Ann Lee\n\n${printed(paragraph(40, 9))}`);
    expect(blocks[1]?.[1]).toBe('University of Leeds Ann Lee');
    const full = printed(paragraph(30, 9)).split('\n').slice(0, 6).join('\n');
    expect(blocksOf(`${full}\nUniversity of Leeds Ann Lee\n\n${printed(paragraph(40, 9))}`).length).toBe(2);
  });
  it.each([['capitals', 'MARY-ANN LEE', true], ['capitals of a place that the sentence goes on with', 'LEEDS', false]])('at a name in %s below a full last line', (_, name, signs) => {
    const full = printed(paragraph(0, 60)).split('\n');
    const last = full.findIndex((line, i) => i > 8 && line.endsWith('.') && line.length > 64);
    expect(last).toBeGreaterThan(0);
    expect(blocksOf(`${full.slice(0, last + 1).join('\n')}\n${name}\n\n${printed(four[1] ?? '')}`).some(([, text]) => text === name)).toBe(signs);
  });
  it.each(['¹²', '[12]', '12'])('behind a sentence with the marker %s at its end', (marker) => {
    expect(blocksOf(four.map((text) => printed(text + marker)).join('\n'))).toHaveLength(4);
  });
  it('at a heading that names an author, with no empty line around it, although the text below lost its first letter', () => {
    const review = (heading: string): string[] => blocksOf([printed(four[0] ?? ''), heading, printed(`he granaries ${four[1] ?? ''}`), printed(four[2] ?? '')].join('\n')).map(([, text]) => text);
    expect(review('Review by Ann Lee, Leeds')).toContain('Review by Ann Lee, Leeds');
    const open = printed(paragraph(0, 40)).split('\n');
    const at = open.findIndex((line, i) => i > 8 && /\p{Ll}$/u.test(line) && line.length > 64);
    expect(blocksOf([...open.slice(0, at + 1), 'Review by Ann Lee, Leeds', ...open.slice(at + 1)].join('\n')).some(([, text]) => text.startsWith('Review'))).toBe(false);
  });
  it.each([
    ['over the whole line', 'Review by Ann Lee, Leeds, and the Institute of the Lower River'], ['over two lines', 'Review by Ann Lee, University of the Lower River and the\nInstitute for Boats'],
    ['over two lines, the second in small letters', 'Review by Ann Lee, University\nof Leeds'], ['in capitals', 'REVIEW BY ANN LEE, UNIVERSITY OF THE LOWER RIVER AND ITS BOATS'], ['in capitals over two lines', 'REVIEW BY ANN LEE, UNIVERSITY OF THE\nLOWER RIVER'], ['whose first line ends with a small word in capitals', 'REVIEW BY ANN LEE, COLLEGE OF THE LOWER RIVER AND\nTHE UPPER LANDINGS OF THE NORTH'],
  ])('below a heading that names an author, %s, with no empty line around it', (_, heading) => {
    const source = [printed(four[0] ?? ''), heading, printed(four[1] ?? ''), printed(four[2] ?? '')].join('\n');
    expect(blocksOf(source)).toEqual([['paragraph', four[0]], ['heading', heading.replace('\n', ' ')], ['paragraph', four[1]], ['paragraph', four[2]]]);
  });
  it('a heading that ends with such a word goes on below an empty line, another does not', () => {
    const under = (heading: string): string[] => blocksOf([printed(four[0] ?? ''), ...heading.split('\n'), printed(four[1] ?? '')].join('\n\n')).filter(([kind]) => kind === 'heading').map(([, text]) => text);
    expect(under('Review by Ann Lee, University of\nTromsø')).toEqual(['Review by Ann Lee, University of Tromsø']);
    expect(under('The Lower River\nThe Boats')).toEqual(['The Lower River', 'The Boats']);
  });
  it.each([
    ['goes on where its next word had no room on the widest heading', ['The Boats', 'The Clerks of the Lower', 'The Landings of the Commission', 'Officials and Prices in the\nProvinces', 'What Remained'], 'Officials and Prices in the Provinces'],
    ['in capitals too', ['THE BOATS', 'THE CLERKS OF THE LOWER RIVER', 'THE LANDINGS', 'OFFICIALS AND PRICES\nELSEWHERE', 'WHAT REMAINED'], 'OFFICIALS AND PRICES ELSEWHERE'],
    ['not where it had room', ['The Boats', 'The Clerks of the Lower River and the Landings', 'The Landings', 'Officials and Prices\nElsewhere', 'What Remained'], 'Officials and Prices'],
    ['not in other letters', ['The Boats', 'The Clerks of the River', 'The Landings', 'OFFICIALS AND THEIR PRICES\nElsewhere', 'What Remained'], 'OFFICIALS AND THEIR PRICES'],
    ['not with its author', ['The Boats', 'The Clerks of the River', 'The Landings', 'Officials and Their Prices\nAnn M. Lee', 'What Remained'], 'Officials and Their Prices'],
    ['not with a numbered part', ['The Boats', 'The Clerks of the River', 'The Landings', 'Officials and Their Prices\n1. Elsewhere', 'What Remained'], 'Officials and Their Prices'],
    ['not where only one is known', ['Officials and Their Prices\nElsewhere'], 'Officials and Their Prices'],
  ])('a heading over two lines %s', (_, headings, wanted) => {
    const source = headings.map((heading, h) => `${heading}\n\n${printed(four[h % 4] ?? '')}`).join('\n\n');
    expect(blocksOf(source).filter(([kind]) => kind === 'heading').map(([, text]) => text)).toContain(wanted);
  });
  it.each([['of which a running head has both', 'The Accounts of the Lower\nRiver, 1861–1895', 'The Accounts of the Lower River, 1861–1895', true], ['of which a running head has both but the number', 'I. The Accounts of the Lower\nRiver, 1861–1895', 'The Accounts of the Lower River, 1861–1895', true], ['of which it has one', 'The Accounts of the Lower\nRiver, 1861–1895', 'Queries of the North', false]])('a heading over two lines %s', (_, heading, head, whole) => {
    const source = book(pagesOf(4, (p) => ({ head: `${head}  ${p + 2}`, ...(p === 0 ? { text: `${heading}\n\n${printed(four[0] ?? '')}` } : {}) })));
    expect(blocksOf(source)[0]?.[1]).toBe(whole ? heading.replace('\n', ' ') : 'The Accounts of the Lower');
  });
  it('not below a first line of capitals that goes on in small letters', () => {
    const source = [printed(four[0] ?? ''), 'THE KEEPERS OF THE PROVINCE HAD COUNTED ALL THE BOATS AND', printed(`the seals when the rain came. ${four[1] ?? ''}`)].join('\n');
    expect(blocksOf(source).map(([, text]) => text.slice(0, 11))).toEqual([four[0]?.slice(0, 11), 'THE KEEPERS']);
  });
  it('behind a name that stands alone above a page’s end', () => {
    const pages = four.slice(0, 3).map((text, p) => ({ text: p === 0 ? `${printed(text)}\n\nGiulia Montanari` : printed(text) }));
    expect(blocksOf(book(pages)).map(([, text]) => text)).toEqual([four[0], 'Giulia Montanari', four[1], four[2]]);
  });
  it.each([
    ['a signature of two lines', 'ANN LEE\nUniversity of Leeds', true], ['an address', 'Ann Lee\nlee@leeds.example', true], ['the head of a piece', 'Author’s Response by Constance Ferrier-Booth, Vassar College', true],
  ])('behind %s above a page’s end', (_, last, parted) => {
    const [, end = ''] = /([^\n]+)$/u.exec(last) ?? [];
    const pages = four.slice(0, 3).map((text, p) => ({ text: p === 0 ? `${printed(text)}\n\n${last}` : printed(text) }));
    expect(blocksOf(book(pages)).some(([, text]) => text.endsWith(end))).toBe(parted);
  });
  it('not behind a short line in the middle of a paragraph, though its last word is a name', () => {
    const lines = printed(paragraph(0, 30)).split('\n');
    const pages = [{ text: `${lines.slice(0, 14).join('\n')}\nand so it was said by Mr. Herbert` }, { text: `Spencer in his book. ${lines.slice(14).join('\n')}` }, { text: printed(paragraph(30, 24)) }];
    expect(blocksOf(book(pages)).some(([, text]) => text.includes('Mr. Herbert Spencer in his book'))).toBe(true);
  });
  it('each time, where two short ones are set in', () => {
    const source = `${[0, 1, 2].map((p) => printed(paragraph(p * 12, 12), 66, '   ')).join('\n')}\n   ABEL: Only whether it burned.\n   REED: It melted.\n${printed(four[0] ?? '', 66, '   ')}`;
    expect(blocksOf(source).map(([, text]) => text)).toEqual(expect.arrayContaining(['ABEL: Only whether it burned.', 'REED: It melted.']));
  });
  it.each([
    ['the head of a review below a full line of its head', 'Editor: Tom Reed | Commissioning Editor: Mary Abel | Production: Lee', 'Review by Ann Lee, University of Leeds', true],
    ['the book below the title of its review', 'What the Keeper Knew: Granaries and Boats on the Coast of the North', 'Ann Lee, Rivers of the North: Trade and Tolls (York: Tern, 1990).', true],
    ['not the end of a title that its line broke', 'Ann Lee. Granaries and Boats: The Coast, the Keepers, and the Making of', 'North Mersea. Stanford: Tern University Press, 2011. xviii, 356 pp. $60.', false],
    ['not the imprint below a title that ends its line', 'Ann Lee: Granaries and Boats: Salt and the State on the Northern Coast.', 'North Mersea: Tern University Press 2011. 288 pp.', false],
    ['not that behind a word with a capital', 'Ann Lee. Granaries and Boats: The Coast, the Keepers, and Their Northern', 'Mersea Road. Stanford: Tern University Press, 2011. xviii, 356 pp. $60.', false],
    ['not the second line of a title in capitals', 'THE GRANARIES OF THE NORTH AND THE KEEPERS OF THE LANDING, A HISTORY', 'RIVERS AND BOATS', false],
    ['not a name that a sentence goes on with', 'and at the landing the keepers had been counted and were paid by one', 'Ann Lee, Keeper of the North: Her Life is well known.', false],
  ])('at %s', (_, above, line, parted) => {
    expect(blocksOf([above, line, ...four.map((text) => printed(text))].join('\n')).some(([, text]) => text.startsWith(line.slice(0, 12)))).toBe(parted);
  });
  it('below the address of a signature, and below a signature in capitals', () => {
    const source = [printed(four[0] ?? ''), 'ANN LEE', 'lee@leeds.example', 'Rivers of the North', ...four.slice(1).map((text) => printed(text))].join('\n');
    expect(blocksOf(source).map(([, text]) => text)).toContain('Rivers of the North');
  });
  it('below a line that nobody cut, and below a signature printed over the line', () => {
    const book = 'Ann Lee. Rivers of the North: Trade, Tolls, and the Keepers of the Landing. York: Tern, 1990. 320 pp. $35.00 (cloth), ISBN 978-0-19-000000-0.';
    expect(blocksOf([book, book.replace('Ann Lee', 'Tom Reed'), 'Reviewed by Ruth Abel (Leeds)', ...four.map((text) => printed(text))].join('\n')).map(([, text]) => text)).toEqual([book, book.replace('Ann Lee', 'Tom Reed'), 'Reviewed by Ruth Abel (Leeds)', ...four]);
    const signed = blocksOf([printed(four[0] ?? ''), 'Leipzig.                                  O. Hartwich.', 'REPLY', ...four.slice(1).map((text) => printed(text))].join('\n'));
    expect(signed.map(([, text]) => text)).toContain('REPLY');
    // a long line in the middle of a sentence parts nothing
    const lines = printed(paragraph(0, 40)).split('\n');
    const open = lines.findIndex((line, i) => i > 8 && /\p{Ll}$/u.test(line) && /^\p{Ll}/u.test(lines[i + 1] ?? ''));
    expect(blocksOf([...lines.slice(0, open), lines.slice(open, open + 3).join(' '), ...lines.slice(open + 3)].join('\n'))).toHaveLength(1);
  });
  it.each([
    ['a signature printed over the line', 'Leipzig.                                  O. Hartwich.', true], ['not at a gap in the middle of a sentence', 'and so the merchants          did what they could', false],
  ])('at %s', (_, line, parted) => {
    const lines = printed(paragraph(0, 40)).split('\n');
    const last = lines.findIndex((one, i) => i > 8 && (parted ? one.endsWith('.') : /\p{Ll}$/u.test(one)));
    expect(blocksOf(`${lines.slice(0, last + 1).join('\n')}\n${line}\n\n${printed(four[0] ?? '')}`).some(([, text]) => text.startsWith(line.slice(0, 7)))).toBe(parted);
  });
  it('behind a full last line with the marker of a note in roman figures', () => {
    const lines = printed(paragraph(0, 40)).split('\n');
    const full = lines.findIndex((line, i) => i > 8 && line.endsWith('.') && line.length > 60);
    const source = `    ${lines.slice(0, full).join('\n')}\n${lines[full] ?? ''}iii\n    ${lines.slice(full + 1).join('\n')}\n    ${printed(four[0] ?? '')}\n    ${printed(four[1] ?? '')}`;
    expect(blocksOf(source).some(([, text]) => text.startsWith(lines[full + 1]?.slice(0, 20) ?? '-'))).toBe(true);
  });
  it('behind a heading', () => {
    expect(blocksOf(four.map((text, p) => `${['The Granaries', 'II. The Boats', 'The Telegraph and the Board', 'What Remained'][p] ?? ''}\n\n${printed(text)}`).join('\n\n')).map(([kind]) => kind))
      .toEqual(['heading', 'paragraph', 'heading', 'paragraph', 'heading', 'paragraph', 'heading', 'paragraph']);
  });
});

describe('a paragraph goes on', () => {
  const lines = printed(paragraph(0, 40)).split('\n');
  /** A line in which a sentence goes on, from one on. */
  const open = (from: number): number => { let i = from; while (!/\p{Ll}$/u.test(lines[i] ?? '') || !/^\p{Ll}/u.test(lines[i + 1] ?? '')) i += 1; return i + 1; };
  const at = open(12);
  it('over the end of a page', () => {
    expect(blocksOf(book([{ text: lines.slice(0, at).join('\n') }, { text: lines.slice(at).join('\n') }]))).toEqual([['paragraph', paragraph(0, 40)]]);
  });
  it('over heads, folios and page ends', () => {
    const cuts = [0, open(8), open(20), open(32), lines.length];
    const pages = [0, 1, 2, 3].map((p) => ({ head: 'The Price of Rice', text: lines.slice(cuts[p], cuts[p + 1]).join('\n'), folio: String(p + 11) }));
    expect(blocksOf(book(pages))).toEqual([['paragraph', paragraph(0, 40)]]);
  });
  it('over an empty line in the middle of a sentence', () => {
    expect(blocksOf([...lines.slice(0, at), '', ...lines.slice(at)].join('\n'))).toEqual([['paragraph', paragraph(0, 40)]]);
  });
  it('behind the first line of an indented paragraph, whose indent filled it', () => {
    const opening = '     Most of the clerks paid for a map without dikes in the spring.';
    const long = Array.from({ length: 9 }, (_, p) => paragraph(p * 11, 7)).filter((text) => text.indexOf(' ') > 2);
    const paragraphs = long.map((text) => `${opening}\n${typed(text)}`);
    expect(blocksOf(paragraphs.join('\n'))).toEqual(long.map((text) => ['paragraph', `${opening.trim()} ${text}`]));
    const short = '     Most of the clerks paid for a map.';
    expect(blocksOf(long.map((text) => `${short}\n${typed(text)}`).join('\n'))[0]?.[1]).toBe(short.trim());
  });
  it('behind an abbreviation at the end of a line', () => {
    const text = `${'The older of the two inspectors, whose brother was a clerk, asked Mr.'}\n${'Hollingsworth-Carmichael of the board whether anybody had counted it.'}\n${lines.join('\n')}`;
    expect(blocksOf(text)).toHaveLength(1);
  });
});

describe('a letter', () => {
  const letter = printed(paragraph(3, 5));
  it.each(['To the Editors:', 'Dear Mr. Reed,', 'Sir:'])('begins behind %s', (salutation) => { expect(blocksOf(`${printed(paragraph(30, 9))}\n\n${salutation}\n${letter}`)[1]?.[1]).toBe(salutation); });
  it('does not begin behind what is addressed to nobody', () => { expect(blocksOf(`${printed(paragraph(30, 9))}\n\nThe rivers were these:\n${letter.toLowerCase()}`)).toHaveLength(2); });
  it('is signed in the right half, over several lines', () => {
    const text = printed(paragraph(0, 12));
    const signed = ['Ann Lee', 'Professor of History', '14 Harbour Road', 'York'].map((line) => ' '.repeat(64 - line.length) + line);
    expect(blocksOf(`${text}\n${signed.join('\n')}`).map(([, block]) => block)).toEqual([paragraph(0, 12), 'Ann Lee', 'Professor of History', '14 Harbour Road', 'York']);
  });
});

describe('a new paragraph it stays', () => {
  it('where a page ends with a closed sentence and a short line', () => {
    expect(blocksOf(book(four.map((text) => ({ text: printed(text) }))))).toEqual(asParagraphs);
  });
  it('where lines are set in behind a colon: a quotation', () => {
    const source = `${printed(four[0] ?? '')}\n\n${printed('The keeper put it plainly in a letter that he wrote to his sister in the spring of that year:')}\n\n${printed(four[1] ?? '', 58).replace(/^/gmu, '      ')}\n\n${printed(four[2] ?? '')}`;
    expect(blocksOf(source).map(([kind]) => kind)).toEqual(['paragraph', 'paragraph', 'quotation', 'paragraph']);
  });
  it('behind a label and its colon, where it cites a book at its end', () => {
    const biography = 'Ann Lee is professor of history at the University of Leeds. She is the author of Rivers of the North (Tern, 1990).';
    expect(blocksOf(`${four[0] ?? ''}\n\nParticipants:\n\n${biography}\n\n${four[1] ?? ''}`).map(([kind]) => kind)).toEqual(['paragraph', 'heading', 'paragraph', 'paragraph']);
    expect(blocksOf(`${four[0] ?? ''}\n\nThe clerk of the board put it in these words:\n\nThe river takes what it is given and gives nothing back, and whoever builds a pier knows it (Lee, 12).\n\n${four[1] ?? ''}`).map(([kind]) => kind)).toContain('quotation');
  });
  it('where a line is a paragraph, whatever it ends with', () => {
    expect(blocksOf(`${four[0] ?? ''}\n\nThe three points are these: the boat, the board, and\n\n${four[1] ?? ''}`)).toHaveLength(3);
  });
});
