import { describe, expect, it } from 'vitest';
import { type CslItem, read, toBibtex, toRis } from '../../src/index.js';
import { citationKeys } from '../../src/formats/citation-keys.js';
import { edtfOf } from '../../src/citations/edtf.js';
import { bibliographicCases } from '../support/bibliographic-cases.js';
import { comparable, readByCitationJs } from '../support/read-back.js';
import { fixtures, realTexts } from '../support/texts.js';

const cases = bibliographicCases.map(([, work]) => work);
const books = (works: readonly CslItem[]): { works: readonly never[] } => ({ works: works as readonly never[] });

/** The writer, what the format has no place for, or its reader none (a type before a field), and whether it holds both ends of a range. */
const FORMATS = [
  ['BibTeX', toBibtex, ['archive', 'archive-place', 'archive_collection', 'archive_location', 'recipient', 'authority', 'reviewed-author', 'reviewed-title', 'article-newspaper type', 'review type', 'classic type'], true],
  ['RIS', toRis, ['archive', 'archive-place', 'archive_collection', 'original-date', 'reviewed-author', 'reviewed-title', 'review type', 'chapter recipient', 'document recipient', 'article-journal translator', 'review translator',
    'article-journal publisher', 'review publisher', 'review publisher-place', 'legal_case container-title', 'legal_case page', 'webpage container-title', 'webpage accessed'], false],
] as const;

describe.each(FORMATS)('%s, read back by citation-js', (format, write, lost, whole) => {
  function expectReadBack(works: readonly CslItem[]): void {
    const found = readByCitationJs(write(books(works)));
    expect(found.length).toBe(works.length);
    works.forEach((work, i) => { expect(comparable(found[i] as CslItem, [], whole)).toMatchObject(comparable(held(format, work), lost, whole)); });
  }
  it.each(bibliographicCases)('%s', (_, work) => { expectReadBack([work]); });
  it('all of these at once', () => { expectReadBack(cases); });
  it.each(fixtures)('the works of the fixture %s', (_, source) => { expectReadBack(read(source).works); });
  it.skipIf(realTexts.length === 0)('the works of the real texts (needs ../shared/corpus)', () => { for (const [, source] of realTexts) expectReadBack(read(source).works); });
  it('no works', () => { expect(write(books([]))).toBe(''); });
});

/** RIS tells a family name by a comma: an institution with one is taken for a person; it keeps the year alone of a chapter or a newspaper; words for a date it gives back as none. */
function held(format: string, work: CslItem): CslItem {
  if (format !== 'RIS') return work;
  const names = (list: CslItem['author']): CslItem['author'] => list?.map((name) => (name.literal?.includes(',') === true ? { literal: name.literal.replace(/, ?/gu, ', ') } : name));
  const year = work.issued?.['date-parts']?.[0]?.[0];
  const issued = work.issued?.literal !== undefined || work.issued === undefined ? {} : { issued: work.type === 'chapter' || work.type === 'article-newspaper' ? { 'date-parts': [[year as number]] } : work.issued };
  const rest = Object.fromEntries(Object.entries(work).filter(([field]) => field !== 'issued')) as unknown as CslItem;
  return { ...rest, ...(work.author && { author: names(work.author) as never }), ...(work.editor && { editor: names(work.editor) as never }), ...issued };
}

describe('what BibTeX writes', () => {
  const line = (name: string, field: string): string => {
    const [, work] = bibliographicCases.find(([one]) => one === name) as (typeof bibliographicCases)[number];
    return (new RegExp(`^  ${field} = (.*),$`, 'mu').exec(toBibtex(books([work])))?.[1]) ?? '';
  };
  it.each([
    ['a particle that sorts', 'author', '{van der Waals, Johannes}'],
    ['a particle that drops, and a suffix', 'author', '{de Tocqueville, Alexis and King, Jr., Martin Luther}'],
    ['a suffix without a first name, a name of two words, one with a small word', 'author', '{Roe, Sr., {} and García Márquez, Gabriel and {Ortega y Gasset}, José and Kim, Il-sung}'],
    ['institutions, with and and with a comma', 'author', '{{Department of Trade and Industry} and {Ministry}}'],
    ['a title with braces, signs of TeX and quotes in quotes', 'title', '{{\\textbraceleft{}Braces\\textbraceright{} \\& 50\\% of \\$9 \\#1 a\\_b x\\textasciicircum{}y \\textasciitilde{}z \\textbackslash{}end "so" `{}`two\'{}\' -{}- -{}-{}-}}'],
    ['a range of years', 'year', '{1974--1997}'], ['a range of years', 'date', '{1974/1997}'],
    ['circa', 'date', '{1842~}'], ['a season', 'date', '{2009-23}'], ['no date', 'year', '{n.d.}'],
    ['a document in an archive', 'month', 'apr'], ['a document in an archive', 'library', '{AVPRF}'],
    ['a document in an archive', 'note', '{f. 0100, op. 46, p. 362, d. 12, l. 49, AVPRF}'],
    ['a season', 'pages', '{101--34}'], ['a publisher of two', 'publisher', '{{Mullan and Son}}'],
  ])('%s: %s', (name, field, value) => { expect(line(name, field)).toBe(value); });
  it('leaves out what is not there', () => { expect(toBibtex(books([{ id: 'w1', type: 'document' }]))).toBe('@misc{w1,\n}\n'); });
});

describe('what RIS writes', () => {
  const lines = (name: string): string[] => toRis(books([(bibliographicCases.find(([one]) => one === name) as (typeof bibliographicCases)[number])[1]])).split('\r\n');
  it.each([
    ['a particle that sorts', 'AU  - van der Waals, Johannes'], ['a particle that drops, and a suffix', 'AU  - King, Martin Luther, Jr.'],
    ['a suffix without a first name, a name of two words, one with a small word', 'AU  - Roe, , Sr.'], ['a range of years', 'DA  - 1974///1974/1997'], ['circa', 'DA  - 1842///1842~'],
    ['a season', 'DA  - 2009///2009-23'], ['a season', 'SP  - 101'], ['a season', 'EP  - 34'], ['no date', 'PY  - n.d.'],
    ['a document in an archive', 'DB  - AVPRF'], ['a document in an archive', 'CY  - Moscow'], ['a document in an archive', 'AV  - f. 0100, op. 46, p. 362, d. 12, l. 49'],
    ['line breaks and broad spaces', 'TI  - One two three four'], ['nothing', 'ER  - '],
  ])('%s: %s', (name, line) => { expect(lines(name)).toContain(line); });
});

describe('keys', () => {
  const keyed = (...works: Partial<CslItem>[]): string[] => [...citationKeys(works.map((work, i) => ({ id: `w${i + 1}`, type: 'book', ...work }))).values()];
  const issued = { 'date-parts': [[2001]] };
  it.each([
    ['family name, year, first word of the title', { author: [{ family: 'Chen', given: 'Jian' }], issued, title: 'Mao’s China' }, 'chen2001maos'],
    ['without articles and marks', { author: [{ family: 'Dikötter', given: 'Frank' }], issued, title: 'The Échelle' }, 'dikotter2001echelle'],
    ['an editor where there is no author', { editor: [{ family: 'Łoś' }], issued, title: 'A' }, 'los2001a'],
    ['a title where there is no person', { issued, title: 'Rech’ N. S.' }, 'rech2001'],
    ['the id where nothing is Latin', { author: [{ family: '牛' }], title: '外交' }, 'w1'],
  ])('%s', (_, work, key) => { expect(keyed(work)).toEqual([key]); });
  const chen = { author: [{ family: 'Chen' }], issued, title: 'Mao' };
  it('are unique', () => {
    expect(keyed(chen, chen, chen)).toEqual(['chen2001mao', 'chen2001maob', 'chen2001maoc']);
    expect(keyed({ ...chen, title: 'Maob' }, chen, chen)).toEqual(['chen2001maob', 'chen2001mao', 'chen2001maoc']);
    expect(new Set(keyed(...Array.from({ length: 2000 }, () => chen))).size).toBe(2000);
  });
});

describe('EDTF', () => {
  it.each([
    [{ 'date-parts': [[1962, 10, 22]] }, '1962-10-22'], [{ 'date-parts': [[1961], [1963]] }, '1961/1963'], [{ 'date-parts': [[1962]], circa: true }, '1962~'],
    [{ 'date-parts': [[2009]], season: 3 }, '2009-23'], [{ 'date-parts': [[-91]] }, '-0091'], [{ 'date-parts': [[412, 3]] }, '0412-03'], [{ literal: 'n.d.' }, null], [{ 'date-parts': [[1630, 0, 5]] }, '1630'],
  ])('%j', (date, wanted) => { expect(edtfOf(date)).toBe(wanted); });
});
