/// <reference types="node" />
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Nodes, Root } from 'nlcst';
import { toString } from 'nlcst-to-string';
import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextQuotes from 'retext-quotes';
import retextRepeatedWords from 'retext-repeated-words';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/read.js';
import { CITATION_RULES } from '../../src/retext/retext-citations.js';
import { NOTE_RULES } from '../../src/retext/retext-notes.js';
import { retextCitations, retextEmend, retextNotes, retextReviews, retextRomanisation, scholarlyEnglish } from '../../src/retext/index.js';

/** A chapter as it comes from a PDF: broken words, notes at the feet of pages, a running head, names in Wade-Giles. */
const SOURCE = `THE LONG ROAD

When Mao Tse-tung came to Peking in the the spring, Gen. Hill was waiting for a answer that
never came.1 The foun-
dation of the alliance, he wrote in vol. 3 of his diaries, was “trust.”2 Others had their doubts about it, and
some of them said so in the council that met on Oct. 5, 1951, with Mao Tse-
tung’s envoys in the next room.3 Nobody had an use for them.
______
1 Tom Hill, Short Cuts (Paris: Seuil, 2003), 7.
2 Anna Berg, The Long Road (London: Verso, 2001), 5.
\f
THE LONG ROAD

The foundation was weak, and the order collapsed in the winter.4 "It fell," he wrote to Chou En-lai.5 Mao Tsetung had an hour of need.6
______
4 Hill, Short Cuts, 9.
5 Moor, Lost Letters, 12.
6 Ibid., 13.
`;
const everything = () => unified().use(retextEnglish).use(scholarlyEnglish).use(retextEmend).use(retextNotes).use(retextRomanisation).use(retextCitations).use(retextReviews)
  .use(retextRepeatedWords).use(retextIndefiniteArticle).use(retextQuotes).use(retextStringify);

/** What each message stands on in the raw file. */
const said = (file: VFile, source: string) => file.messages.filter((message) => message.source === source).map(({ ruleId, place, actual, expected }) => {
  const [start, end] = place !== undefined && 'start' in place ? [place.start, place.end] : [place, place];
  expect([start?.line, start?.column]).toEqual(pointAt(String(file.data.raw), start?.offset ?? 0));
  return [ruleId, String(file.data.raw).slice(start?.offset, end?.offset), actual, expected];
});
const pointAt = (text: string, offset: number): [number, number] => [text.slice(0, offset).split('\n').length, offset - text.lastIndexOf('\n', offset - 1)];
const run = async (source = SOURCE): Promise<VFile> => {
  const file = new VFile({ value: source, data: { raw: source } });
  return everything().process(file);
};

describe('in one processor with plugins of others, each message stands at its place in the raw file', () => {
  test.each<[string, ReturnType<typeof said>]>([
    ['retext-emend', [['lost-hyphens', 'Tsetung', 'Tsetung', ['Tse-tung']]]],
    ['retext-notes', [['missing-note', '3', '3', []]]],
    ['retext-romanisation', [
      ['convert-name', 'Mao Tse-tung', 'Mao Tse-tung', ['Mao Zedong']], ['convert-name', 'Peking', 'Peking', ['Beijing']],
      ['convert-name', 'Mao Tse-\ntung', 'Mao Tse-tung', ['Mao Zedong']], ['convert-name', 'Chou En-lai', 'Chou En-lai', ['Zhou Enlai']], ['convert-name', 'Mao Tsetung', 'Mao Tse-tung', ['Mao Zedong']]]],
    ['retext-citations', [['unresolved-mention', 'Moor, Lost Letters, 12', 'Moor, Lost Letters, 12', []], ['unresolved-mention', 'Ibid., 13', 'Ibid., 13', []]]],
    ['retext-reviews', []],
    ['retext-repeated-words', [['the', 'the the', 'the the', ['the']]]],
    ['retext-indefinite-article', [['retext-indefinite-article', 'a', 'a', ['an']], ['retext-indefinite-article', 'an', 'an', ['a']]]],
    ['retext-quotes', [['quote', '"', '"', ['“']], ['quote', '"', '"', ['”']]]],
  ])('%s', async (source, wanted) => { expect(said(await run(), source)).toEqual(wanted); });

  test('ours say where the rule is explained, and on what evidence they speak', async () => {
    const { messages } = await run();
    const one = messages.find(({ ruleId }) => ruleId === 'convert-name');
    expect(one).toMatchObject({ url: 'docs/plugins.md#convert-name', note: 'lexicon', fatal: false, reason: 'Expected `Mao Zedong` for `Mao Tse-tung`' });
    const own = messages.filter(({ source }) => /^retext-(?:emend|notes|romanisation|citations|reviews)$/u.test(source ?? ''));
    for (const { url, ruleId, place, expected } of own) expect([url, place === undefined, Array.isArray(expected) || ruleId === 'columns-mixed']).toEqual([ruleId === 'lost-hyphens' ? 'docs/rules.md' : `docs/plugins.md#${ruleId}`, false, true]);
    const headings = readFileSync(new URL('../../docs/plugins.md', import.meta.url), 'utf8').match(/^### [a-z-]+$/gmu)?.map((line) => line.slice(4)) ?? [];
    const code = ['citations', 'notes', 'reviews', 'romanisation'].map((name) => readFileSync(new URL(`../../src/retext/retext-${name}.ts`, import.meta.url), 'utf8')).join('\n');
    const rules = [...code.matchAll(/ruleId: '([a-z-]+)'/gu)].map((match) => match[1] as string);
    expect([...rules, ...NOTE_RULES, ...CITATION_RULES].filter((rule) => !headings.includes(rule))).toEqual([]);
  });
  test('vfile-reporter prints them all by line', async () => {
    const lines = reporter(await run(), { color: false }).split('\n');
    expect(lines.find((line) => line.includes('missing-note'))?.replace(/ +/gu, ' ')).toBe(' 7:32-7:33 warning Marker 3 has no note body missing-note retext-notes'.trim());
    expect(lines.filter((line) => /^ *\d+:\d+/u.test(line)).length).toBeGreaterThanOrEqual(13);
  });
  test('the document is that of `read`, and the printed tree its text', async () => {
    const file = await run();
    expect(file.data.emend).toEqual(read(SOURCE));
    expect(String(file)).toBe(read(SOURCE).text);
  });
});

/** What is wrong with a raw text that went through all plugins: messages that stand elsewhere, or a printed tree that is not the text. */
async function faultsOf(source: string): Promise<unknown[]> {
  const file = await run(source);
  const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  const held = file.messages.filter(({ actual, place }) => typeof actual === 'string' && place !== undefined && 'start' in place).map(({ ruleId, actual, place }) => {
    const { start, end } = place as { start: { offset: number }; end: { offset: number } };
    return [ruleId, letters(actual as string), letters(source.slice(start.offset, end.offset))];
  });
  expect(held.length).toBeGreaterThan(0);
  // what a page’s end cuts in two stands on both sides of what is printed there
  const wrong = held.filter(([, actual = '', printed = '']) => !(printed === actual || (printed.startsWith(actual.slice(0, 3)) && printed.endsWith(actual.slice(-3)))));
  return String(file) === read(source).text ? wrong : [...wrong, 'the printed tree is not the text'];
}
test.each(['chapter', 'essay', 'publisher', 'roundtable', 'scan'])('over the fixture %s, what a message is about stands where it says', async (name) => {
  expect(await faultsOf(readFileSync(new URL(`../../fixtures/${name}/source.txt`, import.meta.url), 'utf8'))).toEqual([]);
});
const corpus = new URL('../../../shared/corpus/', import.meta.url);
const real = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.txt')) : [];
describe.skipIf(real.length === 0)('over real texts (needs ../shared/corpus)', () => {
  test.each(real)('%s', async (name) => { expect(await faultsOf(readFileSync(new URL(name, corpus), 'utf8'))).toEqual([]); });
});

describe('the tree behind retextEmend', () => {
  const parse = (source: string): Root => unified().use(retextEnglish).use(scholarlyEnglish).use(retextEmend).parse(new VFile(source));
  const words = (node: Nodes): Nodes[] => (node.type === 'WordNode' ? [node] : 'children' in node ? node.children.flatMap(words) : []);
  test('has its words at their places in the source, a broken word on both its lines', () => {
    const places = words(parse(SOURCE)).map((word) => [toString(word), SOURCE.slice(word.position?.start.offset, word.position?.end.offset)]);
    expect(places.length).toBeGreaterThan(90);
    expect(places.filter(([word, printed]) => word !== printed)).toEqual([['foundation', 'foun-\ndation'], ['Tse-tung’s', 'Tse-\ntung’s'], ['Tse-tung', 'Tsetung']]);
  });
  test('has no place for what stands nowhere in the source', () => {
    const spaces = (node: Nodes): Nodes[] => (node.type === 'WhiteSpaceNode' ? [node] : 'children' in node ? node.children.flatMap(spaces) : []);
    const made = spaces(parse('One.\fTwo.\n\nThree.')).filter(({ position }) => position === undefined);
    for (const node of made) expect(toString(node)).toMatch(/^\s+$/u);
    expect(words(parse('One.\n\nTwo.')).map(({ position }) => position?.start.line)).toEqual([1, 3]);
  });
  test('needs a parser', () => { expect(() => unified().use(retextEmend).freeze()).toThrow(new TypeError('Expected a parser before retextEmend, such as retext-english, got undefined')); });
  test('takes what `read` takes', async () => {
    const file = await unified().use(retextEnglish).use(retextEmend, { names: { to: 'wade-giles' } }).use(retextStringify).process('Mao Zedong came.');
    expect(file.data.emend?.names.map(({ target }) => target)).toEqual(['Mao Tse-tung']);
  });
});

describe('retextRomanisation', () => {
  const fixed = async (source: string, options = {}): Promise<VFile> => unified().use(retextEnglish).use(retextRomanisation, { fix: true, ...options }).use(retextStringify).process(source);
  test('writes the names with `fix`, what stands beside them in a word, and nothing else', async () => {
    expect(String(await fixed('Mao Tse-tung’s men left Peking, (Chou En-lai’s) said.\nKim Il-sung did  not.'))).toBe('Mao Zedong’s men left Beijing, (Zhou Enlai’s) said.\nKim Il-sung did  not.');
  });
  test('and then has nothing to report of them', async () => { expect((await fixed('Mao Tse-tung left Peking.')).messages).toEqual([]); });
  test('writes them behind retextEmend too', async () => {
    const file = await unified().use(retextEnglish).use(scholarlyEnglish).use(retextEmend).use(retextRomanisation, { fix: true }).use(retextRepeatedWords).use(retextStringify).process(SOURCE);
    expect(String(file)).toBe(read(SOURCE).text.replaceAll('Mao Tse-tung', 'Mao Zedong').replace('Peking', 'Beijing').replace('Chou En-lai', 'Zhou Enlai'));
    expect(file.messages.filter(({ source }) => source === 'retext-romanisation')).toEqual([]);
  });
  test('goes the other way, and a new word has no place', async () => {
    const processor = unified().use(retextEnglish).use(retextRomanisation, { fix: true, to: 'wade-giles' });
    const file = new VFile('Mao Zedong left.');
    const tree = await processor.run(processor.parse(file), file) as Root;
    expect(toString(tree)).toBe('Mao Tse-tung left.');
    const sentence = tree.children[0];
    const places = sentence?.type === 'ParagraphNode' && sentence.children[0]?.type === 'SentenceNode' ? sentence.children[0].children.map((node) => [toString(node), node.position?.start.offset]) : [];
    expect(places).toEqual([['Mao', undefined], [' ', undefined], ['Tse-tung', undefined], [' ', 10], ['left', 11], ['.', 15]]);
  });
  test('says what it keeps, and why, as an information', async () => {
    const { messages } = await unified().use(retextEnglish).use(retextRomanisation).use(retextStringify).process('“Mao Tse-tung left Peking,” he wrote.');
    expect(messages.map(({ ruleId, fatal, actual, expected }) => [ruleId, fatal, actual, expected])).toEqual([['kept-name', undefined, 'Mao Tse-tung', []], ['kept-name', undefined, 'Peking', []]]);
  });
});

describe('each alone reads the file itself', () => {
  const alone = async (plugin: typeof retextNotes, source: string): Promise<VFile> => unified().use(retextEnglish).use(plugin).use(retextStringify).process(source);
  test('and leaves the tree alone', async () => { for (const plugin of [retextNotes, retextCitations, retextReviews]) expect(String(await alone(plugin, SOURCE))).toBe(SOURCE); });
  test('retextCitations lists what fits where more than one work does', async () => {
    const { messages } = await alone(retextCitations, 'It fell.1 It rose.2 It fell.3\n\nNotes\n\n1 Tom Hill, Short Cuts (Paris: Seuil, 2003), 7; Anna Berg, The Long Road (London: Verso, 2001).\n2 Ibid., 8.\n3 Karl Moor, Lost Letters (Rome: Laterza, 1999).\n');
    expect(messages.map(({ ruleId, actual, expected, note }) => [ruleId, actual, expected, note])).toEqual([['unresolved-mention', 'Ibid., 8', ['Short Cuts', 'The Long Road'], 'None is chosen among several']]);
  });
  test('retextReviews says who wrote nothing that was found', async () => {
    const source = 'Participants\n\nAnna Berg teaches at the University of Oslo. She wrote The Long Road (2001).\n\nTom Hill teaches at Kent University. He wrote Short Cuts (2003).\n\nReview by Anna Berg, University of Oslo\n\nThe book is long. It is good.\n';
    const { messages, data } = await alone(retextReviews, source);
    expect(data.emend?.sections.map(({ kind }) => kind)).toContain('review');
    expect(messages.map(({ ruleId, actual, fatal }) => [ruleId, actual, fatal])).toEqual([['participant-without-section', 'Hill', undefined]]);
    expect((await alone(retextReviews, 'It fell.')).messages).toEqual([]);
  });
});

test('no text makes them throw, and the printed tree is always the text', () => {
  const parts = fc.constantFrom('Mao Tse-tung', 'Peking', '. ', '1', '2', '12', '\n', '\n\n', '\f', '\u0085', '\u2029', '\u00a0', '\ufeff', '\ud800', '😀', 'foun-\ndation', '“', '”', '(', ')', 'Ibid., 5.', 'Tom Hill, Short Cuts (Paris: Seuil, 2003), 7.', 'Review by Anna Berg, University of Oslo', 'NOTES', '_____', ' ', 'it fell', 'ﬁrst', 'e\u0301', '毛泽东。', '•', '*');
  fc.assert(fc.property(fc.array(parts, { maxLength: 40 }).map((list) => list.join('')), (text) => {
    expect(String(everything().processSync(text))).toBe(read(text).text);
    expect(String(unified().use(scholarlyEnglish).use(retextEnglish).use(retextRomanisation).use(retextStringify).processSync(text))).toBe(text);
    void unified().use(retextEnglish).use(retextRomanisation, { fix: true }).use(retextStringify).processSync(text);
  }), { numRuns: 200 });
});
