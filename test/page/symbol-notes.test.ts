import { describe, expect, it } from 'vitest';
import { account, read } from '../../src/index.js';
import { symbolSigns } from '../../src/page/symbol-signs.js';
import { readLines } from '../../src/page/line.js';
import { book, pagesOf, paragraph, printed } from '../support/printed-book.js';

const signsOf = (text: string): string[] => readLines(text).flatMap((line, i) => symbolSigns(line, i, false).signs.map(({ symbol }) => symbol));

describe('the shape of a marker', () => {
  it.each([
    ['The granaries had collapsed.* Nobody asked.', ['*']], ['The granaries* had collapsed', ['*']], ['Christian Berg *', ['*']],
    ['“a body of precedent”† and more', ['†']], ['until the war of 1911.‡ Then', ['‡']], ['in 1911* they', ['*']], ['as it was;** and', ['**']],
    ['the granaries§ had', ['§']], ['the keepers,¶ who', ['¶']], ['the boats‖ came', ['‖']], ['the boats# came', ['#']], ['two of them,* and three† more', ['*', '†']],
  ])('%s', (text, symbols) => { expect(signsOf(text)).toEqual(symbols); });
  it.each([
    ['a form that is reconstructed', 'The Korean word goes back to *kwon and *kwonhi.'], ['emphasis', 'It was *very* cold, and *nobody at all* came.'], ['strong emphasis', 'It was **very** cold.'],
    ['a rule', '* * *'], ['a row of stars', '*****'], ['a point of a list', '* the granaries'], ['a section of a law', 'under § 12 of the law'], ['two sections', 'see §§ 12 and 13'],
    ['a paragraph', 'as ¶ 3 says'], ['a note of music', 'a sonata in C# minor'], ['a hash tag', 'the tag #granaries was used'], ['a number', 'room #3 is shut'],
    ['a product', 'gives 3 * 4 boats'], ['figures of a table', '0.45*  0.31**  0.02'], ['a row of a table', 'Keepers*     12     14'], ['a copyright line', '© 1936 The Commission'],
  ])('not %s', (_, text) => { expect(signsOf(text)).toEqual([]); });
  it('an emphasis goes on over a line end', () => {
    const [first, second] = readLines('It was *very cold\nand wet* that year.');
    const above = symbolSigns(first as never, 0, false);
    expect(above).toEqual({ signs: [], open: true });
    expect(symbolSigns(second as never, 1, above.open).signs).toEqual([]);
  });
});

/** Text of one page; no page repeats another. */
const fillers = [
  'The granaries of the province had collapsed long before the inspectors\ncame to count them, and what remained were buildings, a few of them with\na roof, and a body of precedent that nobody had written down in the years\nin which it might have helped.\n',
  'Merchants answered with petitions, which were filed and numbered and not\nread by those to whom they had been sent, because the offices had moved to\nanother town in the year before, and the clerks had stayed behind with the\nseals and the stoves.\n',
  'A price that is known must be answered, while one that arrives by boat has\nusually changed by the time that somebody has to do something about it; the\ntelegraph had put an end to that, as one of the older commissioners used to\nsay when it rained.\n',
];
const page = (text: string, foot: string, folio: number): string => `The Price of Rice\n\n${text}${fillers[folio % 3] ?? ''}\n${foot}\n\n${folio}\n`;
const three = (first: string, foot: string): string => [page(first, foot, 11), page('', '', 12), page('', '', 13)].join('\f');
const notesOf = (source: string): [string, string, string][] => {
  const document = read(source);
  expect(account(document, source)).toMatchObject({ balanced: true });
  return document.notes.map(({ marker, text, anchor }) => [marker, text, document.text.slice(Math.max(0, (anchor?.offset ?? 0) - 10), anchor?.offset ?? 0)]);
};

describe('a symbol at the foot of a page and behind a word of it is a note', () => {
  it('of the author', () => {
    expect(notesOf(three('Christian Berg *\n\n', '* Christian Berg is a keeper of the archive of the river conservancy in\nWuhan and a fellow of the commission.')))
      .toEqual([['*', 'Christian Berg is a keeper of the archive of the river conservancy in Wuhan and a fellow of the commission.', 'stian Berg']]);
  });
  it('with a bracket behind it, at the word and before the note, as German journals print it', () => {
    expect(notesOf(three('DIE BÖDEN DES FLUSSES*)\n\n', '*) Vortrag, gehalten in Wuhan am 23. Mai.'))).toEqual([['*', 'Vortrag, gehalten in Wuhan am 23. Mai.', 'ES FLUSSES']]);
    expect(read(three('DIE BÖDEN DES FLUSSES*)\n\n', '*) Vortrag, gehalten in Wuhan am 23. Mai.')).text).not.toContain(')');
  });
  it('in square brackets', () => {
    const source = three('The boats came in spring.[*] In autumn nobody[†] counted them.\n', '[*]Small ones.\n[†] Not in 1911.');
    expect(notesOf(source)).toEqual([['*', 'Small ones.', 'in spring.'], ['†', 'Not in 1911.', 'umn nobody']]);
    expect(read(source).text).toContain('in spring. In autumn nobody counted');
    expect(notesOf(three('The boats [*] came in spring, and [*]nobody counted them.\n', ''))).toEqual([]);
  });
  it('of a title that ends with its years on a line of their own', () => {
    expect(notesOf(three('Boats and Granaries in the Years of the Commission,\n1911–1931*\n\n', '* I am grateful to the keepers of the archive.'))).toEqual([['*', 'I am grateful to the keepers of the archive.', ' 1911–1931']]);
  });
  it('several in their order', () => {
    expect(notesOf(three('The boats* came in spring,† and in autumn nobody‡ counted them at the\nlanding of the town.\n', '* Small ones.\n† Not in 1911.\n‡ Ibid., p. 4.')))
      .toEqual([['*', 'Small ones.', 'The boats'], ['†', 'Not in 1911.', 'in spring,'], ['‡', 'Ibid., p. 4.', 'umn nobody']]);
  });
  it('alone on a line above each', () => {
    expect(notesOf(three('The boats* came in spring,† and in autumn nobody counted them.\n', '*\nSmall ones.\n†\nNot in 1911.')))
      .toEqual([['*', 'Small ones.', 'The boats'], ['†', 'Not in 1911.', 'in spring,']]);
  });
  it('in the order that begins anew, doubled, behind four', () => {
    const words = ['boats', 'carts', 'seals', 'boards', 'roads', 'towns'];
    const signs = ['*', '†', '‡', '§', '**', '††'];
    const source = three(`The ${words.map((word, w) => `${word}${signs[w] ?? ''}`).join(' and the ')} were counted.\n`, signs.map((sign, w) => `${sign} North, The Boats, p. ${w + 3}.`).join('\n'));
    expect(notesOf(source).map(([marker, text]) => `${marker} ${text}`)).toEqual(signs.map((sign, w) => `${sign} North, The Boats, p. ${w + 3}.`));
    // the others are notes where one sign is lost
    expect(notesOf(source.replace('seals‡', 'seals')).map(([marker]) => marker)).toEqual(['*', '†', '§', '**', '††']);
  });
  it('that found no room on its page, above those of the next', () => {
    const source = [page('The boats* came in spring,† and nobody counted them.\n', '* Small ones.', 11), page('The carts* came in autumn.\n', '† Not in 1911.\n* Wide ones.', 12), page('', '', 13)].join('\f');
    expect(notesOf(source)).toEqual([['*', 'Small ones.', 'The boats'], ['†', 'Not in 1911.', 'in spring,'], ['*', 'Wide ones.', '\nThe carts']]);
  });
  it('on every page, which makes no scan of it', () => {
    const cited = ['Berg, The Boats', 'North, A Report', 'Ellis on Rice', 'Lin, Seals', 'Ohm, Stoves', 'Park, Landings', 'Quist, Floods', 'Rey, Towns', 'Sand, Clerks'];
    const source = book(pagesOf(9).map(({ text }, n) => ({ text: text.replace('. ', '.* '), foot: `* ${cited[n] ?? ''}, p. ${n}.`, folio: String(n + 10) })));
    expect(read(source).page.kind).toBe('pdf-text');
    expect(notesOf(source)).toHaveLength(9);
  });
  it.each([['a space behind each', ' '], ['a stop behind each', '. '], ['a bracket behind each', ') ']])('letters behind stops, with %s', (_, behind) => {
    const foot = ['a', 'b', 'c'].map((letter, k) => `${letter}${behind}${['Small ones.', 'Not in 1911.', 'Ibid., p. 4.'][k] ?? ''}`).join('\n');
    expect(notesOf(three('The boats came in spring,a and in autumn nobody counted them.b At the\nlanding they were lost.c\n', foot)))
      .toEqual([['a', 'Small ones.', ' in spring,'.slice(-10)], ['b', 'Not in 1911.', 'nted them.'], ['c', 'Ibid., p. 4.', 'were lost.']]);
    expect(notesOf(three('The boats came in spring, and in autumn nobody counted them. At the\nlanding they were lost.\n', foot))).toEqual([]);
    expect(notesOf(three('The boats came in spring,a and in autumn nobody counted them.b At the\nlanding they were lost.\n', foot.split('\n').slice(0, 2).join('\n')))).toEqual([]);
  });
  it('a dagger that a machine read as a letter, below an asterisk', () => {
    expect(notesOf(three('The boats* came in spring,t and nobody counted them at the landing.\n', '* Small ones.\nt Not in 1911.'))).toEqual([['*', 'Small ones.', 'The boats'], ['†', 'Not in 1911.', 'in spring,']]);
    expect(notesOf(three('The boats came in spring,t and nobody counted them at the landing.\n', 't Not in 1911.'))).toEqual([]);
    expect(notesOf(three('The boats* came in spring, and nobody counted them at the landing.\n', '* Small ones.\nt Not in 1911.')).map(([marker]) => marker)).toEqual(['*']);
    expect(notesOf(three('The boats* came in spring,† and nobody said,t at the landing.\n', '* Small ones.\n† Not in 1911.')).map(([marker]) => marker)).toEqual(['*', '†']);
  });
  it('doubled ones', () => {
    expect(notesOf(three('The boats* came in spring,** and nobody counted them at the landing.\n', '* Small ones.\n** Not in 1911.')).map(([marker]) => marker)).toEqual(['*', '**']);
  });
  it('anew on each page', () => {
    const source = [1, 2, 3].map((n) => page(`${['At Wuhan the boats* came', 'Nobody had seen boats* come', 'Of all their boats* few came'][n - 1] ?? ''} in the spring of that year, and in autumn.\n`, `* Berg, The Boats of the River, p. ${n}.`, n + 10)).join('\f');
    expect(notesOf(source).map(([marker, text]) => [marker, text])).toEqual([1, 2, 3].map((n) => ['*', `Berg, The Boats of the River, p. ${n}.`]));
  });
  it('of three notes or more in their order, though columns set their markers in another', () => {
    expect(notesOf(three('The boats‡ came in spring,* and nobody† counted them at the landing.\n', '* Small ones.\n† But Berg.\n‡ Not in 1911.')).map(([marker, text]) => `${marker} ${text ?? ''}`).sort()).toEqual(['* Small ones.', '† But Berg.', '‡ Not in 1911.']);
    expect(notesOf(three('The boats‡ came in spring,* and nobody† counted them at the landing.\n', '* Small ones.\n‡ But Berg.\n§ Not in 1911.'))).toEqual([]);
  });
  it('before notes with numbers', () => {
    const source = [page('Christian Berg*\n\nThe boats came in spring.1 Nobody counted them.2 The rest is known.3\n', '* A fellow of the commission.\n1 North, The Boats, p. 3.\n2 Ibid., p. 4.\n3 South, The Markets, p. 5.', 11), page('', '', 12), page('', '', 13)].join('\f');
    expect(notesOf(source).map(([marker, text]) => [marker, text])).toEqual([['*', 'A fellow of the commission.'], ['1', 'North, The Boats, p. 3.'], ['2', 'Ibid., p. 4.'], ['3', 'South, The Markets, p. 5.']]);
  });
  it('where each line is a paragraph', () => {
    expect(notesOf('The Price of Rice*\n\nThe granaries had collapsed long before anybody came to count them, and what remained were buildings and a body of precedent that nobody had written down.\n\n* This paper was read at Wuhan in the spring of 1936.'))
      .toEqual([['*', 'This paper was read at Wuhan in the spring of 1936.', 'ce of Rice']]);
  });
});

describe('what is no note with a symbol stays in the text', () => {
  it.each([
    ['a list of points', three('The commission asked three things* of each keeper of a granary:\n', '* Whether there was a roof.\n* Whether there was a keeper.\n* Whether there was grain.')],
    ['a body without a marker', three('', '* Christian Berg is a keeper of the archive.')],
    ['a marker without a body', three('The boats* came in spring.\n', '')],
    ['a marker that stands twice', three('The boats* came in spring, and the keepers* waited for them at the landing.\n', '* Small ones.')],
    ['the legend of a table', three('The price of rice was higher* in spring than it was in autumn that year.\n', '* p < 0.05 in all the years of the decade.')],
    ['symbols out of order', three('The boats† came in spring,* and nobody counted them at the landing.\n', '* Small ones.\n† Not in 1911.')],
    ['a point in the middle of the text', three(`The boats* came in spring, and the keepers waited for them at the landing.\n${fillers[0] ?? ''}\n* The first thing that they did was to count them all.\n\nThen they went home and wrote it down in the book of the year.\n`, '')],
    ['a section of a law', three('The keepers§ were bound by the law of the province, of which it is said:\n', '§ 12 The keeper opens the door.')],
    ['letters', three('The boats came in spring.a Nobody counted them in autumn.b\n', 'a Small ones.\nb Not in 1911.')],
  ])('%s', (_, source) => {
    const document = read(source);
    expect(document.notes).toEqual([]);
    expect(account(document, source).balanced).toBe(true);
  });
});

describe('a note with a symbol that breaks off at the foot of its page', () => {
  const HEAD = '* North, The Boats of the River, vol. 3, pp. 24–26; the Reports of the', REST = 'Harbour for 1914, vol. 2, p. 9, and for 1915, vol. 3, pp. 4–18, 40–41.';
  /** Three pages, the first note of which breaks off; what stands above the note of the second. */
  const broken = (above: string): string[] => {
    const pages = [0, 1, 2].map((p) => printed(paragraph(p * 18, 16).replace('. ', '.* ')));
    return notesOf(book([{ text: pages[0] ?? '', foot: HEAD, folio: '31' }, { text: `${pages[1] ?? ''}\nNobody at the landing asked for the seals of the`, foot: `${above}* Ibid., vol. 4, p. 15.`, folio: '32' }, { text: `province when it rained. ${pages[2] ?? ''}`, foot: '* South, The Markets, p. 9.', folio: '33' }])).map(([, text]) => text);
  };
  it('goes on above the first note of the next', () => { expect(broken(`${REST}\n`)).toEqual([`${HEAD.slice(2)} ${REST}`, 'Ibid., vol. 4, p. 15.', 'South, The Markets, p. 9.']); });
  it('takes none of the text there', () => { expect(broken('')).toEqual([HEAD.slice(2), 'Ibid., vol. 4, p. 15.', 'South, The Markets, p. 9.']); });
  it('leaves the text of the next column to it', () => {
    const columns = [0, 1, 2].flatMap((p) => [0, 1].map((c) => printed(paragraph(p * 24 + c * 12, 12).replace('. ', c === 0 ? '.* ' : '.† '), 40)));
    const source = [0, 1, 2].map((p) => `${columns[p * 2] ?? ''}\n* North, The Boats, pp. ${p + 4}–${p + 9}.\n${columns[p * 2 + 1] ?? ''}\n† Ibid., vol. 2, p. ${p + 12}.\n\n${p + 31}\n`).join('\f');
    expect(notesOf(source).map(([, text]) => text)).toEqual([0, 1, 2].flatMap((p) => [`North, The Boats, pp. ${p + 4}–${p + 9}.`, `Ibid., vol. 2, p. ${p + 12}.`]));
  });
});
