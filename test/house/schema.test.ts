/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CslItem, type Document, type Work, read } from '../../src/index.js';
import { cslFaultsOf, expectValid, faultsOf, hasCslSchema } from '../support/expect-valid.js';

const origin = [{ start: 0, end: 4 }];
const name = { family: 'Li', given: 'Wenhua', 'dropping-particle': 'de', 'non-dropping-particle': 'van', suffix: 'Jr.', literal: 'Li Wenhua' };
const author = { name, affiliation: 'Xiamen University' };
const work: Work & CslItem = {
  id: 'w1', type: 'book', title: 'Ports of Call', author: [name], editor: [name], translator: [name], 'reviewed-author': [name],
  custom: { origin, certainty: { title: 'stated', author: 'inferred' }, archive: { fond: '5', papka: null }, translatedTitle: 'Ports' },
};
type Full<T> = T extends readonly (infer Item)[] ? readonly Item[] : { [K in keyof T]-?: T[K] };
/** Every field that a record may have, typed so that a field added to a record is missed here. */
const FULL: Full<Document> = {
  emend: 1, source: { length: 4 }, text: 'Text',
  blocks: [{ kind: 'paragraph', start: 0, end: 4, origin }],
  sections: [{ id: 's1', kind: 'review', heading: 'Review', authors: [author], start: 0, end: 4, origin }],
  participants: [{ name, affiliation: 'Leeds', biography: 'She teaches.', section: 's1', origin }],
  notes: [{ id: 'n1', marker: '1', section: 's1', text: 'Ibid.', state: 'whole', anchor: { offset: 4, origin }, origin }],
  mentions: [{ id: 'm1', form: 'short', work: 'w1', candidates: ['w1', 'w2'], runnerUp: work, raw: 'Li', locator: { label: 'page', value: '3' }, in: { note: 'n1' }, sentence: { start: 0, end: 4 }, origin } satisfies Full<Document['mentions'][number]>],
  works: [work],
  names: [{ as: 'Peking', scheme: 'postal', kind: 'place', pinyin: 'Beijing', target: 'Beijing', alternatives: ['Peiping'], certainty: 'certain', change: true, why: 'lexicon', in: { section: 's1' }, origin }],
  languages: [{ tag: 'zh-Latn-pinyin', origin }],
  edits: [{ rule: 'compose', before: 'a', after: 'b', certainty: 'likely', why: 'A test', origin }],
  furniture: [{ kind: 'folio', origin }],
  page: { kind: 'pdf-text', columns: 2, paragraphs: 'indent' },
  metadata: { title: 'T', authors: [author], editors: [author], date: '2018', identifier: 'X', copyright: 'C' } satisfies Full<Document['metadata']>,
  relations: [{ from: 'm1', to: 'm2', kind: 'quoted-in' }],
  diagnostics: [{ rule: 'missing-note', reason: 'A test', origin }],
};
/** Fields that need not be there, by their place. */
const OPTIONAL: readonly RegExp[] = [
  /^\/mentions\/0\/(?:candidates|runnerUp|locator|sentence)$/u, /^\/metadata\/[a-z]+$/u, /\/(?:authors|editors)\/0\/affiliation$/u,
  /\/(?:family|given|dropping-particle|non-dropping-particle|suffix|literal)$/u,
  /\/(?:works\/0|runnerUp)\/(?!(?:id|type)$)[^/]+$/u, /\/custom\/(?:origin|certainty|archive|translatedTitle)$/u, /\/custom\/(?:certainty|archive)\/[a-z]+$/u,
];
/** Records that the contract leaves open. */
const OPEN = /^\/(?:page|metadata|works\/0|mentions\/0\/runnerUp)$|\/custom$/u;

/** The document with what `change` does at each record in it, with the place of the record. */
function* changed(change: (record: Record<string, unknown>, key: string) => void, keysOf: (record: Record<string, unknown>) => string[]): Generator<[place: string, key: string, document: unknown]> {
  const places: string[] = [];
  const look = (value: unknown, place: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) places.push(place);
    for (const [key, inner] of Object.entries(value)) look(inner, `${place}/${key}`);
  };
  look(FULL, '');
  const at = (document: unknown, place: string): Record<string, unknown> => place.split('/').slice(1).reduce((value, key) => (value as Record<string, unknown>)[key], document) as Record<string, unknown>;
  for (const place of places) for (const key of keysOf(at(FULL, place))) {
    const document: unknown = JSON.parse(JSON.stringify(FULL));
    change(at(document, place), key);
    yield [place, key, document];
  }
}

describe('docs/schema/document.json', () => {
  it('takes every field that a record may have', () => { expect(faultsOf(FULL)).toEqual([]); });
  it('takes a document without the fields that need not be there, and none without the others', () => {
    for (const [place, key, document] of changed((record, gone) => { delete record[gone]; }, Object.keys))
      expect([place, key, faultsOf(document).length === 0]).toEqual([place, key, OPTIONAL.some((field) => field.test(`${place}/${key}`))]);
  });
  it('takes a foreign field only where the contract leaves a record open', () => {
    for (const [place, , document] of changed((record) => { record['foreign'] = { no: 'such field' }; }, () => ['foreign']))
      expect([place, faultsOf(document).length === 0]).toEqual([place, OPEN.test(place)]);
  });
  it('takes no value of another type', () => {
    for (const [place, key, document] of changed((record, wrong) => { record[wrong] = true; }, (record) => Object.keys(record).filter((key) => typeof record[key] !== 'boolean')))
      expect([place, key, faultsOf(document).length > 0]).toEqual([place, key, true]);
  });
  it.each([['kind', '/blocks/0'], ['kind', '/sections/0'], ['state', '/notes/0'], ['form', '/mentions/0'], ['scheme', '/names/0'], ['kind', '/names/0'], ['certainty', '/names/0'], ['certainty', '/edits/0'], ['kind', '/furniture/0'], ['kind', '/page'], ['paragraphs', '/page'], ['kind', '/relations/0']])('takes no %s of %s that is not listed', (key, place) => {
    const documents = [...changed((record) => { record[key] = 'unheard-of'; }, () => [key])].filter(([where]) => where === place);
    expect(documents.map(([, , document]) => faultsOf(document).length > 0)).toEqual([true]);
  });
  it.each([['an empty text', ''], ['a lone surrogate', '\ud800'], ['a roundtable', 'Review by Ann Lee, Leeds\n\nIt fell.1 So.2 And.3\n1 North, p. 3.\n2 Ibid.\n3 Li.\n']])('takes what read makes of %s', (_, source) => { expectValid(read(source)); });
  it.each(readdirSync(new URL('../../fixtures', import.meta.url), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name))('takes what read makes of the fixture %s', (fixture) => {
    expectValid(read(readFileSync(new URL(`../../fixtures/${fixture}/source.txt`, import.meta.url), 'utf8')));
  });
});

describe('works', () => {
  it.skipIf(!hasCslSchema)('are checked against the schema of CSL-JSON 1.0.2 (needs ../shared/data/schemas/csl-data.json)', () => {
    expect(cslFaultsOf([work])).toEqual([]);
    expect(cslFaultsOf([{ ...work, type: 'pamphlets' }])).not.toEqual([]);
    expect(cslFaultsOf([{ ...work, origin } as CslItem])).not.toEqual([]);
  });
});
