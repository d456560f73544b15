import { describe, expect, it } from 'vitest';
import { account, read } from '../../src/index.js';
import { paragraph, printed } from '../support/printed-book.js';

const COVER = ['The Granary and the Crown', 'Author(s): Helen Brandreth', 'Source: The Journal of Rural Economy, Sep., 1987, Vol. 41, No. 3 (Sep., 1987), pp. 511-538', 'Published by: Tern Press', 'Stable URL: https://example.org/stable/2120001', '', 'REFERENCES', 'Linked references are available for this article.', ''];
const STAMP = ['               This content downloaded from', '        10.0.0.1 on Tue, 26 Nov 2019 08:12:01 UTC', '               All use subject to https://example.org/terms'];
const PAGE = ['THE GRANARY AND THE CROWN', '', printed(paragraph(0)), '', printed(paragraph(6))].join('\n');
const blocks = (source: string): string[] => {
  const document = read(source);
  expect(account(document, source).balanced).toBe(true);
  return document.blocks.map(({ start, end }) => document.text.slice(start, end));
};
const TEXT = ['THE GRANARY AND THE CROWN', paragraph(0), paragraph(6)];

describe('the cover that an archive sets before an article is none of it', () => {
  it.each([
    ['to the end of its page', [...COVER, 'Tern Press is collaborating with the archive to preserve it.', '\f'].join('\n') + PAGE],
    ['to the terms of use', [...COVER, ...STAMP, '', PAGE].join('\n')],
    ['to its last label', [...COVER.slice(0, 5), 'Accessed: 26-11-2019 08:12 UTC', '', PAGE].join('\n')],
  ])('%s', (_, source) => { expect(blocks(source)).toEqual(TEXT); });
  it('says title, author, date and address all the same', () => {
    expect(read([...COVER, ...STAMP, '', PAGE].join('\n')).metadata).toEqual({ title: 'The Granary and the Crown', authors: [{ name: { family: 'Brandreth', given: 'Helen' } }], date: 'Sep., 1987', identifier: 'https://example.org/stable/2120001' });
  });
  it('also where it says less', () => {
    const cover = ['The Granary and the Crown', 'Helen Brandreth', 'Journal of Rural Economy, Volume 41, Number 3, 1987, pp. 511-538 (Article)', 'Published by Tern Press', 'DOI: https://doi.org/10.5555/jre.1987.0012', '', '    For additional information about this article', 'https://example.org/article/123456', ''];
    expect(blocks(`${cover.join('\n')}\f${PAGE}`)).toEqual(TEXT);
    expect(read(`${cover.join('\n')}\f${PAGE}`).metadata.identifier).toBe('10.5555/jre.1987.0012');
  });
  it.each([
    ['Electronic version', 'DOI: 10.5555/granaries.700', 'Publisher', 'Electronic reference'], ['Édition électronique', 'DOI : 10.5555/granaries.700', 'Éditeur', 'Référence électronique'],
  ])('of a library of journals, which repeats the title behind it: %s', (version, doi, publisher, reference) => {
    const cover = ['Granaries of the North', '2016/3 | 2016', 'The Granary and the Crown', 'Helen Brandreth', '', version, 'URL: https://example.org/granaries/700', doi, '', publisher, 'Tern Press', '', reference, 'Helen Brandreth, « The Granary and the Crown », Granaries of the North [Online], 2016/3 | 2016.', ''];
    expect(blocks(`${cover.join('\n')}\n\f${PAGE}`)).toEqual(TEXT);
  });
  it('of a library of French journals, and the address ends it', () => {
    const cover = ['Helen Brandreth', '', 'The Granary and the Crown', "In: Annales des ports. Tome 101, numéro 1, 1994. pp. 55-64.", '', 'Citer ce document / Cite this document :', '', 'Brandreth Helen. The Granary and the Crown. In: Annales des ports. Tome 101, numéro 1, 1994. pp. 55-64.', '', 'doi : 10.3406/ports.1994.0000', '', 'http://www.persee.fr/doc/ports_1994_num_101_1_0000', ''];
    expect(blocks(`${cover.join('\n')}\n${PAGE}`)).toEqual(TEXT);
    expect(blocks(['The Granary and the Crown', '', 'In: 1912 it was shut.', '', PAGE].join('\n'))).toContain(paragraph(0));
  });
  it('but not without all its labels', () => { expect(blocks(['The Granary and the Crown', 'Author(s): Helen Brandreth', 'Source: the author’s files.', '', PAGE].join('\n'))).toContain(paragraph(0)); });
});

it('the stamp of an archive stands at no edge: the folio above it is one, and the head below it', () => {
  const pages = [0, 1, 2].map((p) => [`${printed(paragraph(p * 12))}\n\n${printed(paragraph(p * 12 + 6))}`, '', `${' '.repeat(30)}${p + 22}`, '', ...STAMP].join('\n'));
  const document = read(pages.join('\n\f'));
  expect(document.text).not.toMatch(/\b2[234]\b|10\.0\.0\.1|downloaded/u);
  expect(document.furniture.map(({ kind }) => kind)).toEqual([0, 1, 2].flatMap(() => ['folio', 'metadata', 'metadata', 'metadata']));
});

it.each([
  'Reproduced with permission of the copyright owner. Further reproduction prohibited without permission.', '[10.0.0.1]   Project MUSE (2019-11-26 08:12 GMT) University of York', 'Digitized by Google',
])('what is printed on what an archive gives out is no part of a note above it: %s', (stamp) => {
  const source = [`${printed(paragraph(0).replace('. ', '.1 '))}\n\n1. North, The Boats, p. 4.\n${stamp}`, `${printed(paragraph(6).replace('. ', '.2 '))}\n\n2. Ibid., p. 7.\n${stamp}`].join('\n\f');
  expect(read(source).notes.map(({ text }) => text)).toEqual(['North, The Boats, p. 4.', 'Ibid., p. 7.']);
});

it('a title that one other page repeats stays, a head beside its folio does not', () => {
  const page = (head: string, from: number): string => `${head}\n\n${printed(paragraph(from))}\n\n${printed(paragraph(from + 6))}\n`;
  expect(blocks(`${page('The Granary', 0)}\f${page('The Granary', 12)}`)[0]).toBe('The Granary');
  expect(blocks(`${page('14\n\nThe Granary', 0)}\f${page('15\n\nThe Granary', 12)}`)[0]).toBe(paragraph(0));
});
