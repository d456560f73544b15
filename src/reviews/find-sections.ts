import { isListHeading } from '../page/entries.js';
import { isNotesHeading } from '../page/note-bodies.js';
import type { BlockKind } from '../records/document.js';
import type { Author, SectionKind } from '../records/section.js';
import { chooseHeads, isProse } from './choose-heads.js';
import { authorHeading } from './author-heading.js';
import { bylineOf, type FlowBlock, type Head, isAffiliation, withAffiliation, withoutPage } from './heads.js';
import { isMetadata } from './metadata.js';
import { isBookHeader } from './book-header.js';
import { type Biography, headsParticipants, readBiographies, readRunInBiographies } from './participants.js';
import { personAmong } from './same-person.js';
import { signatureAt } from './signatures.js';
import { readTurns } from './transcript.js';
import { isListed } from '../text/word-list.js';

export type { FlowBlock } from './heads.js';

/** A section as a run of blocks, `first` and `last` included. */
export interface FoundSection {
  readonly kind: SectionKind;
  readonly heading: string | null;
  readonly authors: readonly Author[];
  readonly translators?: readonly Author[];
  readonly first: number;
  readonly last: number;
}

export interface Sectioned {
  readonly kinds: readonly BlockKind[];
  readonly sections: readonly FoundSection[];
  /** `section` is the number of the section that he or she wrote. */
  readonly participants: readonly (Biography & { readonly section: number | null })[];
}

type Start = Omit<FoundSection, 'last'>;

/** Lines that may stand behind a signature. */
const MOST_BEHIND = 4;
const CONTENTS = /^(?:table of )?contents:?$/iu;
const INTRODUCTION = /^introduction$/iu;
/** What stands between the head of an article and its text. */
const ABSTRACT = /^(?:abstract|summary|zusammenfassung|résumé|resumen|resumo|riassunto|sommario|аннотация)\s*[:.]?$|^(?:key ?words|schlüsselwörter|mots[- ]clés|palabras clave|palavras-chave|parole chiave)\P{L}/iu;

/** Divides the blocks of a text into sections; sections tile the blocks. */
export function findSections(blocks: readonly FlowBlock[]): Sectioned {
  const kinds = blocks.map((block) => block.kind);
  const apparatus = new Set(blocks.flatMap((block, i) => (block.kind === 'heading' && apparatusKind(block.text) !== null ? [i] : [])));
  const heads = chooseHeads(blocks, apparatus);
  for (const { at, size, bylines } of heads) for (let i = at; i < at + size; i += 1) kinds[i] = bylines.includes(i) ? 'byline' : 'heading';
  const headAt = new Map(heads.map((head) => [head.at, head]));
  // *Max Weber: Wirtschaft und Gesellschaft* in a bibliography is no turn
  const apparatusFrom = [...apparatus].find((i) => !headsParticipants(blocks[i]?.text ?? '')) ?? blocks.length;
  const turns = heads.length > 0 ? [] : readTurns(blocks.map(({ text }, i) => (i < apparatusFrom ? text : '')));
  const turnAt = new Map(turns.map((turn) => [turn.at, turn]));
  const first = heads[0]?.at ?? turns[0]?.at ?? 0;
  const opening = openingOf(blocks, (i) => headAt.has(i) || turnAt.has(i), (from) => first > from && !blocks.slice(from, first).some(isProse));
  opening.bylines.forEach((i) => { kinds[i] = 'byline'; });
  const byAuthor = heads.length > 0 || turns.length > 0;
  const starts: Start[] = [...opening.sections];
  blocks.forEach((block, i) => {
    if (i < opening.length) return;
    const head = headAt.get(i);
    const turn = turnAt.get(i);
    const begun = head === undefined && turn === undefined && block.kind === 'heading' ? begins(block.text, byAuthor, opening.authors, starts) : null;
    if (head !== undefined) starts.push({ kind: head.kind, authors: head.authors, ...(head.translators === undefined ? {} : { translators: head.translators }), heading: head.heading, first: i });
    else if (turn !== undefined) { kinds[i] = 'paragraph'; starts.push({ kind: 'body', authors: [{ name: turn.name }], heading: null, first: i }); } else if (begun !== null) starts.push({ ...begun, heading: block.text, first: i });
  });
  if (blocks.length > 0 && starts[0]?.first !== 0) starts.unshift({ kind: byAuthor ? 'frontmatter' : 'body', heading: null, authors: opening.authors, first: 0 });
  const sections = signed(starts, blocks, kinds, headAt).map((start, s, all) => ({ ...start, last: (all[s + 1]?.first ?? blocks.length) - 1 }));
  const listed = sections.find((section) => section.kind === 'participants');
  const biographies = listed === undefined ? readRunInBiographies(blocks) : readBiographies(blocks.slice(listed.first + 1, listed.last + 1).map((block, i) => ({ text: block.text, index: listed.first + 1 + i, from: 0 })));
  const sectionBy = writtenBy(sections);
  return { kinds, sections, participants: biographies.map((biography) => ({ ...biography, section: sectionBy(biography) })) };
}

const apparatusKind = (text: string): SectionKind | null => (headsParticipants(text) ? 'participants' : isNotesHeading(text) ? 'notes' : isListHeading(text) ? 'bibliography' : null);

/** Does a heading begin a section? In a text by several authors only theirs and the apparatus do. */
function begins(text: string, byAuthor: boolean, authors: readonly Author[], before: readonly { readonly kind: SectionKind }[]): Pick<FoundSection, 'kind' | 'authors'> | null {
  const kind = apparatusKind(text);
  if (kind !== null) return { kind, authors: [] };
  if (byAuthor) return null;
  if (INTRODUCTION.test(text) && before.every((section) => section.kind === 'frontmatter')) return { kind: 'introduction', authors };
  return { kind: 'body', authors };
}

/** Tells the number of the section that a person wrote. */
function writtenBy(sections: readonly FoundSection[]): (biography: Biography) => number | null {
  const authors = sections.flatMap((section, s) => section.authors.map(({ name }) => ({ name, s })));
  const among = personAmong(authors.map(({ name }) => name));
  return ({ name }) => authors[among(name)]?.s ?? null;
}

/**
 * Contributions whose author signs at the end: a section without one takes the signature; where two are signed and a heading follows, that begins the next.
 */
function signed(starts: readonly Start[], blocks: readonly FlowBlock[], kinds: BlockKind[], heads: ReadonlyMap<number, Head>): Start[] {
  const open = starts.some(({ authors, kind }) => authors.length === 0 && kind !== 'notes' && kind !== 'bibliography' && kind !== 'participants');
  if (!open) return [...starts];
  const cuts = heads.size > 0 ? [] : signatureCuts(blocks, starts);
  const kept = starts.filter(({ first }) => cuts.length === 0 || first === 0 || cuts.includes(first) || apparatusKind(blocks[first]?.text ?? '') !== null);
  const known = new Set(kept.map(({ first }) => first));
  const all = [...kept, ...cuts.filter((cut) => !known.has(cut)).map((first): Start => ({ kind: 'body', heading: blocks[first]?.text ?? null, authors: [], first }))].sort((a, b) => a.first - b.first);
  return all.map((start, s) => {
    if (start.authors.length > 0 || (cuts.length === 0 && !isListed('book bare', heads.get(start.first)?.shape ?? ''))) return start;
    const end = (all[s + 1]?.first ?? blocks.length) - 1;
    // a folio or a head that stayed may stand behind it
    let last = end;
    let signature = signatureAt(blocks, last);
    while (signature === null && last > start.first + 1 && end - last < MOST_BEHIND && !isProse(blocks[last])) signature = signatureAt(blocks, last -= 1);
    if (signature === null || Math.min(...signature.blocks) <= start.first) return start;
    for (const i of signature.blocks) kinds[i] = 'byline';
    return { ...start, kind: cuts.length > 0 && isBookHeader(blocks[start.first]?.text ?? '') ? 'review' : start.kind, authors: signature.authors };
  });
}

/** The headings behind signatures with a dash or an affiliation, where there are two such or more, and the first block. */
function signatureCuts(blocks: readonly FlowBlock[], starts: readonly Start[]): number[] {
  const cuts: number[] = [];
  let count = 0;
  blocks.forEach((_, i) => {
    const next = blocks[i + 1];
    if (i === 0 || (next !== undefined && next.kind !== 'heading' && !isBookHeader(next.text))) return;
    const signature = signatureAt(blocks, i);
    if (signature === null || !signature.strong || !isProse(blocks[Math.min(...signature.blocks) - 1])) return;
    count += 1;
    if (next !== undefined) cuts.push(i + 1);
  });
  if (count < 2) return [];
  const first = starts.find(({ kind, first: at }) => kind === 'body' && at < (cuts[0] ?? 0))?.first ?? 0;
  return [...new Set([first, ...cuts])];
}

/** So many short lines above one another are a site's navigation. */
const MANY = 4;

/** The title in the lines above a text: of several not a number, a word alone or a journal with its volume below it; null where all are short and many. */
function titleOf(lines: readonly string[], head: readonly string[]): string | null {
  if (lines.length < 3) return lines.join(' ');
  const long = lines.filter((line) => line.split(' ').length > 2 && !(head.indexOf(line) === 0 && isMetadata(head[1] ?? '')));
  return long.length > 0 ? long.join(' ') : lines.length < MANY ? lines.join(' ') : null;
}

interface Opening {
  readonly length: number;
  readonly sections: readonly Start[];
  readonly authors: readonly Author[];
  readonly bylines: readonly number[];
}

/** Title, subtitle and author at the head of a text, and the untitled opening behind them. */
function openingOf(blocks: readonly FlowBlock[], isHead: (i: number) => boolean, endsWithFront: (from: number) => boolean): Opening {
  const stops = (i: number): boolean => { const text = blocks[i]?.text ?? ''; return isHead(i) || apparatusKind(text) !== null || INTRODUCTION.test(text) || i > 0 && ABSTRACT.test(text); };
  let length = 0;
  while (length < blocks.length && blocks[length]?.kind === 'heading' && !stops(length)) length += 1;
  if (length === 0 || length === blocks.length) return { length: 0, sections: [], authors: [], bylines: [] };
  const head = blocks.slice(0, length).map((block) => block.text);
  let lowest = length - 1;
  while (lowest > 0 && isMetadata(head[lowest] ?? '')) lowest -= 1;
  // *Ann Lee* above *University of Leeds*
  const placed = lowest > 1 && isAffiliation(blocks[lowest]) && bylineOf(blocks[lowest - 1]) !== null;
  const at = placed ? lowest - 1 : lowest;
  const last = at > 0 ? bylineOf(blocks[at]) : null;
  const bylines = last === null ? [] : placed ? [at, lowest] : [at];
  let authors = last === null ? [] : placed && last.authors.every(({ affiliation }) => affiliation === undefined) ? withAffiliation(last.authors, blocks[lowest] as FlowBlock) : last.authors;
  // more of them, one above another
  for (let above = at - 2; placed && above > 0 && isAffiliation(blocks[above + 1]); above -= 2) {
    const other = bylineOf(blocks[above]);
    if (other === null || other.authors.some(({ affiliation }) => affiliation !== undefined)) break;
    authors = [...withAffiliation(other.authors, blocks[above + 1] as FlowBlock), ...authors];
    bylines.unshift(above, above + 1);
  }
  const end = head.findIndex((text, i) => i > 0 && CONTENTS.test(text));
  const titles = head.filter((text, i) => (end === -1 || i < end) && !bylines.includes(i) && !/^["“].*["”]$/u.test(text) && !isMetadata(text) && authorHeading(withoutPage(text)) === null);
  const heading = titleOf(titles.length > 0 ? titles : head, head);
  const title: Start = { kind: 'frontmatter', heading, authors, first: 0 };
  return { length, bylines, authors, sections: stops(length) || endsWithFront(length) ? [title] : [title, { kind: 'body', heading: null, authors, first: length }] };
}
