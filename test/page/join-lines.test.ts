import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../src/clean/evidence.js';
import { type Joining, joinLines } from '../../src/page/join-lines.js';
import { readLines } from '../../src/page/line.js';
import type { TextShape } from '../../src/page/text-shape.js';

const WIDTH = 50;
const shape: TextShape = { measure: (text) => text.length, lengthOf: ({ text }) => text.length, width: WIDTH, room: WIDTH - 4, shortest: WIDTH - 10, cutsLines: false, joinsLines: false, cutBehindMarkers: 0 };
const DICTIONARY = new Set('foundation government present day hard headed hardheaded deed indeed in contain tain out servants re united'.split(' ').filter((word) => word !== 'tain'));
const lexicon = (word: string): boolean => DICTIONARY.has(word.toLowerCase());

/** What two lines read together; `full` pads the first to a full line. */
function joined(before: string, after: string, { words = '', known = false, breaks = true, full = true } = {}): string {
  const padded = full ? before.padStart(WIDTH, 'x ') : before;
  const [first, second] = readLines(`${padded}\n${after}`) as [ReturnType<typeof readLines>[0] & object, ReturnType<typeof readLines>[0] & object];
  const joining: Joining = { evidence: evidenceOf(words, known ? lexicon : undefined), breaksWords: breaks, shape, oddSpaces: false };
  const { cut, between } = joinLines(padded, first, second, joining);
  return (padded.slice(0, padded.length - cut) + between + after).slice(padded.length - before.length);
}

describe('a word that a hyphen breaks at a line end closes up', () => {
  it.each([
    ['where the document writes it whole', 'the foun-', 'dation of it', { words: 'the foundation' }, 'the foundation of it'],
    ['where the lexicon lists it', 'the foun-', 'dation of it', { known: true }, 'the foundation of it'],
    ['where words are broken as a habit', 'the foun-', 'dation of it', {}, 'the foundation of it'],
    ['before what is only an ending, whatever the habit', 'the immo-', 'bility of it', { breaks: false }, 'the immobility of it'],
    ['of two syllables that could be Chinese', 'in Man-', 'churia', {}, 'in Manchuria'],
    ['behind a name that is none', 'for Lee Shan-', 'non', {}, 'for Lee Shannon'],
    ['at a soft hyphen, whatever the habit', 'the foun\u00ad', 'dation of it', { breaks: false }, 'the foundation of it'],
  ] as const)('%s', (_, before, after, options, result) => { expect(joined(before, after, options)).toBe(result); });
});

it.each([['.', 'the question', '. It'], [',', 'the port', ', they'], [')', '(the port', ') and']])('no space stands before %s at the head of a line', (_, before, after) => { expect(joined(before, after)).toBe(before + after); });
it.each([['a sign that French sets apart', 'la question', '; le'], ['a file name', 'the file', '.git is'], ['a pause', 'and', '... then']])('a space stays before %s', (_, before, after) => { expect(joined(before, after)).toBe(`${before} ${after}`); });

describe('a hyphen of the word’s own stays', () => {
  it.each([
    ['where the document writes the compound', 'a well-', 'to-do man', { words: 'well-to-do' }, 'a well-to-do man'],
    ['before a capital', 'the Sino-', 'Soviet split', {}, 'the Sino-Soviet split'],
    ['behind a first part that keeps it', 'his self-', 'esteem', {}, 'his self-esteem'],
    ['where the line had room for the rest', 'in present-', 'day Ohio', { breaks: false, full: false }, 'in present-day Ohio'],
    ['between two words, where the document breaks none', 'were hard-', 'headed realists', { known: true, breaks: false }, 'were hard-headed realists'],
    ['between two words that are none together', 'the out-', 'servants of it', { known: true }, 'the out-servants of it'],
    ['between figures', 'in 1958-', '60 and after', {}, 'in 1958-60 and after'],
    ['behind a web address, before words', 'see https://example.org/reviews/', 'No. 345 of the series', {}, 'see https://example.org/reviews/ No. 345 of the series'],
    ['in a Chinese name behind its surname', 'to Lin Pai-', 'shui of it', {}, 'to Lin Pai-shui of it'],
    ['before a syllable that no other word begins with', 'of Wu-', 'hsi and', {}, 'of Wu-hsi and'],
    ['behind a syllable with a sign of its own', 'the Ch’en-', 'pao of it', {}, 'the Ch’en-pao of it'],
    ['in a web address', 'see https://example.org/a-', 'b.html', {}, 'see https://example.org/a-b.html'],
  ] as const)('%s', (_, before, after, options, result) => { expect(joined(before, after, options)).toBe(result); });
  it('a hanging hyphen keeps its space', () => { expect(joined('the pre-', 'and post-war years')).toBe('the pre- and post-war years'); });
});

describe('a word that lost its hyphen at a line end closes up', () => {
  it('where both parts are no words and the lexicon lists the whole', () => { expect(joined('the foun', 'dation of it', { known: true })).toBe('the foundation of it'); });
  it('where the document alone writes it, twice', () => { expect(joined('the govern', 'ment fell', { words: 'the government, a government' })).toBe('the government fell'); });
  it('though other words were broken into the same parts', () => { expect(joined('the govern', 'ment fell', { words: 'the government, a government, ment' })).toBe('the government fell'); });
  it('before an ending that many lines begin with', () => { expect(joined('the contain', 'ing walls', { known: true, words: 'ing, ing, ing, ing, ing, containing, containing' })).toBe('the containing walls'); });
});

describe('two words stay two', () => {
  it.each([
    ['though they could be one', 'it was in', 'deed a deed', { known: true }, 'it was in deed a deed'],
    ['where nothing is known of them', 'the foun', 'dation of it', {}, 'the foun dation of it'],
    ['before a capital', 'the foun', 'Dation of it', { known: true }, 'the foun Dation of it'],
    ['where the document often writes the one that the lexicon lacks', 'in con', 'tain of it', { known: true, words: 'con con con con, tain tain tain tain' }, 'in con tain of it'],
    ['where they are too short for a broken word', 'what qu', 'in it', { words: 'quin, quin' }, 'what qu in it'],
  ] as const)('%s', (_, before, after, options, result) => { expect(joined(before, after, options)).toBe(result); });
});

describe('signs without letters', () => {
  it.each([
    ['a dash at the line end', 'the Scholars—', 'including him', 'the Scholars—including him'],
    ['Chinese', '不如', '死', '不如死'],
    ['an ordinary line end', 'the old', 'order', 'the old order'],
  ] as const)('%s', (_, before, after, result) => { expect(joined(before, after)).toBe(result); });
});
