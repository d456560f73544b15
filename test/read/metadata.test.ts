import { describe, expect, it } from 'vitest';
import { read } from '../../src/read.js';
import { readMetadata } from '../../src/reviews/metadata.js';
import { proseMaker } from '../support/forum.js';

const p = proseMaker();
const of = (...blocks: string[]) => read(blocks.join('\n\n')).metadata;

describe('what a document says of itself', () => {
  it('a roundtable: title, editors, date, address, copyright; its reviewers are not its authors', () => {
    expect(of('Harbour Roundtable', 'Volume XVIII, No. 2 (2016)', '3 October 2016', 'Roundtable Editors: Tom Reed and Ann Lee | Web and Production Editor: George Fox', 'Introduction by Ann Lee',
      'Mary Hill. Harbour Towns of the North. York: Tern Press, 1990. ISBN: 978-0-00-000000-0 (hardcover, $35.00).', 'URL: http://example.org/18-2.pdf', 'Contents', 'Introduction by Ann Lee, University of Leeds .......... 2', 'Review by Tom Reed, York University .......... 5',
      'Introduction by Ann Lee, University of Leeds', ...p(), 'Review by Tom Reed, York University', ...p(), 'Copyright © 2016 The Authors.')).toEqual({
      title: 'Harbour Roundtable Volume XVIII, No. 2 (2016)', date: '3 October 2016', identifier: 'http://example.org/18-2.pdf', copyright: 'Copyright © 2016 The Authors.',
      editors: [{ name: { family: 'Reed', given: 'Tom' } }, { name: { family: 'Lee', given: 'Ann' } }, { name: { family: 'Fox', given: 'George' } }],
    });
  });
  it('one review: its reviewer, who commissioned it, when it appeared', () => {
    expect(of('Mary Hill. Harbour Towns of the North. York: Tern Press, 1990. xii + 320 pp. $35.00 (cloth), ISBN 978-0-00-000000-0.', 'Reviewed by Ann Lee (University of Leeds)', 'Published on H-Rivers (May, 2010)', 'Commissioned by Tom Reed (York University)', ...p())).toEqual({
      authors: [{ name: { family: 'Lee', given: 'Ann' }, affiliation: 'University of Leeds' }], editors: [{ name: { family: 'Reed', given: 'Tom' }, affiliation: 'York University' }], date: 'May, 2010' });
  });
  it('an article: title, author, date, DOI', () => {
    expect(of('Harbour Towns of the North', 'Mary Hill', 'Published 12 May 2014. doi:10.1234/harbour.2014.12', ...p())).toEqual({ title: 'Harbour Towns of the North', authors: [{ name: { family: 'Hill', given: 'Mary' } }], date: '12 May 2014', identifier: '10.1234/harbour.2014.12' });
  });
  it.each([['Von Anna Berg, Göttingen', 'Anna', 'Berg', 'Göttingen'], ['Par Anne Dupont', 'Anne', 'Dupont', undefined]])('an article whose author stands behind a word: %s', (line, given, family, affiliation) => {
    expect(of('Die Zöllner der Moorstraße', line, ...p())).toEqual({ title: 'Die Zöllner der Moorstraße', authors: [{ name: { given, family }, ...(affiliation === undefined ? {} : { affiliation }) }] });
  });
  it('an article in a journal: its place, its author above the affiliation, its abstract', () => {
    expect(of('Review of Inland Roads 12 (2019), 101–124', 'Tolls on the Fen Road', 'Mary Hill', 'University of Leicester', 'Abstract', ...p())).toEqual({ title: 'Tolls on the Fen Road', authors: [{ name: { given: 'Mary', family: 'Hill' }, affiliation: 'University of Leicester' }] });
  });
  it('an article whose title and author have a note each', () => {
    expect(of('THE HARBOUR AND THE STATE*', 'MARY HILL*', 'University of Leicester', ...p())).toEqual({ title: 'THE HARBOUR AND THE STATE', authors: [{ name: { given: 'Mary', family: 'Hill' }, affiliation: 'University of Leicester' }] });
  });
  it('an essay of a blog: not the blog nor its menu, but the title, and the author with the day before the name', () => {
    expect(of('The River Blog', 'Contributors', 'What Was Left of the Fen Road: A Note', 'March 12, 2019 by Mary Hill', ...p())).toEqual({ title: 'What Was Left of the Fen Road: A Note', authors: [{ name: { given: 'Mary', family: 'Hill' } }], date: 'March 12, 2019' });
  });
  it('an article whose author stands in capitals above the title', () => {
    expect(of('SUSANNE HEIM', 'Die Zöllner der Moorstraße', 'Ein Bericht', ...p())).toEqual({ title: 'Die Zöllner der Moorstraße Ein Bericht', authors: [{ name: { given: 'Susanne', family: 'Heim' } }] });
    expect(of('The Fen Road', 'Mary Hill and the Toll Houses', ...p())).toEqual({ title: 'The Fen Road Mary Hill and the Toll Houses' });
  });
  it('the page of a publisher that prints its title again above the text', () => {
    expect(of('Cahiers des routes', '52/4 | 2011', 'Les douaniers du marais', 'Solidarités et conflits', 'Anne Dupont', 'Édition électronique', 'DOI : 10.4000/routes.9329', 'ISSN : 1777-5388', 'Éditeur', 'Éditions des Écluses', 'Les douaniers du marais', ...p())).toEqual({ title: 'Les douaniers du marais', authors: [{ name: { given: 'Anne', family: 'Dupont' } }], identifier: '10.4000/routes.9329' });
  });
  it.each([
    ['a rubric', ['CHAPTER 4', 'The Fen Road'], ['Mary Hill']],
    ['the series and its number', ['HARBOUR HISTORY PROJECT', 'WORKING PAPER #63', 'The Fen Road'], ['Mary Hill', 'October 2011', 'THE HARBOUR HISTORY PROJECT WORKING PAPER SERIES', 'Tom Reed and Ann Lee, Series Editors']],
    ['a journal and its year, with the sign of a note on title and author', ['Road History, 2014', 'Vol. 14, No. 3, 423–442, http://dx.doi.org/10.1080/14.871', 'The Fen Road*'], ['Mary Hill*']],
    ['what a thesis is submitted for', ['The Fen Road'], ['A Dissertation', 'Presented to the Faculty of the Graduate School of Leeds University in Partial Fulfillment of the Requirements for the Degree of Doctor of Philosophy', 'by', 'Mary Hill', 'May 2011']],
    ['its site, and itself again', ['The Fen Road | Journal of Road History', 'Blog post', 'The Fen Road'], ['By Mary Hill on July 12, 2018']],
    ['its journal and volume', ['Journal of Roads', 'Vol. 14, No. 3, Summer 2012, pp. 141–163', 'FORUM', 'The Fen Road'], ['Mary Hill']],
    ['its newspaper, and a sentence that leads into the text', ['Home > Culture > Books', 'Interview', 'The Fen Road', 'The historian talks to us about tolls and keepers, why she burned the first draft of the book that made her known, and the trouble with heroes'], ['Mary Hill', 'Sat 14 Mar 2015 09.00 GMT', 'Last modified on Mon 16 Mar 2015 11.12 GMT']],
    ['its newspaper', ['Opinion', 'The Fen Road - The Harbour Times'], ['Nov. 12, 2019', 'By Mary Hill']],
  ])('a title beside %s', (_, above, below) => {
    const { title, authors } = of(...above, ...below, ...p());
    expect(title).toBe('The Fen Road');
    expect(authors).toEqual([{ name: { family: 'Hill', given: 'Mary' } }]);
  });
  it.each([['The Fen Road - A History of Tolls'], ['H-Net | Reviews'], ['Roads | Rivers'], ['University | City']])('no site in %s', (title) => { expect(of(title, ...p()).title).toBe(title); });
  it.each<[string, string[], object]>([
    ['a forum, not who comments in it', ['Journal of Roads', 'Vol. 14, No. 3, Summer 2012, pp. 141–163', 'The Fen Road', '✣ Commentaries by Ann Lee, Tom Reed, and', 'Mary Oak', 'Commentary by Ann Lee', ...p(), 'Commentary by Tom Reed'], { title: 'The Fen Road' }],
    ['a German article below its volume', ['Blätter für Handelsgeschichte 14. Jg. 1961', 'AUFSÄTZE', 'SUSANNE HEIM', 'DIE ZÖLLNER DER MOORSTRASSE'], { title: 'DIE ZÖLLNER DER MOORSTRASSE', authors: [{ name: { family: 'Heim', given: 'Susanne' } }] }],
    ['a conversation, not by whom it was with', ['A CONVERSATION WITH', 'MARY HILL'], { title: 'A CONVERSATION WITH MARY HILL' }],
    ['a discussion on the net, whose title comes again shorter', ['H-Roads Roundtable XXI-12 on Hill. The Fen Road', 'Discussion published by Ann Lee on Monday, November 4, 2019', 'H-Roads Roundtable XXI-12'], { title: 'H-Roads Roundtable XXI-12 on Hill. The Fen Road', date: 'November 4, 2019', identifier: 'H-Roads Roundtable XXI-12' }],
  ])('%s', (_, lines, metadata) => { expect(of(...lines, ...p())).toEqual(metadata); });
  it('how it is to be cited says when it appeared and where, if nothing else does', () => {
    const line = 'Ann Lee: Rezension von: Mary Hill, in: flusspunkte 11 (2011), Nr. 4 [15.04.2011], URL: http://www.flusspunkte.example/2011/04/17.html';
    expect(of('Rezension von:', 'Ann Lee', 'Universität Leipzig', 'Empfohlene Zitierweise:', line, ...p())).toMatchObject({ date: '15.04.2011', identifier: 'http://www.flusspunkte.example/2011/04/17.html' });
    expect(of('The Fen Road', 'Mary Hill', '3 October 2016', ...p(), `Citation: ${line}`)).toMatchObject({ date: '3 October 2016', identifier: 'http://www.flusspunkte.example/2011/04/17.html' });
    expect(of('The Fen Road', 'Mary Hill', ...p(), line).date).toBeUndefined();
  });
  it('an obituary: who signed it in capitals, above the works of whom it is on', () => {
    expect(of('OBITUARY', 'Agnes Thornbury, 1921–2009', ...p(), 'FRANCES LITTLEWOOD', 'PRINCIPAL PUBLICATIONS OF A. W. THORNBURY', '1958 The Ink and the Block. London: Luzac.', '1963 “The Bookshops”, Asia Major, X, pp. 33–71.')).toEqual({ title: 'Agnes Thornbury, 1921–2009', authors: [{ name: { family: 'Littlewood', given: 'Frances' } }] });
    expect(of('Agnes Thornbury, 1921–2009', ...p(), 'Frances Littlewood').authors).toBeUndefined();
  });
  it('a German review on the net: its title and who reviewed for whom', () => {
    expect(of('C. Hoffmeister: Grenzen der Gemeinde', 'Cover', 'Titel', 'Grenzen der Gemeinde. Ein Bericht', 'Reihe', 'Westfälische Studien 44', 'Rezensiert für H-Soz-Kult von', 'Thomas Rademacher, Universität Münster', ...p())).toMatchObject({ title: 'C. Hoffmeister: Grenzen der Gemeinde', authors: [{ name: { family: 'Rademacher', given: 'Thomas' }, affiliation: 'Universität Münster' }] });
  });
  it('several authors one above another, and the letters of their affiliations', () => {
    expect(of('The Fen Road', 'Mary Hill', 'Tom Reed', ...p()).authors?.map(({ name }) => name.family)).toEqual(['Hill', 'Reed']);
    expect(of('The Fen Road', 'Mary Hilla and Ann Marie Reedb', ...p()).authors?.map(({ name }) => name.family)).toEqual(['Hill', 'Reed']);
    expect(of('The Fen Road', 'Anna Garcia and Tom Reed', ...p()).authors?.map(({ name }) => name.family)).toEqual(['Garcia', 'Reed']);
  });
  it('a review in a newspaper whose title has the name of who wrote it behind a stroke', () => {
    expect(of('The Fen Road by Mary Hill review – an old way | Ann Lee', 'Books', 'Ann Lee', ...p())).toEqual({ title: 'The Fen Road by Mary Hill review – an old way', authors: [{ name: { family: 'Lee', given: 'Ann' } }] });
  });
  it.each([['by Mary Hill', ['Hill']], ['House of the Towns, 12 June 1884', undefined]])('no author where the title stands in capitals above %s', (below, wanted) => {
    expect(of('HARBOUR TOWNS', below, 'Chapter One', ...p()).authors?.map(({ name }) => name.family)).toEqual(wanted);
  });
  it('no author where a body stands in capitals above the title', () => {
    expect(of('HARBOUR COMMISSION', 'THE PORTS OF THE NORTH: THEIR CAUSES AND THEIR CLERKS', ...p()).authors).toBeUndefined();
  });
  it('an entry of an encyclopedia on the net: its word, and when it was first published', () => {
    expect(of('York Encyclopedia of Harbours', 'Pilotage', 'First published Thu Feb 20, 2003; substantive revision Mon Sep 22, 2014', ...p())).toEqual({ title: 'Pilotage', date: 'Feb 20, 2003' });
  });
  it('a chapter: its title without its number', () => { expect(of('3', 'The Bank and the Bey', ...p())).toEqual({ title: 'The Bank and the Bey' }); });
  it('editors behind a day and an address on one line', () => {
    expect(readMetadata(['2012 Roundtable Editors: Tom Reed and Ann Lee Roundtable and Web/Production Editor: George Fox']).editors?.map(({ name }) => name.family)).toEqual(['Reed', 'Lee', 'Fox']);
    expect(readMetadata(['14 January 2019 | https://example.org/20-17 Roundtable Editors: Tom Reed and Ann Lee Web and Production Editor: George Fox']).editors).toEqual([{ name: { family: 'Reed', given: 'Tom' } }, { name: { family: 'Lee', given: 'Ann' } }, { name: { family: 'Fox', given: 'George' } }]);
  });
  it('editors before the account of a list, and before who wrote', () => {
    expect(readMetadata(['Article Review Editors: Tom Reed and Ann Lee H-Ports Web and Production Editor: George Fox @HPorts Article Review No. 722 3 November 2017']).editors?.map(({ name }) => `${name.given ?? ''} ${name.family ?? ''}`)).toEqual(['Tom Reed', 'Ann Lee', 'George Fox']);
    expect(readMetadata(['Roundtable Editors: Tom Reed and Ann Lee Roundtable and Web Production Editor: George Fox Introduction by Mary Hill']).editors?.map(({ name }) => name.family)).toEqual(['Reed', 'Lee', 'Fox']);
  });
  it('the author between a title and the number of the first section', () => {
    expect(of('“Look at the Port!” The Clerks and the Board, 1956–1963', 'by Anna M. Berg', 'I', ...p())).toEqual({ title: '“Look at the Port!” The Clerks and the Board, 1956–1963', authors: [{ name: { family: 'Berg', given: 'Anna M.' } }] });
  });
  it('no author in the room of a conference', () => {
    expect(of('The Ports Today', 'East Auditorium, Harbour Conference Center', 'York', ...p()).authors).toBeUndefined();
  });
  it('no author in a title that begins with such a word', () => { expect(of('Von der Straße zum Markt', ...p())).toEqual({ title: 'Von der Straße zum Markt' }); });
  it('nothing where nothing is said', () => { expect(of(...p())).toEqual({}); });
});

describe('a title page without an empty line below it', () => {
  const body = ['In the spring of 1909 the assembly voted, by sixty-one to four, to build', 'a canal from the lake to the river. Five years later there was no canal,', 'and the bonds that were to have paid for it were worth a tenth of what', 'they had cost. Ann Lee', 'told the tale.'];
  const page = (...lines: string[]) => read([...lines, ...body].join('\n'));
  it.each([
    ['journal, title, author, affiliation', ['Road History 12 (2008) 211–236', 'doi:10.1017/S0022463408', 'The canal that failed: Engineers, bonds and', 'the assembly, 1909–1914', 'Thomas A. Hill', 'Department of History, University of Leeds'], 'The canal that failed: Engineers, bonds and the assembly, 1909–1914', 'University of Leeds', 4],
    ['a number, title, author, the first heading', ['55', 'The canal that failed', 'Thomas A. Hill 2', 'Abstract'], 'The canal that failed', undefined, 4],
    ['a title that breaks off at a comma, and a name', ['The Canal That Failed: Engineers, Bonds,', 'and the Assembly, 1909–1914', 'Thomas A. Hill', 'Abstract'], 'The Canal That Failed: Engineers, Bonds, and the Assembly, 1909–1914', undefined, 4],
    ['author above a title in capitals', ['Comparative Roads', '15 2013', 'http://dx.doi.org/10.12775/CLR.2013', 'Thomas A. Hill', 'THE CANAL', 'THAT FAILED'], 'THE CANAL THAT FAILED', undefined, 3],
  ])('%s', (_, lines, title, affiliation, blocks) => {
    const { metadata, blocks: laid, text } = page(...lines);
    expect(metadata.title).toBe(title);
    expect(metadata.authors?.map(({ name, affiliation: place }) => [name.family, name.given, place?.split(', ')[1]])).toEqual([['Hill', 'Thomas A.', affiliation]]);
    expect(laid.length).toBeGreaterThan(blocks - 1);
    expect(text).toContain('\n\nIn the spring of 1909');
  });
  it('whose text is set in below it', () => {
    const { metadata } = read(['Die Bahnfrage und das Reich in den Jahren 1897 bis 1907', 'Von KONRAD HILL, Marburg', ...[...body, ...body, ...body].map((line, i) => (i % 5 === 0 ? `   ${line}` : line))].join('\n'));
    expect(metadata).toMatchObject({ title: 'Die Bahnfrage und das Reich in den Jahren 1897 bis 1907', authors: [{ name: { family: 'Hill' }, affiliation: 'Marburg' }] });
  });
  it('none in a paragraph one line of which is a name', () => {
    expect(page('It was in York that I met the engineers of the canal for the first time,', 'and one of them was', 'Thomas A. Hill', 'whom they all feared, and who had never seen the lake that he was to', 'lead to the river.').text).toContain('was Thomas A. Hill whom');
  });
});

describe('lines about a document', () => {
  it.each([
    ['Edited by Ann Lee and Tom Reed', { editors: [{ name: { family: 'Lee', given: 'Ann' } }, { name: { family: 'Reed', given: 'Tom' } }] }],
    ['Reviewed by Tom Reed (York University) Published on H-Rivers (May, 2010) Commissioned by Ann Lee', { editors: [{ name: { family: 'Lee', given: 'Ann' } }], date: 'May, 2010' }],
    ['Commissioned for H-Rivers by Ann Lee', { editors: [{ name: { family: 'Lee', given: 'Ann' } }] }],
    ['Harbour Roundtable Review, Vol. XIX, No. 7', { identifier: 'Harbour Roundtable Review, Vol. XIX, No. 7' }],
    ['https://doi.org/10.1234/abc-5', { identifier: '10.1234/abc-5' }],
    ['(c) 2016 The Authors', { copyright: '(c) 2016 The Authors' }],
    ['May 2010', { date: 'May 2010' }],
  ])('%s', (line, wanted) => { expect(readMetadata([line])).toEqual(wanted); });
  it('the author and the day below the title of a Chinese page', () => {
    const { metadata } = read(['学术性书评的要求', '作者:蔡美华 来源:《近代史研究》1999年第1期 时间:2021.01.15', '学术性书评应该是学术研究的成果,它不同于书讯,更不是广告。学术性书评的目的在于提高学术水平,推进学术研究的发展。', '学术性书评应该有多种形式,而不应该程式化。'].join('\n\n'));
    expect(metadata).toEqual({ title: '学术性书评的要求', authors: [{ name: { literal: '蔡美华' } }], date: '2021.01.15' });
  });
  it('who wrote the report on a conference, below the fields of its page', () => {
    expect(of('Das Wissen der Häfen', 'Organisatoren', 'Forschungsbereich Geschichte der Häfen', 'Ort', 'Kiel', 'Land', 'Deutschland', 'Vom - Bis', '24.10.2018 - 25.10.2018', 'Url der Konferenzwebsite', 'Von', 'Anna Berg / Thomas Lee, Forschungsbereich Geschichte der Häfen, Universität Kiel', ...p())).toEqual({ title: 'Das Wissen der Häfen', authors: ['Berg', 'Lee'].map((family, i) => ({ name: { family, given: ['Anna', 'Thomas'][i] }, affiliation: 'Forschungsbereich Geschichte der Häfen, Universität Kiel' })) });
  });
  it.each([['Pubblicato il 19-10-2020', '19-10-2020'], ['Publié le 3.12.2014', '3.12.2014'], ['30.11.2014', '30.11.2014']])('a day in figures: %s', (line, date) => { expect(readMetadata([line])).toEqual({ date }); });
  it.each(['Volume 12, 2008', 'Die Zahl stieg auf 30.11.2014', '1.2.3.2014', 'The editors: a history of a trade', 'Edited by the committee', 'Published in May, when the rivers were still closed', '©The date of his arrival was 1275.', 'It was reviewed on 3 October 2016 in York', 'The roundtable of 1990'])('nothing in %s', (line) => { expect(readMetadata([line])).toEqual({}); });
});
