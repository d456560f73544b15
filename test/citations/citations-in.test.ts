import { describe, expect, test } from 'vitest';
import { citationsIn } from '../../src/citations/citations-in.js';
import type { CitingPassage } from '../../src/records/citation.js';

const note = (text: string, section = 's1'): CitingPassage => ({ kind: 'note', in: { note: 'n' }, section, text });
const prose = (text: string, section = 's1'): CitingPassage => ({ kind: 'text', in: { section }, section, text });
const full = 'Anna Berg, The Long Road to Riga: A History (London: Verso, 2001), 5.';

describe('works and mentions of a document', () => {
  test('two full mentions of one work are one work, romanisation order aside', () => {
    const found = citationsIn([note('Zhihua Shen, The Long Road to Riga (London: Verso, 2001).'), note('Shen Zhihua, The Long Road to Riga (London: Verso, 2001), 7.', 's2')]);
    expect(found.works).toHaveLength(1);
    expect(found.mentions.map(mention => mention.work)).toEqual(['w1', 'w1']);
  });
  test('back-references do not cross a section', () => {
    expect(citationsIn([note(full), note('Ibid., 7.', 's2')]).mentions[1]).toMatchObject({ form: 'ibid', work: null });
  });
  test('a title in running text leans on its full citation, other capitals on none', () => {
    const found = citationsIn([prose('In The Long Road to Riga she says so. The Long Road Home is a song.'), note(full)]);
    expect(found.mentions.filter(mention => mention.form === 'title').map(mention => mention.raw)).toEqual(['The Long Road to Riga']);
  });
  test.each([
    ['an apostrophe or a mark that another print has', 'Nature\'s Roads came first, and Diem’s Final Road after it.', ['Anna Berg, Nature’s Roads: Riga (London: Verso, 2001).', 'Tom Hill, Diệm’s Final Road: Saigon (London: Verso, 2002).'], ['Diem’s Final Road']],
    ['a short title behind its author’s name', 'In Foner’s Reconstruction the word has a capital; Reconstruction was a time.', ['Eric Foner, Reconstruction: America’s Revolution (New York: Harper, 1988).'], ['Reconstruction']],
    ['what is under review by two words', 'Banana Cultures is a model; banana cultures are not.', ['reviewed: John Soluri, Banana Cultures: Agriculture in Honduras (Austin: University of Texas Press, 2005).'], ['Banana Cultures']],
    ['nothing where the words are ordinary in the document', 'The Cold War began early. Few spoke of the Cold War then.', ['John Lewis Gaddis, The Cold War: A New History (New York: Penguin, 2005).'], []],
    ['a title with an article where no sentence has it in small letters', 'The Great Road begins early.', ['Anna Berg, The Great Road: A History (London: Verso, 2001).'], ['The Great Road']],
    ['a title of two words where it is told of', 'His study Lost Fields came first. Berg, in Lost Fields, says so; so does “Lost Fields,” and others do (Lost Fields, 45). Lost Fields (1988) is rare.', ['Anna Berg, Lost Fields: A History (London: Verso, 1988).'], ['Lost Fields', 'Lost Fields', 'Lost Fields', 'Lost Fields, 45', 'Lost Fields']],
    ['one word in italics, as a book, and before its year', 'In _Salt_ it is said. Her book Salt says so too, and so did Salt (1988).', ['Anna Berg, Salt: A History (London: Verso, 1988).'], ['Salt', 'Salt', 'Salt']],
    ['no word or two words that are quoted or stand alone', 'The “Cold War” began. Berg in Salt Lake City saw no “Salt” (Salt, 45), and Cold War books, nor Salt (1990). A Berg from Salt was there.', ['Anna Berg, Salt: A History (London: Verso, 1988).', 'Anna Berg, Cold War: A History (London: Verso, 1989).'], []],
    ['behind its author’s name without its article, and in capitals', 'Berg’s Failed Port is known; his Failed Port is not. In A FAILED PORT it is said.', ['Anna Berg, A Failed Port: Riga (London: Verso, 2001).'], ['Failed Port', 'A FAILED PORT']],
    ['nothing behind another’s name', 'In Berg’s Reconstruction nothing is said.', ['Eric Foner, Reconstruction: America’s Revolution (New York: Harper, 1988).'], []],
  ])('a title in running text: %s', (_what, text, works, titles) => {
    const found = citationsIn([...works.map((work): CitingPassage => (work.startsWith('reviewed: ') ? { kind: 'reviewed', in: { section: 's0' }, section: null, ofAll: true, text: work.slice('reviewed: '.length) } : note(work))), prose(text)]);
    expect(found.mentions.filter(({ form }) => form === 'title').map(({ raw }) => raw)).toEqual(titles);
  });
  test.each([
    ['with years of its own and the subtitle', 'A sequel, The Split, 1960–1975: A New History, is to come.', 'Anna Berg, The Split, 1959–1973: A New History (London: Verso, 2001).', undefined],
    ['with its years alone', 'In Rivers and Roads, 1959–73, she shows it.', 'Anna Berg, Rivers and Roads, 1959–1973: A New History (London: Verso, 2001).', 'Rivers and Roads, 1959–73'],
    ['without the years that follow, where the work has none', 'In Rivers and Roads, 1959 is the end.', 'Anna Berg, Rivers and Roads: A New History (London: Verso, 2001).', 'Rivers and Roads'],
    ['with years and another subtitle', 'In Rivers and Roads, 1800–1850: An Essay, she shows it.', 'Anna Berg, Rivers and Roads, 1959–1973: A New History (London: Verso, 2001).', 'Rivers and Roads, 1800–1850'],
  ])('a title in running text stands %s', (_what, text, work, title) => {
    const found = citationsIn([note(work), prose(text)]);
    expect(found.mentions.find(({ form }) => form === 'title')?.raw).toBe(title);
  });
  describe('chapters of the work under review', () => {
    const reviewed: CitingPassage = { kind: 'reviewed', in: { section: 's0' }, section: null, ofAll: true, text: 'Anna Berg, Rivers and Roads: A History (London: Verso, 2001).' };
    const other: CitingPassage = { ...reviewed, text: 'Tom Hill, The Long Ferry (London: Verso, 2003).' };
    const titles = (passages: CitingPassage[], reviewedWork = true) => citationsIn(passages, { reviewedWork }).mentions.filter(({ form }) => form === 'title').map(({ raw }) => raw);
    test.each([
      ['a number in words', 'Similarly, Chapter Four, “The Ferry and the Crossing,” adds detail.', ['Chapter Four, “The Ferry and the Crossing,”']],
      ['pages in brackets', 'It is in Chapter Three “Ferries during the War” (69–92). Pages follow.', ['Chapter Three “Ferries during the War” (69–92)']],
      ['of the book, in figures', 'This is outlined in chapter 1 of the book, “The Foundations of the Crossing, 1945–1949,” (11–46).', ['chapter 1 of the book, “The Foundations of the Crossing, 1945–1949,” (11–46)']],
      ['nothing where the chapter is quoted', 'In chapter 3, “The old order returned to the coast,” she writes.', []],
      ['nothing of another’s book', 'In Westad’s Chapter 2, “The Road to the Coast,” it is said.', []],
      ['nothing behind what is no number', 'The chapter house, “The Road to the Coast,” burned.', []],
    ])('%s', (_what, text, raws) => { expect(titles([reviewed, prose(text)])).toEqual(raws); });
    test('the chapter is a work, and what the book lends it is inferred', () => {
      const { works } = citationsIn([reviewed, prose('It is in Chapter Three “Ferries during the War” (69–92).')], { reviewedWork: true });
      expect(works[1]).toMatchObject({ type: 'chapter', title: 'Ferries during the War', 'chapter-number': '3', page: '69–92', 'container-title': 'Rivers and Roads: A History', author: [{ family: 'Berg', given: 'Anna' }], custom: { certainty: { title: 'stated', 'container-title': 'inferred', author: 'inferred' } } });
    });
    test('nothing where two works are under review, or none', () => {
      expect(titles([reviewed, other, prose('It is in Chapter Three “Ferries during the War” (69–92).')])).toEqual([]);
      expect(titles([prose('It is in Chapter Three “Ferries during the War” (69–92).')])).toEqual([]);
      expect(titles([reviewed, prose('It is in Chapter Three “Ferries during the War” (69–92).')], false)).toEqual([]);
    });
  });
  test.each([
    ['a book with its imprint', 'In Anna Berg, Roads and Rivers (Riga: Tern, 1990), the ferry is named.', ['Anna Berg, Roads and Rivers (Riga: Tern, 1990)']],
    ['a book of somebody whom the sentence names elsewhere', 'As Anna Berg put it in her Roads and Rivers (Cornell University Press, 1990), it was late.', ['Roads and Rivers (Cornell University Press, 1990)']],
    ['a book behind its owner', 'It was late, as Anna Berg’s Roads and Rivers (Cornell University Press, 1990) has shown.', ['Anna Berg’s Roads and Rivers (Cornell University Press, 1990)']],
    ['an article with its numbers', 'It was said first by Anna Berg, “The Ferry,” Baltic Studies 12, no. 3 (1990): 4–9, and again since.', ['Anna Berg, “The Ferry,” Baltic Studies 12, no. 3 (1990): 4–9']],
    ['nothing where a place and a year stand in brackets', 'The conference (Paris, 1946) and his speech (Moscow, 1952) are treated briefly.', []],
    ['nothing where no title stands before the brackets', 'She was elected to it (Stockholm: Natur och Kultur, 1950) in May.', []],
    ['nothing of a thesis and a move', 'He published his thesis (Cornell University, 1994) and went on to Yale (New Haven, 1996).', []],
  ])('running text cites in full: %s', (_what, text, raws) => {
    expect(citationsIn([prose(text)]).mentions.map(({ form, raw }) => [form, raw])).toEqual(raws.map((raw) => ['full', raw]));
  });
  test('supra names a note by the number that it bears, wherever it stands', () => {
    const numbered = (number: number, text: string): CitingPassage => ({ ...note(text), number });
    const found = citationsIn([note('The author thanks Anna Berg.'), numbered(1, full), numbered(2, 'Tom Hill, Rivers (Riga: Tern, 1990), 4.'), numbered(3, 'Hill, supra note 2, at 7.')]);
    expect(found.mentions.map(({ form, work }) => [form, work])).toEqual([['full', 'w1'], ['full', 'w2'], ['short', 'w2']]);
  });
  test.each([
    ['letters of two days, though they lie in one box', ['Day to Adee, December 12, 1899, LCM, Day Papers, Box 1.', 'Day to Adee, December 29, 1900, LCM, Day Papers, Box 1.'], 2],
    ['files of two days without a title', ['TNA, FO 371/1234, 3 May 1950.', 'TNA, FO 371/1234, 4 May 1950.'], 2],
    ['one letter, though the second note has not its day', ['Day to Adee, December 12, 1899, LCM, Day Papers, Box 1.', 'Day to Adee, LCM, Day Papers, Box 1.'], 1],
  ])('documents of an archive: %s', (_what, notes, works) => { expect(citationsIn(notes.map((text) => note(text))).works).toHaveLength(works); });
  test('an archive is known by the letters that an earlier note gave it, and by no others', () => {
    const found = (first: string) => citationsIn([note(first), note('ADXY, 76 W 162.')]).works.length;
    expect([found('Archives départementales des Bouches-du-Rhône (ci-après ADXY), 4 M 2178.'), found('Archives départementales des Bouches-du-Rhône (Marseille), 4 M 2178.')]).toEqual([2, 1]);
  });
  test('a biography lists the books of its person', () => {
    const found = citationsIn([{ kind: 'biography', in: { section: 's1' }, section: 's1', person: { family: 'Berg', given: 'Anna' }, text: 'Anna Berg is a fellow of the Centre (2011). She is the author of Roads and Rivers (Oxford University Press, 2009).' }]);
    expect(found.works).toMatchObject([{ title: 'Roads and Rivers', author: [{ family: 'Berg' }], custom: { certainty: { author: 'inferred', title: 'stated' } } }]);
    expect(found.works).toHaveLength(1);
  });
  const biography = (text: string) => citationsIn([{ kind: 'biography', in: { section: 's1' }, section: 's1', person: { family: 'Berg', given: 'Anna' }, text }]);
  test.each([
    ['a book and where it was published, in a sentence', 'Her first book The Long War: A History of Riga, was published by the University of Oslo Press in 2015.', [{ type: 'book', title: 'The Long War: A History of Riga', publisher: 'University of Oslo Press', author: [{ family: 'Berg' }] }]],
    ['a book shared with another', 'She is co-author with Tom B. Hill of Roads and Rivers: Trade in the North and she lives in Riga.', [{ title: 'Roads and Rivers: Trade in the North', author: [{ family: 'Berg' }, { family: 'Hill' }] }]],
    ['articles in quotation marks', 'Recent articles include “Roads of Riga,” forthcoming in The Journal of Roads and “The Rivers,” Baltic Studies, Vol. 22, No. 1, 2015, 45-70. She lives in Riga.', [{ title: 'Roads of Riga', 'container-title': 'The Journal of Roads' }, { title: 'The Rivers', 'container-title': 'Baltic Studies', volume: '22', page: '45-70' }]],
    ['a list of books, each with what it is', 'Her books include the novel Frank (2005), the fiction anthology Forms at War (2009), and, with Tom Hill, the critical anthology Roads of the North (Riga: Tern, 2011).', [{ title: 'Frank' }, { title: 'Forms at War' }, { title: 'Roads of the North', author: [{ family: 'Berg' }, { family: 'Hill' }], publisher: 'Tern' }]],
    ['books that he or she edited with others', 'She is the author of the five-volume Salt Cycle (2005), and co-editor of River Games: Writings by and on T. Hill (2007), The Harbour Companion (2009), and Fifty Ports (2010).', [{ title: 'Salt Cycle', author: [{ family: 'Berg' }] }, { title: 'River Games: Writings by and on T. Hill', editor: [{ family: 'Berg' }] }, { title: 'The Harbour Companion', editor: [{ family: 'Berg' }] }, { title: 'Fifty Ports', editor: [{ family: 'Berg' }] }]],
    ['the last of several, and one among them', 'She has written six books, most recently Salt and Grain (Tern, 2001). Among her publications are The Roads of Riga (2003) and The Rivers (2004).', [{ title: 'Salt and Grain' }, { title: 'The Roads of Riga' }, { title: 'The Rivers' }]],
    ['a book behind an article', 'Her publications include “The Price of Salt,” Road History 12 (2003) and Salt and Grain (2001).', [{ title: 'The Price of Salt' }, { title: 'Salt and Grain' }]],
    ['nothing, where no title follows', 'She is the author of several books and of many articles on Riga. Her book is out of print. Her articles speak of “silence”.', []],
  ])('%s', (_what, text, works) => { expect(biography(text).works).toMatchObject(works); expect(biography(text).works).toHaveLength(works.length); });
  test('a title in pinyin with its translation behind it, its owner before it', () => {
    expect(citationsIn([prose('Danhui Li’s new work, Lengzhan yu tongmeng de mingyun [The Cold War and the Alliance] was published in Chinese in 2013.')]).works).toMatchObject([{ title: 'Lengzhan yu tongmeng de mingyun', author: [{ family: 'Li', given: 'Danhui' }], issued: { 'date-parts': [[2013]] } }]);
    expect(citationsIn([prose('He read his book, The Alliance [a novel] in a train.')]).works).toEqual([]);
  });
  test('the second reading is kept where it is as good, and only there', () => {
    const of = (text: string) => citationsIn([note(text)]).mentions.map(({ runnerUp }) => runnerUp);
    expect(of('Berg, A. (2005). Once upon a road: Using stories in school. Detselig.')).toMatchObject([{ type: 'article-journal', 'container-title': 'Detselig', title: 'Once upon a road: Using stories in school' }]);
    expect(of('Berg, A. (2005). Once upon a road: Using stories in school. Detselig Press.')).toEqual([undefined]);
  });
  test('bare page references count in a review only', () => {
    const passages = [prose('The chapter on Riga is the best (188-92), the year (1956) aside.')];
    expect(citationsIn(passages, { reviewedWork: true }).mentions.map(mention => mention.locator?.value)).toEqual(['188-92']);
    expect(citationsIn(passages).mentions).toEqual([]);
  });
  test.each([
    ['(see especially 71–74)', ['71–74']], ['(cf. 12)', ['12']], ['(see the map on 40)', []], ['(especially in 1971)', []],
    ['(53; see also p. 58, note 22)', ['53; see also p. 58, note 22']], ['(29, 31; 216 n. 60)', ['29, 31; 216 n. 60']], ['(on page 112, but compare pp. 30-31)', ['112, but compare pp. 30-31']], ['on pages 14 and 15', ['14 and 15']], ['(29 January; 216 votes)', []],
    ['(xii)', ['xii']], ['(ix–x, 12)', ['ix–x, 12']], ['(ii)', []], ['(vi)', []], ['(mix)', []], ['(12ff.)', ['12ff.']], ['(S. 34ff.)', ['34ff.']], ['(45 & 47)', ['45 & 47']], ['(45, passim)', ['45, passim']],
    ['(p. 12, emphasis added)', ['12']], ['(12; italics in the original)', ['12']], ['(my emphasis, p. 12)', ['12']], ['(45, for instance)', ['45']], ['(quoted on 45)', ['45']], ['(at 45)', ['45']], ['(p. 45, Table 3)', ['45']], ['(Table 3, p. 45)', ['45']], ['(Table 3)', []], ['(45 percent)', []],
    ['at the bottom of page 45', ['45']], ['between pages 45 and 47', ['45 and 47']], ['of all. Pages 40–44 show it', ['40–44']], ['of its 45 pages', []],
  ])('a page in brackets: %s', (bracket, values) => {
    expect(citationsIn([prose(`The chapter on Riga is the best ${bracket}.`)], { reviewedWork: true }).mentions.map(mention => mention.locator?.value)).toEqual(values);
  });
  test('in a review the name of its author stands for the book, and no other name does', () => {
    const book: CitingPassage = { kind: 'reviewed', in: { section: 's0' }, section: null, ofAll: true, text: 'Anna Berg, The Long Road to Riga (London: Verso, 2001).' };
    expect(citationsIn([book, note('Berg, 140; Hill, 12.')], { reviewedWork: true }).mentions.map(({ form, work }) => [form, work])).toEqual([['full', 'w1'], ['short', 'w1'], ['short', null]]);
    expect(citationsIn([book, prose('It was the last ship (Berg, 140), and the best one (see Berg, pp. 3, 5); others doubt it (Hill, 12).')], { reviewedWork: true }).mentions.slice(1).map(({ work, locator }) => [work, locator?.value])).toEqual([['w1', '140'], ['w1', '3, 5']]);
  });
  test('what could not be read may be what ibid. means', () => {
    expect(citationsIn([note(full), note('Marginalia in the copy at Riga, fol. 12, in red; ibid., 13.')]).mentions.at(-1)).toMatchObject({ form: 'ibid', work: null });
  });
  test('another call string behind ibid. is another document of the same archive', () => {
    const found = citationsIn([note('SAPMO-BArch, DY 30/3663, Bl. 23.'), note('Ibid., NY 4182/1214, Bl. 12.'), note('Ibid., Bl. 13.')]);
    expect(found.works).toMatchObject([{ archive: 'SAPMO-BArch', archive_location: 'DY 30/3663, Bl. 23' }, { archive: 'SAPMO-BArch', archive_location: 'NY 4182/1214, Bl. 12', custom: { certainty: { archive: 'inferred' } } }]);
    expect(found.mentions.at(-1)).toMatchObject({ form: 'ibid', work: 'w2', locator: { label: 'folio', value: '13' } });
  });
  test('see also his: the author of the work before, of the same note only', () => {
    expect(citationsIn([note('Tom Hill, Roads (York: Tern, 1990); see also his “The Rivers,” Baltic Studies 5 (1992): 1–9.')]).works[1]).toMatchObject({ title: 'The Rivers', author: [{ family: 'Hill' }] });
    expect(citationsIn([note('Tom Hill, Roads (York: Tern, 1990).'), note('Stalin said so in his “The Rivers,” Baltic Studies 5 (1992): 1–9.')]).works[1]?.author).toBeUndefined();
  });
  test('each work carries an id and a type and no empty field', () => {
    const { works } = citationsIn([note(full)]);
    for (const work of works) { expect(work.id).toMatch(/^w\d+$/u); expect(Object.values(work).every(value => value !== undefined && value !== '')).toBe(true); }
  });
});
