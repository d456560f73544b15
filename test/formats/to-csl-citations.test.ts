import { describe, expect, it } from 'vitest';
import { type CslCitation, type Mention, read, toCslCitations } from '../../src/index.js';
import { citationFaultsOf, hasCslSchema } from '../support/expect-valid.js';
import { fixtures, realTexts } from '../support/texts.js';

const note = (text: string) => ({ id: 'n1', marker: '1', section: null, text, state: 'whole', anchor: null, origin: [] }) as const;
const mention = (raw: string, work: string | null, locator?: Mention['locator']): Mention => ({ id: `m-${raw}`, form: 'full', work, raw, in: { note: 'n1' }, origin: [], ...(locator && { locator }) });
const itemsOf = (text: string, ...mentions: Mention[]): CslCitation['citationItems'] => toCslCitations({ notes: [note(text)], mentions })[0]?.citationItems ?? [];

describe('the cites of a note', () => {
  it.each([
    ['what stands before and behind', 'See also North, 3, with a map.', [mention('North, 3', 'w1', { label: 'page', value: '3' })], [{ id: 'w1', locator: '3', label: 'page', prefix: 'See also', suffix: 'with a map.' }]],
    ['signs that only set apart are neither', 'North; cf. Li.', [mention('North', 'w1'), mention('Li', 'w2')], [{ id: 'w1' }, { id: 'w2', prefix: 'cf.' }]],
    ['a work that cannot be told stays as words', 'Who, 9; and Li.', [mention('Who, 9', null), mention('Li', 'w2')], [{ id: 'w2', prefix: 'Who, 9; and' }]],
    ['a label that CSL does not list', 'North, ser. 2', [mention('North, ser. 2', 'w1', { label: 'series', value: '2' })], [{ id: 'w1', locator: 'series 2' }]],
    ['the same words twice', 'Ibid.; then Ibid.', [mention('Ibid.', 'w1'), mention('Ibid.', 'w2')], [{ id: 'w1' }, { id: 'w2', prefix: 'then' }]],
  ])('%s', (_, text, mentions, items) => { expect(itemsOf(text, ...mentions)).toEqual(items); });
  it('none, where no work is known', () => { expect(toCslCitations({ notes: [note('Who, 9.')], mentions: [mention('Who, 9', null)] })).toEqual([]); });
});

it('notes are counted over all sections, the text is 0', () => {
  const { citationItems, ...rest } = toCslCitations({ notes: [{ ...note('A.'), id: 'n0' }, note('Li.')], mentions: [mention('Li', 'w1')] })[0] as CslCitation;
  expect(citationItems.length).toBe(1);
  expect(rest).toEqual({ schema: 'https://resource.citationstyles.org/schema/latest/input/json/csl-citation.json', citationID: 'n1', properties: { noteIndex: 2 } });
  expect(toCslCitations({ notes: [], mentions: [{ ...mention('(59)', 'w1'), in: { section: 's1' } }] })[0]?.properties.noteIndex).toBe(0);
});

const texts = [...fixtures, ...realTexts];
it.each(fixtures)('every mention of the fixture %s with a known work is one item, with its locator', (_, source) => {
  const document = read(source);
  const items = toCslCitations(document).flatMap((citation) => citation.citationItems);
  const known = document.mentions.filter((one) => one.work !== null);
  const print = (list: readonly (string | undefined)[]): string[] => list.map(String).sort();
  expect(print(items.map((item) => item.id))).toEqual(print(known.map((one) => one.work as string)));
  expect(print(items.map((item) => item.locator))).toEqual(print(known.map((one) => one.locator?.value)));
});
it.skipIf(!hasCslSchema)('keep the schema of CSL citations (needs ../shared/data/schemas/csl-citation.json)', () => {
  for (const [, source] of texts) expect(citationFaultsOf(toCslCitations(read(source)))).toEqual([]);
  expect(citationFaultsOf([{ schema: 'x', citationID: 'm1', citationItems: [{ label: 'y' }], properties: {} } as unknown as CslCitation])).not.toEqual([]);
});
