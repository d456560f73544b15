import { describe, expect, it } from 'vitest';
import { type Annotation, type Document, read, toAnnotations } from '../../src/index.js';
import { fixtures, oddTexts, realTexts } from '../support/texts.js';

const SURROGATES: readonly [string, string] = ['pairs and halves of pairs', 'The 𠀋 of 𝔸\ud800𝔹 and Peking.1 Lin Piao 😀 fell.2 So.3\udc00\nNOTES\n1. 𠀋 North, Elites (Stanford: Press, 1952), 183.\n2. Ibid.\n3. 😀 Li, p. 4.\n'];

/** Finds each target again in the raw source, by its position in code points and by its quote. */
function expectAnchored(document: Document, source: string): void {
  const points = Array.from(source);
  const offsets = [0];
  for (const point of points) offsets.push((offsets[offsets.length - 1] as number) + point.length);
  const { items } = toAnnotations(document, source).first;
  for (const { target } of items) for (const { selector: [{ start, end }, { exact, prefix, suffix }] } of target) {
    expect(points.slice(start, end).join('')).toBe(exact);
    expect(points.slice(Math.max(0, start - 32), start).join('')).toBe(prefix);
    expect(points.slice(end, end + 32).join('')).toBe(suffix);
  }
  const spansOf = (id: string): { start: number; end: number }[] => (items.find((one) => one.id.endsWith(`#${id}`))?.target ?? []).map(({ selector: [{ start, end }] }) => ({ start: offsets[start] as number, end: offsets[end] as number }));
  for (const { id, origin } of [...document.notes, ...document.mentions, ...document.sections]) expect(spansOf(id)).toEqual(origin);
  document.names.forEach(({ origin }, i) => { expect(spansOf(`name-${i + 1}`)).toEqual(origin); });
  document.furniture.forEach(({ origin }, i) => { expect(spansOf(`furniture-${i + 1}`)).toEqual(origin); });
}

describe('each annotation is found again in the raw source of', () => {
  it.each([...fixtures, ...oddTexts, SURROGATES])('%s', (_, source) => { expectAnchored(read(source), source); });
  it.skipIf(realTexts.length === 0)('the real texts (needs ../shared/corpus)', () => { for (const [, source] of realTexts) expectAnchored(read(source), source); }, 120_000);
});

describe('what an annotation says', () => {
  const annotate = (source: string): readonly Annotation[] => toAnnotations(read(source), source, { iri: 'https://a.org/text' }).first.items;
  const source = 'Lin Piao left.1 The ﬁeld.2 So.3\nNOTES\n1. North, Elites (Stanford: Press, 1952), 183.\n2. Ibid.\n3. Li.\n';
  const items = annotate(source);
  const bodies = (id: string): unknown => { const body = items.find((one) => one.id === `https://a.org/text#${id}`)?.body; return typeof body === 'string' ? body : body?.map(({ purpose, value }) => `${purpose}: ${value}`); };
  it.each([
    ['a note', 'n1', ['classifying: note', 'tagging: 1']], ['its marker', 'n1-marker', 'https://a.org/text#n1'],
    ['a name', 'name-1', ['classifying: person', 'tagging: wade-giles', 'identifying: Lin Biao', 'editing: Lin Biao', 'commenting: lexicon']],
    ['a back-reference', 'm2', ['classifying: ibid', expect.stringMatching(/^identifying: \{"id":"w1","type":"book",/u)]],
  ])('%s', (_, id, wanted) => { expect(bodies(id)).toEqual(wanted); });
  it('a repair, and nothing of the white space of the page', () => { expect(items.filter((one) => one.motivation === 'editing').map(({ body }) => (body as readonly { readonly value: string }[]).map(({ value }) => value))).toEqual([['fi', 'ligatures', 'certain', expect.any(String)]]); });
  it('which text they are of, and how many they are', () => {
    const { first, ...collection } = toAnnotations(read(source), source, { iri: 'https://a.org/text' });
    expect(collection).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationCollection', total: first.items.length });
    expect(new Set(items.map((one) => one.id)).size).toBe(items.length);
    expect(new Set(items.flatMap(({ target }) => target.map((one) => one.source)))).toEqual(new Set(['https://a.org/text']));
  });
  it('a marker without a body says what is missing', () => {
    const missing = annotate('It fell.1 So.2 And.3 It went.4\nNOTES\n1. North.\n2. Ibid.\n3. Li.\n').find((one) => one.id.endsWith('n4-marker'));
    expect(missing?.body).toEqual([{ type: 'TextualBody', purpose: 'assessing', value: 'missing' }]);
  });
  it('a thing that a page cut in two has two targets', () => {
    const [, roundtable] = fixtures.find(([name]) => name === 'roundtable') as (typeof fixtures)[number];
    const cut = toAnnotations(read(roundtable), roundtable).first.items.find(({ id, target }) => /#m\d+$/u.test(id) && target.length === 2);
    expect(cut?.target.map(({ selector: [, { exact }] }) => exact.replace(/\s+/gu, ' '))).toEqual(['Ports ', 'of Call: Harbours of the China Coast, 1842–1937 (Quayside Press, 2018)']);
  });
  it('of another source is refused', () => { expect(() => toAnnotations(read('One.'), 'Two..')).toThrow(new RangeError('Expected a source of length 4, got one of length 5')); });
});
