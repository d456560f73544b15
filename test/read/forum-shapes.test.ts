import { describe, expect, it } from 'vitest';
import { read } from '../../src/read.js';
import type { Author } from '../../src/records/section.js';
import { proseMaker, SETTINGS } from '../support/forum.js';

const author = ({ name, affiliation }: Author): string => `${name.literal ?? [name.given, name.family].filter(Boolean).join(' ')}${affiliation === undefined ? '' : ` (${affiliation})`}`;
const sections = (source: string): string[] => read(source).sections.filter(({ kind }) => kind !== 'frontmatter').map(({ kind, authors }) => `${kind}: ${authors.map(author).join(' + ')}`.trim());

const p = proseMaker();
const LEE = 'Ann Lee (University of Leeds)';
const REED = 'Tom Reed (York University)';
const ABEL = 'Ruth Abel (Dalhousie University)';

/** Blocks as a forum prints them, and its sections. */
const FORUMS: readonly (readonly [shape: string, blocks: readonly string[], wanted: readonly string[]])[] = [
  ['the author behind the label', ['Introduction by Ann Lee, University of Leeds', ...p(), 'Review by Tom Reed, York University', ...p(), 'Author’s Response by Ruth Abel, Dalhousie University', ...p()], [`introduction: ${LEE}`, `review: ${REED}`, `response: ${ABEL}`]],
  ['the author on the next line', ['Review by', 'Ann Lee, University of Leeds', ...p(), 'Review by', 'Tom Reed, York University', ...p(), 'Review by', 'Ruth Abel, Dalhousie University', ...p()], [`review: ${LEE}`, `review: ${REED}`, `review: ${ABEL}`]],
  ['an affiliation that runs over the line', ['Introduction by Ann Lee,\nUniversity of Leeds', ...p(), 'Review by Pieter van der Meulen, Institute for the History of Harbours and Landings, Universiteit Leiden', ...p()], [`introduction: ${LEE}`, 'review: Pieter van der Meulen (Institute for the History of Harbours and Landings, Universiteit Leiden)']],
  ['years, capitals and two authors', ['INTRODUCTION BY ANN LEE, UNIVERSITY OF LEEDS', ...p(), 'REVIEW BY TOM REED AND RUTH ABEL', ...p(), 'RESPONSE BY WANG DAMING (2016), NANKAI UNIVERSITY', ...p()], ['introduction: Ann Lee (UNIVERSITY OF LEEDS)', 'review: Tom Reed + Ruth Abel', 'response: Daming Wang (NANKAI UNIVERSITY)']],
  ['essay, comment, rejoinder and a note of the editor without a name', ['Editor’s Note', ...p(), 'Essay by Ann Lee, University of Leeds', ...p(), 'Comment by Tom Reed, York University', ...p(), 'Commentary: Ruth Abel, Dalhousie University', ...p(), 'Rejoinder by Ann Lee', ...p()], ['introduction:', `review: ${LEE}`, `review: ${REED}`, `review: ${ABEL}`, 'response: Ann Lee']],
  ['a response without a name', ['Review by Ann Lee, University of Leeds', ...p(), 'Review by Tom Reed, York University', ...p(), 'Authors’ Response', ...p()], [`review: ${LEE}`, `review: ${REED}`, 'response:']],
  ['contents that list the same headings', ['Roundtable on Harbour Towns', 'Contents', 'Introduction by Ann Lee, University of Leeds', 'Review by Tom Reed, York University', 'Response by Ruth Abel', 'Introduction by Ann Lee, University of Leeds', ...p(), 'Review by Tom Reed, York University', ...p(), 'Response by Ruth Abel', ...p()], [`introduction: ${LEE}`, `review: ${REED}`, 'response: Ruth Abel']],
  ['a title above each name', ['Roundtable: The Harbour Towns', 'Introduction by Ann Lee, University of Leeds', ...p(), 'Clerks and Captains', 'Review by Tom Reed, York University', ...p(), 'The Price of Salt', 'Review by Ruth Abel, Dalhousie University', ...p()], [`introduction: ${LEE}`, `review: ${REED}`, `review: ${ABEL}`]],
  ['names above affiliations', ['The Harbour Towns: A Forum', 'ANN LEE\nUniversity of Leeds', ...p(), 'TOM REED\nYork University', ...p(), 'RUTH ABEL\nDalhousie University', ...p()], [`body: ${LEE}`, `body: ${REED}`, `body: ${ABEL}`]],
  ['spaces that must not break', ['The Harbour Towns: A Forum', 'ANN\u00a0LEE\nUniversity\u00a0of\u00a0Leeds', ...p(), 'TOM\u00a0REED\nYork\u00a0University', ...p()], [`body: ${LEE}`, `body: ${REED}`]],
  ['names above affiliations, each a paragraph', ['The Harbour Towns: A Roundtable', 'Ann Lee', 'University of Leeds', ...p(), 'Tom Reed', 'York University', ...p()], [`review: ${LEE}`, `review: ${REED}`]],
  ['signatures at the end', ['Towns and Their Harbours', ...p(), 'Ann Lee, University of Leeds', 'Rivers without Bridges', ...p(), 'Tom Reed, York University', 'Salt and Grain', ...p()], [`body: ${LEE}`, `body: ${REED}`, 'body:']],
  ['signatures with a dash', ['Towns and Their Harbours', ...p(), '—Ann Lee', 'Rivers without Bridges', ...p(), '—Tom Reed'], ['body: Ann Lee', 'body: Tom Reed']],
  ['reviews that begin with the book', ['Book Reviews', 'Mary Hill. Harbour Towns of the North. York: Tern Press, 1990. Pp. xii, 320. $35.00.', ...p(), 'Ann Lee, University of Leeds', 'John Park, ed. Salt and Grain: Essays in Honour of Ruth Abel. Leeds: Heron, 1992. Pp. 210. Cloth $50.', ...p(), 'TOM REED\nYork University', 'Peter Wood. The River Police, 1800–1850. London: Otter, 1993. vii + 188 pp. £20.', ...p(5), 'University of Dalhousie RUTH ABEL'], [`review: ${LEE}`, `review: ${REED}`, 'review: Ruth Abel (University of Dalhousie)']],
  ['a review on a list', ['Mary Hill. Harbour Towns of the North. York: Tern Press, 1990. xii + 320 pp. $35.00 (cloth), ISBN 978-0-00-000000-0.', 'Reviewed by Ann Lee (University of Leeds)', 'Published on H-Rivers (May, 2010)', 'Commissioned by Tom Reed (York University)', ...p()], [`review: ${LEE}`]],
  ['a review on a list whose head was closed up', ['Harbour Towns of the North', 'Reviewed by Ann Lee (University of Leeds) Published on H-Rivers (May, 2010) Commissioned by Tom Reed (York University)', ...p()], [`review: ${LEE}`]],
  ['chapters by different authors', ['The Northern Ports', 'Ann Lee', ...p(), 'The Salt Road', ...p(), 'Salt and Grain', 'Tom Reed', ...p(), 'The River Police', 'By Ruth Abel', ...p()], ['body: Ann Lee', 'body: Tom Reed', 'body: Ruth Abel']],
  ['titles above names, one a question and one a name that no list knows', ['Critical Forum: The Harbour Towns', 'Forum Editor’s Introduction', 'Ann Lee and Tom Reed', ...p(), 'The Notaries of the Ports', 'Ruth Abel', ...p(), 'Salt and Grain', 'Tom Reed', ...p(), 'Response: What Is a Harbour?', 'Willard Sunderland', ...p()], ['introduction: Ann Lee + Tom Reed', 'body: Ruth Abel', 'body: Tom Reed', 'response: Willard Sunderland']],
  ['speakers', ['Transcript of the Harbour Forum', 'MODERATOR: Welcome to all of you. We begin with the ports.', 'ANN LEE: Thank you. I worked for ten years on the ledgers, and they are a treasure.', 'TOM REED: I read the book with joy, and I ask about the clerks.', 'LEE: They kept the towns alive.', 'There is more to say about them.', 'REED: I agree with that.'], ['body: MODERATOR', 'body: Ann Lee', 'body: Tom Reed', 'body: Ann Lee', 'body: Tom Reed']],
  ['reviewers named at the end', ['Mary Hill. Harbour Towns of the North. York: Tern Press, 1990. Pp. xii, 320. $35.00.', ...p(), 'Reviewed by Ann Lee, University of Leeds', 'John Park. Salt and Grain. Leeds: Heron, 1992. Pp. 210. Cloth $50.', ...p(), 'Reviewed by Tom Reed, York University', 'Peter Wood. The River Police. London: Otter, 1993. vii + 188 pp. £20.', ...p(5)], [`review: ${LEE}`, `review: ${REED}`, 'review:']],
  ['letters and answers', ['Correspondence', 'To the Editor:', ...p(), 'Ann Lee\nUniversity of Leeds', 'Mary Hill replies:', ...p(), 'To the Editor:', ...p(), 'Tom Reed\nYork University', 'Mary Hill replies:', ...p()], [`body: ${LEE}`, 'response: Mary Hill', `body: ${REED}`, 'response: Mary Hill']],
  ['letters signed with a dash, or above a town', ['Letters', ...p(), '—Ann Lee (Law ’73)', ...p(), '—Tom Reed\nPortland, Maine', ...p(), 'Mary Hill\nIthaca, New York'], ['body: Ann Lee', 'body: Tom Reed (Portland, Maine)', 'body: Mary Hill (Ithaca, New York)']],
  ['speakers, one of whom asks on a line of her own', ['A Talk on the Ports', 'ANN LEE: Good evening to all of you. I am glad that so many have come to hear of the ports and of their ledgers.', 'TOM REED: Thank you, Ann. What do ledgers do?', 'MARY HILL: They do very little, but they do it for a long time.', 'ANN LEE: That is a fine place to start.', 'MARY HILL: Then let us start.'], ['body: Ann Lee', 'body: Tom Reed', 'body: Mary Hill', 'body: Ann Lee', 'body: Mary Hill']],
  ['letters, one by a physician and one by a junior, and answers to them', ['Communications', 'ARTICLES', 'To the Editors:', ...p(), 'Ann Lee, M.D.', 'Samuel K. Hill, Jr. responds:', ...p(), 'Samuel K. Hill, Jr.\nUniversity of Glasgow', 'REVIEWS OF BOOKS', 'To the Editors:', ...p(), 'Ruth Abel\nDalhousie University', 'Tom Reed replies:', ...p(), 'Tom Reed\nYork University'], ['body: Ann Lee', 'response: Samuel K. Hill (University of Glasgow)', 'body: Ruth Abel (Dalhousie University)', 'response: Tom Reed (York University)']],
  ['speakers by their family names, which the introduction has', ['The Harbour Congress', 'We asked Dr. Anna Berg and Professor Martin Lee about the congress, which was to meet in the year of the flood.', 'What did you fear?', 'Lee: We had prepared everything for the spring, and then the water came and stayed.', 'Berg: The money was the next of our cares, as it always is.', 'What will change?', 'Berg: We shall reach many more people than before.', 'Lee: And we shall have less to carry.'], ['body:', 'body: Martin Lee', 'body: Anna Berg', 'body: Anna Berg', 'body: Martin Lee']],
  ['questions and answers with full stops', ['Q. How did you come to the ports?', 'A. By chance, as one does who reads ledgers.', 'Q. And the clerks?', 'A. They came later, and they stayed for good.', 'Q. Are they still there?', 'A. Some are.'], ['body: Q', 'body: A', 'body: Q', 'body: A', 'body: Q', 'body: A']],
  ['obituaries, each signed', ['In Memoriam', 'MARY HILL, professor of history at York, died on 3 May 1987. She was eighty-six years old.', ...p(), 'Ann Lee\nUniversity of Leeds', 'JOHN PARK, JR., who taught at Bristol, died on 1 October 1987. He was fifty-one years old.', ...p(), 'Tom Reed\nYork University'], [`body: ${LEE}`, `body: ${REED}`]],
  ['questions and answers', ['Q: How did you come to the ports?', 'A: By chance, as one does who reads ledgers.', 'Q: And the clerks?', 'A: They came later, and they stayed for good.'], ['body: Q', 'body: A', 'body: Q', 'body: A']],
  ['a translator', ['Review by Ann Lee, University of Leeds', ...p(), 'Review by Sergei Petrov, Old Harbour University, translated from the Russian by Tom Reed', ...p()], [`review: ${LEE}`, 'review: Sergei Petrov (Old Harbour University)']],
  ['the head of a review in an archive of journals', ['Reviewed by:', 'Harbour Towns of the North', 'Ann Lee (bio)', 'Mary Hill. Harbour Towns of the North. York: Tern Press, 1990. xii, 320 pp. Hardcover $35.00.', ...p()], ['review: Ann Lee']],
  ['speakers by their titles, whom the programme names in full', ['The Port Today', 'York, 29 September 2010', '• Chair: Thomas Reed, Leeds University', '• Mary Hill, University of York', 'DR. BERG: We are about to start once again, and I am glad of it.', 'PROF. REED: Thank you. I shall be short, as I always am.', 'DR. HILL: I want to say a word on the ledgers.', 'PROF. REED: Please go on. We have time.', 'DR. HILL: The clerks kept them for years.', 'PROF. REED: That is so.'], ['body: Berg', 'body: Thomas Reed', 'body: Mary Hill', 'body: Thomas Reed', 'body: Mary Hill', 'body: Thomas Reed']],
  ['reports, each signed with an institution, and the editor with a name alone', ['Newsletter of the Harbour Society', 'From the President', ...p(), 'Mary Hill', 'The Salt Papers', ...p(), 'Ann Lee, University of Leeds', 'The Ports Conference', ...p(), 'Tom Reed, York University', 'Announcements', ...p()], ['body: Mary Hill', `body: ${LEE}`, `body: ${REED}`, 'body:']],
  ['a number below the line of the price', ['Mary Hill. Harbour Towns of the North. York: Tern Press, 1990. 356 pp. $65.00\n\n(cloth), ISBN 978-0-00-000000-0.', 'Reviewed by Ann Lee (University of Leeds)', ...p()], [`review: ${LEE}`]],
];

describe.each(FORUMS)('a forum with %s', (_, blocks, wanted) => {
  it.each(Object.entries(SETTINGS))('in %s', (__, set) => { expect(sections(set(blocks))).toEqual(wanted); });
});

it.each([
  ['titles in capitals that are no names, and one that answers another', ['SYMPOSIUM: THE LAW OF SALVAGE', 'THE DUTY TO RESCUE SHIPS', 'Ann Lee', ...p(), 'SALVAGE WITHOUT DANGER', 'Tom Reed', ...p(), 'A REPLY TO PROFESSOR LEE', 'Ruth Abel', ...p()], ['body: Ann Lee', 'body: Tom Reed', 'response: Ruth Abel']],
  ['a preface that is signed below its place and day', ['Preface', ...p(), 'Leeds and York, June 2014', 'Ann Lee and Tom Reed'], ['body: Ann Lee + Tom Reed']],
])('%s, with empty lines between', (_, blocks, wanted) => { expect(sections(blocks.join('\n\n'))).toEqual(wanted); });

describe('no contribution begins', () => {
  it.each([
    ['where a sentence begins like a heading', ['A Review of the Northern Trade', ...p(), 'A review by the committee was slow, and the towns went on as before.', 'Response by governments was slow.', ...p()], ['body:']],
    ['at a heading that is quoted', ['Harbours', ...p(), '“Review by Ann Lee, University of Leeds” was the heading under which it stood.', ...p()], ['body:']],
    ['at headings of one author about what others wrote', ['Harbour Towns', ...p(), 'Review by Committee', ...p(), 'Response by Governments', ...p()], ['body:', 'body:', 'body:']],
    ['at notes that cite reviews', ['Harbour Law', ...p(), 'Notes', '1. Review by Ann Lee, 12 Leeds Law Review 33 (1990).', '2. Comment by Tom Reed, in Harbour Studies 4 (1991).'], ['body:', 'notes:']],
    ['at the entries of a bibliography', ['Harbour Law', ...p(), 'Works Cited', 'Hill, Mary. Harbour Towns of the North. York: Tern Press, 1990. 320 pp.', 'Park, John, ed. Salt and Grain. Leeds: Heron, 1992. 210 pp.'], ['body:', 'bibliography:']],
    ['at authors with a colon in a bibliography', ['Hafenrecht', ...p(), 'Literatur', 'Anna Berg: Das Salz. Kiel 1990.', 'Tom Reed: Der Hafen. Bremen 1991.', 'Anna Berg: Das Korn. Kiel 1992.', 'Ruth Abel: Die Schiffe. Bremen 1993.', 'Anna Berg: Die Schreiber. Kiel 1994.', 'Tom Reed: Die Fracht. Kiel 1995.'], ['body:', 'bibliography:']],
    ['at the persons of a novel', ['The River', 'Chapter One', ...p(), 'Chapter Two', ...p(), '“Who is there?” said Ann Lee.', ...p()], ['body:', 'body:']],
    ['at sections on persons', ['The Founders', ...p(), 'Ann Lee', ...p(), 'Tom Reed', ...p()], ['body:', 'body:', 'body:']],
    ['above a name and a place that nobody signed', ['Preface', ...p(), 'The inn stood at Leeds, June 2014', 'Old Tide Mills', ...p()], ['body:', 'body:', 'body:']],
    ['at labels of a text', ['Ports', ...p(), 'Sources: the ledgers of the ports and of the towns.', 'Method: all of them were read.', 'Sources: what else there is.', 'Method: it was read too.'], ['body:']],
  ] as const)('%s', (_, blocks, wanted) => {
    for (const set of Object.values(SETTINGS)) expect(sections(set(blocks))).toEqual(wanted);
  });
});

it('participants under any heading, title and spelling are tied to what they wrote', () => {
  const { participants, sections: found } = read(['Introduction by Ann Lee, University of Leeds', ...p(), 'Roundtable Participants', 'Dr. Ann Lee is Professor of History at the University of Leeds.', 'TOM REED (Ph.D., York, 1990) teaches at York University.', 'He is the author of Grain (Leeds: Heron, 2001).', 'Niu Ming is a fellow of the School of River Studies, Peking University.',
    'Inês Duarte is a research fellow at the University of Lisbon.', 'Ruth Abel, a graduate of Dalhousie University, works at the Harbour Museum.', 'The Harbour Museum is in York.', 'Review by Tom Reed, York University', ...p(), 'Review by Ming Niu, Peking University', ...p(), 'Review by R. Abel, Harbour Museum', ...p()].join('\n\n'));
  expect(participants.map(({ name, affiliation, section }) => [name.family, affiliation, found.find(({ id }) => id === section)?.authors[0]?.name.family])).toEqual([
    ['Lee', 'University of Leeds', 'Lee'], ['Reed', 'York University', 'Reed'], ['Niu', 'School of River Studies, Peking University', 'Niu'], ['Duarte', 'University of Lisbon', undefined], ['Abel', 'Harbour Museum', 'Abel']]);
});

it('the translator of a review and the words of its heading are kept', () => {
  const { sections: found, text } = read(['Review by Ann Lee, University of Leeds', ...p(), 'Review by Sergei Petrov, Old Harbour University, translated by Tom Reed', ...p()].join('\n\n'));
  expect(found[1]?.translators).toEqual([{ name: { family: 'Reed', given: 'Tom' } }]);
  expect(text.slice(found[1]?.start)).toMatch(/^Review by Sergei Petrov/u);
});
