import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../src/records/document.js';
import { authorHeading } from '../../src/reviews/author-heading.js';
import { findSections } from '../../src/reviews/find-sections.js';
import { readAuthors } from '../../src/reviews/read-authors.js';
import { isName } from '../../src/reviews/person-shape.js';

const long = `${'The ports lived on salt. '.repeat(20)}And on grain.`;
const block = (text: string): { kind: BlockKind; text: string } => ({ kind: text.length > 100 || /[.?!]$/u.test(text) && !/\?$|\b(?:Jr|JR)\.$/u.test(text) ? 'paragraph' : 'heading', text });
/** Each section: its heading, and who wrote it. */
const voices = (...texts: readonly string[]): string[] => findSections(texts.map(block)).sections.map(({ heading, authors }) => `${heading ?? '–'}: ${authors.map(({ name, affiliation }) => [name.given, name.family ?? name.literal].filter(Boolean).join(' ') + (affiliation === undefined ? '' : ` (${affiliation})`).concat(name.suffix === undefined ? '' : ` ${name.suffix}`)).join(', ')}`);

describe('heads of contributions', () => {
  it.each<[string, string[], string[]]>([
    ['titles above bylines', ['Forum: Ports', 'A Failed Port?', 'Ann Lee', long, 'Salt', 'Tom Reed', long], ['Forum: Ports: ', 'A Failed Port?: Ann Lee', 'Salt: Tom Reed']],
    ['numbered chapters', ['Ports', 'Chapter 1', 'Salt', 'Ann Lee', long, 'Chapter 2', 'Grain', 'Tom Reed', long, 'Chapter 3', 'Tolls', 'Ruth Abel', long], ['Ports: ', 'Chapter 1 Salt: Ann Lee', 'Chapter 2 Grain: Tom Reed', 'Chapter 3 Tolls: Ruth Abel']],
    ['signed pieces', ['Letters', 'Salt', long, '—Ann Lee', 'Grain', long, '—Tom Reed'], ['Letters: ', 'Salt: Ann Lee', 'Grain: Tom Reed']],
    ['a title with its subtitle, and what answers it', ['Salt and Power', 'The Ports of the North', 'Ann Lee', long, 'Who Sold What?', 'Tom Reed', long], ['Salt and Power The Ports of the North: Ann Lee', 'Who Sold What?: Tom Reed']],
  ])('the title of the whole is not that of the first piece: %s', (_, texts, wanted) => { expect(voices(...texts)).toEqual(wanted); });
  it.each<[string, string[], string[]]>([
    ['below *By*', ['Symposium', 'Salt and Power', 'By Sklavs Ozolin', 'July 26, 2019', long, 'Grain', 'By Tom Reed', 'July 30, 2019', long], ['Salt and Power: Sklavs Ozolin', 'Grain: Tom Reed']],
    ['behind the name', ['Symposium', 'Salt and Power', 'Sklavs Ozolin — July 26, 2019', long, 'Grain', 'Edvarts Kalve — July 30, 2019', long], ['Salt and Power: Sklavs Ozolin', 'Grain: Edvarts Kalve']],
    ['where no name stands', ['Salt and Power', 'July 26, 2019', long, 'Grain', 'July 30, 2019', long], []],
  ])('the day of a page belongs to its byline: %s', (_, texts, wanted) => { expect(voices(...texts).filter((voice) => !voice.endsWith(': '))).toEqual(wanted); });
  it.each<[string, string[], string[]]>([
    ['a dash', ['Introduction – Ann Lee', long, 'Commentary – Sklavs Ozolin', long], ['Introduction – Ann Lee: Ann Lee', 'Commentary – Sklavs Ozolin: Sklavs Ozolin']],
    ['no person anywhere', ['Introduction: Northern Ports', long, 'Conclusion: Southern Roads', long], []],
  ])('a label leads to a name that no list knows where another leads to one that shows: %s', (_, texts, wanted) => { expect(voices(...texts).filter((voice) => !voice.endsWith(': '))).toEqual(wanted); });
  it('two comments below the same word are two', () => {
    expect(voices('Commentary', 'Ann Lee', 'University of Leeds', long, 'Commentary', 'Tom Reed', 'York University', long)).toEqual(['Commentary: Ann Lee (University of Leeds)', 'Commentary: Tom Reed (York University)']);
  });
  it.each<[string, string[], string[]]>([
    ['who wrote another piece', ['The Ends of Salt', 'Ann Lee', long, 'Comment on Lee', 'Tom Reed', long, 'Reply to Reed', 'Ann Lee', long], ['body', 'review', 'response']],
    ['and nobody', ['The Ends of Salt', 'Ann Lee', long, 'Response to Crisis', 'Tom Reed', long, 'Comment on Ports', 'Ruth Abel', long], ['body', 'body', 'body']],
  ])('a title with a label names %s', (_, texts, kinds) => { expect(findSections(texts.map(block)).sections.map(({ kind }) => kind)).toEqual(kinds); });
  it.each([['Reviewed by Ann Lee, University of Leeds', 'review'], ['Ann Lee, University of Leeds', 'body']])('%s below a text alone', (line, kind) => {
    expect(findSections(['Ports of the North', long, long, line].map(block)).sections.map((section) => [section.kind, section.authors[0]?.name.family]).slice(-1)).toEqual([[kind, 'Lee']]);
  });
  it.each<[string, string[], string[]]>([
    ['a stroke', ['Roundtable', 'Salt and Power | Ann Lee', long, 'Grain | Sklavs Ozolin', long, 'Tolls | Tom Reed', long], ['Salt and Power | Ann Lee: Ann Lee', 'Grain | Sklavs Ozolin: Sklavs Ozolin', 'Tolls | Tom Reed: Tom Reed']],
    ['*by*, numbered', ['Forum', '1. Salt and Power, by Ann Lee', long, '2. Grain, by Tom Reed', long], ['1. Salt and Power, by Ann Lee: Ann Lee', '2. Grain, by Tom Reed: Tom Reed']],
    ['the name before a colon', ['Symposium: Salt', 'Ann Lee: The Price of Salt', long, 'Tom Reed: Grain', long], ['Ann Lee: The Price of Salt: Ann Lee', 'Tom Reed: Grain: Tom Reed']],
    ['the name before quotation marks', ['Symposium on Salt', 'Ann Lee, “The Price of Salt”', long, 'Tom Reed, “Grain”', long], ['Ann Lee, “The Price of Salt”: Ann Lee', 'Tom Reed, “Grain”: Tom Reed']],
    ['who somebody was, in one text', ['The Governors of the Port', 'Ann Lee: The Early Years', long, 'Tom Reed: The Reformer', long], []],
    ['what others said, in one text', ['The Salt Tax', 'The Proposal', long, 'The Answer by Tom Reed', long, 'The Vote', long, 'The Protest by Ann Lee', long, 'Grain', long], []],
    ['books in brackets', ['Book Reviews', 'Salt (Ann Lee, York Press, 1990)', long, 'Grain (Tom Reed, Leeds Press, 1992)', long], []],
  ])('a title and its author on one line: %s', (_, texts, wanted) => { expect(voices(...texts).filter((voice) => !voice.endsWith(': '))).toEqual(wanted); });
  it('a name with its number before its institution, and one with a number of its own', () => {
    expect(voices('Comments on Salt', '1. Ann Lee, University of Leeds', long, 'II. Tom Reed (Université Lyon 2)', long, '3. RUTH ABEL', 'Sciences Po', long).slice(1)).toEqual(['1. Ann Lee, University of Leeds: Ann Lee (University of Leeds)', 'II. Tom Reed (Université Lyon 2): Tom Reed (Université Lyon 2)', '3. RUTH ABEL: Ruth Abel (Sciences Po)']);
    expect(voices('The Northern Ports', '1. Northern Salt', long, '2. Southern Grain', long).filter((voice) => !voice.endsWith(': '))).toEqual([]);
  });
  it('a title in quotation marks is no affiliation', () => {
    expect(voices('Symposium', 'Ann Lee, “The Long Peace”', long, 'Tom Reed, “Salt and Power”', long).join()).not.toContain('(“');
    expect(readAuthors('Ann Lee, “The Long Peace”')).toBeNull();
  });
  it('a name in capitals with *Jr.* behind a comma above its institution', () => {
    expect(voices('Forum', 'HENRY LEE, JR.', 'University of Leeds', long, 'ANN REED', 'York University', long).slice(1)).toEqual(['HENRY LEE, JR.: Henry Lee (University of Leeds) Jr.', 'ANN REED: Ann Reed (York University)']);
  });
  it('who reviewed stands below each book, in Spanish', () => {
    const books = ['Rafael Solís, Los puertos, Madrid, Pons, 2012, 356 págs.', 'Carmen Ibáñez, La sal, Barcelona, Crítica, 2016, 288 págs.'];
    expect(voices(books[0] ?? '', 'Reseña por Lucía Vega, Universidad del Norte', long, books[1] ?? '', 'Reseña por Alberto Rojas, Universidad del Sur', long)).toEqual([`${books[0] ?? ''}: Lucía Vega (Universidad del Norte)`, `${books[1] ?? ''}: Alberto Rojas (Universidad del Sur)`]);
    // one book for all
    expect(voices(books[0] ?? '', 'Review by Ann Lee', long, 'Review by Tom Reed', long).slice(-2)).toEqual(['Review by Ann Lee: Ann Lee', 'Review by Tom Reed: Tom Reed']);
  });
  it('a rubric above a book whose title has years is no part of its head', () => {
    const book = 'Heinrich Brandt: Salz und Kredit. Die Häfen 1700–1815. Göttingen: Rohr 2014. 412 S. € 49,90.';
    expect(voices('Rezensionen', book, long, 'Anna Kroll', 'Mary Hill: Grain. York: Tern 2012. 210 S. € 20.', long, 'Tom Reed')).toEqual(['Rezensionen: ', `${book}: Anna Kroll`, 'Mary Hill: Grain. York: Tern 2012. 210 S. € 20.: Tom Reed']);
  });
  it.each(['A. Review by Administrative Tribunals', 'II. Review by Appellate Courts', '3. Response by Northern Ports'])('%s is a heading within a text', (text) => { expect(authorHeading(text)).toBeNull(); });
  it.each([['Abd al-Karim Sayed', true], ['Nawal el-Saadawi', true], ['Vol al-Ports', true], ['Ann al-ports', false]])('%s: a name, %s', (text, is) => { expect(isName(text)).toBe(is); });
  it.each<[string, string[]]>([
    ['a dash behind capitals', ['They are Sklavs Ozolin (University of Leeds) and Ann Reed.', 'OZOLIN—Why ports?', 'REED—Nobody else had looked.', 'OZOLIN—And the clerks?', 'REED—They stayed.']],
    ['*Jr.* behind a comma', ['They met.', 'SKLAVS OZOLIN, JR.: Why ports?', 'ANN REED: Nobody else had looked.', 'SKLAVS OZOLIN, JR.: And the clerks?', 'ANN REED: They stayed.']],
  ])('speakers: %s', (_, texts) => {
    expect(findSections(texts.map((text) => ({ kind: 'paragraph', text }))).sections.flatMap(({ authors }) => authors.map(({ name }) => `${name.given ?? ''} ${name.family ?? ''}`))).toEqual(['Sklavs Ozolin', 'Ann Reed', 'Sklavs Ozolin', 'Ann Reed']);
  });
  it.each<[string, string, string]>([
    ['three names right behind the institution', 'Saint Vincent College Ann Mitchell Hill', 'Ann Mitchell Hill (Saint Vincent College)'],
    ['no place whose name is a person’s too', 'University of Virginia Ann Hill', 'Ann Hill (University of Virginia)'],
  ])('who signed: %s', (_, line, wanted) => {
    expect(voices('Mary Hill. Ports. York: Tern Press, 1990. Pp. xii, 320. $35.00.', long, line)[0]).toContain(wanted);
  });
  it('a name that no list knows signs below its institution, no title does', () => {
    const of = (...lines: string[]): string => voices('Mary Hill. Ports. York: Tern Press, 1990. Pp. xii, 320. $35.00.', long, ...lines)[0] ?? '';
    expect(of('University of Leeds', 'Sklavs Ozolin')).toContain('Sklavs Ozolin (University of Leeds)');
    expect(of('University of Leeds', 'Of the Boats')).not.toContain('(University of Leeds)');
  });
  it('a review by somebody’s son ends with a stop', () => {
    expect(findSections([{ kind: 'paragraph', text: 'Review by Henry Lee, Jr.' }, { kind: 'paragraph', text: long }]).sections[0]?.authors).toEqual([{ name: { family: 'Lee', given: 'Henry', suffix: 'Jr.' } }]);
    expect(findSections([{ kind: 'paragraph', text: 'Review by Henry Lee, Leeds.' }, { kind: 'paragraph', text: long }]).sections[0]?.authors).toEqual([]);
  });
  it.each([
    ['Ann Lee (University of Leeds) is a historian of ports.', 'University of Leeds'], ['Ann Lee (Ph.D., York University) is a historian of ports.', null], ['Ann Lee is a fellow at the Council on Harbour Affairs.', 'Council on Harbour Affairs'],
    ['Ann Lee teaches at the U.S. Naval Academy.', 'U.S. Naval Academy'], ['A. Q. Lee teaches at the Università di Leeds.', 'Università di Leeds'],
  ])('where a participant is: %s', (biography, place) => {
    expect(findSections([{ kind: 'heading', text: 'Participants' }, { kind: 'paragraph', text: biography }, { kind: 'heading', text: 'Review by Ann Lee' }, { kind: 'paragraph', text: long }]).participants.map(({ affiliation }) => affiliation)).toEqual([place]);
  });
  it('*A. Q. LEE:* is a speaker, and *A. They stayed.* an answer', () => {
    const speakers = (...texts: string[]): string[] => findSections(texts.map((text) => ({ kind: 'paragraph', text }))).sections.flatMap(({ authors }) => authors.map(({ name }) => name.family ?? name.literal ?? ''));
    expect(speakers('A. Q. LEE: Why ports?', 'ANN REED: Nobody else had looked.', 'A. Q. LEE: And the clerks?', 'ANN REED: They stayed.')).toEqual(['Lee', 'Reed', 'Lee', 'Reed']);
    expect(speakers('Q. Why ports?', 'A. Nobody else had looked.', 'Q. And the clerks?', 'A. They stayed.')).toEqual(['Q', 'A', 'Q', 'A']);
  });
  it('towns before news are no speakers', () => {
    expect(findSections(['LEEDS—The ports were shut.', 'YORK—Nobody had looked.', 'HULL—The clerks stayed.', 'YORK—They sleep.'].map((text) => ({ kind: 'paragraph', text }))).sections.flatMap(({ authors }) => authors)).toEqual([]);
  });
});
