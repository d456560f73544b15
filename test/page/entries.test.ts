import { describe, expect, it } from 'vitest';
import { beginsEntry, isListHeading } from '../../src/page/entries.js';
import { readLines } from '../../src/page/line.js';
import { read } from '../../src/index.js';

describe('the heading of a list of works', () => {
  it.each(['References', 'Works Cited', 'Select Bibliography', 'Literaturverzeichnis', 'REFERÊNCIAS', 'Bibliografia:', 'PRINCIPAL PUBLICATIONS OF A. W. HILL', 'Selected Works', 'Список литературы', 'СПИСОК ИСПОЛЬЗОВАННЫХ ИСТОЧНИКОВ', 'Источники и литература'])('%s is one', (text) => { expect(isListHeading(text)).toBe(true); });
  it.each(['References to the king are rare.', 'The Bibliography of Roads', 'Notes', 'Referee', 'Works', 'Selected works of the king were sold.', 'Литература и жизнь', 'Список кораблей'])('%s is none', (text) => { expect(isListHeading(text)).toBe(false); });
});

/** Where entries begin among lines, the first line taken for the first of an entry. */
const begun = (...printed: string[]): string[] => {
  const lines = readLines(printed.join('\n'));
  const [first] = lines;
  return lines.filter((line, i) => i > 0 && first !== undefined && beginsEntry(first, lines[i - 1] ?? first, line)).map(({ text }) => text);
};

describe('an entry begins', () => {
  it.each([
    ['with a family name and a comma', 'Albert, William. 1972.'],
    ['with a particle', 'van der Meer, Jan. 2001.'],
    ['with initials', 'Lake J., Pond A. (2010).'],
    ['with a dash for the author before', '———. 1973.'],
    ['with a body and a year', 'World Bank. 1991. Report.'],
    ['with the year', '1958 “The Bookshops”, Asia Major, X, pp. 33–71.'],
  ])('%s', (_, line) => { expect(begun('Hill, Mary. 1990. Old Roads. London: Verso.', line)).toEqual([line]); });

  it.each([
    ['a place behind the title', 'Cambridge: Cambridge University Press.'],
    ['a town with its state', 'Cambridge, MA: Harvard University Press.'],
    ['a year that ends an imprint', '1984. Reprinted by Tern.'],
    ['words of the title', 'and the Kings of Europe. London: Verso.'],
    ['a line that is set in', '    Verso, Norton. 1990.'],
  ])('not with %s', (_, line) => { expect(begun('Hill, Mary. 1990. Old Roads.', line)).toEqual([]); });

  it('not before the one above has ended', () => { expect(begun('Hill, Mary. 1990. Old Roads, with a preface by', 'Albert, William. London: Verso.')).toEqual([]); });
});

const prose = Array.from({ length: 12 }, (_, i) => `The road was long in the year ${String(1800 + i)}, and nobody who walked it knew where it would end, or who\nhad built the bridge at the last of its many turns before the sea and the harbour came in sight.`).join('\n\n');
const entriesOf = (list: string): string[] => {
  const document = read(`${prose}\n\nReferences\n\n${list}\n`);
  const section = document.sections.find(({ kind }) => kind === 'bibliography');
  return document.blocks.filter(({ kind, start }) => kind !== 'heading' && start >= (section?.start ?? Infinity)).map(({ start, end }) => document.text.slice(start, end));
};

describe('a list of works in a document', () => {
  const entries = [
    'Albert, William. 1972. The Turnpike Road System in England, 1663–1840. Cambridge: Cambridge University Press.',
    'Bogart, Dan. 2005. “Turnpike Trusts and the Transportation Revolution in 18th Century England.” Explorations in Economic History 42 (4): 479–508.',
    'Pawson, Eric. 1977. Transport and Economy: The Turnpike Roads of Eighteenth Century Britain. London: Academic Press.',
  ];
  const wrapped = (hang: string): string => entries.map((entry) => entry.replace(/(.{50,70}?) /gu, `$1\n${hang}`)).join('\n');
  it.each([['one entry a line', entries.join('\n')], ['lines that are wrapped', wrapped('')], ['lines that hang', wrapped('     ')], ['empty lines between', entries.join('\n\n')]])('%s', (_, list) => { expect(entriesOf(list)).toEqual(entries); });
});
