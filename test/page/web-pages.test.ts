import { describe, expect, it } from 'vitest';
import { account, type Document, read } from '../../src/index.js';
import { paragraph, printed } from '../support/printed-book.js';

const readWhole = (...parts: readonly string[]): Document => {
  const source = parts.join('\n\n');
  const document = read(source);
  expect(account(document, source).balanced).toBe(true);
  return document;
};
const blocksOf = (document: Document): string[] => document.blocks.map(({ kind, start, end }) => `${kind} ${document.text.slice(start, end)}`);
/** Where each note hangs: the last word before its marker. */
const hung = (document: Document): string[] => document.notes.map(({ marker, text, anchor }) => `${marker} ${anchor === null ? '–' : /\S+$/u.exec(document.text.slice(0, anchor.offset))?.[0] ?? ''} ${text}`);
const MARKED = [`${paragraph(0)} It was counted.[1] ${paragraph(6)} It was lost.[2]`, `${paragraph(12)} Nobody asked.[3]`];

it('what an article is filed under heads nothing on a page of the web', () => {
  expect(blocksOf(readWhole('The Boats of the North', paragraph(0), 'Keywords: boats, rivers, towns', paragraph(6), 'DOI: 10.1000/182', paragraph(12))).map((block) => block.split(' ', 1)[0])).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph']);
  expect(blocksOf(readWhole('The Boats of the North', paragraph(0), 'Keywords of the Trade', paragraph(6)))[2]).toBe('heading Keywords of the Trade');
});

describe('notes that lead back to their markers', () => {
  it.each([
    ['by an arrow behind, numbered by a list', ['1. North, The Boats, p. 4. ↩', '2. Ibid. ↩', '3. South, The Board. ↩']],
    ['by an arrow behind, without a number', ['North, The Boats, p. 4. ↩', 'Ibid. ↩︎', 'South, The Board. ↩']],
    ['by a caret before', ['^ North, The Boats, p. 4.', '^ a b Ibid.', '^ South, The Board.']],
    ['by a caret, beside a list of remarks', ['^ Until 1850 there was hardly a road.', 'References', '^ North, The Boats, p. 4.', '^ Jump up to: a b Ibid.', '^ South, The Board.']],
    ['by an arrow before', ['↑ North, The Boats, p. 4.', '↑ 2,0 2,1 Ibid.', '↑ South, The Board.']],
    ['by an arrow before the number', ['↑1 North, The Boats, p. 4.', '↑2 Ibid.', '↑3 South, The Board.']],
    ['by an arrow before letters, in French', ['↑ a et b North, The Boats, p. 4.', '↑ Ibid.', '↑ a b et c South, The Board.']],
    ['by an arrow before figures, in Russian', ['↑ 1 2 North, The Boats, p. 4.', '↑ Ibid.', '↑ South, The Board.']],
    ['by a caret behind the number', ['1. ^ a b North, The Boats, p. 4.', '2. ^ Ibid.', '3. ^ a b c South, The Board.']],
    ['in words before an arrow', ['1. Jump up ↑ North, The Boats, p. 4.', '2. Jump up ↑ Ibid.', '3. Jump up ↑ South, The Board.']],
    ['by an arrow behind brackets', ['[1]↑ North, The Boats, p. 4.', '[2]↑ Ibid.', '[3]↑ South, The Board.']],
    ['in words behind', ['[1] North, The Boats, p. 4. (back)', '[2] Ibid. [return]', '[3] South, The Board. Back to text']],
  ])('%s', (_, notes) => {
    expect(hung(readWhole(...MARKED, notes.join('\n')))).toEqual(['1 counted. North, The Boats, p. 4.', '2 lost. Ibid.', '3 asked. South, The Board.']);
  });
  it('behind each part, as many as it has markers', () => {
    expect(hung(readWhole(...MARKED, '↑ North.\n↑ Ibid.\n↑ South.', ...MARKED, '↑ East.\n↑ Ibid.\n↑ West.'))).toEqual(['1 counted. North.', '2 lost. Ibid.', '3 asked. South.', '1 counted. East.', '2 lost. Ibid.', '3 asked. West.']);
  });
  it('below their heading, though a marker is lost', () => {
    expect(hung(readWhole(MARKED[0] ?? '', 'Notes', ['North. ↩', 'Ibid. ↩', 'South. ↩'].join('\n'))).slice(1)).toEqual(['2 lost. Ibid.', '3 – South.']);
  });
  it.each([
    ['more of them than markers', ['↑ North.', '↑ South.', '↑ East.', '↑ West.']], ['one that leads to the head of the page', ['↑ Back to the top of the page']], ['arrows alone', ['↑', '↑', '↑']],
  ])('no notes: %s', (_, lines) => { expect(readWhole(...MARKED, lines.join('\n')).notes.filter(({ text }) => text !== '')).toEqual([]); });
});

describe('notes without a heading', () => {
  const notes = ['North, The Boats, p. 4.', 'Ibid.', 'South, The Board.'];
  const HUNG = notes.map((note, i) => `${i + 1} ${['counted.', 'lost.', 'asked.'][i] ?? ''} ${note}`);
  it('with round brackets, below markers with such', () => {
    const marked = MARKED.map((text) => text.replace(/\[(\d)\]/gu, '($1)'));
    expect(hung(readWhole(...marked, ...notes.map((note, i) => `(${i + 1}) ${note}`)))).toEqual(HUNG);
    expect(readWhole(...MARKED, ...notes.map((note, i) => `(${i + 1}) ${note}`)).notes.filter(({ text }) => text !== '')).toEqual([]);
  });
  it('with a word before their numbers, though no marker is seen', () => {
    expect(hung(readWhole(...MARKED, ...notes.map((note, i) => `Note ${i + 1}: ${note}`)))).toEqual(HUNG);
    expect(readWhole(paragraph(0), 'Note 1: North.', 'Note 2: South.').notes.map(({ marker }) => marker)).toEqual(['1', '2']);
    expect(readWhole(paragraph(0), 'Note 1: North.', paragraph(6)).notes).toEqual([]);
  });
  it('far below their markers', () => {
    const text = Array.from({ length: 90 }, (_, i) => `${paragraph(i)} So it was.[${i + 1}]`);
    expect(hung(readWhole(...text, ...text.map((_t, i) => `[${i + 1}] North, p. ${i + 1}.`)))).toEqual(text.map((_t, i) => `${i + 1} was. North, p. ${i + 1}.`));
  });
});

it('as many entries of a list as markers are their notes, more are not', () => {
  const entries = ['North, Ann. The Boats. York: Tern, 1987.', 'South, Tom. The Board. Leeds: Harbour, 1990.', 'West, Ida. The Roads. York: Tern, 1992.'];
  expect(hung(readWhole(...MARKED, 'References', entries.join('\n')))).toEqual(entries.map((entry, i) => `${i + 1} ${['counted.', 'lost.', 'asked.'][i] ?? ''} ${entry}`));
  expect(readWhole(...MARKED, 'References', [...entries, 'East, Lea. Rice. Leeds: Harbour, 1999.'].join('\n')).notes.filter(({ text }) => text !== '')).toEqual([]);
});

describe('markers that a converter wrote', () => {
  const NOTES = ['North, The Boats, p. 4.', 'Ibid.', 'South, The Board.'];
  const HUNG = ['1 counted. North, The Boats, p. 4.', '2 lost. Ibid.', '3 asked. South, The Board.'];
  const written = (mark: (n: number) => string): string[] => MARKED.map((part) => part.replace(/\[(\d)\]/gu, (_, n: string) => mark(Number(n))));
  it.each<[string, (n: number) => string, (n: number, text: string) => string]>([
    ['as links to an anchor', (n) => `[${n}](#fn${n})`, (n, text) => `${n}. ${text} [↩](#fnref${n})`],
    ['as links in brackets', (n) => `\\[[${n}](#_ftn${n})\\]`, (n, text) => `[\\[${n}\\]](#_ftnref${n}) ${text}`],
    ['as links that are raised', (n) => `^[${n}](#fn-${n})^`, (n, text) => `${n}. ${text} [↩︎](#ref-${n})`],
    ['raised between carets', (n) => `^${n}^`, (n, text) => `^${n}^ ${text}`],
    ['raised by a tag', (n) => `<sup>${n}</sup>`, (n, text) => `<sup>${n}</sup> ${text}`],
    ['raised behind a caret', (n) => `^${n}`, (n, text) => `${n}. ${text}`],
    ['in brackets above numbers with a tab', (n) => `[${n}]`, (n, text) => `${n}.\t${text}`],
    ['in brackets that are no link', (n) => `\\[${n}\\]`, (n, text) => `\\[${n}\\] ${text}`],
    ['with a word', (n) => `[note ${n}]`, (n, text) => `[note ${n}] ${text}`],
    ['with a shortened word', (n) => `[n. ${n}]`, (n, text) => `[n. ${n}] ${text}`],
    ['with a German word', (n) => `[Anm. ${n}]`, (n, text) => `[Anm. ${n}] ${text}`],
    ['with a Japanese word', (n) => `（注${n}）`, (n, text) => `（注${n}） ${text}`],
    ['above notes with a word', (n) => `[${n}]`, (n, text) => `Note ${n}: ${text}`],
    ['above notes with a stop and a dash', (n) => `[${n}]`, (n, text) => `${n}.- ${text}`],
    ['above the points of a list', (n) => `[${n}]`, (n, text) => `  * [${n}] ${text}`],
    ['in small figures, their notes too', (n) => '¹²³'.charAt(n - 1), (n, text) => `${'¹²³'.charAt(n - 1)} ${text}`],
    ['above notes in brackets with a link back', (n) => `[${n}]`, (n, text) => `${n} (return)\n[ ${text} ]`],
  ])('%s', (_, mark, note) => {
    expect(hung(readWhole(...written(mark), 'Notes', ...NOTES.map((text, i) => note(i + 1, text))))).toEqual(HUNG);
  });
  it.each(['They counted 2^10^ sacks on 12 km^2^ of mud.', 'They counted 2^10 sacks of x^2 on 12 km^2 of mud.', 'It is in the [12](https://river.example/12) of that list.', 'He was [A] keeper of [b]oats and [i]n time a clerk.', 'See [note 1] in the book of boats.', 'So say North (n. 2) and South (note 3).'])('not in: %s', (sentence) => {
    const document = readWhole(...MARKED, sentence, 'Notes', ...NOTES.map((text, i) => `${i + 1}. ${text}`));
    expect(document.text).toContain(sentence);
    expect(hung(document)).toEqual(HUNG);
  });
  it('but no reference to a note of a text whose markers are raised', () => {
    const sentence = 'So say North (n. 1), South [n 2] and West (note 3).';
    expect(readWhole(...written((n) => '¹²³'.charAt(n - 1)), sentence, 'Notes', ...NOTES.map((text, i) => `${i + 1}. ${text}`)).text).toContain(sentence);
  });
  it('headings, but no line that ends a sentence', () => {
    expect(blocksOf(readWhole('## The Boats of the North', ...MARKED, '# Berg is Professor of History in Leeds.')).filter((block) => block.includes('Berg') || block.includes('Boats'))).toEqual(['heading The Boats of the North', 'paragraph # Berg is Professor of History in Leeds.']);
  });
});

describe('the notes of a Chinese text, with no space behind their numbers', () => {
  const TEXT = ['码头的仓库建于委员会成立的第二年[1]，看守人由船工公会推选，一直到秋天的洪水把账册冲走为止。[2]河上的人都说从它的走廊可以望见全部的贸易。', '书记员的信件随茶叶一同运到下游[3]，在商会和银行的台阶上被人传阅。后来的人不加追问地沿用了他的数字。'];
  const NOTES = ['王明：《仓库与账册》，北京：河流出版社，1987年，第14页。', '同上，第22页。', '李华编：《码头史料》，上海：灯塔书店，2003年，第98页。'];
  it.each<[string, (n: number) => string, (n: number) => string]>([
    ['in brackets', (n) => `[${n}]`, (n) => `[${n}]`], ['in wide brackets', (n) => `［${n}］`, (n) => `［${n}］`], ['in shell brackets', (n) => `〔${n}〕`, (n) => `〔${n}〕`], ['in black brackets', (n) => `【${n}】`, (n) => `【${n}】`],
    ['in round brackets', (n) => `（${n}）`, (n) => `（${n}）`], ['with a comma', (n) => `[${n}]`, (n) => `${n}、`], ['with a stop', (n) => `[${n}]`, (n) => `${n}．`],
    ['with a wide comma', (n) => `[${n}]`, (n) => `${n}，`], ['with a stop, below round brackets', (n) => `（${n}）`, (n) => `${n}．`],
  ])('%s', (_, mark, label) => {
    const document = readWhole(...TEXT.map((part) => part.replace(/\[(\d)\]/gu, (_sign, n: string) => mark(Number(n)))), '注释', NOTES.map((text, i) => label(i + 1) + text).join('\n'));
    expect(document.notes.map(({ text, anchor }) => [text, document.text.slice((anchor?.offset ?? 0) - 2, anchor?.offset ?? 0)])).toEqual([[NOTES[0], '二年'], [NOTES[1], '止。'], [NOTES[2], '下游']]);
  });
  it.each(['1，200石粮食没有运到下游。', '5月，委员会回到码头，没有人来迎接。', '3年后仓库被拆除，账册也不见了。', '国发〔2005〕12号文件没有提到仓库。'])('none: %s', (sentence) => {
    const document = readWhole(...TEXT, sentence, '注释', NOTES.map((text, i) => `[${i + 1}]${text}`).join('\n'));
    expect(document.text).toContain(sentence);
    expect(document.notes.map(({ text }) => text)).toEqual(NOTES);
  });
});

describe('letters and signs in brackets mark notes', () => {
  const lettered = (signs: readonly string[]): string[] => MARKED.map((part) => part.replace(/\[(\d)\]/gu, (_, n: string) => `[${signs[Number(n) - 1] ?? ''}]`));
  it.each([['capitals', ['A', 'B', 'C']], ['small letters', ['a', 'b', 'c']], ['asterisks', ['*', '**', '***']]])('below a heading: %s', (_, signs) => {
    const document = readWhole(...lettered(signs), 'FOOTNOTES:', ...['North, The Boats, p. 4.', 'Ibid.', 'South, The Board.'].map((text, i) => `[${signs[i] ?? ''}] ${text}`));
    expect(hung(document)).toEqual([`${signs[0] ?? ''} counted. North, The Boats, p. 4.`, `${signs[1] ?? ''} lost. Ibid.`, `${signs[2] ?? ''} asked. South, The Board.`]);
  });
  it.each([['anew for each paragraph', ['A', 'B', 'A']], ['an asterisk for each', ['*', '**', '*']]])('below its paragraph, as a transcriber sets it, %s', (_, signs) => {
    const [first = '', second = ''] = lettered(signs);
    const document = readWhole(printed(first), `[Footnote ${signs[0] ?? ''}: North, The Boats, p. 4.]`, `[Footnote ${signs[1] ?? ''}: Ibid.]`, printed(second), `[Footnote ${signs[2] ?? ''}: South, The Board.]`, printed(paragraph(30)));
    expect(hung(document)).toEqual([`${signs[0] ?? ''} counted. North, The Boats, p. 4.`, `${signs[1] ?? ''} lost. Ibid.`, `${signs[2] ?? ''} asked. South, The Board.`]);
  });
  it('but not letters that an editor set in or changed', () => {
    const document = readWhole(`${paragraph(0)} “[A] clerk of [t]he guild [B. Lee] went up.”`, paragraph(6), 'Notes', '1. North, The Boats, p. 4.', '2. Ibid.');
    expect(document.text).toContain('“[A] clerk of [t]he guild [B. Lee] went up.”');
  });
});

describe('what a site of journals writes beside the text', () => {
  const text = [`${paragraph(0)} It was counted.Footnote 1 ${paragraph(6)} It was lost at LS2 9JT.Footnote 2`, `${paragraph(12)} Nobody asked.Footnote 3`];
  const notes = ['1 North, The Boats (York, 1912), p. 4.Google Scholar', '2 Ibid.', '3 South, The Board (Leeds, 1932).CrossRefGoogle Scholar'];
  it('markers in words, and links to catalogues behind the notes', () => {
    const document = readWhole(...text, ...notes);
    expect(hung(document)).toEqual(['1 counted. North, The Boats (York, 1912), p. 4.', '2 9JT. Ibid.', '3 asked. South, The Board (Leeds, 1932).']);
    expect(document.text).not.toContain('Footnote');
    expect(document.furniture.map(({ kind }) => kind)).toEqual(['navigation', 'navigation']);
  });
  it('links to catalogues behind the entries of a bibliography', () => {
    const document = readWhole(paragraph(0), 'References', 'Berg, Anna, The Customs of Riga (Oxford, 1988).CrossRefGoogle Scholar', 'Hill, Tom, What Was a Harbour? (London, 1969). Google Scholar');
    expect(document.text).toMatch(/Riga \(Oxford, 1988\)\.\n\nHill, Tom, What Was a Harbour\? \(London, 1969\)\.$/u);
    expect(document.diagnostics).toEqual([]);
  });
  it('links to all catalogues at once, in brackets', () => {
    const document = readWhole(paragraph(0), 'Bibliografía', 'Berg, Anna, La aduana, México, UNAM, 1998.        [ Links ]', 'Hill, Tom, El puerto, México, FCE, 2001. [ Links ]');
    expect(document.text).toMatch(/UNAM, 1998\.\n\nHill, Tom, El puerto, México, FCE, 2001\.$/u);
  });
  it('the last note below its number, and catalogues on lines of their own', () => {
    const document = readWhole(`${paragraph(0)} It was counted.1 ${paragraph(6)} It was lost.2`, 'Footnotes', '1', 'North, The Boats, p. 4.\nGoogle Scholar\nCrossref', '2', 'South, The Board.', 'Google Scholar', 'WorldCat');
    expect(hung(document)).toEqual(['1 counted. North, The Boats, p. 4.', '2 lost. South, The Board.']);
  });
  it.each(['It is said in Footnote 1 of the book, and in his Footnote 2; see Footnote 3.', 'The paper asks how to use Google Scholar'])('not in a sentence: %s', (sentence) => {
    expect(readWhole(paragraph(0), sentence, paragraph(6)).text).toContain(sentence);
  });
});

it('two markers side by side hang at the same word', () => {
  const document = readWhole(`${paragraph(0)} It was counted.[1][2] ${paragraph(6)} Nobody asked.[3]`, 'Notes', '[1] North.\n[2] South.\n[3] East.');
  expect(hung(document)).toEqual(['1 counted. North.', '2 counted. South.', '3 asked. East.']);
});

it('behind the last note under a heading text may follow, between two notes a note goes on', () => {
  const document = readWhole(...MARKED, 'Notes', '[1] North.', '[2] South.', 'So he wrote himself.', '[3] East.', 'The author lives in York.');
  expect(document.notes.map(({ text }) => text)).toEqual(['North.', 'South. So he wrote himself.', 'East.']);
  expect(blocksOf(document).pop()).toContain('The author lives in York.');
});

it('where notes are lines, the line behind the last one is no more of it', () => {
  const document = read([...MARKED, 'Notes', '[1] North.', '[2] South.', '[3] East.', 'The author lives in York.'].join('\n'));
  expect(document.notes.map(({ text }) => text)).toEqual(['North.', 'South.', 'East.']);
  expect(document.text).toMatch(/The author lives in York\.$/u);
});

describe('what a transcriber of an old book says in brackets', () => {
  const library = (text: string): string[] => ['The Project Gutenberg eBook of The Landings', '*** START OF THE PROJECT GUTENBERG EBOOK THE LANDINGS ***', ...text.split('\n\n'), '*** END OF THE PROJECT GUTENBERG EBOOK THE LANDINGS ***', 'Nobody may count the boats without a licence.'];
  const first = `${paragraph(0)} It was counted. [1]`;
  it.each<[string, (text: string) => string]>([['broken into lines', (text) => printed(text)], ['of whole paragraphs', (text) => text]])('is a note below its paragraph, and the library around the text, %s', (_, set) => {
    const document = readWhole(...library(`THE LANDINGS\n\nBY THE REV. ALFRED LEE\n\n${set(first)}\n\n[Footnote 1: North says so.\n\nSo does South.]\n\n${set(paragraph(6))}`));
    expect(document.text).toBe(`THE LANDINGS\n\nBY THE REV. ALFRED LEE\n\n${paragraph(0)} It was counted.\n\n${paragraph(6)}`);
    expect(hung(document)).toEqual(['1 counted. North says so. So does South.']);
    expect(document.metadata.authors).toEqual([{ name: { family: 'Lee', given: 'Alfred' } }]);
  });
  it('is none where a sentence says it', () => {
    const text = `${paragraph(0)} “[Footnote 1: North],” it read.\n\nAt the START OF THE PROJECT GUTENBERG was asked. ${paragraph(6)}`;
    expect(readWhole(text).text).toBe(text);
  });
});

it.each([
  ['behind a rule', '____________________', (n: number) => `[${n}] `], ['as a converter writes them', '', (n: number) => `[^${n}]: `],
])('notes below the text %s go on over their paragraphs', (_, rule, head) => {
  const source = [...MARKED.map((text) => (head(1).includes('^') ? text.replace(/\[(?=\d)/gu, '[^') : text)), rule, `${head(1)}North.`, `${head(2)}South.`, 'So he wrote himself.', `${head(3)}East.`];
  expect(hung(readWhole(...source.filter((part) => part !== '')))).toEqual(['1 counted. North.', '2 lost. South. So he wrote himself.', '3 asked. East.']);
});

it('a rule between text and text begins no notes', () => {
  expect(readWhole(MARKED[0] ?? '', '____________________', `1 ${paragraph(18)}`, MARKED[1] ?? '').notes.filter(({ text }) => text !== '')).toEqual([]);
});

describe('lines that a site sets', () => {
  it('many short lines do not break the few paragraphs of a page', () => {
    const labels = Array.from({ length: 90 }, (_, i) => `Landing ${['North', 'South', 'East', 'West'][i % 4] ?? ''} ${String.fromCharCode(65 + (i % 26))}`);
    const document = readWhole('The Landings', paragraph(0, 4), labels.join('\n'), paragraph(4, 4));
    expect(document.page.kind).toBe('plain');
    expect(blocksOf(document)).toContain(`paragraph ${paragraph(4, 4)}`);
  });
  it('what invites to edit goes from headings, and is left in a sentence', () => {
    const document = readWhole('Origins[edit]', paragraph(0), 'Procedure[edit source]', `${paragraph(6)} The word [edit] stands here.`);
    expect(blocksOf(document).map((block) => block.slice(0, 20))).toEqual(['heading Origins', expect.stringContaining('paragraph'), 'heading Procedure', expect.stringContaining('paragraph')]);
    expect(document.text).toContain('The word [edit] stands here.');
  });
  it('the path to a page and what a newspaper prints around it; none of it in a sentence', () => {
    expect(readWhole('Home > Culture > Books', paragraph(0), 'Related: Harbours that nobody counts', paragraph(6), 'Topics', 'More on this story', 'Most viewed', 'About us', 'Contact us').furniture).toHaveLength(6);
    expect(readWhole('Home and Harbour', paragraph(0), 'Topics', `Related: ${paragraph(6, 3)}`, `Home > harbour > home, so it went. ${paragraph(12)}`).furniture).toEqual([]);
  });
  it('labels side by side, some of which are those of a site; not names', () => {
    expect(readWhole('Home · About · Landings · Subscribe', paragraph(0), 'Related', 'The Last Boat', 'Leave a Reply Cancel reply', 'Blog at WordPress.com.').furniture).toHaveLength(5);
    expect(readWhole('Share   Print', paragraph(0)).furniture).toHaveLength(1);
    expect(readWhole('Share the Boats', paragraph(0)).furniture).toEqual([]);
    expect(readWhole('Ann Lee · Tom Reed · Ruth Abel', paragraph(0), 'The boats of York · Leeds · Hull').furniture).toEqual([]);
  });
  it('what a site says of the author behind the notes is no note', () => {
    expect(readWhole(`${paragraph(0)} It was counted.[1] It was lost.[2]`, paragraph(6), 'Notes', '[1] North.', '[2] South.', 'Author', paragraph(12)).notes.map(({ text }) => text)).toEqual(['North.', 'South.']);
  });
  it.each<[string, string[], number]>([
    ['a menu between two lines of the site, above a title', ['Skip to content\nThe Harbour Press\nNews from the rivers of the north\nAbout us\nPodcasts', 'Counting Boats'], 5],
    ['what stands above two of them', ['The Harbour Press\nSubscribe\nSign in', 'Counting Boats'], 3],
    ['but no title above the text', ['Counting Boats\nShare\nPrint'], 2],
    ['nor one above the label of its first part', ['Counting Boats\nShare\nPrint', 'Introduction'], 2],
    ['nor lines of which one is a sentence', ['Counting Boats\nNobody counted them.\nShare\nPrint', 'A History'], 2],
    ['counts beside what invites to share', ['Counting Boats', '1,204\n7 Comments\nShare\n41'], 4],
    ['but no number that stands alone', ['Counting Boats', '41'], 0],
  ])('%s', (_, head, count) => { expect(readWhole(...head, paragraph(0), paragraph(6)).furniture).toHaveLength(count); });
  it('a list of contents whose numbers are those of the headings below; no notes are read in it', () => {
    const document = readWhole(`${paragraph(0)} It was counted.[1] It was lost.[2]`, 'Contents\n1 Origins\n2 Procedure\n3 References', 'Origins', paragraph(6), 'Procedure', paragraph(12), 'References', '1. ^ North, The Boats.\n2. ^ South, The Board.');
    expect(document.furniture).toHaveLength(4);
    expect(hung(document)).toEqual(['1 counted. North, The Boats.', '2 lost. South, The Board.']);
    expect(readWhole(paragraph(0), '1 Oak\n2 Ash\n3 Elm', paragraph(6)).furniture).toEqual([]);
  });
  it('a list of contents without numbers below what says so', () => {
    expect(readWhole('Counting Boats', 'In this article', 'Origins', 'Procedure', 'Decline of Trade', 'Origins', paragraph(0), 'Procedure', paragraph(6), 'Decline of Trade', paragraph(12)).furniture).toHaveLength(4);
    expect(readWhole('Counting Boats', 'Origins', 'Procedure', 'Decline of Trade', 'Origins', paragraph(0), 'Procedure', paragraph(6), 'Decline of Trade', paragraph(12)).furniture).toEqual([]);
  });
  it.each<[string, string[], number]>([
    ['a menu of its own labels, two of which all sites have', ['Rivers\nWorking Papers\nAbout us\nStaff\nContact', 'Counting Boats'], 5],
    ['the same with points', ['* Rivers\n* Working Papers\n* About us\n* Contact', 'Counting Boats'], 4],
    ['no list of which one line is a label but that line', ['Counting Boats', paragraph(12), 'Oak\nHome\nElm', paragraph(18)], 1],
    ['what it recommends', ['Counting Boats', paragraph(12), 'Related articles\nThe Last Ferry\nWho Owned the Lighthouse?'], 3],
    ['no heading between two rules', ['Counting Boats', paragraph(12), '***\nThe River\n***', paragraph(18)], 2],
    ['a menu of lines that stand apart, which begins with its own labels', ['Harbour Press', 'Rivers', 'Landings', 'About', 'Working Papers', 'Fellowships', 'Staff', 'Contact', 'Counting Boats'], 8],
    ['but no title and author above what invites to share', ['Counting Boats', 'Ann Lee', 'University of Leeds', 'Share', 'Print', 'Oak'], 2],
    ['how long it is', ['Counting Boats', '12 min read', 'Reading time: 14 minutes'], 2],
    ['where it stands', ['Home / Articles / Counting Boats', 'Counting Boats'], 1],
  ])('%s', (_, head, count) => { expect(readWhole(...head, paragraph(0), paragraph(6)).furniture).toHaveLength(count); });
  it('comments without a form, down to the last that can be answered', () => {
    const comments = ['2 comments', 'Ann Lee', 'March 4, 2014 at 9:12 am', paragraph(6, 2), 'Reply', 'Tom Reed', '5 years ago', paragraph(12, 2), 'Reply'];
    expect(readWhole('Counting Boats', paragraph(0), ...comments, 'A Note on the Text', paragraph(18)).text).toBe(`Counting Boats\n\n${paragraph(0)}\n\nA Note on the Text\n\n${paragraph(18)}`);
    expect(readWhole('Counting Boats', paragraph(0), '2 comments', paragraph(6), '5 years ago', paragraph(12)).furniture).toEqual([]);
    const text = [0, 6, 12, 18, 24, 30].map((from) => paragraph(from));
    expect(readWhole('Counting Boats', '2 comments', ...text, ...comments.slice(1)).text).toContain(text.join('\n\n'));
  });
  it('the times of a recording; two of them may be the text’s', () => {
    expect(readWhole('[00:00:04]', paragraph(0), '[00:12]', paragraph(6), '(1:02:15)', paragraph(12)).furniture).toHaveLength(3);
    expect(readWhole('12:30', paragraph(0), '17:45', paragraph(6)).furniture).toEqual([]);
  });
  it('what asks to subscribe, no diplomat who was to receive new posts', () => {
    expect(readWhole(paragraph(0), 'Subscribe for free to receive new posts and support my work.', paragraph(6)).furniture.map(({ kind }) => kind)).toEqual(['advertisement']);
    expect(readWhole(paragraph(0), 'All three were to receive new posts in the spring.', paragraph(6)).furniture).toEqual([]);
  });
  it('asterisks with spaces are a rule, before a word they begin an item', () => {
    const document = readWhole(paragraph(0), '* * *', paragraph(6), '* Oak', paragraph(12));
    expect(document.furniture.map(({ kind }) => kind)).toEqual(['rule']);
    expect(blocksOf(document)).toContain('list-item * Oak');
  });
  it('links below references are none of them', () => {
    const document = readWhole(paragraph(0), 'References', 'North, Ann. 1990. The Boats. York: Tern.\nGoogle Scholar | Crossref', 'South, Tom. 1991. The Board. York: Tern.\nGoogle Scholar');
    expect(document.furniture.map(({ kind }) => kind)).toEqual(['navigation', 'navigation']);
    expect(readWhole(paragraph(0), `We asked Google Scholar. ${paragraph(6)}`).furniture).toEqual([]);
  });
  it.each([['fused to them', (n: number, text: string) => `${n}${text}`], ['above them', (n: number, text: string) => `${n}\n${text}`]])('the numbers of paragraphs below the label of the site, %s; nowhere else', (_, number) => {
    const texts = [0, 6, 12].map((from) => paragraph(from));
    const numbered = texts.map((text, k) => number(k + 1, text));
    const document = readWhole('Full text', ...numbered, 'Top of page');
    expect(blocksOf(document)).toEqual(texts.map((text) => `paragraph ${text}`));
    expect(document.furniture.map(({ kind }) => kind)).toEqual(['navigation', 'navigation', 'navigation', 'navigation', 'navigation']);
    expect(readWhole('The First Book', ...numbered).furniture).toEqual([]);
    expect(readWhole('Full text', ...numbered.slice(0, 2), texts[2] ?? '').furniture).toEqual([]);
  });
  it.each([
    ['behind a comma', ['On every bend there is a boat,', 'On every boat there is an old man', 'Who says that he knew it.'], 'paragraph On every boat'],
    ['below a sentence that leads to it', [`${paragraph(0, 2)} A schoolboy who watched from the roof kept what was sung that night:`, 'Ninety-nine bends has the Yellow River', 'And a boat on each of them.'], 'paragraph Ninety-nine'],
  ])('a verse is no heading %s', (_, lines, begins) => { expect(blocksOf(readWhole(paragraph(12), ...lines, paragraph(18), paragraph(24)))).toContainEqual(expect.stringMatching(new RegExp(`^${begins}`, 'u'))); });
  it.each([
    ['who spoke of what', 'Ann Lee (Leeds): The Price of Rice. A History', 'list-item'], ['but a heading is one', 'The Price of Rice (1914): A History', 'heading'],
  ])('a line of a programme is an item: %s', (_, line, kind) => { expect(blocksOf(readWhole(paragraph(0), line, paragraph(12), paragraph(18)))).toContain(`${kind} ${line}`); });
  it('the last note of a mail ends before what the list says of itself', () => {
    const source = [printed(`${paragraph(0)} So it was counted.[1] ${paragraph(6)} So it was lost.[2] ${paragraph(12)}`), 'Notes', '[1]. North, The Boats, p. 4.', '[2]. South, The Board, p. 7.', printed('If there is additional discussion of this review, you may read it on the pages of the network, where it is kept for good.'), printed('Citation: Ann Lee. Review of North, The Boats. H-Rivers. May, 2010.')].join('\n\n');
    expect(read(source).notes.map(({ text }) => text)).toEqual(['North, The Boats, p. 4.', 'South, The Board, p. 7.']);
  });
  it('but a heading below a label is one', () => { expect(blocksOf(readWhole('Contents:', 'The Granaries of the North', paragraph(18), paragraph(24)))).toContain('heading The Granaries of the North'); });
  it('a sentence with its marker in brackets is no heading', () => { expect(blocksOf(readWhole(...MARKED, 'The courts went in 1861.[4]', paragraph(18)))).toContainEqual(expect.stringMatching(/^paragraph The courts went/u)); });
});

it('the sign for copyright needs its year in print', () => {
  const printedPage = (line: string): string => `${paragraph(0).replace(/(.{50,60}) /gu, '$1\n')}\n\n${line}\n\n${paragraph(6).replace(/(.{50,60}) /gu, '$1\n')}`;
  expect(read(printedPage('© 1936 The Commission')).furniture.map(({ kind }) => kind)).toEqual(['copyright']);
  expect(read(printedPage('© Iliad, vi, 236: quoted with the same object in Pliny.')).furniture).toEqual([]);
});

describe('notes below each chapter that count on through the book', () => {
  const chapter = (n: number, text: string): string[] => [`CHAPTER ${'I'.repeat(n)}`, text];
  const notes = ['FOOTNOTES:', '[1] North, The Boats.', '[2] Ibid., p. 4.'];
  it('end where the next chapter begins', () => {
    const document = readWhole(...chapter(1, `${paragraph(0)} It was counted.[1] ${paragraph(6)} It was lost.[2]`), ...notes, ...chapter(2, `${paragraph(12)} Nobody asked.[3] ${paragraph(18)}`), 'FOOTNOTES:', '[3] South, The Board.', ...chapter(3, paragraph(24)));
    expect(hung(document)).toEqual(['1 counted. North, The Boats.', '2 lost. Ibid., p. 4.', '3 asked. South, The Board.']);
    expect(document.text).toContain(paragraph(24));
  });
  it('but not at a heading that the next page of notes repeats', () => {
    const document = readWhole(`${paragraph(0)} It was counted.[1] ${paragraph(6)} It was lost.[2] Nobody asked.[3]`, 'Notes', '[1] North, The Boats.', '[2] Ibid., p. 4.', 'It is the better edition.', 'Notes', '[3] South, The Board.');
    expect(hung(document)).toEqual(['1 counted. North, The Boats.', '2 lost. Ibid., p. 4. It is the better edition.', '3 asked. South, The Board.']);
  });
});

it('markers in roman figures stand behind a space too', () => {
  const document = readWhole(`${paragraph(0)} It was counted. [i] ${paragraph(6)} It was lost.[ii] Nobody asked. [iii]`, '[i] North, The Boats.', '[ii] Ibid., p. 4.', '[iii] South, The Board.');
  expect(hung(document)).toEqual(['i counted. North, The Boats.', 'ii lost. Ibid., p. 4.', 'iii asked. South, The Board.']);
});

describe('short paragraphs are no broken lines', () => {
  it('of a page in Chinese, with its headings and its notes', () => {
    const document = readWhole('关于渡船的历史', '一、问题的提出', '渡船的账目很少。①但是，多数人没有读过。②', '二、结论', '总之，渡船是重要的。③', '注释：', '① 王明：《渡船》，北京：人民出版社，2003年，第12页。\n② 同上，第15页。\n③ 李华：《河流》，上海：三联书店，1992年，第45页。');
    expect(blocksOf(document)).toEqual(['heading 关于渡船的历史', 'heading 一、问题的提出', 'paragraph 渡船的账目很少。但是，多数人没有读过。', 'heading 二、结论', 'paragraph 总之，渡船是重要的。', 'heading 注释：']);
    expect(document.notes.map(({ marker, text }) => `${marker} ${text.slice(0, 3)}`)).toEqual(['1 王明：', '2 同上，', '3 李华：']);
  });
  it('nor are the entries of a list, one a line', () => {
    expect(readWhole('North, Anna, The Boats, York 1912.\nSouth, Tom, The Board, Leeds 1932.\nWest, Ruth, The Rope Walks, Hull 1950.\nEast, Jan, The Salt Road, York 1961.').blocks).toHaveLength(4);
  });
  it('lines in the middle of a sentence are', () => {
    expect(readWhole('The keepers had counted the doors of the granary long before\nThe Hague asked for them, and they told\nNobody about the boats of that spring.\nSo it was.').text).toContain('they told Nobody about');
  });
});

describe('notes as two sites of reviews have them', () => {
  it('in double brackets', () => {
    expect(hung(readWhole(`${paragraph(0)} It was counted. [[1]] ${paragraph(6)} It was lost. [[2]]`, 'Notes', '[[1]] North, The Boats.', '[[2]] Ibid., p. 4.'))).toEqual(['1 counted. North, The Boats.', '2 lost. Ibid., p. 4.']);
  });
  it('in round ones, where each note leads back to its marker in words', () => {
    expect(hung(readWhole(`${paragraph(0)} It was counted. (1) ${paragraph(6)} It was lost. (2)`, paragraph(12), 'Notes', '1. North, The Boats.Back to (1)', '2. Ibid., p. 4.Back to (2)'))).toEqual(['1 counted. North, The Boats.', '2 lost. Ibid., p. 4.']);
  });
  it('no more than the words that lead back is taken off', () => {
    expect(hung(readWhole(`${paragraph(0)} It was counted.[1] ${paragraph(6)} It was lost.[2]`, 'Notes', '[1] North, The Way Back. [BACK]', '[2] See West, Come Back to (Leeds).'))).toEqual(['1 counted. North, The Way Back.', '2 lost. See West, Come Back to (Leeds).']);
  });
});

describe('notices that a library sets before a text', () => {
  const notice = ['STOP', 'Early Journal Content on JSTOR, Free to Anyone in the World', 'This article is one of many scholarly works that were digitized.', 'For more information about JSTOR, please\ncontact support@jstor.org.'];
  it('are its own', () => {
    const document = readWhole(...notice, 'The Ferries of the Fen', paragraph(0), paragraph(6));
    expect(blocksOf(document)[0]).toBe('heading The Ferries of the Fen');
    expect(new Set(document.furniture.map(({ kind }) => kind))).toEqual(new Set(['metadata']));
  });
  it('a sentence on them is the text’s', () => {
    expect(readWhole('The Ferries of the Fen', 'Early Journal Content on JSTOR was free, and the readers said so.', paragraph(0)).text).toContain('Early Journal Content');
  });
});

describe('notes of pages whose numbers were lost or stand below another note', () => {
  it('listed with dashes, each with an arrow', () => {
    const document = readWhole('Memorandum of the Board1', 'They were counted.2 The report says, among other things:', '- The boats came late.\n- The doors were shut.', '- North, The Boats, p. 4.↩\n- Not printed.↩');
    expect(hung(document)).toEqual(['1 Board North, The Boats, p. 4.', '2 counted. Not printed.']);
    expect(blocksOf(document)).toContain('list-item - The boats came late.');
  });
  it('below a note with an asterisk', () => {
    expect(hung(readWhole('The Ferries*', `${paragraph(0)} It was counted.1 ${paragraph(6)} It was lost.2`, paragraph(12), 'Footnotes', '*This is part of a larger work.', '1 North, The Boats.', '2 Ibid., p. 4.')).slice(1)).toEqual(['1 counted. North, The Boats.', '2 lost. Ibid., p. 4.']);
  });
});

it('a stamp of release, and a stroke alone on its line, are no text', () => {
  const stamp = 'Approved For Release 2007/05/11 : ABC-DEF85T00176R001400070001-4';
  const document = readWhole(stamp, paragraph(0), '|', stamp, paragraph(6), '|', paragraph(12));
  expect(blocksOf(document)).toEqual([0, 6, 12].map((n) => `paragraph ${paragraph(n)}`));
  expect(readWhole(paragraph(0), 'Approved for release by the Board, the report was read.').text).toContain('Approved for release');
});

describe('notes that a site prints beside their paragraphs too', () => {
  const text = ['Full text', `1${paragraph(0)} It was counted1.`, `2${paragraph(6)} It was lost2.`, `3${paragraph(12)} Nobody asked3.`];
  it('are its own, whole or cut short', () => {
    const document = readWhole(text[0] ?? '', '  • 1 North, The Boats (York, 1912), p. 4.', text[1] ?? '', '  • 2 Ibid. (...)', ...text.slice(2), 'Notes', '1 North, The Boats (York, 1912), p. 4.', '2 Ibid., p. 7, where the doors are counted.', '3 South.');
    expect(hung(document)).toEqual(['1 counted North, The Boats (York, 1912), p. 4.', '2 lost Ibid., p. 7, where the doors are counted.', '3 asked South.']);
    expect(blocksOf(document).filter((block) => block.startsWith('list-item'))).toEqual([]);
  });
  it('a list of the text is not', () => {
    const document = readWhole(text[0] ?? '', '  • 1 boat of the customs house', ...text.slice(1), 'Notes', '1 North, The Boats.', '2 Ibid.', '3 South.');
    expect(blocksOf(document)).toContain('list-item • 1 boat of the customs house');
  });
});

describe('a line between strokes', () => {
  it.each(['Ann Lee | Christian Berg | Marta Ohm', 'Editor: Tom Reed | Commissioning Editor: Ann Lee | Production Editor: George Fox', 'Ann Lee | Tom Reed | Board of Harbours'])('that names persons is text: %s', (line) => {
    expect(readWhole('The Fen Road', line, paragraph(0), paragraph(6)).text).toContain(line);
  });
  it.each(['Harbours | Rivers | Roads', 'Archive | Tom Reed | Subscriptions | Shop'])('of labels is a menu: %s', (line) => {
    expect(readWhole(line, 'The Fen Road', paragraph(0), paragraph(6)).text).not.toContain('|');
  });
});
