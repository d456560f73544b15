/// <reference types="node" />
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { DOMParser, type Document as XmlDocument, type Element, type Node } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { type CslItem, type Document, read, toTei } from '../../src/index.js';
import { biblStruct } from '../../src/formats/tei-bibl-struct.js';
import { bibliographicCases } from '../support/bibliographic-cases.js';
import { file } from '../support/run-program.js';
import { fixtures, oddTexts, realTexts } from '../support/texts.js';

const schema = new URL('../../../shared/data/schemas/tei_all.rng', import.meta.url).pathname;
const hasValidator = existsSync(schema) && spawnSync('xmllint', ['--version']).status === 0;

const parse = (xml: string): XmlDocument => new DOMParser({ onError: (level, message) => { if (level !== 'warning') throw new Error(`${level}: ${message}`); } }).parseFromString(xml, 'text/xml');
const all = (node: XmlDocument | Element, name: string): Element[] => [...node.getElementsByTagName(name)];
const isOf = (node: Node, ...names: string[]): boolean => names.includes(node.nodeName);
/** The text as emended: without what was wrong, what would be regular, the page, and the markers of notes. */
const textOf = (node: Node): string => (node.nodeType === 3 ? node.nodeValue ?? '' : isOf(node, 'sic', 'reg', 'fw') || (isOf(node, 'ref') && (node as Element).getAttribute('type') === 'note') ? '' : [...node.childNodes].map(textOf).join(''));
/** What XML can hold of a text. */
// eslint-disable-next-line no-control-regex
const legal = (text: string): string => text.replace(/[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff\p{Cs}]/gu, '\ufffd');

const BLOCKS = ['p', 'head', 'byline', 'quote', 'item'];

function expectRead(document: Document, source: string): void {
  const tree = parse(toTei(document, source));
  const [body] = all(tree, 'body') as [Element];
  const blocks = all(body, '*').filter((one) => isOf(one, ...BLOCKS));
  const texts = blocks.map(textOf);
  expect(document.blocks.length === 0 ? texts.filter((text) => text !== '') : texts).toEqual(document.blocks.map(({ start, end }) => legal(document.text.slice(start, end))));
  const notes = all(body, 'note');
  const printed = new Map(notes.map((note) => [note.getAttribute('xml:id'), textOf(note)]));
  expect(printed).toEqual(new Map(document.notes.map(({ id, text }) => [id, legal(text)])));
  const markers = all(body, 'ref').filter((one) => one.getAttribute('type') === 'note');
  expect(markers.map((one) => one.getAttribute('target')).sort()).toEqual(document.notes.filter((note) => note.anchor !== null).map(({ id }) => `#${id}`).sort());
  expect(all(tree, 'biblStruct').map((one) => one.getAttribute('xml:id'))).toEqual(document.works.map(({ id }) => id));
  expect(all(body, 'fw').length).toBe(document.blocks.length === 0 ? 0 : document.furniture.length);
  const ids = all(tree, '*').map((one) => one.getAttribute('xml:id')).filter((id) => id !== null);
  expect(new Set(ids).size).toBe(ids.length);
  for (const one of all(tree, '*')) for (const name of ['target', 'corresp']) {
    const pointer = one.getAttribute(name);
    if (pointer?.startsWith('#') === true) expect(ids).toContain(pointer.slice(1));
  }
}

describe('an XML parser reads the text, the notes, their markers and the works of', () => {
  it.each([...fixtures, ...oddTexts])('%s', (_, source) => { expectRead(read(source), source); });
  it.skipIf(realTexts.length === 0)('the real texts (needs ../shared/corpus)', () => { for (const [, source] of realTexts) expectRead(read(source), source); }, 120_000);
});

describe('valid', () => {
  const validate = (name: string, xml: string): string => spawnSync('xmllint', ['--noout', '--relaxng', schema, file(`${name}.xml`, xml)], { encoding: 'utf8' }).stderr.trim();
  it.skipIf(!hasValidator)('against the schema of TEI P5: the fixtures, odd texts, the real texts, hard records (needs ../shared/data/schemas/tei_all.rng and xmllint)', () => {
    const texts = [...fixtures, ...oddTexts, ...realTexts];
    const written = texts.map(([name, source]) => file(`tei-${name}.xml`, toTei(read(source), source)));
    const works = { ...read(''), works: bibliographicCases.map(([, work]) => work) as never };
    const { stderr } = spawnSync('xmllint', ['--noout', '--relaxng', schema, ...written, file('tei-works.xml', toTei(works, ''))], { encoding: 'utf8', maxBuffer: 1 << 26 });
    expect(stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'))).toEqual([]);
    expect(validate('wrong', toTei(read('Text.'), 'Text.').replace('<p>', '<p><monogr/>'))).toContain('fails to validate');
  }, 120_000);
});

const BROKEN = 'The old order of the provinces had no firm foun-\ndation of its own, and nobody had expected that it would\nlast beyond the winter.\n\nIt did.';
const bodyOf = (source: string): string => /<body>\n([\s\S]*)\n<\/body>/u.exec(toTei(read(source), source))?.[1] ?? '';

describe('in the text', () => {
  it.each([
    ['a word that a line broke', BROKEN, '<p>The old order of the provinces had no firm foun<lb break="no" rend="hyphen"/>dation of its own, and nobody had expected that it would last beyond the winter.</p>'],
    ['a repair', 'The ﬁeld is wide.', '<p>The <choice><sic>ﬁ</sic><corr type="ligatures" cert="high">fi</corr></choice>eld is wide.</p>'],
    ['a romanised name', 'Lin Piao left Peking.', '<p><persName><choice><orig>Lin Piao</orig><reg>Lin Biao</reg></choice></persName> left <placeName><choice><orig>Peking</orig><reg>Beijing</reg></choice></placeName>.</p>'],
    ['reserved signs', 'AT&T <b> "so"', '<p>AT&amp;T &lt;b&gt; "so"</p>'],
    ['what XML cannot hold', 'a\u0007b \ud800 𝔸', '<p>a\ufffdb \ufffd 𝔸</p>'],
  ])('%s', (_, source, wanted) => { expect(bodyOf(source).split('\n')).toContain(wanted); });
  it('a note, its marker, a citation and what refers back to it', () => {
    const body = bodyOf('It fell.1 So.2 And.3\nNOTES\n1. Robert C. North, Elites (Stanford: Stanford University Press, 1952), 183.\n2. Ibid., 190.\n3. See North, Elites, 12.\n');
    expect(body).toContain('It fell.<ref target="#n1" type="note" n="1">1</ref> So.');
    expect(body).toContain('<note xml:id="n1" place="foot" n="1"><bibl xml:id="m1" type="full" corresp="#w1">Robert C. North, Elites (Stanford: Stanford University Press, 1952), <citedRange unit="page">183</citedRange></bibl>.</note>');
    expect(body).toContain('<bibl xml:id="m2" type="ibid" corresp="#w1"><ref type="precedingWork" target="#m1">Ibid.</ref>, <citedRange unit="page">190</citedRange></bibl>');
    expect(body).toContain('See <bibl xml:id="m3" type="short" corresp="#w1"><ref type="precedingWork" target="#m2">North, Elites</ref>, <citedRange unit="page">12</citedRange></bibl>');
  });
  it('a section by its author, with heads and folios where they stood', () => {
    const [, source] = fixtures.find(([name]) => name === 'roundtable') as (typeof fixtures)[number];
    const body = bodyOf(source);
    expect(body).toContain('<div type="review" xml:id="s4">\n<byline>Review by <persName>Daniel Okafor</persName>, University of Ibadan</byline>\n<p>');
    expect(body).toContain('<pb/><fw type="pageNum">2 | P a g e</fw><fw type="header">Review Forum on the Treaty Ports, No. 4 (2019)</fw>');
  });
});

describe('back-references', () => {
  const mention = (id: string, form: Document['mentions'][number]['form'], raw: string, work: string | null, where: object = { note: 'n1' }) => ({ id, form, raw, work, in: where, origin: [] as { start: number; end: number }[] });
  const written = (...mentions: ReturnType<typeof mention>[]): string[] => {
    const source = mentions.map(({ raw }) => raw).join('; ');
    let at = 0;
    const placed = mentions.map((one) => { const start = source.indexOf(one.raw, at); at = start + one.raw.length; return { ...one, origin: [{ start, end: at }] }; });
    const document = { ...read(''), source: { length: source.length }, text: source, blocks: [{ kind: 'paragraph', start: 0, end: source.length, origin: [{ start: 0, end: source.length }] }],
      sections: [{ id: 's1', kind: 'body', heading: null, authors: [], start: 0, end: source.length, origin: [] }], mentions: placed } as unknown as Document;
    return [...toTei(document, source).matchAll(/<ref type="[^"]*"(?: target="[^"]*")?>[^<]*<\/ref>/gu)].map(([ref]) => ref);
  };
  it.each([
    ['to the mention before', [mention('m1', 'full', 'North, Elites', 'w1'), mention('m2', 'ibid', 'Ibid.', 'w1')], ['<ref type="precedingWork" target="#m1">Ibid.</ref>']],
    ['to a full one behind', [mention('m1', 'short', 'North', 'w1'), mention('m2', 'full', 'North, Elites', 'w1')], ['<ref type="subsequentWork" target="#m2">North</ref>']],
    ['to a note', [mention('m1', 'full', 'North, Elites', 'w1'), mention('m2', 'short', 'North, supra note 1', 'w1')], ['<ref type="footnote" target="#n1">North, supra note 1</ref>']],
    ['to an author', [mention('m1', 'full', 'North, Elites', 'w1'), mention('m2', 'full', 'Idem, Moscow', 'w2')], ['<ref type="precedingAuthor" target="#m1">Idem</ref>']],
    ['to a record that nothing else names', [mention('m1', 'locator', '(59)', 'w1')], ['<ref type="precedingWork" target="#w1">(59)</ref>']],
    ['to nothing that can be told', [mention('m1', 'ibid', 'Ibid.', null)], ['<ref type="precedingWork">Ibid.</ref>']],
    ['none in a full citation', [mention('m1', 'full', 'North, Elites', 'w1')], []],
  ] as const)('%s', (_, mentions, wanted) => { expect(written(...mentions)).toEqual(wanted); });
});

describe('records', () => {
  it.each([
    ['a chapter in a series', '<analytic><author><persName><surname>Yang</surname><forename>Kuisong</forename></persName></author><title level="a">Changes</title><respStmt><resp>translator</resp><persName><surname>Lee</surname><forename>Ann</forename></persName></respStmt><idno type="DOI">10.1000/xyz_1</idno></analytic><monogr><title level="m">Brothers in Arms</title><editor>'],
    ['a particle that sorts', '<persName><nameLink>van der</nameLink><surname>Waals</surname><forename>Johannes</forename></persName>'],
    ['institutions, with and and with a comma', '<author><orgName>Department of Trade and Industry</orgName></author>'],
    ['a range of years', '<date from="1974" to="1997">1974-1997</date>'], ['circa', '<date when="1842" cert="low">ca. 1842</date>'], ['a season', '<date when="2009">Fall 2009</date>'], ['no date', '<date>n.d.</date>'],
    ['a document in an archive', '<title level="u">Zapis besedy</title><idno type="archive">AVPRF</idno><idno type="archive-place">Moscow</idno><idno type="archive_location">f. 0100, op. 46, p. 362, d. 12, l. 49</idno>'],
    ['a reprint', '<date when="1972">1972</date><date type="original" when="1921">1921</date>'], ['a review without a title', '<title level="m" type="reviewed">Zhou Enlai</title>'],
  ])('%s', (name, wanted) => { expect(biblStruct((bibliographicCases.find(([one]) => one === name) as readonly [string, CslItem])[1])).toContain(wanted); });
});
