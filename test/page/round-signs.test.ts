import { describe, expect, it } from 'vitest';
import { account, read } from '../../src/index.js';
import { book, pagesOf, paragraph, printed } from '../support/printed-book.js';

const hung = (source: string): string[] => {
  const document = read(source);
  expect(account(document, source).balanced).toBe(true);
  return document.notes.map(({ marker, text, anchor }) => `${anchor === null ? '–' : /\S+$/u.exec(document.text.slice(0, anchor.offset))?.[0] ?? ''} ${marker} ${text}`);
};
const TITLES = ['North, The Boats, p. 4.', 'Ibid., p. 7.', 'South, The Boards of the River, pp. 2–9.'];
/** Three pages with two markers each that begin anew, one before a stop and one before a comma, and their notes at the foot. */
const noted = (sign: (number: number) => string, head = sign): string => book([0, 1, 2].map((p) => ({
  text: printed(`${paragraph(p * 18).replace('. ', `${sign(1)}. `)} In spring${sign(2)}, and in autumn too, ${paragraph(p * 18 + 6)}`),
  foot: `${head(1)} ${TITLES[p] ?? ''}\n${head(2)} See the report of the commission, p. ${p + 3}.`, folio: String(p + 31) })));

describe('numbers in round brackets are markers', () => {
  it.each<[string, (number: number) => string, (number: number) => string]>([
    ['where notes at the foot are numbered so', (n) => ` (${n})`, (n) => `(${n})`], ['without a space before them', (n) => `(${n})`, (n) => `(${n})`], ['with the closing one alone', (n) => ` ${n})`, (n) => `${n})`],
  ])('%s', (_, sign, head) => {
    const source = noted(sign, head);
    expect(hung(source)).toEqual([0, 1, 2].flatMap((p) => [`${/\S+(?=\.)/u.exec(paragraph(p * 18))?.[0] ?? ''} 1 ${TITLES[p] ?? ''}`, `spring 2 See the report of the commission, p. ${p + 3}.`]));
    expect(read(source).text).not.toMatch(/[()\d]|\s[.,]/u);
  });
  it.each([
    ['two alone, each at the end of a phrase', (n: number): string => ['(1).', '(2),'][n - 1] ?? '', true],
    ['but not two that count what follows', (n: number): string => ['(1) the boats,', '(2) the carts,'][n - 1] ?? '', false],
  ])('%s', (_, sign, taken) => {
    const source = book([{ text: printed(`${paragraph(0, 6)} They came by the river ${sign(1)} In spring they went by land ${sign(2)} and in autumn too. ${paragraph(6, 6)}`), foot: '(1) North, The Boats, p. 4.\n(2) See the report of the commission, p. 7.' }]);
    expect(hung(source).filter((note) => !note.startsWith('–'))).toEqual(taken ? ['river 1 North, The Boats, p. 4.', 'land 2 See the report of the commission, p. 7.'] : []);
  });
  it.each([['(', ')'], ['（', '）']])('in Japanese, behind any word: %s1%s', (open, close) => {
    const sign = (n: number): string => `${open}${n}${close}`;
    const source = `港の書記\n\n書記たちは帳簿をつけていた${sign(1)}。秋に穀物船が来なかったとき、市会は議員を都へ送った${sign(2)}が、返事はなかった。\n\n領事はそれを信じなかった${sign(3)}。\n\n注\n${sign(1)}　鈴木一郎『港の歴史』岩波書店、一九九〇年。\n${sign(2)}　同上、四〇頁。\n${sign(3)}　佐藤花子「帳簿」。`;
    expect(hung(source).map((note) => note.replace(/^\S+?(?=.{2} \d)/u, ''))).toEqual(['いた 1 鈴木一郎『港の歴史』岩波書店、一九九〇年。', 'った 2 同上、四〇頁。', 'った 3 佐藤花子「帳簿」。']);
  });
  it.each([['a stop', '1. '], ['a bracket', '1) '], ['two', '[1] '], ['a space', '1 ']])('at the foot, before notes whose numbers have %s behind them', (_, head) => {
    expect(hung(noted((n) => `(${n})`, (n) => head.replace('1 ', `${n} `).replace('1', String(n)).trimEnd()))).toEqual(hung(noted((n) => `(${n})`, (n) => `(${n})`)));
    expect(hung(noted((n) => ` (${n})`, (n) => head.replace('1', String(n)).trimEnd()))).toEqual(hung(noted((n) => `(${n})`, (n) => `(${n})`)));
  });
  it('at the foot, before notes whose numbers stand on lines of their own', () => {
    expect(hung(noted((n) => `(${n})`, (n) => `${n}\n  `))).toEqual(hung(noted((n) => `(${n})`, (n) => `(${n})`)));
  });
  it.each([['on the page before, where a note found no room on it', 'The clerks left.(2) Two', true], ['but not above the markers of that page', 'The clerks left.(2) Two(1)', false]])('%s', (_, end, found) => {
    const source = book([
      { text: printed(`${paragraph(0)} The boats came.${end.endsWith('(1)') ? '' : '(1)'} Nobody asked. ${paragraph(6)} ${end} went. ${paragraph(12)}`), foot: `1 ${TITLES[0] ?? ''}`, folio: '31' },
      { text: printed(`${paragraph(18)} It rained.(3) ${paragraph(24)} It froze.(4) ${paragraph(30)}`), foot: `2 ${TITLES[1] ?? ''}\n3 ${TITLES[2] ?? ''}\n4 South, p. 9.`, folio: '32' },
      { text: printed(`${paragraph(36)} It thawed.(5) ${paragraph(42)}`), foot: '5 North, p. 12.', folio: '33' }]);
    expect(hung(source).filter((note) => note.includes(' 2 '))).toEqual([`${found ? 'left.' : '–'} 2 ${TITLES[1] ?? ''}`]);
  });
  it('not where they count what follows, above notes that are numbered otherwise', () => {
    const source = book([0, 1, 2].map((p) => ({ text: printed(`${paragraph(p * 18)} It asks (1) who came, (2) who went.`), foot: `1. ${TITLES[p] ?? ''}\n2. See the report of the commission, p. ${p + 3}.`, folio: String(p + 31) })));
    expect(hung(source).filter((note) => !note.startsWith('–'))).toEqual([]);
  });
  it.each([['1. ', '1. '], ['1) ', '1) '], ['(1) ', '(1) '], ['[1] ', '[1] ']])('at the end, before notes numbered %s, over pages, one sign lost', (_, head) => {
    const notes = Array.from({ length: 9 }, (__, n) => `${head.replace('1', String(n + 1))}${TITLES[n % 3 === 1 ? 0 : n % 3] ?? ''}`);
    const pages = pagesOf(3, (p) => ({ text: printed([0, 1, 2].map((k) => `${paragraph(p * 18 + k * 6)} In spring${p === 1 && k === 1 ? '' : `(${p * 3 + k + 1})`}, and in autumn too.`).join(' ')), folio: String(p + 31) }));
    expect(hung(book([...pages, { text: `Notes\n\n${notes.join('\n')}`, folio: '34' }])).map((note) => note.slice(0, 8))).toEqual(['spring 1', 'spring 2', 'spring 3', 'spring 4', 'spring 6', 'spring 7', 'spring 8', 'spring 9', '– 5 Nort']);
  });
  it.each(['Notes', 'References and notes', 'Notes & references', 'Przypisy', 'Сноски'])('at the end, below %s, where a note is wrapped before a page', (heading) => {
    const text = printed([0, 1, 2].map((k) => `${paragraph(k * 6)} In spring(${k + 1}), and in autumn too.`).join(' '));
    expect(hung(`${text}\n\n${heading}\n\n1. North, The Boats (York, 1912):\n123. The minutes are lost.\n2. Ibid., p. 7.\n3. South, The Boards.\n`).map((note) => note.slice(0, 8))).toEqual(['spring 1', 'spring 2', 'spring 3']);
  });
  it('that begins a line of the text numbers no note', () => {
    const source = noted((n) => ` ${n})`, (n) => `${n})`).replace('spring 2),', 'spring\n2),');
    expect(hung(source).map((note) => note.split(' ').slice(0, 2).join(' '))).toEqual(hung(noted((n) => ` ${n})`, (n) => `${n})`)).map((note) => note.split(' ').slice(0, 2).join(' ')));
    expect(read(source).notes).toHaveLength(6);
  });
  it('not where the text speaks of examples that stand between its lines', () => {
    const text = [0, 1, 2, 3].map((k) => `${printed(`${paragraph(k * 12)} Compare what we say of (${k + 1}) with this.`)}\n\n(${k + 1}) The keeper lost the seals.\n\n${printed(paragraph(k * 12 + 6))}`);
    expect(hung(text.join('\n\n')).filter((note) => !note.startsWith('–'))).toEqual([]);
  });
  it('nor where they count in the text alone', () => {
    expect(hung(book(pagesOf(3, (p) => ({ text: printed(`${paragraph(p * 6)} It asks (1) who came, (2) who went, and (3) who paid (4).`), folio: String(p + 31) }))))).toEqual([]);
  });
});

it.each([
  ['spaces around a marker before a stop', 'of the commission 7 , and', 'of the commission, and'], ['a space before it', 'of the commission [7], and', 'of the commission, and'],
  ['but not those before a dash', 'of the commission 7 – and', 'of the commission – and'],
])('of the text go %s', (_, marked, clean) => {
  const source = book(pagesOf(3).map(({ text }, p) => ({ text: `${text}\n\n${printed(`${paragraph(p * 18 + 60, 2)} The boats ${marked.replace('7', String(p + 1))} the carts stood at the landing.`)}`, foot: `${marked.includes('[') ? `[${p + 1}]` : p + 1} ${TITLES[p] ?? ''}`, folio: String(p + 31) })));
  expect(read(source).text.split(`The boats ${clean} the carts stood at the landing.`)).toHaveLength(4);
});
