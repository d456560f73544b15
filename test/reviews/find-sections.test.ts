import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../src/records/document.js';
import { authorHeading } from '../../src/reviews/author-heading.js';
import { findSections } from '../../src/reviews/find-sections.js';
import { personName } from '../../src/reviews/person-name.js';
import { samePerson } from '../../src/reviews/same-person.js';

describe('a heading that names its author', () => {
  it.each([
    ['Review by Ann Lee, University of Leeds', 'review', ['Lee, Ann (University of Leeds)']],
    ['Review by Ann Lee', 'review', ['Lee, Ann']],
    ['Introduction by Piet van der Berg, Leiden', 'introduction', ['Berg, Piet (Leiden)']],
    ['Review by Ann Lee, University of Leeds and Institute for Rivers (2016)', 'review', ['Lee, Ann (University of Leeds and Institute for Rivers (2016))']],
    ['Review by Ann Lee, University of Political and Social Studies, Athens, and the Rivers Project', 'review', ['Lee, Ann (University of Political and Social Studies, Athens, and the Rivers Project)']],
    ['Author’s Response by Wang Daming, Nankai University, and Ann Lee, Leeds', 'response', ['Wang, Daming (Nankai University)', 'Lee, Ann (Leeds)']],
    ['Authors’ Reply by Ann Lee and Tom Reed', 'response', ['Lee, Ann', 'Reed, Tom']],
    ['Review by Tomás Arriaga, El Colegio de México', 'review', ['Arriaga, Tomás (El Colegio de México)']],
    ['Commentary by José M. Ruiz, Universidad de Lima', 'review', ['Ruiz, José M. (Universidad de Lima)']],
  ])('%s', (heading, kind, authors) => {
    const read = authorHeading(heading);
    expect(read?.kind).toBe(kind);
    expect(read?.authors.map(({ name, affiliation }) => `${name.family ?? ''}, ${name.given ?? ''}${affiliation === undefined ? '' : ` (${affiliation})`}`)).toEqual(authors);
  });
  it.each(['A review by the committee', 'Response by governments was slow', 'Review by the Board of Trade, London', 'Reviewed by many', 'Introduction', 'Death by Water', 'Review by Birmingham University Press, London'])('%s is none', (text) => {
    expect(authorHeading(text)).toBeNull();
  });
});

describe('names as a bibliography orders them', () => {
  it.each([
    ['Zhihua Shen', 'Shen', 'Zhihua'], ['Shen Zhihua', 'Shen', 'Zhihua'], ['SHEN Zhihua', 'Shen', 'Zhihua'], ['Li Danhui', 'Li', 'Danhui'], ['Niu Jun', 'Niu', 'Jun'], ['Jun Niu', 'Niu', 'Jun'],
    ['Steven I. Levine', 'Levine', 'Steven I.'], ['José García Ruiz', 'García Ruiz', 'José'], ['Jane Stone Ruiz', 'Ruiz', 'Jane Stone'], ['Wang Gungwu', 'Wang', 'Gungwu'], ['Chen Jian', 'Chen', 'Jian'], ['Jian Chen', 'Chen', 'Jian'], ['Chen Smith', 'Smith', 'Chen'], ['Huang Chen', 'Chen', 'Huang'], ['Sun Ray', 'Ray', 'Sun'], ['Henri Martin', 'Martin', 'Henri'], ['John Fan', 'Fan', 'John'],
  ])('%s', (printed, family, given) => { expect(personName(printed)).toEqual({ family, given }); });
  it('keeps a particle apart', () => { expect(personName('Pieter van der Meulen')).toEqual({ family: 'Meulen', given: 'Pieter', 'non-dropping-particle': 'van der', literal: 'Pieter van der Meulen' }); });
  it('knows one person in two orders, and not two persons', () => {
    expect(samePerson(personName('Jun Niu'), personName('Niu Jun'))).toBe('certain');
    expect(samePerson(personName('Ann Lee'), personName('Tom Lee'))).toBe('no');
  });
});

const heading = (text: string): { kind: BlockKind; text: string } => ({ kind: 'heading', text });
const paragraph = (text: string): { kind: BlockKind; text: string } => ({ kind: 'paragraph', text });

describe('sections', () => {
  it('of a roundtable: a subheading inside a review begins none', () => {
    const { sections } = findSections([heading('Introduction by Ann Lee, Leeds'), paragraph('Text.'), heading('Review by Tom Reed, York'), paragraph('Text.'), heading('The Sources'), paragraph('More.')]);
    expect(sections.map(({ kind, first, last }) => `${kind} ${first}–${last}`)).toEqual(['introduction 0–1', 'review 2–5']);
  });
  it('of a book chapter: title, untitled opening, subheadings, notes', () => {
    const { sections, kinds } = findSections([heading('Harbours'), heading('A History'), heading('Ann Lee'), paragraph('Text.'), heading('The Sources'), paragraph('More.'), heading('NOTES')]);
    expect(sections.map(({ kind, heading: text }) => `${kind}: ${text ?? '–'}`)).toEqual(['frontmatter: Harbours A History', 'body: –', 'body: The Sources', 'notes: NOTES']);
    expect(sections[2]?.authors).toEqual([{ name: { family: 'Lee', given: 'Ann' } }]);
    expect(kinds[2]).toBe('byline');
  });
  it('behind quotations above chapters none is signed, and the sessions of a programme are no turns', () => {
    const long = 'The clerks of the towns kept their ledgers for as long as the ports were open, and nobody has read them all since then.';
    expect(findSections([heading('Harbours'), paragraph('“The sea is a road.”'), paragraph('—Tom Reed'), paragraph(long), heading('The Clerks'), paragraph('“Salt is grain.”'), paragraph('—Ruth Abel'), paragraph(long), paragraph(long), paragraph('—Ann Lee')]).sections.map(({ authors }) => authors.map(({ name }) => name.family))).toEqual([['Lee'], ['Lee'], ['Lee']]);
    const { sections } = findSections(['Chair: Ann Lee, University of Leeds', 'Paper: Tom Reed, York University', 'Paper: Ruth Abel, The Harbour Archive', 'Chair: Mary Hill, Dalhousie University', 'Paper: John Park, Harbour Museum'].map(paragraph));
    expect(sections.map(({ authors }) => authors)).toEqual([[]]);
  });
  it('of a Chinese conversation, by its speakers', () => {
    const { sections } = findSections([heading('开放的海港研究'), ...['以下为对谈实录,嘉宾是赵世明老师。', '主持人：大家好,欢迎大家来到沙龙。', '赵世明：谢谢大家。我先说一说海港的历史。', '主持人：请赵老师再说说旅行。', '赵世明：旅行是一种研究。'].map(paragraph)]);
    expect(sections.flatMap(({ authors }) => authors.map(({ name }) => name.literal))).toEqual(['主持人', '赵世明', '主持人', '赵世明']);
    expect(findSections(['摘要：海港的历史。', '关键词：海港；历史。', '作者：赵世明。', '来源：海港。'].map(paragraph)).sections.flatMap(({ authors }) => authors)).toEqual([]);
  });
  it('a heading cited in running text begins none', () => {
    expect(findSections([paragraph('It says: Review by Tom Reed, York, and no more.'), paragraph('Text.')]).sections.length).toBe(1);
  });
  it('a heading that is as long as a paragraph', () => {
    const long = `Review by Tom Reed, Institute for the History of Rivers, Harbours, Landings and the Boats that were built there, University of York, and the Rivers Project`;
    expect(findSections([paragraph('Text.'), paragraph(long), paragraph('More.'), paragraph(`${long} was long.`)]).sections.map(({ kind, first, last }) => `${kind} ${first}–${last}`)).toEqual(['frontmatter 0–0', 'review 1–3']);
  });
  it('authors one above another, each with an affiliation', () => {
    const { sections, kinds } = findSections([heading('Counting Boats'), heading('Ann Lee'), heading('University of Leeds'), heading('Tom Reed'), heading('York University'), paragraph('The counts fill eleven notebooks.')]);
    expect(sections[0]?.heading).toBe('Counting Boats');
    expect(sections[0]?.authors.map(({ name, affiliation }) => [name.family, affiliation])).toEqual([['Lee', 'University of Leeds'], ['Reed', 'York University']]);
    expect(kinds.slice(0, 5)).toEqual(['heading', 'byline', 'byline', 'byline', 'byline']);
    expect(findSections([heading('A History of the'), heading('University of Leeds'), heading('Tom Reed'), heading('York University'), paragraph('The counts fill eleven notebooks.')]).sections[0]?.authors.map(({ name }) => name.family)).toEqual(['Reed']);
  });
  it('speakers by their initials, where one who is named in full has them', () => {
    const turns = (second: string): string[] => findSections(['Ann Lee: Why courts?', `${second}: Nobody else had looked.`, 'AL: And the clerks?', 'TR: They stayed.', 'AL: What next?', 'TR: Sleep.'].map(paragraph)).sections.flatMap(({ authors }) => authors.map(({ name }) => [name.given, name.family ?? name.literal].filter(Boolean).join(' ')));
    expect(turns('Tom Reed')).toEqual(['Ann Lee', 'Tom Reed', 'Ann Lee', 'Tom Reed', 'Ann Lee', 'Tom Reed']);
    expect(turns('Tom Hill').slice(2, 4)).toEqual(['Ann Lee', 'Tr']);
  });
  it('speakers by their initials, whom the introduction names', () => {
    const turns = (introduction: string): string[] => findSections([heading('A Conversation'), paragraph(introduction), ...['PN: Why the customs?', 'JKW: My father had been in it.', 'PN: And the clerks?', 'JKW: They stayed.'].map(paragraph)]).sections.flatMap(({ authors }) => authors.map(({ name }) => `${name.given ?? ''} ${name.family ?? ''}`));
    expect(turns('John Kestrel Wade talked to Philippa Norris at Deal.')).toEqual(['Philippa Norris', 'John Kestrel Wade', 'Philippa Norris', 'John Kestrel Wade']);
    expect(turns('They talked at Deal.')).toEqual([]);
  });
  it('speakers by their family names, whom the introduction names', () => {
    const turns = (introduction: string): string[] => findSections([heading('Oral History Interview'), paragraph(introduction), ...['REED: What was your first duty?', 'HILL: I wrote letters.', 'REED: To whom?', 'HILL: To everybody.'].map((text) => (text.endsWith('?') ? heading(text) : paragraph(text)))]).sections.slice(1).flatMap(({ authors }) => authors.map(({ name }) => [name.given, name.family].filter(Boolean).join(' ')));
    expect(turns('John W. Hill talked to Mary Reed at Leeds.')).toEqual(['Mary Reed', 'John W. Hill', 'Mary Reed', 'John W. Hill']);
    expect(turns('Ambassador Hill talked at Harbour Hill.')).toEqual([]);
  });
  it('a panel: its introduction, and who is no person', () => {
    const { sections } = findSections([heading('Ports at Fifty'), heading('Introduction'), paragraph('Four of them met.'), ...['Ann Lee: Why ports?', 'Tom Reed: Nobody else had looked.', 'Audience Member: And the clerks?', 'Ann Lee: They stayed.', 'Tom Reed: All of them.', 'Ann Lee: Thank you.'].map(paragraph)]);
    expect(sections.map(({ kind, authors }) => `${kind} ${authors[0]?.name.family ?? authors[0]?.name.literal ?? ''}`)).toEqual(['frontmatter ', 'introduction ', 'body Lee', 'body Reed', 'body Audience Member', 'body Lee', 'body Reed', 'body Lee']);
  });
  it('a name that no list knows signs a reply where the text has it elsewhere', () => {
    const of = (prose: string): string[] => findSections([heading('Commentary by Ann Lee'), paragraph(prose), heading('Reply'), heading('Sklavs Ozolin'), paragraph('I thank her.')]).sections.map(({ kind, authors }) => `${kind} ${authors[0]?.name.family ?? ''}`);
    expect(of('Sklavs Ozolin has written a book.')).toEqual(['review Lee', 'response Ozolin']);
    expect(of('The book is new.')).toEqual(['review Lee', 'response ']);
  });
  it('participants are tied to what they wrote', () => {
    const { participants } = findSections([heading('Participants:'), paragraph('Jun Niu is Professor of History at Peking University.'), paragraph('He has two books.'), paragraph('Ann Lee teaches at the University of Leeds.'), heading('Review by Niu Jun, Peking University'), paragraph('Text.')]);
    expect(participants.map(({ name, affiliation, section }) => [name.family, affiliation, section])).toEqual([['Niu', 'Peking University', 1], ['Lee', 'University of Leeds', null]]);
    expect(participants[0]?.biography).toContain('He has two books.');
  });
  it.each([
    ['each in a paragraph', ['Participants: Jun Niu is Professor of History at Peking University.', 'Niu has two books.', 'Ann Lee teaches at the University of Leeds. She writes on rivers.', 'The book before us is a new one.']],
    ['all in one', ['Text that came before. Participants: Jun Niu is Professor of History at Peking University. Niu has two books. Ann Lee teaches at the University of Leeds. She writes on rivers.', 'The book before us is a new one.']],
  ])('participants whose label runs on into the list: %s', (_, texts) => {
    const { participants, sections } = findSections([heading('Introduction by Tom Reed, York University'), ...texts.map(paragraph), heading('Review by Niu Jun, Peking University'), paragraph('Text.')]);
    expect(sections.map(({ kind }) => kind)).toEqual(['introduction', 'review']);
    expect(participants.map(({ name, affiliation, biography, section }) => [name.family, affiliation, biography, section])).toEqual([
      ['Niu', 'Peking University', 'Jun Niu is Professor of History at Peking University. Niu has two books.', 1],
      ['Lee', 'University of Leeds', 'Ann Lee teaches at the University of Leeds. She writes on rivers.', null]]);
    for (const { first, last, from, to, biography } of participants) expect(first === last ? texts[first - 1]?.slice(from, to) : `${texts[first - 1]?.slice(from) ?? ''} ${texts[last - 1]?.slice(0, to) ?? ''}`).toBe(biography);
  });
  it.each([
    'Participants: the workshop drew forty scholars from the University of Leeds and York University.',
    'Participants: Forty scholars came. Ann Lee is Professor at the University of Leeds. Tom Reed teaches at York University.',
    'Contributors: Ann Lee is the first to say so, and has no second.',
    'Contributors: Ann Lee was late at York University. Tom Reed was not.',
    'He thanked the participants: Ann Lee is Professor at the University of Leeds. Tom Reed teaches at York University.',
  ])('no participants in prose: %s', (text) => {
    expect(findSections([paragraph(text), paragraph('More of it.')]).participants).toEqual([]);
  });
  it('a signature is found above a folio and a head that stayed', () => {
    const long = `${'The ports lived on salt. '.repeat(20)}And on grain.`;
    const book = (title: string): { kind: BlockKind; text: string } => heading(`Mary Hill. ${title}. York: Tern Press, 1990. Pp. xii, 320. $35.00.`);
    const { sections, kinds } = findSections([book('Ports'), paragraph(long), heading('Ann Lee'), heading('University of Leeds'), heading('58'), heading('Harbour Quarterly'), book('Grain'), paragraph(long), paragraph('York University TOM REED 59')]);
    expect(sections.map(({ authors }) => authors.map(({ name, affiliation }) => `${name.given ?? ''} ${name.family ?? ''}, ${affiliation ?? ''}`).join())).toEqual(['Ann Lee, University of Leeds', 'Tom Reed, York University']);
    expect(kinds.slice(2, 4)).toEqual(['byline', 'byline']);
  });
  describe('of reviews whose book is printed over several lines', () => {
    const long = `${'The ports lived on salt. '.repeat(20)}And on grain.`;
    const found = (...lines: readonly string[]): string[] => findSections(lines.map((text) => (text.endsWith('.') ? paragraph(text) : heading(text)))).sections.map(({ kind, heading: text, authors }) => `${kind}: ${text ?? '–'}: ${authors.map(({ name }) => name.family).join()}`);
    it.each<[string, string[], string[]]>([
      ['title, author, imprint, number', ['Book Reviews', 'Ports of the North: Salt and Power', 'ANN M. LEE', 'York, MA: Tern Press, 2014', 'xiv + 322 pp. £29.95', 'ISBN 978-0-674-00000-5', long, 'TOM REED tom@york.example', 'Grain', 'MARY HILL', 'York: Tern, 2012', '210 pp. £20', long, 'ALAN OAK'],
        ['frontmatter: Book Reviews: ', 'review: Ports of the North: Salt and Power ANN M. LEE York, MA: Tern Press, 2014 xiv + 322 pp. £29.95 ISBN 978-0-674-00000-5: Reed', 'review: Grain MARY HILL York: Tern, 2012 210 pp. £20: Oak']],
      ['author, then title and imprint, signed, in French', ['Histoire des villes', 'Jacques Delamare', 'Les marchands du Nord. Une histoire sociale Paris, Les Rives, 2009, 412 p. et 8 p. de pl.', long, 'Marie Vasseur', 'Étienne Gaubert (éd.)', 'Villes de foire Rennes, Presses de Bretagne, 2010, XIV-286 p.', long, 'Antoine Leroux'],
        ['frontmatter: Histoire des villes: ', 'review: Jacques Delamare Les marchands du Nord. Une histoire sociale Paris, Les Rives, 2009, 412 p. et 8 p. de pl.: Vasseur', 'review: Étienne Gaubert (éd.) Villes de foire Rennes, Presses de Bretagne, 2010, XIV-286 p.: Leroux']],
      ['on one line below a rubric, in Italian', ['RECENSIONI', 'MARCO FERRANDI, Il sale, Bologna, il Mulino, 2006, pp. 388.', long, 'Giulia Montanari', 'ELENA CASTELLO - PIETRO ARRIGHI (a cura di), Mercanti, Roma, Viella, 2007, pp. XX-412.', long, 'Tommaso Bellucci'],
        ['frontmatter: RECENSIONI: ', 'review: MARCO FERRANDI, Il sale, Bologna, il Mulino, 2006, pp. 388.: Montanari', 'review: ELENA CASTELLO - PIETRO ARRIGHI (a cura di), Mercanti, Roma, Viella, 2007, pp. XX-412.: Bellucci']],
    ])('%s', (_, lines, sections) => { expect(found(...lines)).toEqual(sections); });
    it('a page of a source, and a list of books that no review follows, head none', () => {
      expect(found('Il sale', 'MENDES, Francisco. Compliance. São Paulo: Tern Editora, 2016, p. 491.', long)).toEqual(['frontmatter: Il sale: ', 'body: –: ']);
      expect(found('Reading', 'Ports of the North', 'ANN M. LEE', 'York: Tern Press, 2014', '322 pp.', 'Grain', 'MARY HILL', 'York: Tern, 2012', '210 pp. £20').some((section) => section.startsWith('review'))).toBe(false);
    });
  });
  it('of an article below the line of its journal: title and author, not where it appeared nor how to reach her', () => {
    const { sections } = findSections([heading('Asian Markets 52, 3 (2018) pp. 801–838. © Tern Press 2018'), paragraph('doi:10.1017/S0026749X16000999'), heading('Markets of the Delta'), heading('HELEN BRANDRETH'), heading('Department of History, University of Leeds'), heading('Email: h.brandreth@example.org'), heading('Abstract'), paragraph('Rice was sold.')]);
    expect(sections[0]?.heading).toBe('Markets of the Delta');
    expect(sections[0]?.authors).toMatchObject([{ name: { family: 'Brandreth', given: 'Helen' }, affiliation: 'Department of History, University of Leeds' }]);
  });
  it('of an essay on several books: who wrote it stands with its title, even a name that no list knows', () => {
    const books = ['Mary Hill, Ports (York: Tern Press, 1990), 320 pp., £30, ISBN 978-0-00-000000-0.', 'John Park, Grain (Leeds: Heron, 1992), 210 pp., £20, ISBN 978-0-00-000001-7.'].map(paragraph);
    const sectionsOf = (name: string, place: string): string[] => findSections([heading('REVIEW ESSAY'), heading('Ports and Grain: Two Books'), heading(name), heading(place), ...books, paragraph(`${'The ports lived on salt. '.repeat(20)}And on grain.`)]).sections.map(({ kind, authors }) => `${kind}: ${authors.map(({ name: { given, family }, affiliation }) => `${given ?? ''} ${family ?? ''}, ${affiliation ?? ''}`).join()}`);
    expect(sectionsOf('Sklavs Ozolin', 'University College Cork')[1]).toBe('review: Sklavs Ozolin, University College Cork');
    expect(sectionsOf('Ann Lee', 'Humboldt-Universität zu Berlin')[1]).toBe('review: Ann Lee, Humboldt-Universität zu Berlin');
    expect(sectionsOf('Of the North', 'University College Cork')[1]).toBe('review: ');
  });
  it('a title above a name and an affiliation says what kind of contribution it is', () => {
    const essay = (title: string, name: string, place: string) => [heading(title), heading(name), heading(place), paragraph(`${'The ports lived on salt. '.repeat(20)}And on grain.`)];
    expect(findSections([heading('FORUM: HARBOURS'), ...essay('Salt and Power', 'Ann Lee', 'University of Leeds'), ...essay('Grain', 'Tom Reed', 'York University'), ...essay('Response: Who Sold What?', 'Ruth Abel', 'Dalhousie University')]).sections.map(({ kind }) => kind)).toEqual(['frontmatter', 'body', 'body', 'response']);
  });
  it('of a roundtable whose titles are numbered: names behind *by* that no list knows', () => {
    const piece = (title: string, by: string) => [heading(title), heading(by), paragraph(`${'The ports lived on salt. '.repeat(20)}And on grain.`)];
    const { sections } = findSections([heading('Book Review Roundtable: Ports'), ...piece('1. Introduction: Salt for What?', 'By Sklavs Ozolin'), ...piece('2. What Grain Heard', 'By Tom Reed'), ...piece('3. Author’s Response: In Praise of Ports', 'By Ruth Abel')]);
    expect(sections.map(({ kind, authors }) => `${kind} ${authors[0]?.name.given ?? ''} ${authors[0]?.name.family ?? ''}`.trim())).toEqual(['frontmatter', 'introduction Sklavs Ozolin', 'review Tom Reed', 'response Ruth Abel']);
  });
  it('of a page in small letters: *by* alone above the text', () => {
    const by = (line: string): (string | undefined)[] => findSections([heading('What the Tram Tells Us'), paragraph(line), paragraph(`${'The ports lived on salt. '.repeat(20)}And on grain.`)]).sections.flatMap(({ authors }) => authors.map(({ name }) => name.family));
    expect(by('by Sklavs Ozolin')).toEqual(['Ozolin', 'Ozolin']);
    expect(by('by land and by sea')).toEqual([]);
  });
  it('of a document that somebody introduced and translated', () => {
    expect(findSections([heading('The Mediator: New Papers'), heading('Introduced and translated by Ann Lee'), paragraph(`${'The ports lived on salt. '.repeat(20)}And on grain.`)]).sections[0]?.authors).toEqual([{ name: { family: 'Lee', given: 'Ann' } }]);
  });
  it('participants below a label that the page took for the beginning of a sentence', () => {
    const { participants, kinds } = findSections([heading('Review by Ann Lee, University of Leeds'), paragraph('Text.'), paragraph('Participants:'), paragraph('Jun Niu is Professor of History at Peking University.'), paragraph('Ann Lee teaches at the University of Leeds.')]);
    expect(participants.map(({ name }) => name.family)).toEqual(['Niu', 'Lee']);
    expect(kinds[2]).toBe('heading');
  });
  const long = `${'The ports lived on salt. '.repeat(20)}And on grain.`;
  const voices = (...texts: readonly string[]): string[] => findSections(texts.map((text) => (text.length > 100 || text.endsWith('.') ? paragraph(text) : heading(text)))).sections.map(({ kind, authors }) => `${kind} ${authors.map(({ name, affiliation }) => `${name.given ?? ''} ${name.family ?? ''}${affiliation === undefined ? '' : ` (${affiliation})`}`).join(', ')}`.trim());
  it.each([
    ['that a line at the head has together', ['Forum', 'Ann Lee, Sklavs Ozolin and Ruth Abel', long, 'Sklavs Ozolin', long, 'Ruth Abel', long], ['body Sklavs Ozolin', 'body Ruth Abel']],
    ['beside a reply that says so', ['Forum', 'Ann Lee and Sklavs Ozolin', long, 'Sklavs Ozolin', long, 'Ann Lee Replies', long], ['body Sklavs Ozolin', 'response Ann Lee']],
    ['but not where the text is about them', ['Founders', 'A History', long, 'Sklavs Ozolin', long, 'Ruth Abel', long], ['body', 'body']],
  ])('names alone head pieces %s', (_, texts, wanted) => { expect(voices(...texts).slice(-2)).toEqual(wanted); });
  it.each([
    ['behind his or her institution, in small letters', 'University of Leeds Ann Lee', 'Ann Lee (University of Leeds)'],
    ['a name that no list knows, but the text', 'York University Sklavs Ozolin', 'Sklavs Ozolin (York University)'],
    ['but no place', 'University of California, Santa Cruz', null],
  ])('who signed: %s', (_, line, author) => {
    const found = voices('DEBATE', 'Ports and Salt', long, line, 'REPLY', `Sklavs Ozolin is wrong. ${long}`, 'Dalhousie University Ruth Abel');
    if (author !== null) expect(found.slice(1)).toEqual([`body ${author}`, 'response Ruth Abel (Dalhousie University)']);
    expect(found.join()).not.toContain('Santa');
  });
  it.each([
    ['Leipzig. O. Hartwich.', 'O. Hartwich (Leipzig)'], ['Königsberg i. Pr. Elisabeth Kranz.', 'Elisabeth Kranz (Königsberg i. Pr)'], ['Das Buch ist gut.', ''],
  ])('who signed a review with a place: %s', (line, author) => {
    const { sections } = findSections([heading('Die Pachtung des Hafens. Von H. Wedekind. Hamburg, Friederichsen. 1932. VIII u. 211 S. 9,50 RM.'), paragraph(long), paragraph(line)]);
    expect(sections.map(({ authors }) => authors.map(({ name, affiliation }) => `${name.given ?? ''} ${name.family ?? ''} (${affiliation ?? ''})`).join())).toEqual([author]);
  });
  it.each<[string, string[], string]>([
    ['a name in capitals', ['ANN LEE', 'Ambassador (Ret.)', 'The River Club', 'Washington, D.C.'], 'Ann Lee'],
    ['a name above an office and an institution', ['Ann Lee', 'Professor of History', 'University of Leeds', 'Leeds'], 'Ann Lee (University of Leeds)'],
  ])('who signed a letter over several lines: %s', (_, lines, author) => {
    const found = voices('Letters', 'The Price of Salt', 'To the Editors:', long, ...lines, 'Mr. Reed replies:', long, 'TOM REED', 'Hull');
    expect(found.slice(-2)).toEqual([`body ${author}`, 'response Tom Reed']);
  });
  it.each([['Ann Lee', 'Woking'], ['The Boats', 'ANN LEE', 'Woking'], ['Ann Lee', 'Salt and Power', 'Grain']])('but not a text by one author: %s, %s', (...lines) => { expect(voices('Founders', long, ...lines, 'Tolls', long)).toEqual(expect.not.arrayContaining([expect.stringContaining('Lee')])); });
  it.each([['PROFESSOR REED REPLIES:', 'response Tom Reed'], ['The author responds', 'response Tom Reed'], ['Professor Reed replaces him', undefined]])('a reply that names its author by title takes the name from below: %s', (label, wanted) => {
    expect(voices('Salt', 'A Debate', long, 'ANN LEE', 'Hull', label, long, 'TOM REED', 'York').find((voice) => voice.startsWith('response'))).toBe(wanted);
  });
  it('headings above one another are a list: only the first and the last head something', () => {
    const { kinds, sections } = findSections(['Ports', paragraph(long), 'The Boards', 'North', 'South', 'East', 'The Boats', paragraph(long), 'Salt', 'Grain', 'Tolls', paragraph(long)].map((block) => (typeof block === 'string' ? heading(block) : block)));
    expect(kinds.slice(2, 7)).toEqual(['heading', 'list-item', 'list-item', 'list-item', 'heading']);
    expect(kinds.slice(8, 11)).toEqual(['heading', 'heading', 'heading']);
    expect(sections.map(({ heading: text }) => text)).toEqual(['Ports', null, 'The Boards', 'The Boats', 'Salt', 'Grain', 'Tolls']);
  });
  it('an entry of contents is an item, and the cover above it no introduction', () => {
    const { kinds, sections } = findSections([heading('Roundtable'), heading('Introduction by Ann Lee'), heading('Introduction by Ann Lee, Leeds ......... 2'), heading('Review by Tom Reed, York ......... 4'), paragraph('License.'), heading('Introduction by Ann Lee, Leeds'), paragraph(long), heading('Review by Tom Reed, York'), paragraph(long)]);
    expect(kinds.slice(2, 4)).toEqual(['list-item', 'list-item']);
    expect(sections.filter(({ kind }) => kind === 'introduction')).toHaveLength(1);
  });
  it('who sat in a meeting is no participant with a biography', () => {
    const { sections, participants } = findSections(['Memorandum of Conversation', paragraph(long), 'PARTICIPANTS', 'Ann Lee, Minister of Finance', 'Tom Reed, Ambassador', 'Ruth Abel (notetaker)', 'SUBJECT: Rice', paragraph(long)].map((block) => (typeof block === 'string' ? heading(block) : block)));
    expect(sections.map(({ kind, heading: text }) => `${kind} ${text ?? '–'}`)).toEqual(['frontmatter Memorandum of Conversation', 'body –', 'body PARTICIPANTS', 'body SUBJECT: Rice']);
    expect(participants).toEqual([]);
  });
  it('a title in small letters stands above a name that no list knows, if that stands above its institution', () => {
    const title = 'Warehouses on rails: the mobile granary that never moved';
    expect(findSections([heading('Harbour Quarterly'), paragraph(title), heading('Sklavs Ozolin'), heading('University of Leeds'), paragraph(long)]).sections[0]).toMatchObject({ heading: title, authors: [{ name: { family: 'Ozolin' }, affiliation: 'University of Leeds' }] });
    expect(findSections([heading('Harbour Quarterly'), paragraph(title), heading('Sklavs Ozolin'), heading('The Boats'), paragraph(long)]).sections[0]?.authors).toEqual([]);
  });
  it('the book below the title of a forum is no author', () => {
    expect(findSections([heading('Forum'), heading('Salt and Power'), heading('Ann Lee, Ports of the North (York: Tern Press, 2009)'), heading('Introduction'), heading('Tom Reed'), paragraph(long), heading('Response'), heading('Ann Lee'), paragraph(long)]).sections[0]).toMatchObject({ heading: 'Salt and Power', authors: [] });
  });
  it.each([
    ['a name that shows', ['Ann Lee', long], 'review Ann Lee'], ['no title', ['The Boats', long], 'review'],
  ])('who wrote stands between the book and the review: %s', (_, lines, voice) => {
    const book = 'Mary Hill, Salt, York, Tern, 2011, 320 pp.';
    const { sections } = findSections([book, ...lines].map((text) => (text === long ? paragraph(text) : heading(text))));
    expect(sections.map(({ kind, authors }) => [kind, ...authors.map(({ name }) => `${name.given ?? ''} ${name.family ?? ''}`)].join(' ')).filter((one) => one.startsWith('review')).slice(-1)).toEqual(voice === 'review' && lines[0] === 'The Boats' ? [] : [voice]);
  });
  it.each<[string, string[], string]>([
    ['in Spanish', ['Dra. Ximena Larraín', 'Profesora titular', 'Universidad del Norte'], 'Ximena Larraín (Universidad del Norte)'],
    ['in Italian', ['Dott.ssa Ilaria Torti', 'Ricercatrice di storia', 'Università di Leeds'], 'Ilaria Torti (Università di Leeds)'],
    ['in English', ['Sklavs Ozolin', 'Professor of History', 'University of Leeds'], 'Sklavs Ozolin (University of Leeds)'],
  ])('who wrote, what he or she is, and where, below one another: %s', (_, lines, author) => {
    expect(voices('Debate', 'Salt', ...lines, long, 'Grain', 'Tom Reed', 'York University', long).slice(-2)).toEqual([`body ${author}`, 'body Tom Reed (York University)']);
  });
  it('what stands between a name and an institution is no office where it is none', () => {
    expect(voices('Debate', 'Salt', 'Ann Lee', 'Grain and Tolls', 'University of Leeds', long, 'Grain', 'Tom Reed', 'York University', long).join()).not.toContain('Ann Lee (');
  });
  it('one name above its institution is enough beside a reply that says so, and below a label', () => {
    expect(voices('Debate', 'Introduction', 'Sklavs Ozolin', 'University of Leeds', long, 'The Docks', 'Ilaria Torti', 'Università di Leeds', long, 'Response', 'Ann Lee', long).slice(-3)).toEqual(['introduction Sklavs Ozolin (University of Leeds)', 'body Ilaria Torti (Università di Leeds)', 'response Ann Lee']);
  });
  it('an author on a line that the page did not take for a heading', () => {
    expect(findSections([heading('The Price of Salt'), paragraph('Ann M. Lee'), paragraph(long)]).sections[0]).toMatchObject({ heading: 'The Price of Salt', authors: [{ name: { family: 'Lee', given: 'Ann M.' } }] });
    expect(findSections([heading('The Price of Salt'), paragraph('Salt Water'), paragraph(long)]).sections[0]?.authors).toEqual([]);
  });
  it('who signed above a university with a number', () => {
    const { sections } = findSections([heading('Hélène Vauquelin, Les interprètes, Paris, Les Rives, 2015, 420 p., 35 €.'), paragraph(long), heading('Matthieu KERGUELEN'), heading('Université de Rennes 2')]);
    expect(sections[0]?.authors).toEqual([{ name: { family: 'Kerguelen', given: 'Matthieu' }, affiliation: 'Université de Rennes 2' }]);
  });
  it('each of several letters has its own head', () => {
    expect(voices('Letters', 'To the Editors:', long, 'Ann Lee', 'To the Editors:', long, 'Tom Reed', 'Mary Hill replies:', long).slice(1)).toEqual(['body Ann Lee', 'body Tom Reed', 'response Mary Hill']);
  });
  it('a reply that the head of the whole announces is no first piece', () => {
    expect(voices('Ports: A Forum', 'Reply by Ann Lee', 'Editor’s Note: three of them were asked, and she answers.', 'Commentary by Tom Reed', long, 'Reply by Ann Lee', long)).toEqual(['frontmatter', 'body', 'review Tom Reed', 'response Ann Lee']);
  });
  it('who chairs a session, and its paper, are no speakers', () => {
    const turns = ['LEE: The paper is open.', 'REED: They bought apples there.', 'ABEL: Did the guards?', 'LEE: That is worth more than a map.', 'REED: It melted.', 'ABEL: It did.'].map(paragraph);
    expect(findSections([heading('Session IV'), heading('Chair: Ann Lee'), heading('Paper: The Ice'), paragraph(long), ...turns]).sections.flatMap(({ authors }) => authors.map(({ name }) => name.family))).toEqual(['Lee', 'Reed', 'Abel', 'Lee', 'Reed', 'Abel']);
  });
  it.each([
    ['two below one another', ['Ann Lee is Professor at the University of Leeds.', 'Tom Reed teaches at York University.'], ['Lee', 'Reed']],
    ['of whom one is at no institution', ['Ann Lee is Professor at the University of Leeds.', 'Tom Reed served for eleven years at sea.'], ['Lee', 'Reed']],
    ['one alone that is no end of a piece', ['Ann Lee is Professor at the University of Leeds.'], []],
    ['what is said of their books', ['Ann Lee is right about the boats of the harbour.', 'Tom Reed is not so sure.'], []],
    ['of persons who wrote nothing here', ['Ruth Abel is Professor at the University of Leeds.', 'Mary Hill teaches at York University.'], []],
  ])('participants without a label: %s', (_, texts, families) => {
    const { participants, sections } = findSections([heading('Introduction by Sam Oak, Dalhousie University'), ...texts.map(paragraph), paragraph(long), heading('Review by Ann Lee, University of Leeds'), paragraph(long), heading('Review by Tom Reed, York University'), paragraph(long)]);
    expect(participants.map(({ name }) => name.family)).toEqual(families);
    expect(sections.map(({ kind }) => kind)).toEqual(['introduction', 'review', 'review']);
  });
  it('nor is one needed at the end of a piece', () => {
    const { participants } = findSections([heading('Review by Ann Lee, University of Leeds'), paragraph(long), paragraph('Ann Lee is Professor at the University of Leeds.')]);
    expect(participants.map(({ name, section }) => `${name.family ?? ''} ${section ?? ''}`)).toEqual(['Lee 0']);
  });
  it('headings of a text by one author are no signatures', () => {
    const { sections } = findSections([heading('Founders'), paragraph('Text.'), heading('Ann Lee'), paragraph('Text.'), heading('Tom Reed'), paragraph('Text.')]);
    expect(sections.flatMap(({ authors }) => authors)).toEqual([]);
  });
  it('sections tile the blocks, whatever these are', () => {
    const block = fc.record({ kind: fc.constantFrom<BlockKind>('heading', 'paragraph', 'quotation'), text: fc.constantFrom('NOTES', 'Tom Reed', 'University of Leeds', '—Tom Reed', 'To the Editor:', 'ANN LEE: I said so.', 'TOM REED: Did you?', 'Mary Hill. Ports. York: Tern Press, 1990. Pp. xii, 320. $35.00.', 'Review by', 'Author’s Response', 'Reviewed by Tom Reed (York University)', 'Ann Lee', 'Review by Ann Lee, Leeds', 'Participants', 'Text.', '', 'By the Sea', 'Introduction') });
    fc.assert(fc.property(fc.array(block, { maxLength: 9 }), (blocks) => {
      const { sections } = findSections(blocks);
      sections.forEach(({ first, last }, i) => {
        expect(first).toBe(i === 0 ? 0 : (sections[i - 1]?.last ?? NaN) + 1);
        expect(last).toBeGreaterThanOrEqual(first);
      });
      expect(sections[sections.length - 1]?.last ?? -1).toBe(blocks.length - 1);
    }), { numRuns: 1000 });
  });
});
