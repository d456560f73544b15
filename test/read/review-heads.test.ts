import { describe, expect, it } from 'vitest';
import { account, type CslItem, type Document, read } from '../../src/index.js';
import { proseMaker } from '../support/forum.js';

const p = proseMaker();
const readWhole = (...blocks: readonly string[]): Document => {
  const source = blocks.join('\n\n');
  const document = read(source);
  expect(account(document, source).balanced).toBe(true);
  return document;
};
/** Sections but those in front, as *review: Ann Lee (University of Leeds)*. */
const sections = ({ sections: found }: Document): string[] => found.filter(({ kind }) => kind !== 'frontmatter').map(({ kind, authors }) => `${kind}: ${authors.map(({ name, affiliation }) => `${name.given ?? ''} ${name.family ?? ''}${affiliation === undefined ? '' : ` (${affiliation})`}`).join(' + ')}`.trim());
/** Works as *Hill: Harbour Towns (1990)*. */
const works = (document: Document): string[] => (document.works as readonly CslItem[]).map(({ author, editor, title, issued }) => `${[...author ?? [], ...editor ?? []].map(({ family }) => family).join(' + ')}: ${title ?? ''} (${String(issued?.['date-parts']?.[0]?.[0])})`);

describe('the head of a review', () => {
  it('of several books, each over three lines, below the title and the author of the essay', () => {
    const document = readWhole('Clerks and Captains', 'Ann Lee', 'Harbour Towns of the North: A History\nby Mary Hill.\nTern, 375 pp., £26.95, May 1990, 978 0 00 000000 0', 'Salt and Grain\nby John Park and Ruth Abel.\nHeron, 814 pp., £25, June 1992, 0 00 000000 0', ...p());
    expect(document.metadata.authors?.map(({ name }) => name.family)).toEqual(['Lee']);
    expect(sections(document)).toEqual(['review: Ann Lee']);
    expect(works(document)).toEqual(['Hill: Harbour Towns of the North: A History (1990)', 'Park + Abel: Salt and Grain (1992)']);
  });
  it('of a book whose editors stand on a line of their own', () => {
    const document = readWhole('In This Review', 'The York History of the Ports', 'Edited by Mary Hill and John Park', 'York University Press, 1990, 1976 pp.', ...p());
    expect(sections(document)).toEqual(['review:']);
    expect(works(document)).toEqual(['Hill + Park: The York History of the Ports (1990)']);
  });
  it('whose title, author, house and year stops alone part', () => {
    const document = readWhole('Book Reviews', 'Harbour Towns of the North: A History. Mary Hill. Tern Press. 1990.', ...p(), 'Ann Lee, University of Leeds', 'Salt and Grain. John Park. Heron Press. 1992.', ...p(), 'Tom Reed, York University');
    expect(sections(document)).toEqual(['review: Ann Lee (University of Leeds)', 'review: Tom Reed (York University)']);
    expect(works(document)).toEqual(['Hill: Harbour Towns of the North: A History (1990)', 'Park: Salt and Grain (1992)']);
    expect(sections(readWhole('Harbour Towns', 'The clerks came in March. Old Tom Reed. Nobody else. 1990.', ...p()))).toEqual(['body:']);
  });
  it('whose title stands above author, house and price', () => {
    const document = readWhole('Book Reviews', 'Harbour Towns of the North', 'Mary Hill. Tern Press, $35.00 (320p) ISBN 978-0-00-000000-0', ...p(), 'Ann Lee, University of Leeds', 'Salt and Grain', 'John Park. Heron Press, $25.00 (210p) ISBN 978-0-00-000000-0', ...p(), 'Tom Reed, York University');
    expect(document.sections.filter(({ kind }) => kind === 'review').map(({ heading, authors }) => `${heading?.slice(0, 14) ?? ''} ${authors[0]?.name.family ?? ''}`)).toEqual(['Harbour Towns  Lee', 'Salt and Grain Reed']);
  });
  it('above the dash of who reviews it, and an answer to that', () => {
    const document = readWhole('Critical Dialogues', 'Harbour Towns of the North. By Mary Hill. York: Tern Press, 1990. 320p. $55.00 cloth.', '— John Park, York University', ...p(), 'Response to John Park’s review of Harbour Towns of the North', '— Mary Hill, University of Leeds', ...p());
    expect(sections(document)).toEqual(['review: John Park (York University)', 'response: Mary Hill (University of Leeds)']);
  });
  it('whose author no list knows, below a signature', () => {
    const document = readWhole('Book Reviews', 'Mary Hill. Harbour Towns of the North. York: Tern Press, 1990. 320 pp., index. $35 (cloth).', ...p(), 'Ann Lee', 'Imke Novakova. Salt and Grain: A History. 276 pp., maps, bibl., index. Leeds: Heron, 1992. $39 (paper).', ...p(), 'Tom Reed');
    expect(sections(document)).toEqual(['review: Ann Lee', 'review: Tom Reed']);
  });
  it('of works that a label lists below the author of the essay', () => {
    const document = readWhole('Water, Grain, and the State', 'Ann Lee, University of Leeds', 'Works Discussed', 'Mary Hill, Harbour Towns of the North (York: Tern Press, 1990), 320 pp.', 'John Park, Salt and Grain (Leeds: Heron, 1992), 210 pp.', ...p());
    expect(sections(document)).toEqual(['review: Ann Lee (University of Leeds)']);
  });
  it('with labels above the book and above who reviews it', () => {
    const document = readWhole('Harbour Towns of the North', 'Book:', 'Harbour Towns of the North\nMary Hill\nYork, Tern Press, 1990, ISBN: 9780000000000; 375pp.; Price: £16.95', 'Reviewer:', 'Dr Ann Lee\nUniversity of Leeds', ...p(), 'Author’s Response', 'Mary Hill', ...p());
    expect(sections(document)).toEqual(['review: Ann Lee (University of Leeds)', 'response: Mary Hill']);
    expect(works(document)).toEqual(['Hill: Harbour Towns of the North (1990)']);
  });
  it('with the address of who reviews, which is no affiliation', () => {
    expect(sections(readWhole('Mary Hill, Harbour Towns of the North. York: Tern Press, 1990. Pp. xx, 375. ISBN 9780000000000. $26.95.', 'Review by', 'Ann Lee, University of Leeds. a.lee@leeds.example', ...p()))).toEqual(['review: Ann Lee (University of Leeds)']);
  });
  it('that says for whom it was reviewed', () => {
    expect(sections(readWhole('Mary Hill, Harbour Towns of the North. York: Tern Press, 1990. xx + 375 pp. $27 (paperback).', 'Reviewed for EH.NET by Ann Lee, Department of History, University of Leeds.', ...p()))).toEqual(['review: Ann Lee (Department of History, University of Leeds)']);
  });
  it('with *by* before who reviews it', () => {
    expect(sections(readWhole('Mary Hill, Harbour Towns of the North, York, Tern Press, 1990, 375 pp.', 'by Ann Lee', ...p()))).toEqual(['review: Ann Lee']);
  });
  it('of three books in lines of print, one below another', () => {
    const document = readWhole(`Mary Hill, Harbour Towns of the North. Order, Chaos and the Return\nof Trade (York: Tern Press, 1990, £15.99). Pp. 344. ISBN\n0 0000 00000 0.\nJohn Park, Salt and Grain! Clerks, Pilots and Captains\nof the Old Ports (York and Leeds:\nHeron Press, 1992, £25.00). Pp. 220. ISBN 0 00 000000 0.\nRuth Abel (ed.), The York Guide to the Rope Walks (York:\nTern Press, 1993, £32.00). Pp. 366. ISBN 0 000 00000 0.\n${p().map((text) => text.replace(/(.{60,70}) /gu, '$1\n')).join('\n')}\nUniversity of Leeds ANN LEE`);
    expect(sections(document)).toEqual(['review: Ann Lee (University of Leeds)']);
    expect(document.works.map(({ title }) => title?.split(/[.!]/u, 1)[0])).toEqual(['Harbour Towns of the North', 'Salt and Grain', 'The York Guide to the Rope Walks']);
  });
  it('with its series behind its number, and a signature behind its town', () => {
    const [long = '', ...more] = p(6).map((text) => text.replace(/(.{60,70}) /gu, '$1\n'));
    const document = readWhole('Hill, Mary: Harbour Towns of the North. York: Tern Press 1990. XX, 375 S.\nISBN 978-0-00-000000-0. (Studies in Harbours.)', long, ...more, 'Berlin                                                  Anna Berg', 'Park, John: Salt and Grain. Leeds: Heron Press 1992. X, 400 S.', long, ...more, 'Freiburg i. Br.                                         Thomas Wood');
    expect(sections(document)).toEqual(['review: Anna Berg (Berlin)', 'review: Thomas Wood (Freiburg)']);
    expect(works(document)).toEqual(['Hill: Harbour Towns of the North (1990)', 'Park: Salt and Grain (1992)']);
  });
  it('with who reviewed it behind the extent, in German', () => {
    expect(sections(readWhole('Hill, Mary, Die Häfen des Nordens. Handel und Zölle. Böhlau, Wien 2011. 221 S. Besprochen von Anna Berg.', ...p(), 'Park, John, Salz und Korn. Nomos, Baden-Baden 2014. 372 S. Besprochen von Tom Reed.', ...p()))).toEqual(['review: Anna Berg', 'review: Tom Reed']);
  });
  it('signed with the family name first, in German', () => {
    const { sections: found } = readWhole('Die Häfen', ...p(), 'Rezension: Berg, Anna');
    expect(found.map(({ authors }) => authors[0]?.name)).toEqual([{ family: 'Berg', given: 'Anna' }, { family: 'Berg', given: 'Anna' }]);
    expect(readWhole('Die Häfen', ...p(), 'Rezension: Anna Karenina').sections.at(-1)?.authors).toEqual([]);
  });
  it('with its place and number in brackets, behind a *By* that lost its spaces', () => {
    const document = readWhole('Book Reviews', 'Harbour Towns of the North: A History,ByMARY HILL. [Westport, CT: Praeger. 2002. ISBN 0-275-97259-3.]', ...p(), 'ANN LEE', 'Salt and Grain.ByJOHN PARK and RUTH ABEL. [London and New York: Routledge, 2000. xxx + 177 pp. £59.37, ISBN 0-415-22330-X.]', ...p(), 'TOM REED');
    expect(sections(document)).toEqual(['review: Ann Lee', 'review: Tom Reed']);
    expect(works(document)).toEqual(['Hill: Harbour Towns of the North: A History (2002)', 'Park + Abel: Salt and Grain (2000)']);
  });
  it('as French lists have it, with dashes before the title and the imprint', () => {
    const document = readWhole('Informations bibliographiques', 'DUPONT (Anne) – Les ports du Nord. – Paris, Belin, 2001. 314 p. Bibliogr. Index.', ...p(), 'MARTIN (Louis) – Le sel et le grain. – Paris, LGDJ, 6e éd., 2002. 680 p. Index.', ...p());
    expect(sections(document)).toEqual(['review:', 'review:']);
    expect(works(document)).toEqual(['Dupont: Les ports du Nord (2001)', 'Martin: Le sel et le grain (2002)']);
  });
  it('above a name with the marker of its affiliation', () => {
    expect(sections(readWhole('Reseñas', 'María Ruiz, Los puertos del norte, Madrid, Trama, 2011, 173 pp. ISBN 978-607-02-2459-1', 'Felipe Torres1', '1Facultad de Filosofía y Letras, Universidad de México, donde enseña la historia de los puertos y de sus mercaderes desde hace muchos años.', ...p()))).toEqual(['review: Felipe Torres']);
  });
  it('that breaks off behind the place', () => {
    const document = readWhole('Book Reviews', 'Harbour Towns of the North: A History. By Mary Hill. (New Haven, CT:', 'Yale University Press, 2012. Pp. xii, 247. $25.00.)', ...p(), 'University of Leeds Ann Lee');
    expect(sections(document)).toEqual(['review: Ann Lee (University of Leeds)']);
    expect(works(document)).toEqual(['Hill: Harbour Towns of the North: A History (2012)']);
  });
  it('with who reviewed it in a list above the book, as Project MUSE has it', () => {
    const document = readWhole('Reviewed by:\n  • Harbour Towns of the North\n  • Ann Lee (bio)\nMary Hill, editor. Harbour Towns of the North. York: Tern Press, 1990. xix, 383 pp. Paperback, ISBN 0-520-24570-9.', ...p());
    expect(sections(document)).toEqual(['review: Ann Lee']);
    expect(works(document)).toEqual(['Hill: Harbour Towns of the North (1990)']);
    expect(sections(readWhole('The Ports', ...p(), 'Reviewed by:\n  • the committee\n  • the towns', ...p()))).toEqual(['body:', 'body:']);
  });
  it('signed with what else the reviewer is', () => {
    expect(sections(readWhole('Short Reviews', 'As the Ports Grow', ...p(), 'Reviewed by Ann Lee, founder of Harbours Online.', 'The Money Is a Party Matter', ...p(), 'Reviewed by Tom Reed, Associate Professor, York University.'))).toEqual(['review: Ann Lee', 'review: Tom Reed (Associate Professor, York University)']);
  });
  it('is no sentence about who reviewed what', () => {
    expect(sections(readWhole('Die Häfen', ...p(), 'Das Buch wurde 2011 von Böhlau in Wien gedruckt und in der Zeitung besprochen von Anna Berg.', ...p()))).toEqual(['body:']);
  });
  it('signed with initials', () => {
    const { sections: found } = readWhole('Book Reviews', 'Mary Hill. Harbour Towns of the North. York: Tern Press, 1990. Pp. xii, 320. $35.00.', ...p(), 'A. B. C.', 'John Park. Salt and Grain. Leeds: Heron Press, 1992. Pp. 210. $50.00.', ...p(), 'W. E. L.');
    expect(found.slice(1).map(({ authors }) => authors.map(({ name }) => name.literal))).toEqual([['A. B. C.'], ['W. E. L.']]);
  });
  it('signed by a person who has the name of a town', () => {
    expect(sections(readWhole('Mary Hill. Harbour Towns of the North. York: Tern Press, 1990. Pp. xii, 320. $35.00.', ...p(), 'Florence Anna Berg'))).toEqual(['review: Florence Anna Berg']);
  });
  it('in lines of print with the year at the head of one, and a signature with a full stop', () => {
    const document = readWhole('Reviews of Books', 'The Treaty Ports. By MARY HILL. Two volumes.\n(York: Tern Press Company.\n1917. Pp. xvi, 440; x, 453. $12.00.)', ...p(6).map((text) => text.replace(/(.{60,70}) /gu, '$1\n')), 'ANN K. LEE.', 'Salt and Grain. By JOHN PARK. (Leeds: Heron Company.\n1918. Pp. xii, 340. $3.00.)', ...p(6).map((text) => text.replace(/(.{60,70}) /gu, '$1\n')), 'TOM REED.');
    expect(sections(document)).toEqual(['review: Ann K. Lee', 'review: Tom Reed']);
    expect(works(document)).toEqual(['Hill: The Treaty Ports (1917)', 'Park: Salt and Grain (1918)']);
  });
});

describe('the head of a review in a journal', () => {
  it('whose title stands above *By*, with an identifier below', () => {
    const document = readWhole('Harbour Towns of the North: Merchants and Officials in Tianjin.\nBy MARY HILL. Seattle: Tern Press, 1990. xii, 320 pp. $35.00 (cloth); $18.00 (paper).\ndoi:10.1017/S0000000000000000', 'The clerks come first, and they stay (p. 212).', ...p(), 'ANN LEE\nUniversity of Leeds\na.lee@leeds.example', 'Salt and Grain. By TOM REED. Leeds: Heron, 1992. xx, 210 pp. $50.00 (cloth).', ...p(), 'RUTH ABEL\nDalhousie University');
    expect(sections(document)).toEqual(['review: Ann Lee (University of Leeds)', 'review: Ruth Abel (Dalhousie University)']);
    expect(works(document)).toEqual(['Hill: Harbour Towns of the North: Merchants and Officials in Tianjin (1990)', 'Reed: Salt and Grain (1992)']);
  });
  it('with its imprint in brackets and its extent in small letters, signed beside an identifier', () => {
    const document = readWhole('Harbour Towns of the North, 1780–1850. By MARY HILL (York: York U.P., 2007; pp. 320. £55).', ...p(), '                                ANN LEE\ndoi:10.1093/ehr/cep000          University of Leeds', 'Salt and Grain. By TOM REED (Leeds: Heron, 2008; pp. xii + 256. £60).', ...p(), '                               RUTH ABEL\ndoi:10.1093/ehr/cep001          Dalhousie University');
    expect(sections(document)).toEqual(['review: Ann Lee (University of Leeds)', 'review: Ruth Abel (Dalhousie University)']);
  });
  it('above a notice of copyright', () => {
    expect(sections(readWhole('Stephen Hall, editor. River Documents: Trade Restored. Gulf Breeze, Florida: Heron Press, 1993. 324 pp. $72.00.', 'Copyright 1994 by Tern Press', ...p(), 'Ann Lee\nUniversity of Leeds'))).toEqual(['review: Ann Lee (University of Leeds)']);
  });
  it('that names who reviewed, whose affiliation stands at the end', () => {
    const head = 'Mary Hill. Harbour Towns of the North. York: Tern Press, 1990. Pp. xii, 320. $35.00.';
    expect(sections(readWhole(head, 'Ann Lee', ...p(), 'Ann Lee\nAssociate Professor, Department of the History of Art, University of Leeds'))).toEqual(['review: Ann Lee (Associate Professor, Department of the History of Art, University of Leeds)']);
    expect(sections(readWhole(head, 'Ann Lee', ...p(), 'Tom Reed\nUniversity of Leeds'))).toEqual(['review: Ann Lee']);
  });
  it('but not a sentence with *By* below a line of the text', () => {
    expect(sections(readWhole('The Ports', ...p(), 'It was sold by Mary Hill.', 'By 1990 the press of York had 320 pp. of it, at $35.00.', ...p()))).toEqual(['body:']);
  });
});

describe('the book of a review', () => {
  const books = (...head: string[]): string[] => read([...head, ...p(), 'Ann Lee, University of Leeds'].join('\n\n')).works.map(({ title, author, publisher, issued }: CslItem) => [author?.map(({ family }) => family).join(' + ') ?? 'nobody', title, publisher, issued?.['date-parts']?.[0]?.[0]].filter(Boolean).join(', '));
  it.each<[string, string[]]>([
    ['In the Fens: A History of the Ports. By Mary Hill. York: Tern, 1990. Pp. xii, 320. $35.00.', ['Hill, In the Fens: A History of the Ports, Tern, 1990']],
    ['After the Salt: Grain, the Old Ports, and the Fens. By Mary Hill. York: Tern, 1990. Pp. xii, 320. $35.00.', ['Hill, After the Salt: Grain, the Old Ports, and the Fens, Tern, 1990']],
    ['The Fen Road by Mary Hill, Tern Press, £25, pp. 320', ['Hill, The Fen Road, Tern Press']],
    ['The Fen Road by Mary Hill. Tern Press, 320 pp., £25, May 2018, 978 0 00 000000 0', ['Hill, The Fen Road, Tern Press, 2018']],
    ['The Fen Road. Edited by Mary Hill. York: Tern, 1990. Pp. xii, 320. $35.00.', ['nobody, The Fen Road, Tern, 1990']],
    ['Hill, Mary: Salz und Korn. Die Häfen im Krieg. Köln: Rohr 2013. ISBN 978-3-00-000000-0; 412 S.; € 49,95.', ['Hill, Salz und Korn. Die Häfen im Krieg, Rohr, 2013']],
    ['Compte rendu de Mary Hill, Le sel des ports. Une histoire, Paris, Seuil, 2013', ['Hill, Le sel des ports. Une histoire, Seuil, 2013']],
    ['Roundtable on Mary Hill, The Fen Road (Tern Press, 1990)', ['Hill, The Fen Road, Tern Press, 1990']],
    ['Mary Hill. Salt. York: Tern, 1990. Pp. xii, 320. $35.00.', ['Hill, Salt, Tern, 1990']],
    ['Salt, Grain, and Us: Essays on the Ports. Edited by Mary Hill. York: Tern, 1990. Pp. xii, 320. $35.00.', ['nobody, Salt, Grain, and Us: Essays on the Ports, Tern, 1990']],
    ['The Fen Road by Mary Hill (review)', ['Hill, The Fen Road']],
    ['The Fen Road by Mary Hill review – a tale of salt', ['Hill, The Fen Road']],
    ['The Fen Road by night – a tale of salt', []],
    ['Reviewed Work: The Fen Road by Mary Hill', ['Hill, The Fen Road']],
    ['A Roundtable on the Salt Tax', []],
    ['Review of the Month', []],
  ])('%s', (head, wanted) => { expect(books(head)).toEqual(wanted); });
  it('below its title and *By*', () => {
    expect(books('The Fen Road: A History', 'By Mary Hill', 'York: Tern Press, 1990. 320 pp.')).toEqual(['Hill, The Fen Road: A History, Tern Press, 1990']);
  });
  it('who wrote an essay on several stands below its title, behind the books', () => {
    const { sections } = read(['Mary Hill. Salt. York: Tern, 1990. 210 pp. $20.', 'Tom Reed. Grain. York: Tern, 1991. 310 pp. $30.', 'Two Books on the Ports', 'by Ann Lee', ...p()].join('\n\n'));
    expect(sections.map(({ kind, authors }) => `${kind} ${authors[0]?.name.family ?? ''}`)).toEqual(['review Lee']);
  });
  it('stands below who reviewed it, as Project MUSE has it', () => {
    const { sections, works } = read(['Reviewed by:', 'Ann Lee', 'Mary Hill, The Fen Road (York: Tern, 1990).', ...p()].join('\n\n'));
    expect([sections.map(({ kind, authors }) => `${kind} ${authors[0]?.name.family ?? ''}`), works.map(({ title }) => title)]).toEqual([['review Lee'], ['The Fen Road']]);
  });
});

it('the end of the review on the pages before is its author’s', () => {
  const book = (title: string): string => `MARY HILL. ${title}. York: Tern Press. 1990. Pp. xii, 320. $35.00.`;
  expect(sections(readWhole(...p(), 'OSCAR HANDEL\nYork University', book('Harbour Towns of the North'), ...p(), 'ANN LEE\nUniversity of Leeds', book('Salt and Grain'), ...p(), 'RUTH ABEL\nDalhousie University'))).toEqual(['body: Oscar Handel (York University)', 'review: Ann Lee (University of Leeds)', 'review: Ruth Abel (Dalhousie University)']);
});

it('the site of a review says which book it is of where it is to be cited', () => {
  const document = readWhole('Die Hafenstadt', 'Rezensiert von', 'Anna Berg, Historisches Institut, Universität Bern', 'Das zweite Kapitel gilt den Zöllnern (S. 88).', ...p(), 'Zitation', 'Anna Berg: Rezension zu: Abel, Ruth: Die Hafenstadt. Hamburg 2012, in: Forum der Häfen, 12.03.2013.');
  expect(document.mentions.find(({ form }) => form === 'locator')?.work).toBe(document.works.find(({ title }) => title === 'Die Hafenstadt')?.id);
});

describe('obituaries one below another', () => {
  const obituary = (name: string, ...signed: readonly string[]): string[] => [`${name} (1923–2010)`, 'Historian of the Northern Ports', ...p(), signed.join('\n')];
  const headings = ({ sections: found }: Document): string[] => found.map(({ heading, authors }) => `${heading ?? '–'}: ${authors[0]?.name.family ?? '–'}`);
  it('begin below the affiliation of who signed the one before', () => {
    expect(headings(readWhole('In Memoriam', ...obituary('Mary Hill', 'Tom Reed', 'York University'), ...obituary('Karl Lehmann', 'Ruth Abel', 'Dalhousie University'))).slice(-1)).toEqual(['Karl Lehmann (1923–2010): Abel']);
  });
  it('but not at the town below it', () => {
    expect(headings(readWhole('In Memoriam', ...obituary('Mary Hill', 'Tom Reed', 'York University', 'Washington, D.C.'), ...obituary('Karl Lehmann', 'Ruth Abel', 'Dalhousie University', 'London'))).slice(-1)).toEqual(['Karl Lehmann (1923–2010): Abel']);
  });
});

it('papers read at a meeting begin with their titles, the first too', () => {
  const { sections: found } = readWhole('PROCEEDINGS OF THE THIRD MEETING ON HARBOURS', 'The Clerks of Riga', 'MARY HILL\nUniversity of Leeds', ...p(), 'The Grain Trade of Odessa', 'RUTH ABEL\nDalhousie University', ...p());
  expect(found.slice(-2).map(({ heading, authors }) => `${heading ?? '–'}: ${authors[0]?.name.family ?? '–'}`)).toEqual(['The Clerks of Riga: Hill', 'The Grain Trade of Odessa: Abel']);
});

describe('an affiliation over several lines', () => {
  it('below a heading that ends with a comma', () => {
    expect(sections(readWhole('Book Review Forum', 'Introduction by Ann Lee,', 'Department of Geography/', 'Institute for Regional and Spatial Analysis (IRSA),', 'University of Leeds, Leeds,', 'UK.', ...p(), 'Commentary by Tom Reed,', 'Department of Rivers, York University, York.', ...p()))).toEqual([
      'introduction: Ann Lee (Department of Geography/Institute for Regional and Spatial Analysis, IRSA, University of Leeds, Leeds, UK)', 'review: Tom Reed (Department of Rivers, York University, York)']);
  });
  it('but not where prose follows', () => {
    const [first = '', ...more] = p();
    expect(sections(readWhole('Introduction by Ann Lee,', first, ...more, 'Review by Tom Reed, York University', ...p()))).toEqual(['introduction: Ann Lee', 'review: Tom Reed (York University)']);
  });
});

it('the headings of documents that are counted stand among other short lines', () => {
  const { sections: found } = readWhole('New Evidence on the Ports', ...p(), 'Document No. 1', 'Telegram to the Customs House', ...p(), 'Ann Lee', 'York', 'Document No. 2', 'Report on the Salt Market', ...p());
  expect(found.map(({ heading }) => heading)).toContain('Document No. 2');
});
it('those of a list of contents do not', () => {
  const { blocks, text } = readWhole('New Evidence on the Ports', ...p(1), 'Document No. 1', 'Document No. 2', 'Document No. 3', 'Document No. 4', 'Document No. 5', ...p());
  expect(blocks.filter(({ kind }) => kind === 'list-item').map(({ start, end }) => text.slice(start, end))).toEqual(['Document No. 2', 'Document No. 3', 'Document No. 4']);
});

it('the title page of a thesis, and the bibliography at the head of a page', () => {
  const page = (n: number): string => `${p(2).join('\n\n').replace(/(.{60,70}) /gu, '$1\n')}\n\n${n}`;
  const document = readWhole('THE PORTS AND THE THIRD WORLD', 'by', 'Anna Lee', 'A thesis submitted in partial fulfillment of the requirements for the degree of', 'Master of Arts', 'University of Leeds', '2012', 'INTRODUCTION', ...[1, 2, 3, 4].map(page), 'BIBLIOGRAPHY', 'Hill, Mary. Harbour Towns of the North. York: Tern Press, 1990.', 'Park, John. Salt and Grain. Leeds: Heron Press, 1992.');
  expect(document.metadata.title).toBe('THE PORTS AND THE THIRD WORLD');
  expect(document.metadata.authors).toEqual([{ name: { family: 'Lee', given: 'Anna' }, affiliation: 'University of Leeds' }]);
  expect(document.sections.at(-1)?.kind).toBe('bibliography');
  expect(document.text).toMatch(/Hill, Mary\. Harbour Towns of the North\. York: Tern Press, 1990\.\n\nPark, John\. Salt and Grain\. Leeds: Heron Press, 1992\.$/u);
  expect(document.diagnostics).toEqual([]);
});
