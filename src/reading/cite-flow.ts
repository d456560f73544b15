import { citationsIn } from '../citations/citations-in.js';
import type { CitingPassage, CslItem, FoundMention, Mention, Relation } from '../records/citation.js';
import type { PersonName } from '../records/person.js';
import type { Work } from '../records/work.js';
import type { Block, Note } from '../records/document.js';
import type { Author, Participant, Section } from '../records/section.js';
import { append } from '../text/lists.js';
import { isBookHeader, isBookLine } from '../reviews/book-header.js';
import { startsImprint } from '../reviews/book-run.js';
import { personToldOf } from '../reviews/participants.js';
import { samePerson } from '../reviews/same-person.js';
import { originOfSpan } from '../text/origin.js';
import type { Diagnostic, Span } from '../text/span.js';
import { type Traced, value } from '../text/traced.js';
import type { CitedPlaces } from './name-flow.js';
import { booksIn, closedUp } from './books-in-head.js';
import { sentenceFinder } from './sentence-at.js';

export interface CitedFlow {
  readonly mentions: readonly Mention[];
  readonly works: readonly Work[];
  readonly relations: readonly Relation[];
  readonly citationDiagnostics: readonly Diagnostic[];
  readonly cited: CitedPlaces;
  /** Titles, containers and publishers as they stand in the citations. */
  readonly fields: CitedPlaces;
}

/** A passage and where its text stands: `at` counts in `traced`. */
interface PlacedPassage extends CitingPassage {
  readonly traced: Traced;
  readonly at: number;
}

/** Mentions, works and relations of a document, with their places in the source. */
export function citeFlow(flow: Traced, parts: { blocks: readonly Block[]; sections: readonly Section[]; participants: readonly Participant[]; notes: readonly Note[]; bodies: ReadonlyMap<string, Traced> }): CitedFlow {
  const passages = passagesOf(flow, parts);
  const found = citationsIn(passages, { reviewedWork: parts.sections.some((section) => section.kind === 'review') });
  const originAt = (passage: number, span: Span): Span[] => {
    const { traced, at } = passages[passage] as PlacedPassage;
    return originOfSpan(traced, at + span.start, at + span.end);
  };
  const sentenceAt = sentenceFinder(value(flow), parts.blocks);
  const anchors = new Map(parts.notes.map(({ id, anchor }) => [id, anchor?.offset ?? 0]));
  const mentions = found.mentions.map(({ passage, start, end, ...mention }): Mention => {
    const place = passages[passage] as PlacedPassage;
    const sentence = sentenceAt('note' in place.in ? anchors.get(place.in.note) ?? 0 : place.at + start + 1);
    const raw = place.kind === 'reviewed' ? value(place.traced).slice(place.at + start, place.at + end).replaceAll('\n\n', ' ') : mention.raw;
    return { ...mention, raw, in: place.in, ...(sentence !== undefined && { sentence }), origin: originAt(passage, { start, end }) };
  });
  const originOf = new Map(mentions.map((mention) => [mention.id, mention.origin]));
  const works = found.works.map((work): Work => {
    const origin = originOf.get(found.fullest.get(work.id) ?? '');
    return origin === undefined ? work : { ...work, custom: { ...work.custom, origin } };
  });
  const items = new Map(found.works.map((work) => [work.id, work]));
  const fieldsOf = ({ form, work, raw, start }: FoundMention): Span[] => (form !== 'full' || work === null ? [] : fieldSpans(raw, items.get(work), start));
  return {
    mentions, works, relations: found.relations, cited: placesOf(found.mentions, passages, (mention) => [mention]), fields: placesOf(found.mentions, passages, fieldsOf),
    citationDiagnostics: found.doubts.map(({ rule, passage, start, end, reason }) => ({ rule, reason, origin: originAt(passage, { start, end }) })),
  };
}

/** Spans of mentions where they stand: in the running text, or in a note. */
function placesOf(mentions: readonly FoundMention[], passages: readonly PlacedPassage[], spansOf: (mention: FoundMention) => readonly Span[]): CitedPlaces {
  const text: Span[] = [];
  const notes = new Map<string, Span[]>();
  for (const mention of mentions) for (const { start, end } of spansOf(mention)) {
    const place = passages[mention.passage] as PlacedPassage;
    if ('note' in place.in) append(notes, place.in.note, { start, end });
    else text.push({ start: place.at + start, end: place.at + end });
  }
  return { text, notes };
}

const FIELDS = ['title', 'container-title', 'collection-title', 'publisher'] as const;

/** Where the fields of a work stand in one of its citations, in their order; what overlaps another is left out. */
function fieldSpans(raw: string, work: CslItem | undefined, at: number): Span[] {
  const spans = FIELDS.flatMap((key): Span[] => { const field = work?.[key] ?? ''; const start = field === '' ? -1 : raw.indexOf(field); return start === -1 ? [] : [{ start: at + start, end: at + start + field.length }]; });
  return spans.sort((a, b) => a.start - b.start || b.end - a.end).filter(({ start }, i, all) => i === 0 || start >= (all[i - 1] as Span).end);
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
function passagesOf(flow: Traced, { blocks, sections, participants, notes, bodies }: Parameters<typeof citeFlow>[1]): PlacedPassage[] {
  const text = value(flow);
  const passages: PlacedPassage[] = [];
  const ends = new Map(sections.map(({ id, end }) => [id, end]));
  const scopeOf = scopes(sections);
  const noteAt = (note: Note): number => note.anchor?.offset ?? ends.get(note.section ?? '') ?? text.length;
  const waiting = notes.filter((note) => bodies.has(note.id)).sort((a, b) => noteAt(a) - noteAt(b));
  // what stands before the first contribution is said of all
  const contributed = Math.max(1, sections.findIndex(({ kind }) => kind === 'introduction' || kind === 'review'));
  let next = 0;
  let s = 0;
  let p = 0;
  let headed = 0;
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
    const opens = s < contributed, ofAll = opens || section.kind === 'body';
    if (block.start === section.start && section.kind === 'review') for (const { start, end } of booksIn(text, blocks, b, section)) {
      headed = end;
      passages.push({ kind: 'reviewed', in: { section: section.id }, section: scopeOf(section.id), text: closedUp(text.slice(start, end)), traced: flow, at: start });
    }
    const below = opens && block.start >= headed ? blocks[b + 1] : undefined;
    // *Ann Lee. Rivers of the North.* above *York: Tern, 1990. ISBN …*
    if (below !== undefined && startsImprint(text.slice(below.start, below.end)) && !isBookLine(printed) && isBookLine(`${printed} ${text.slice(below.start, below.end)}`)) {
      headed = below.end;
      passages.push({ kind: 'reviewed', in: { section: section.id }, section: scopeOf(section.id), text: closedUp(text.slice(block.start, headed)), ofAll: true, traced: flow, at: block.start });
    }
    const book = block.start < headed ? false : block.kind === 'heading' || opens ? isBookLine(printed) : ofAll && block.kind === 'paragraph' && isBookHeader(printed);
    const own = book || printed.length > LONGEST_CITED ? null : CITED.exec(printed);
    if (own !== null) passages.push({ kind: 'reviewed', in: { section: section.id }, section: scopeOf(section.id), text: own[1] ?? '', ofAll: true, traced: flow, at: block.start + printed.indexOf(own[1] ?? '') });
    else if (book) passages.push({ kind: 'reviewed', in: { section: section.id }, section: scopeOf(section.id), text: printed, ofAll, traced: flow, at: block.start });
    else if (block.kind !== 'heading' && block.kind !== 'byline') {
      const place = { in: { section: section.id }, section: scopeOf(section.id), traced: flow };
      for (const { at, text: biography, p: person } of told) passages.push({ ...place, kind: 'biography', text: biography, at: block.start + at, person: authorOf(participants[person]?.name ?? {}) });
      const author = told.length === 0 && section.authors.length > 0 ? authorTold(printed, section) : undefined;
      if (author !== undefined) passages.push({ ...place, kind: 'biography', text: printed, at: block.start, person: author });
      else if (told.length === 0) passages.push({ ...place, kind: section.kind === 'bibliography' ? 'entry' : 'text', text: printed, at: block.start, markers: markersIn(block) });
    }
    addNotes(block.end);
  }
  addNotes(Infinity);
  return passages;
}

/** *Tom Reed: Rezension zu: Lee, Ann: Der Hafen. Kiel 2012, in: …*: how a site wants its review to be cited names the book. */
const CITED = /: Rezension zu: (\p{Lu}.*?), in: /u, LONGEST_CITED = 600;

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
