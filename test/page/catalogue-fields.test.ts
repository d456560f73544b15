import { describe, expect, it } from 'vitest';
import { account, type Document, read } from '../../src/index.js';
import { paragraph, printed } from '../support/printed-book.js';

const readWhole = (source: string): Document => {
  const document = read(source);
  expect(account(document, source).balanced).toBe(true);
  return document;
};
const furnitureOf = (source: string): string[] => readWhole(source).furniture.map(({ kind, origin: [at] }) => `${kind} ${source.slice(at?.start, at?.end).trim()}`);

describe('the fields of a catalogue above a document', () => {
  const fields = ['Document Type:', 'Collection:', 'Release Decision:', 'RIPPUB', 'Document Page Count:', '6', 'Publication Date:', 'August 17, 1960', 'Body:'];
  it('are no part of it, with what they say and without', () => {
    const source = ['HARBOUR RELATIONS', ...fields, paragraph(0), paragraph(6)].join('\n');
    expect(furnitureOf(source)).toEqual(fields.map((line) => `metadata ${line}`));
    expect(readWhole(source).metadata.title).toBe('HARBOUR RELATIONS');
  });
  it('leave the abstract between them', () => {
    const source = ['Document Type', 'Book Review', 'Publication Date', '2021', 'Pages', '8-9', 'Abstract', paragraph(0, 12), 'Rights', '© 2021 The Author.', 'Repository Citation', 'Lee, Ann, "Rivers" (2021). Faculty Publications. 64.'].join('\n');
    const document = readWhole(source);
    expect(document.text.startsWith('Abstract')).toBe(true);
    expect(document.text).toContain(paragraph(0, 12));
    expect(document.text).not.toContain('Book Review');
  });
  it('say what they say on one line, of which the author and the day stay', () => {
    const source = ['Ports of the North', 'Author: Anna Berg', 'Date: Fall 2016', 'From: The Harbour Historian (Vol. 78, Issue 3)', 'Document Type: Book review', 'Length: 597 words', 'Reed, Tom, and Ann Lee. Ports of the North. Lanham, MD: Tern Books, 2015.', paragraph(0, 12)].join('\n\n');
    expect(furnitureOf(source)).toEqual(['metadata From: The Harbour Historian (Vol. 78, Issue 3)', 'metadata Document Type: Book review', 'metadata Length: 597 words']);
    const { metadata, works } = readWhole(source);
    expect([metadata.title, metadata.authors?.[0]?.name.family, metadata.date, works[0]?.title]).toEqual(['Ports of the North', 'Berg', 'Fall 2016', 'Ports of the North']);
  });
  it('one such line alone is a line of the text', () => {
    expect(readWhole(['A Letter', 'From: the Board of the Port', paragraph(0)].join('\n\n')).furniture).toEqual([]);
  });
  it('are headings where the text has no more than a few of these words', () => {
    const document = readWhole(['The Port Library', '', 'Collection', '', paragraph(0), '', 'Pages', '', paragraph(6), '', 'Department', '', paragraph(12)].join('\n'));
    expect(document.furniture).toEqual([]);
    expect(document.text).toContain('Collection');
  });
});

describe('what an archive stamped on each page', () => {
  it('how secret it was, where it was given out', () => {
    const source = ['Approved For Release 2008/11/18: CIA-RDP85T00875R001100130026-4', 'SECRET', paragraph(0), 'SECRET', 'Approved For Release 2008/11/18: CIA-RDP85T00875R001100130026-4', 'SECRET', paragraph(6)].join('\n\n');
    expect(furnitureOf(source).filter((line) => line === 'running-head SECRET')).toHaveLength(3);
  });
  it('a heading of that word stays elsewhere', () => {
    expect(readWhole(['The Life of a Clerk', 'Secret', paragraph(0), 'Open', paragraph(6)].join('\n\n')).text).toContain('Secret');
  });
});

describe('what sites that give out documents print', () => {
  it('the numbers before the pages that they transcribe', () => {
    const source = ['The Port of the North', 'Size: px', 'Start display at page:', 'Download "The Port of the North"', 'Transcription', `1 ${paragraph(0)} The men who came`, `2 back had little to say. ${paragraph(6)}`, `3 ${paragraph(12)}`].join('\n\n');
    expect(furnitureOf(source)).toEqual(['navigation Size: px', 'navigation Start display at page:', 'navigation Download "The Port of the North"', 'navigation Transcription', 'folio 1', 'folio 2', 'folio 3']);
    expect(readWhole(source).text).toContain('The men who came back had little to say.');
  });
  it('the number and the title above each page that they show', () => {
    const source = ['Embed Size (px)', 'Citation preview', 'Page 1: The Port of the North', `${paragraph(0)} The men who came`, 'Page 2: The Port of the North', `back had little to say. ${paragraph(6)}`, 'Page 3: The Port of the North', paragraph(12)].join('\n\n');
    expect(furnitureOf(source)).toEqual(['navigation Embed Size (px)', 'navigation Citation preview', 'running-head Page 1: The Port of the North', 'running-head Page 2: The Port of the North', 'running-head Page 3: The Port of the North']);
    expect(readWhole(source).text).toContain('The men who came back had little to say.');
    expect(readWhole([paragraph(0), 'Page 1: The Port', paragraph(6), 'Page 2: The Board', paragraph(12), 'Page 3: The Tolls'].join('\n\n')).furniture).toEqual([]);
  });
  it('what stands above the first of these pages, where the site says that it transcribes them, with a menu and the first page once more', () => {
    const pages = [0, 6, 12].flatMap((from, p) => [`Page ${p + 1}: The Port of the North`, paragraph(from)]);
    const source = ['The Port of the North', '25', paragraph(0), 'Upload: others', 'Post on 10-Aug-2020', '0 views', 'TRANSCRIPT', ...pages].join('\n\n');
    const { text, furniture } = readWhole(source);
    expect(text).toBe([0, 6, 12].map((from) => paragraph(from)).join('\n\n'));
    expect(furniture.map(({ kind }) => kind).filter((kind) => kind === 'metadata')).toHaveLength(7);
    expect(readWhole(['A Talk', 'The Clerks and the Board', 'Transcript', paragraph(0), paragraph(6)].join('\n\n')).text).toContain('Transcript');
  });
  it('the notes at the foot of such pages, their folios and the heads that alternate, and what runs on over them', () => {
    const foot = (n: number, title: string): string => `${n} Ann Lee, ${title} (York: Tern, 19${60 + n}), ${n}.`;
    const source = [
      'Page 1: The Port of the North', 'The Port of the North', `${paragraph(0)} The men who came back had little to say.1`, foot(1, 'Rivers'),
      'Page 2: The Port of the North', '[ 14 ]', 'harbour policy', `${paragraph(6)} The tolls went to the board,2 and the men were`, foot(2, 'Bridges'),
      'Page 3: The Port of the North', '[ 15 ]', 'book reviews • the port', `told so.3 ${paragraph(12)}`, foot(3, 'Locks'),
      'Page 4: The Port of the North', '[ 16 ]', 'harbour policy', paragraph(18),
      'Page 5: The Port of the North', '[ 17 ]', 'book reviews • the port', paragraph(24),
      'Page 6: The Port of the North', '[ 18 ]', 'harbour policy', paragraph(30),
      'Page 7: The Port of the North', '[ 19 ]', 'book reviews • the port', paragraph(36),
    ].join('\n\n');
    const { text, notes, furniture } = readWhole(source);
    expect(notes.map(({ marker, state, text: note }) => `${marker} ${state} ${note}`)).toEqual(['1 whole Ann Lee, Rivers (York: Tern, 1961), 1.', '2 whole Ann Lee, Bridges (York: Tern, 1962), 2.', '3 whole Ann Lee, Locks (York: Tern, 1963), 3.']);
    expect(text).toContain('The tolls went to the board, and the men were told so. ');
    expect(furniture.map(({ kind }) => kind).sort()).toEqual([...Array.from({ length: 6 }, () => 'folio'), ...Array.from({ length: 13 }, () => 'running-head')]);
  });
  it('a numbered list at the foot of a page without markers stays', () => {
    const source = [0, 6, 12].flatMap((from, p) => [`Page ${p + 1}: The Port of the North`, paragraph(from), ...(p === 1 ? ['1 Rivers and what they carried', '2 Bridges and who built them'] : [])]).join('\n\n');
    expect(readWhole(source).notes).toEqual([]);
  });
  it('such numbers before paragraphs stay elsewhere', () => {
    expect(readWhole([`1 ${paragraph(0)}`, `2 ${paragraph(6)}`, `3 ${paragraph(12)}`].join('\n\n')).furniture).toEqual([]);
  });
  it('the pages of the print within paragraphs', () => {
    const source = `${paragraph(0)} The base is very [Page 79] deep.\n\n${paragraph(6)} [End Page 80]\n\n${paragraph(12)}`;
    expect(furnitureOf(source)).toEqual(['folio [Page 79]', 'folio [End Page 80]']);
    expect(readWhole(source).text).toContain('The base is very deep.');
    expect(readWhole(`${paragraph(0)} The alliance of the National [Page 79] Security Council did not last.`).text).toContain('the National Security Council did');
    expect(readWhole(`${paragraph(0)} He wrote “it is lost” [page 79] to the board. ${paragraph(6)}`).text).toContain('[page 79]');
  });
});

describe('what publishers and repositories print in front of an article', () => {
  const own = ['This article was downloaded by: [York University]', 'On: 16 February 2012, At: 06:19', 'Publisher: Tern', '', 'To cite this article: Anna Berg (2011): The Ports, Harbour History, 11:3, 387-419', '', 'This article may be used for research, teaching, and private study purposes. Any', 'substantial or systematic reproduction in any form to anyone is expressly forbidden.', '', 'The publisher shall not be liable for any loss caused arising directly or', 'indirectly in connection with or arising out of the use of this material.'];
  const repository = ['See discussions, stats, and author profiles for this publication at: https://www.papers.example/1', '', 'The Ports', '', '1 author:', '', 'Anna Berg', 'York University', '', 'The user has requested enhancement of the downloaded file.'];
  const article = ['The Ports', 'Anna Berg', '', 'York University', '', printed(paragraph(0, 8)), '', printed(paragraph(8, 8)), '', printed(paragraph(16, 8))];
  it('is no part of it, and its author, who stands there too, is no running head', () => {
    const { text, furniture, sections, metadata } = readWhole([...repository, '', ...own, '', ...article].join('\n'));
    expect(text.startsWith('The Ports')).toBe(true);
    expect(furniture.map(({ kind }) => kind).filter((kind) => kind === 'running-head')).toEqual([]);
    expect([metadata.title, sections.at(-1)?.authors[0]?.name.family]).toEqual(['The Ports', 'Berg']);
  });
  it('a sentence that begins so is text', () => {
    const { text } = readWhole([printed(`This article was downloaded by: everybody. ${paragraph(0, 8)}`), '', printed(paragraph(8, 8))].join('\n'));
    expect(text).toContain('This article was downloaded by: everybody.');
  });
});

describe('what a site sets beside its text', () => {
  it('the kind of an article and what leads to catalogues within its notes', () => {
    const source = ['The Ports of the North', 'Extract', paragraph(0, 8), '- Type', '- Research Article', '- Information', '- Copyright', 'References', 'Lee, Ann, The Ports (London: Tern, 1964)Google Scholar; Reed, Tom, Rivers (York: Tern, 1961)Google Scholar.'].join('\n');
    const { text, metadata } = readWhole(source);
    expect(text).not.toMatch(/Type|Google Scholar/u);
    expect(metadata.title).toBe('The Ports of the North');
    expect(readWhole([paragraph(0), 'They found it by Google Scholar. They were glad.', paragraph(6)].join('\n\n')).text).toContain('by Google Scholar. They');
  });
  it('the label of the text below the one of the page', () => {
    expect(readWhole(['Content area', 'Full Text', 'The Ports', paragraph(0), paragraph(6)].join('\n')).metadata.title).toBe('The Ports');
    expect(readWhole(['The Ports', 'Full Text', paragraph(0), paragraph(6)].join('\n')).text).toContain('Full Text');
  });
  it('where it leads back to, but no title that begins so', () => {
    expect(readWhole(['Return to top', paragraph(0), paragraph(6)].join('\n\n')).text).not.toContain('Return to top');
    expect(readWhole(['Return to Power.', paragraph(0), paragraph(6)].join('\n\n')).text).toContain('Return to Power.');
  });
});
