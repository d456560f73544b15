import { describe, expect, it } from 'vitest';
import { authorHeading, labelKind } from '../../src/reviews/author-heading.js';
import { isBookHeader, isBookLine, reviewedBy } from '../../src/reviews/book-header.js';
import { personName } from '../../src/reviews/person-name.js';
import { readAuthors } from '../../src/reviews/read-authors.js';
import { personAmong, samePerson } from '../../src/reviews/same-person.js';

const print = (text: string): string[] | undefined => readAuthors(text)?.authors.map(({ name, affiliation }) => `${name['non-dropping-particle'] ?? ''} ${name.family ?? ''}, ${name.given ?? ''}${affiliation === undefined ? '' : ` (${affiliation})`}`.trim());

describe('names and affiliations of a heading', () => {
  it.each([
    ['Ann Lee', ['Lee, Ann']],
    ['Dr. Ann Lee, University of Leeds', ['Lee, Ann (University of Leeds)']],
    ['Ann Lee (University of Leeds) and Tom Reed (York University)', ['Lee, Ann (University of Leeds)', 'Reed, Tom (York University)']],
    ['Ann Lee, Leeds; Tom Reed, York', ['Lee, Ann (Leeds)', 'Reed, Tom (York)']],
    ['Ann Lee, Tom Reed, and Ruth Abel', ['Lee, Ann', 'Reed, Tom', 'Abel, Ruth']],
    ['Ann Lee and Tom Reed, University of Leeds', ['Lee, Ann (University of Leeds)', 'Reed, Tom (University of Leeds)']],
    ['Ann Lee, Sklavs Ozolin, Ruth Abel', ['Lee, Ann', 'Ozolin, Sklavs', 'Abel, Ruth']],
    ['Ann Lee, Sklavs, Leeds', ['Lee, Ann (Sklavs, Leeds)']],
    ['Ann Lee, University of Leeds, and Oyelara Voss, Old Harbour University', ['Lee, Ann (University of Leeds)', 'Voss, Oyelara (Old Harbour University)']],
    ['Ann Lee, University of California, Santa Cruz', ['Lee, Ann (University of California, Santa Cruz)']],
    ['Pieter van der Meulen, Universiteit Leiden', ['van der Meulen, Pieter (Universiteit Leiden)']],
    ['Ann Lee & Tom Reed', ['Lee, Ann', 'Reed, Tom']],
    ['Ann Lee, independent scholar', ['Lee, Ann (independent scholar)']],
  ])('%s', (text, wanted) => { expect(print(text)).toEqual(wanted); });
  it.each(['the committee', 'Ann Lee, who had seen it', 'Ann Lee, in Harbour Studies 12 (2004)', 'Ann Lee, Journal of Harbours, vol. 3', 'University of Leeds', 'Governments', 'The Board of Trade', ''])('none in %s', (text) => { expect(readAuthors(text)).toBeNull(); });
});

it.each([
  ['as a German journal of 1934 prints it', 'Die Pachtung des Hafens. Von H. Wedekind. Hamburg, Friederichsen & Co. 1932. VIII u. 211 S. 9,50 RM.', true],
  ['by its number, without a year', 'Calling Cards: Society and Empire by Ann Lee. Yale, 296 pp., £25, January, 978 0 300 17000 4', true],
  ['by its extent beside its price, as newspapers have it', 'A Season in the North. By Philippa Hill. Tern; 388 pages; £25', true],
  ['not by a price of something else', 'A ticket by Philippa Hill for 388 passengers; £25 each way', false],
  ['not by a page', 'So schon H. Wedekind, Die Pachtung des Hafens, Hamburg, Friederichsen 1932. Vgl. S. 211.', false],
])('a book is known %s', (_, text, known) => { expect(isBookHeader(text)).toBe(known); });

describe('what a contribution calls itself', () => {
  it.each([
    ['Author’s Response', 'response'], ['Authors\' Reply', 'response'], ['Response to the Reviewers', 'response'], ['Rejoinder', 'response'], ['Roundtable Review', 'review'], ['Review Essay', 'review'], ['Second Comment', 'review'], ['Review 2', 'review'],
    ['Foreword', 'introduction'], ['Editors’ Note', 'introduction'], ['Concluding Remarks', 'body'], ['Rezension', 'review'], ['Harbours', null], ['The Response of Governments', null], ['A Reviewer', null],
  ])('%s', (text, kind) => { expect(labelKind(text.split(' '))).toBe(kind); });
  it.each([['Review: Ann Lee, University of Leeds', 'review'], ['Reply — Ann Lee', 'response'], ['Rezension von Ann Lee, Universität Kiel', 'review'], ['Review by Ann Lee translated by Tom Reed', 'review']])('and its author: %s', (text, kind) => { expect(authorHeading(text)?.kind).toBe(kind); });
  it.each(['Review: Harbours of the North', 'Introduction: The Problem', 'Comment: a first answer', 'Reply by return of post'])('no author: %s', (text) => { expect(authorHeading(text)).toBeNull(); });
});

describe('the book at the head of a review', () => {
  it.each([
    'Mary Hill. Harbour Towns of the North. York: Tern Press, 1990. Pp. xii, 320. $35.00.',
    'MARY HILL. Harbour Towns of the North. York: Tern Press. 1990. Pp. xii, 320. $35.00.',
    'Harbour Towns of the North. By Mary Hill (York: Tern Press, 1990. xi plus 320 pp. $35.00).',
    'Mary Hill, Harbour Towns of the North. York: Tern Press, 1990. 320 pages. ISBN 0-00-000000-0.',
    'Hafenstädte des Nordens. Von Maria Berg. Kiel: Möwe, 1990. 320 pp. € 35.',
    'А.П. Морская. Портовые города Севера. М.: Наука, 1990. 320 с.',
  ])('%s', (text) => { expect(isBookHeader(text)).toBe(true); });
  it.each([
    'Hill, Mary. Harbour Towns of the North. York: Tern Press, 1990.',
    'Hill, Mary. “Salt.” Harbour Studies 12 (1990): 112–30.',
    'The book costs $35 and has 320 pages, which is a good deal for a work of 1990 that so few have read.',
    'In 1990 the press at York printed 320 pp. on the matter.',
    'Морская А.П. Портовые города Севера. М.: Наука, 1990. С. 320.',
  ])('not %s', (text) => { expect(isBookHeader(text)).toBe(false); });
  it.each(['Mary Hill, Harbour Towns of the North (York: Tern Press, 1990).', 'Mary Hill. Harbour Towns of the North. York: Tern Press, 1990.'])('alone in its block: %s', (text) => { expect(isBookLine(text)).toBe(true); });
  it.each(['Her book was Harbour Towns of the North (York: Tern Press, 1990).', 'Mary Hill, Harbour Towns of the North (York: Tern Press, 1990), is what the reviewers were sent.'])('a sentence about it: %s', (text) => { expect(isBookLine(text)).toBe(false); });
  it('and who reviewed it', () => {
    expect(reviewedBy('Reviewed by Ann Lee (University of Leeds) Published on H-Rivers (May, 2010) Commissioned by Tom Reed')?.by).toBe('Ann Lee (University of Leeds)');
    expect(reviewedBy('The book was reviewed by Ann Lee in 1990.')).toBeNull();
  });
});

describe('names of many orders', () => {
  it.each([
    ['Kim Il-sung', 'Kim', 'Il-sung'], ['Park Chung Hee', 'Park', 'Chung Hee'], ['Nguyen Van Linh', 'Nguyen', 'Van Linh'], ['Nagy Imre', 'Nagy', 'Imre'], ['Imre Nagy', 'Nagy', 'Imre'], ['ANN LEE', 'Lee', 'Ann'], ['STEVEN I. LEVINE', 'Levine', 'Steven I.'],
    ['SHEN Zhihua', 'Shen', 'Zhihua'], ['Tomás Ó Briain', 'Ó Briain', 'Tomás'], ['Charles De Ridder', 'De Ridder', 'Charles'], ['Kim Ann Reed', 'Reed', 'Kim Ann'], ['Lee Harvey', 'Harvey', 'Lee'],
  ])('%s', (printed, family, given) => { expect(personName(printed)).toEqual({ family, given }); });
});

describe('one person under several spellings', () => {
  it.each([
    ['Jun Niu', 'Niu Jun', 'certain'], ['Steven I. Levine', 'Steven Levine', 'certain'], ['Shen Chih-hua', 'Shen Zhihua', 'certain'], ['José Ruiz', 'Jose Ruiz', 'certain'], ['S. Levine', 'Steven Levine', 'possible'], ['Steve Levine', 'Steven Levine', 'possible'],
    ['Ann Lee', 'Tom Lee', 'no'], ['Ann Lee', 'Ann Reed', 'no'],
  ])('%s and %s: %s', (a, b, wanted) => { expect(samePerson(personName(a), personName(b))).toBe(wanted); });
  it('the one that is certain is taken, or the only possible one', () => {
    const among = (name: string, ...others: string[]): number => personAmong(others.map(personName))(personName(name));
    expect(among('S. Levine', 'Ann Lee', 'Steven Levine')).toBe(1);
    expect(among('S. Levine', 'Sarah Levine', 'Steven Levine')).toBe(-1);
    expect(among('Steven Levine', 'S. Levine', 'Steven I. Levine')).toBe(1);
  });
});
