import type { CitingPassage } from '../records/citation.js';
import type { Block, Note } from '../records/document.js';
import type { PersonName } from '../records/person.js';
import type { Author, Participant, Section } from '../records/section.js';
import { isBookHeader, isBookLine } from '../reviews/book-header.js';
import { readCover } from '../reviews/cover.js';
import { personToldOf } from '../reviews/participants.js';
import { samePerson } from '../reviews/same-person.js';
import { trace, type Traced, value } from '../text/traced.js';
import { booksIn, closedUp, imprintBelow } from './books-in-head.js';

/** A passage and where its text stands: `at` counts in `traced`. */
export interface PlacedPassage extends CitingPassage {
  readonly traced: Traced;
  readonly at: number;
}

/** What a document is made of, as far as it cites. */
export interface CitingParts {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly participants: readonly Participant[];
  readonly notes: readonly Note[];
  readonly bodies: ReadonlyMap<string, Traced>;
}

/** A name for a record: by its parts, not as it was printed. */
const authorOf = ({ literal, ...parts }: PersonName): PersonName => (parts.family === undefined && literal !== undefined ? { literal } : parts);

/** Where back-references look: the chapters of one author are one, the contributions of several each by itself. */
function scopes(sections: readonly Section[]): (section: string | null) => string | null {
  const known = new Map<string, string>();
  let scope = '', authors = '';
  for (const { id, kind, authors: written } of sections) {
    const by = JSON.stringify(written.map(({ name }) => name));
    if (kind !== 'body' || by !== authors || scope === '') scope = id;
    authors = kind === 'body' || kind === 'introduction' || kind === 'frontmatter' ? by : '';
    known.set(id, scope);
  }
  return (section) => (section === null ? null : known.get(section) ?? section);
}

/** Blocks and notes in the order in which a reader meets them: each note behind the block that holds its marker. */
export function passagesOf(flow: Traced, { blocks, sections, participants, notes, bodies }: CitingParts): PlacedPassage[] {
  const text = value(flow);
  const passages: PlacedPassage[] = [];
  const ends = new Map(sections.map(({ id, end }) => [id, end]));
  const scopeOf = scopes(sections);
  const noteAt = (note: Note): number => note.anchor?.offset ?? ends.get(note.section ?? '') ?? text.length;
  const waiting = notes.filter((note) => bodies.has(note.id)).sort((a, b) => noteAt(a) - noteAt(b));
  // what stands before the first contribution is said of all
  const contributed = Math.max(1, sections.findIndex(({ kind }) => kind === 'introduction' || kind === 'review'));
  const cover = coverPassage(flow, blocks, sections);
  if (cover !== null) passages.push(cover);
  let next = 0;
  let s = 0;
  let p = 0;
  let headed = 0;
  // text, or the book that it is on
  let begun = false;
  const addNotes = (until: number): void => {
    for (let note = waiting[next]; note !== undefined && noteAt(note) <= until; note = waiting[next]) {
      const traced = bodies.get(note.id) as Traced;
      passages.push({ kind: 'note', in: { note: note.id }, section: scopeOf(note.section), text: note.text, ...(/^\d+$/u.test(note.marker) && { number: Number(note.marker) }), traced, at: 0 });
      next += 1;
    }
  };
  const markersIn = (block: Block): { at: number; note: string }[] => {
    const found: { at: number; note: string }[] = [];
    for (let i = next; i < waiting.length && noteAt(waiting[i] as Note) <= block.end; i += 1) found.push({ at: noteAt(waiting[i] as Note) - block.start, note: (waiting[i] as Note).id });
    return found;
  };
  for (const [b, block] of blocks.entries()) {
    while (s + 1 < sections.length && block.start >= (sections[s] as Section).end) s += 1;
    const section = sections[s] as Section;
    const printed = text.slice(block.start, block.end);
    const told = biographiesIn(printed, participants, p, section.kind === 'participants');
    p = told[told.length - 1]?.p ?? p;
    const opens: boolean = s < contributed || !begun && section.kind === 'body';
    const ofAll: boolean = opens || section.kind === 'body';
    if (block.start === section.start && section.kind === 'review') for (const { start, end } of booksIn(text, blocks, b, section)) {
      headed = end;
      passages.push({ kind: 'reviewed', in: { section: section.id }, section: scopeOf(section.id), text: closedUp(text.slice(start, end)), traced: flow, at: start });
    }
    // *Ann Lee. Rivers of the North.* above *York: Tern, 1990. ISBN …*, *Ann Lee:* above both
    const below = opens && block.start >= headed ? imprintBelow(text, blocks, b) : undefined;
    if (below !== undefined) {
      headed = below.end;
      passages.push({ kind: 'reviewed', in: { section: section.id }, section: scopeOf(section.id), text: closedUp(text.slice(block.start, headed)), ofAll: true, traced: flow, at: block.start });
    }
    const book: boolean = block.start < headed ? false : block.kind === 'heading' || opens ? isBookLine(printed) : ofAll && block.kind === 'paragraph' && isBookHeader(printed);
    const lead = SOURCED.exec(printed)?.[0].length ?? 0;
    const own = block.kind === 'heading' || opens || printed.includes(': Rezension zu: ') ? HEADED.exec(printed) ?? NEWS.exec(printed) : null, named = COUNTED.test(own?.[1] ?? '') ? '' : own?.[1] ?? '';
    if (named !== '') passages.push({ kind: 'reviewed', in: { section: section.id }, section: scopeOf(section.id), text: named, ofAll: ofAll || own?.[2] !== undefined, traced: flow, at: block.start + printed.indexOf(named) });
    else if (book) passages.push({ kind: 'reviewed', in: { section: section.id }, section: scopeOf(section.id), text: closedUp(printed.slice(lead)), ofAll, traced: flow, at: block.start + lead });
    else if (block.kind !== 'heading' && block.kind !== 'byline') {
      const place = { in: { section: section.id }, section: scopeOf(section.id), traced: flow };
      for (const { at, text: biography, p: person } of told) passages.push({ ...place, kind: 'biography', text: biography, at: block.start + at, person: authorOf(participants[person]?.name ?? {}) });
      const author = told.length === 0 && section.authors.length > 0 ? authorTold(printed, section) : undefined;
      if (author !== undefined) passages.push({ ...place, kind: 'biography', text: printed, at: block.start, person: author });
      const from = author === undefined && told.length === 0 ? lead : 0;
      if (from > 0) passages.push({ ...place, kind: 'entry', text: printed.slice(from), at: block.start + from });
      else if (author === undefined && told.length === 0) passages.push({ ...place, kind: section.kind === 'bibliography' ? 'entry' : 'text', text: printed, at: block.start, markers: markersIn(block) });
    }
    begun ||= book || block.kind === 'paragraph' && printed.length >= SHORTEST_TEXT;
    addNotes(block.end);
  }
  addNotes(Infinity);
  return passages;
}

/** The work under review that only the cover of an article names, which is no part of the text. */
function coverPassage({ source }: Traced, blocks: readonly Block[], [first]: readonly Section[]): PlacedPassage | null {
  const { reviewed } = readCover(source);
  if (reviewed === undefined || first === undefined || blocks.some(({ origin }) => origin.some(({ start, end }) => start < reviewed.end && reviewed.start < end))) return null;
  return { kind: 'reviewed', in: { section: first.id }, section: first.id, text: source.slice(reviewed.start, reviewed.end).replace(/\s/gu, ' '), ofAll: true, traced: trace(source), at: reviewed.start };
}

/** *Compte rendu de Ann Lee, Le Port, Paris, Seuil, 2009*, *Roundtable on Ann Lee, The Port (Tern, 1990)*, *Reviewed Work: The Port by Ann Lee*: a book behind a label; *Tom Reed: Rezension zu: Lee, Ann: Der Hafen. Kiel 2012, in: …*: in what a site says of how its review is to be cited. */
const HEADED = /^(?:Reviewed Works?(?:\(s\))?|(?:\p{Lu}[^.:“"]{0,30} )?(?:Roundtable|Forum|Symposium|Review) (?:on|of)|(?:\p{Lu}[^:“"]{3,60}: )?Rezension (?:zu|von|über)|(?:Compte rendu|Recension) de|Reseña de|Recensione [ad]i?):? ([\p{Lu}\d].{3,400}?)(, in: .*)?$/u;

/** *Review of Inland Roads 12 (2019), 101–124*: the journal’s own line. */
const COUNTED = / \d{1,4}(?:[.:/,] ?(?:no\. ?)?\d{1,3})? \((?:\p{L}{3,9} )?(?:1[89]|20)\d\d\)/u;

/** *The Port by Ann Lee (review)*, *The Port by Ann Lee review – a tale of salt*, as Project MUSE and newspapers head a review. */
const NEWS = /^([\p{Lu}\d].{3,160} by \p{Lu}[\p{L}.’ -]{3,60}?)(?: \(review\)| [–—-] review| review [–—-] .{3,99})$/u;

/** *Source: Lee, Ann. Rivers. York: Tern, 1990.* above or below what it prints again; *Article Review 12 on Lee. “The Port.” Harbours 3 (1990)*, as a list of reviews heads one. */
const SOURCED = /^(?:(?:Sources?|(?:First|Originally) published(?: in)?|Quellen?|Fuentes?|Fonte|Fonti|Источник): ?(?=\S)|\p{Lu}[^.“"]{0,30}(?:Review|Essay)(?: \d{1,4})? on (?=(?:\p{Lu}[^“”".]{1,40}[.,:] ?)?[“"]))/iu;

/** A shorter paragraph may stand above the text. */
const SHORTEST_TEXT = 200;

/** So much of a biography that runs on behind the label of its list stands in no other paragraph. */
const LEAST = 40;

/** The biographies that a block tells, in the order of the participants from one on: it is part of one, or holds some whole. */
function biographiesIn(printed: string, participants: readonly Participant[], from: number, listed: boolean): { at: number; text: string; p: number }[] {
  for (const p of [from, from + 1]) if ((listed || printed.length >= LEAST) && participants[p]?.biography.includes(printed) === true) return [{ at: 0, text: printed, p }];
  const found: { at: number; text: string; p: number }[] = [];
  for (let p = from, end = 0; p < participants.length; p += 1) {
    const { biography } = participants[p] as Participant;
    const at = printed.indexOf(biography, end);
    if (at === -1) { if (p > from) break; continue; }
    found.push({ at, text: biography, p });
    end = at + biography.length;
  }
  return found;
}

/** The author of a section of whom a block tells: *Ann Lee teaches at York. She is the author of …* below her essay. */
function authorTold(printed: string, section: Section): PersonName | undefined {
  const begins = ({ name: { family = '', given = '' } }: Author): boolean => [given.split(' ', 1)[0] ?? '', family].some((word) => word !== '' && printed.slice(0, word.length).toLowerCase() === word.toLowerCase());
  const person = printed.length > LEAST && section.authors.some(begins) ? personToldOf(printed) : null;
  const author = person === null ? undefined : section.authors.find(({ name }) => samePerson(name, person) === 'certain');
  return author === undefined ? undefined : authorOf(author.name);
}
