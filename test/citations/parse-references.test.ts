import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CslItem } from '../../src/records/citation.js';
import { createMemory, parseReferences } from '../../src/citations/parse-references.js';

const raws = (text: string): string[] => parseReferences(text).mentions.map(mention => mention.raw);

describe('a note is split into citations and prose', () => {
  test.each([
    ['a signal is prose', 'See Anna Berg, The Long Road, 1917–1921 (Oxford: Oxford University Press, 2001), 12.', ['Anna Berg, The Long Road, 1917–1921 (Oxford: Oxford University Press, 2001), 12']],
    ['a semicolon parts two works', 'Anna Berg, The Long Road (London: Verso, 2001); Tom Hill, Short Cuts (Paris: Seuil, 2003).', ['Anna Berg, The Long Road (London: Verso, 2001)', 'Tom Hill, Short Cuts (Paris: Seuil, 2003)']],
    ['a sentence after the work is prose', 'Anna Berg, The Long Road (London: Verso, 2001) gives the details.', ['Anna Berg, The Long Road (London: Verso, 2001)']],
    ['the full stops of D.C. end nothing', 'Anna Berg, The Long Road (Washington, D.C.: Brookings, 2001), 4.', ['Anna Berg, The Long Road (Washington, D.C.: Brookings, 2001), 4']],
    ['a German sentence is no title', 'Die grösseren Chancen der Firmen, insbesondere am Gericht, zeigt Hill 1976, S. 339.', ['Hill 1976, S. 339']],
    ['a statute that the sentence goes on about is prose', 'The courts have powers under the Family Law Act 1975 (Cwth.) to distribute property.', []],
    ['a statute with its section is cited', 'The courts have powers under the Family Law Act 1975 (Cwth.), s. 52.', ['Family Law Act 1975 (Cwth.), s. 52']],
    ['a comment cites nothing', 'For the sake of readability, I will refrain from marks around “old road” here.', []],
  ])('%s', (_why, text, expected) => { expect(raws(text)).toEqual(expected); });
});

describe('long stretches, which are gone over again from each of their words', () => {
  const last = (text: string): CslItem | null | undefined => parseReferences(text).mentions.at(-1)?.item;
  test.each([['nothing', ''], ['titles that nothing ends', '(2005). Title. West. '.repeat(60)], ['names that no “and” closes', `${'Wang Li, Zhang San, '.repeat(80)}1. `]])('a work behind %s', (_what, before) => {
    expect(last(`${before}Anna Berg, The Long Road (Oxford: Clarendon Press, 1999), 12.`)).toMatchObject({ author: [{ family: 'Berg' }], title: 'The Long Road', publisher: 'Clarendon Press', 'publisher-place': 'Oxford' });
  });
  test.each([1, 8, 9, 10, 11, 12, 40])('a title of %i times three words', (times) => {
    const title = 'Roads and Rivers '.repeat(times).trimEnd();
    expect(last(`Anna Berg, ${title} (Oxford: Clarendon Press, 1999), 12.`)).toMatchObject({ title, publisher: 'Clarendon Press' });
  });
  test('eight authors', () => {
    expect(last('Anna Berg, Tom Hill, Ute Frey, Carl Moor, Emil Bach, Rosa Feld, Otto Wald, and Ida Stein, The Long Road (Oxford: Clarendon Press, 1999).')?.author?.map(({ family }) => family)).toEqual(['Berg', 'Hill', 'Frey', 'Moor', 'Bach', 'Feld', 'Wald', 'Stein']);
  });
});

describe('fields', () => {
  const item = (text: string): CslItem | null | undefined => parseReferences(text).mentions[0]?.item;
  test('a book without brackets', () => {
    expect(item('Milo Berg, The Long Road, Harcourt, Brace and World, 1962, p. 132.')).toMatchObject({ type: 'book', title: 'The Long Road', publisher: 'Harcourt, Brace and World', author: [{ family: 'Berg', given: 'Milo' }] });
  });
  test('an article', () => {
    expect(item('Anna Berg, “Roads and Rivers,” Journal of Roads 22:1 (May 2015), 126-166.')).toMatchObject({ type: 'article-journal', title: 'Roads and Rivers', 'container-title': 'Journal of Roads', volume: '22', issue: '1', page: '126-166', issued: { 'date-parts': [[2015, 5]] } });
  });
  test('a document: p. is a papka here, a page elsewhere', () => {
    expect(item('“Zapis’ besedy,” 21 April 1953, AVPRF f. 0100, op. 46, p. 362, d. 12, l. 49.')).toMatchObject({ archive: 'AVPRF', custom: { archive: { fond: '0100', opis: '46', papka: '362', delo: '12', listy: '49' } } });
    expect(item('Anna Berg, The Long Road, Moscow, 1972, p. 362.')?.archive).toBeUndefined();
  });
  test.each([['Li Danhui', 'Li'], ['SHEN Zhihua', 'Shen'], ['Zhihua Shen', 'Shen'], ['Kim Il-sung', 'Kim'], ['Simon Leys', 'Leys'], ['Anna von Berg', 'Berg']])('%s has the family name %s', (name, family) => {
    expect(item(`${name}, The Long Road (London: Verso, 2001).`)?.author?.[0]?.family).toBe(family);
  });
});

describe('back-references attach to exactly one work or to none', () => {
  const last = (...notes: string[]) => { const memory = createMemory(); return notes.map(note => parseReferences(note, { memory })).at(-1)?.mentions[0]; };
  const berg = 'Anna Berg, The Long Road (London: Verso, 2001), 5.';
  const hill = 'Tom Hill, Short Cuts in History (Paris: Seuil, 2003).';
  test('Ibid. is the work just before', () => { expect(last(berg, 'Ibid., p. 182.')).toMatchObject({ form: 'ibid', item: { title: 'The Long Road' }, locator: { label: 'page', value: '182' } }); });
  test('Ibid. after several works is left open', () => { expect(last(`${berg.slice(0, -1)}; ${hill}`, 'Ibid., p. 3.')).toMatchObject({ item: null, candidates: ['w1', 'w2'] }); });
  test('a short title', () => { expect(last(berg, hill, 'Berg, Long Road, 12.')).toMatchObject({ form: 'short', item: { title: 'The Long Road' } }); });
  test('a name and others with the number of a note', () => { expect(last(berg, hill, 'See Berg and others (n. 1) 33.')).toMatchObject({ form: 'short', item: { title: 'The Long Road' }, locator: { value: '33' } }); });
  test('a name that nobody cited', () => { expect(last(berg, 'Moor, p. 12.')).toMatchObject({ form: 'short', item: null }); });
});

describe('a list of archives and their series', () => {
  const locations = (...lines: string[]) => { const memory = createMemory(); return lines.map((line) => (parseReferences(line, { memory }).mentions[0]?.item as CslItem | null | undefined)?.archive_location); };
  test('a bare name in it is a series, before and behind it none', () => {
    expect(locations('Testamenti', 'Miste: Reg. 1 - 4', 'Testamenti', 'Custodi degli stai,', 'Anna Berg, The Long Road (London: Verso, 2001).', 'Testamenti')).toEqual([undefined, 'Miste: Reg. 1 - 4', 'Testamenti', 'Custodi degli stai', undefined, undefined]);
  });
  test('the name of an archive opens such a list', () => { expect(locations('Archivio di Stato di Venezia', 'Senato Mar')).toEqual([undefined, 'Senato Mar']); });
  test('a remark in it is none', () => { expect(locations('Miste: Reg. 1 - 4', 'Corsivo mio', 'Emphasis added')).toEqual(['Miste: Reg. 1 - 4', undefined, undefined]); });
  test('it says that the series was supposed', () => {
    const memory = createMemory();
    parseReferences('Miste: Reg. 1 - 4', { memory });
    expect(parseReferences('Testamenti', { memory }).mentions[0]?.item?.custom?.certainty).toEqual({ archive_location: 'inferred' });
  });
});

describe('a line that begins in the midst of a title', () => {
  test.each([
    ['urbana a Brescia nel Settecento, Brescia, Grafo, 1981.', { title: 'urbana a Brescia nel Settecento', publisher: 'Grafo', 'publisher-place': 'Brescia' }],
    ['mento, Firenze, Sansoni, 1958, pp. 29 - 55.', { title: 'mento', publisher: 'Sansoni', 'publisher-place': 'Firenze' }],
  ])('%s', (line, expected) => { expect(parseReferences(line).mentions[0]?.item).toMatchObject(expected); });
  test('a sentence with a place in it is none', () => { expect(parseReferences('the army left Milan, Florence, and Rome in 1849.').mentions).toEqual([]); });
});

describe('two chapters of one volume', () => {
  test('the first has the container that the second names, inferred', () => {
    const [first] = parseReferences('Anna Berg, “The Road,” and Tom Hill, “The Way,” in Jane Moor, ed., Roads of Europe (London: Verso, 2001), 9.').mentions;
    expect(first?.item).toMatchObject({ type: 'chapter', title: 'The Road', 'container-title': 'Roads of Europe', custom: { certainty: { 'container-title': 'inferred' } } });
  });
});

test('no text makes it throw, and every span lies in the text', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('Ibid., ', 'See ', '“', '”', '(', ')', 'ed., ', '1999', 'Berg, ', '; ', 'p. 3', 'f. 5, op. 3', ' and ', 'Moscow: ', 'http://a.b/c', '《', '》', '沈志华：', '同上，', '第5页', '北京：人民出版社', '2003年', '前掲『', '』', '。', '；'));
  fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
    const text = pieces.join('');
    const { mentions, prose } = parseReferences(text);
    for (const { start, end } of [...mentions, ...prose]) { expect(start).toBeGreaterThanOrEqual(0); expect(end).toBeLessThanOrEqual(text.length); expect(end).toBeGreaterThan(start); }
    for (const { start, end, raw } of mentions) expect(text.slice(start, end)).toBe(raw);
  }), { numRuns: 500 });
});
