// Documents of as many parts as asked, in which every name and title is another one.
const CONSONANTS = 'bcdfghklmnprst', VOWELS = 'aeiou';

/** A made-up word of three syllables, another one for each number. */
function word(number) {
  let seed = Math.imul(number + 1, 2_654_435_761) >>> 0, letters = '';
  for (let syllable = 0; syllable < 3; syllable += 1) {
    letters += CONSONANTS[seed % CONSONANTS.length] + VOWELS[(seed >>> 5) % VOWELS.length];
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  }
  return letters;
}

const capital = (number) => word(number).replace(/^./u, (letter) => letter.toUpperCase());
const person = (number) => `${capital(number * 3 + 1)} ${capital(number * 5 + 2)}`;
const title = (number) => `The ${capital(number * 11 + 5)} of ${capital(number * 13 + 1)} and ${capital(number * 17 + 3)}`;
const year = (number) => 1950 + number % 60;
const prose = (number) => `It was in the ${word(number)} of that year that ${person(number)} came to ${capital(number * 7)} and wrote of the ${word(number * 5)}.`;
const book = (number) => `${title(number)} (New York: Knopf, ${year(number)})`;

const list = (parts, part, between = '\n') => Array.from({ length: parts }, (_, number) => part(number)).join(between);
const notes = (parts, part) => `${prose(0)}\n\nNotes\n\n${list(parts, (number) => `${number + 1}. ${part(number)}`)}`;

export const manyOf = {
  'notes that cite one title by many authors': (parts) => notes(parts, (number) => `${person(number)}, “The Long Road to the Sea of Grass,” Journal of Modern History 12 (${year(number)}): ${number + 1}–${number + 9}.`),
  'notes of many works and their short titles': (parts) => notes(parts, (number) => (number < parts / 2 ? `${person(number)}, ${book(number)}, 7.` : `${capital(Math.floor(number - parts / 2) * 5 + 2)}, ${title(Math.floor(number - parts / 2))}, 12.`)),
  'memoranda in many boxes': (parts) => notes(parts, (number) => `Memorandum of Conversation, ${number % 28 + 1} March ${year(number)}, RG 59, Box ${number}, National Archives.`),
  'many reviews of books': (parts) => `Book Reviews\n\n${list(parts, (number) => `${person(number)}. ${title(number)}. New York: Knopf, ${year(number)}. Pp. xii, ${number + 100}. $29.95.\n\n${prose(number)}\n\n${prose(number + 1)}\n\n${person(number + 3)}\nUniversity of ${capital(number)}\n`)}`,
  'many works under review in one discussion': (parts) => `${list(parts, (number) => `${person(number)}. ${title(number)}. New York: Knopf, ${year(number)}.\n`)}\n${list(parts, (number) => `Review by ${person(number)}, University of ${capital(number)}\n\n${prose(number)} (${number})\n\n${title(number)} is a book.\n`)}`,
  'authors and years with their bibliography': (parts) => `${list(parts, (number) => `${prose(number)} (${capital(number * 5 + 2)} ${year(number)}, ${number})`, '\n\n')}\n\nReferences\n\n${list(parts, (number) => `${capital(number * 5 + 2)}, ${capital(number * 3 + 1)}. ${year(number)}. ${title(number)}. New York: Knopf.`)}`,
  'pages with a running head and a note': (parts) => list(parts, (number) => `${number + 1}   ${capital(number % 9)} Review\n\n${prose(number)}${number + 1}\n${prose(number + 1)}\n\n${number + 1} ${person(number)}, ${book(number)}, 12.`, '\f'),
  'words that line ends broke': (parts) => list(parts, (number) => `the ${word(number)}-\n${word(number * 3)} of ${word(number * 7)}-\n${word(number * 9)} was not ${word(number)}${word(number * 3)}`),
  'persons in Wade-Giles and their given names': (parts) => list(parts, (number) => `Tseng Kuo-fan wrote to Lin Tse-hsü in ${year(number)}. Then Kuo-fan waited, and Tse-hsü came to ${capital(number * 7)}.`, '\n\n'),
  'chapters of one book under review': (parts) => `Anna Berg. Rivers and Roads: A History. London: Verso, 2001. Pp. x, 320. $35.00.\n\n${list(parts, (number) => `Chapter ${number % 30 + 1}, “${title(number)},” (${number + 1}–${number + 9}) says it.`, '\n\n')}\n\nTom Hill, University of Leeds`,
};
