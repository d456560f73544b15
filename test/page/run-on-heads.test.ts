import { describe, expect, it } from 'vitest';
import { account, type Document, read } from '../../src/index.js';
import { proseMaker } from '../support/forum.js';

const p = proseMaker();
const HEADS = ['Introduction by Ann Lee, University of Leeds', 'Review by Tom B. Reed, York University', 'Author’s Response by Ruth Abel'];
const CONTENTS = `Contents ${HEADS.map((head, i) => `${head} .............. ${i + 2}`).join(' ')}`;

function readWhole(...blocks: readonly string[]): Document {
  const source = blocks.join('\n\n');
  const document = read(source);
  expect(account(document, source).balanced).toBe(true);
  return document;
}
const sections = (document: Document): string[] => document.sections.filter(({ kind }) => kind !== 'frontmatter').map(({ kind, heading }) => `${kind}: ${heading ?? ''}`);
const [one = '', two = '', three = '', four = ''] = p(4);

describe('headings that an extractor closed up with the text', () => {
  it('begin a contribution each, where the contents list them', () => {
    expect(sections(readWhole(CONTENTS, `${HEADS[0] ?? ''} ${one} ${HEADS[1] ?? ''} ${two}`, three, `${HEADS[2] ?? ''} ${four}`))).toEqual([`introduction: ${HEADS[0] ?? ''}`, `review: ${HEADS[1] ?? ''}`, `response: ${HEADS[2] ?? ''}`]);
  });
  it('behind the number of their page, before a word that lost its capital, where the other pages have their head behind theirs', () => {
    const contents = `1 2008 Harbour Roundtable Contents ${HEADS.slice(0, 2).map((head, i) => `${head}... ${i * 2 + 2}`).join(' ')}`;
    const document = readWhole(contents, `2 ${HEADS[0] ?? ''} ${one.slice(1)}`, `3 Harbour Roundtable, Vol. IX, No 11 (2008) ${two}`, `4 ${HEADS[1] ?? ''} ${three.slice(1)}`, `5 Harbour Roundtable, Vol. IX, No 11 (2008) ${four}`, `6 ${one}`, `7 Harbour Roundtable, Vol. IX, No 11 (2008) ${two}`);
    expect(sections(document)).toEqual([`introduction: ${HEADS[0] ?? ''}`, `review: ${HEADS[1] ?? ''}`]);
    expect(document.furniture.map(({ kind }) => kind)).toEqual(['folio', 'running-head', 'folio', 'running-head', 'folio', 'running-head']);
    expect(document.text).toContain(two);
  });
  it('not where no contents do', () => {
    expect(sections(readWhole(`${HEADS[0] ?? ''} ${one} ${HEADS[1] ?? ''} ${two}`, three))).toEqual(['body: ']);
  });
  it('nor within a sentence', () => {
    const spoken = `The ${HEADS[1] ?? ''}, was kind.`;
    expect(readWhole(CONTENTS, `${HEADS[0] ?? ''} ${one}`, `${two} ${spoken} ${three}`).text).toContain(spoken);
  });
});

describe('the head of a review that an index prints in one line with its text', () => {
  const book = 'Mary Hill and Tom Reed, editors. Harbour Towns of the North, 1800–1850. York: Tern Press, 1990. xii, 320 pp. Hardcover $35.00, ISBN 0-674-00524-4. Paperback $25.00, ISBN 0-674-00526-0.';
  it('is parted into the title, the reviewer and the book', () => {
    const { sections: own, works } = readWhole(`Reviewed by: Harbour Towns of the North, 1800–1850 Ann M. Lee (bio) ${book} ${one}`);
    expect(own.map(({ kind, authors }) => `${kind} ${authors.map(({ name }) => `${name.given ?? ''} ${name.family ?? ''}`).join()}`)).toEqual(['review Ann M. Lee']);
    expect(works.map((work) => `${work.title ?? ''} ${work.type === 'book' ? work.editor?.length ?? 0 : ''}`)).toEqual(['Harbour Towns of the North, 1800–1850 2']);
  });
  it.each([
    ['a title that the book does not have', `Reviewed by: Salt and Grain Ann M. Lee (bio) ${book} ${one}`],
    ['a sentence', `Reviewed by: Harbour Towns of the North, which was a board of clerks (bio) and of pilots, and it met in the spring. ${one}`],
    ['no more of the book than its title', `Reviewed by: Harbour Towns of the North Ann Lee (bio) Harbour Towns of the North is a fine book on the clerks and the pilots. ${one}`],
  ])('not with %s', (_, line) => { expect(readWhole(line).sections.map(({ kind }) => kind)).toEqual(['body']); });
});
