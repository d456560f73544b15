import { isListHeading } from '../page/entries.js';
import { isNotesHeading } from '../page/headings.js';
import type { BlockKind } from '../records/document.js';
import type { Author, SectionKind } from '../records/section.js';
import { bareLabel } from './author-heading.js';
import { chooseHeads, isEntry } from './choose-heads.js';
import { isProse } from './is-prose.js';
import { isBookHeader, reviewedBy } from './book-header.js';
import { bylineOf, type FlowBlock, isAffiliation } from './byline.js';
import { type Head } from './heads.js';
import { type FoundSection, INTRODUCTION, openingOf, type Start } from './opening.js';
import { type Biography, headsParticipants, opensBiography, readBiographies, readOwnBiographies, readRunInBiographies } from './participants.js';
import { personAmong, samePerson } from './same-person.js';
import { type Signature, signatureAt } from './signatures.js';
import { signatureCuts } from './signature-cuts.js';
import { readTurns } from './transcript.js';

export type { FlowBlock } from './byline.js';

export interface Sectioned {
  readonly kinds: readonly BlockKind[];
  readonly sections: readonly FoundSection[];
  /** `section` is the number of the section that he or she wrote. */
  readonly participants: readonly (Biography & { readonly section: number | null })[];
}

/** Lines that may stand behind a signature. */
const MOST_BEHIND = 4;

/** Divides the blocks of a text into sections; sections tile the blocks. */
export function findSections(blocks: readonly FlowBlock[]): Sectioned {
  const kinds = blocks.map((block) => block.kind);
  const apparatus = apparatusOf(blocks);
  const heads = chooseHeads(blocks, new Set(apparatus.keys()));
  for (const { at, size, bylines } of heads) for (let i = at; i < at + size; i += 1) kinds[i] = bylines.includes(i) ? 'byline' : 'heading';
  for (const i of apparatus.keys()) kinds[i] = 'heading';
  const headAt = new Map(heads.map((head) => [head.at, head]));
  // *Max Weber: Wirtschaft und Gesellschaft* in a bibliography is no turn
  const apparatusFrom = [...apparatus].find(([, kind]) => kind !== 'participants')?.[0] ?? blocks.length;
  // *Chair: Ann Lee* in the head of a session is none, unlike what ends as a sentence
  const turns = heads.length > 0 ? [] : readTurns(blocks.map(({ text }, i) => (i < apparatusFrom ? text : ''))).filter((turn, _, all) => blocks[turn.at]?.kind !== 'heading' || SAID.test(blocks[turn.at]?.text ?? '') || all.filter(({ name }) => name.family === turn.name.family).length > 1);
  const turnAt = new Map(turns.map((turn) => [turn.at, turn]));
  const first = heads[0]?.at ?? turns[0]?.at ?? 0;
  const opening = openingOf(blocks, (i) => headAt.has(i) || turnAt.has(i) || apparatus.has(i), (from) => first > from && !blocks.slice(from, first).some(isProse));
  opening.headings.forEach((i) => { kinds[i] = 'heading'; });
  opening.bylines.forEach((i) => { kinds[i] = 'byline'; });
  const byAuthor = heads.length > 0 || turns.length > 0;
  const starts: Start[] = [...opening.sections];
  const items = itemsAmong(blocks, opening.length, (i) => headAt.has(i) || turnAt.has(i) || apparatus.has(i));
  items.forEach((i) => { kinds[i] = 'list-item'; });
  blocks.forEach((block, i) => {
    if (i < opening.length) return;
    const head = headAt.get(i);
    const turn = turnAt.get(i);
    const begun = head === undefined && turn === undefined && !items.has(i) && (block.kind === 'heading' || apparatus.has(i)) ? begins(block.text, apparatus.get(i), byAuthor, opening.authors, starts) : null;
    // one head with no more than books stands below the title and the author of an essay on them
    if (head !== undefined) starts.push({ kind: head.kind, authors: heads.length === 1 && head.authors.length === 0 ? opening.authors : head.authors, ...(head.translators === undefined ? {} : { translators: head.translators }), heading: head.heading, first: i });
    else if (turn !== undefined) { kinds[i] = 'paragraph'; starts.push({ kind: 'body', authors: [{ name: turn.name }], heading: null, first: i }); } else if (begun !== null) starts.push({ ...begun, heading: block.text, first: i });
  });
  if (blocks.length > 0 && starts[0]?.first !== 0) starts.unshift({ kind: byAuthor ? 'frontmatter' : 'body', heading: null, authors: opening.authors, first: 0 });
  const sections = signed(starts, blocks, kinds, { heads: headAt, apparatus }).map((start, s, all) => ({ ...start, last: (all[s + 1]?.first ?? blocks.length) - 1 }));
  const listed = sections.find((section) => section.kind === 'participants');
  const labelled = listed === undefined ? readRunInBiographies(blocks) : readBiographies(blocks.slice(listed.first + 1, listed.last + 1).map((block, i) => ({ text: block.text, index: listed.first + 1 + i, from: 0 })));
  const sectionBy = writtenBy(sections);
  const biographies = labelled.length > 0 ? labelled : readOwnBiographies(blocks, (name) => sectionBy({ name }) !== null, new Set(sections.map(({ last }) => last)));
  return { kinds, sections, participants: biographies.map((biography) => ({ ...biography, section: sectionBy(biography) })) };
}

/** Headings between headings, four or more above one another, are a list, as the entries of contents are: only the first and the last head something. */
function itemsAmong(blocks: readonly FlowBlock[], from: number, known: (i: number) => boolean): ReadonlySet<number> {
  const entries = blocks.map(isEntry);
  const counted = blocks.map(({ kind, text }) => (kind === 'heading' ? COUNTED.exec(text)?.[1] : undefined));
  const times = new Map<string | undefined, number>();
  for (const one of counted) times.set(one, (times.get(one) ?? 0) + 1);
  const again = (i: number): boolean => counted[i] !== undefined && counted[i] !== counted[i - 1] && counted[i] !== counted[i + 1] && (times.get(counted[i]) ?? 0) > 1;
  const plain = blocks.map(({ kind }, i) => i >= from && kind === 'heading' && entries[i] === false && !known(i) && !again(i) && !isAffiliation(blocks[i]) && !(isAffiliation(blocks[i + 1]) && bylineOf(blocks[i]) !== null));
  return new Set(blocks.flatMap((_, i) => (entries[i] === true && !known(i) || plain[i] === true && plain[i - 1] === true && plain[i + 1] === true && (plain[i - 2] === true || plain[i + 2] === true) ? [i] : [])));
}

/** *Document No. 2*: the heading of one of several. */
const COUNTED = /^(\p{Lu}\P{N}{3,30}) \d{1,3}$/u;

/** The headings of notes, bibliographies and participants; *Contributors* in the navigation of a site has no biography below it. */
function apparatusOf(blocks: readonly FlowBlock[]): ReadonlyMap<number, SectionKind> {
  return new Map(blocks.flatMap(({ kind, text }, i): [number, SectionKind][] => {
    // at the foot of a page a heading with a colon looks like the beginning of a sentence
    const found = headsParticipants(text) ? blocks.slice(i + 1, i + 1 + NEAR).some((block) => isProse(block) && opensBiography(block.text)) ? 'participants' : null : kind !== 'heading' ? null : isNotesHeading(text) ? 'notes' : isListHeading(text) ? 'bibliography' : null;
    return found === null ? [] : [[i, found]];
  }));
}

const SAID = /[.?!…][”’"')\]]?$/u;

/** So soon below its heading the first biography begins. */
const NEAR = 3;

/** Does a heading begin a section? In a text by several authors only theirs and the apparatus do. */
function begins(text: string, kind: SectionKind | undefined, byAuthor: boolean, authors: readonly Author[], before: readonly { readonly kind: SectionKind }[]): Pick<FoundSection, 'kind' | 'authors'> | null {
  if (kind !== undefined) return { kind, authors: [] };
  if (INTRODUCTION.test(text) && before.every((section) => section.kind === 'frontmatter')) return { kind: 'introduction', authors };
  if (byAuthor) return null;
  return { kind: 'body', authors };
}

/** Tells the number of the section that a person wrote. */
function writtenBy(sections: readonly FoundSection[]): (biography: Pick<Biography, 'name'>) => number | null {
  const authors = sections.flatMap((section, s) => section.authors.map(({ name }) => ({ name, s })));
  const among = personAmong(authors.map(({ name }) => name));
  return ({ name }) => authors[among(name)]?.s ?? null;
}

/**
 * Contributions whose author signs at the end: a section without one takes the signature; where two are signed and a heading follows, that begins the next.
 */
function signed(starts: readonly Start[], blocks: readonly FlowBlock[], kinds: BlockKind[], { heads, apparatus }: { readonly heads: ReadonlyMap<number, Head>; readonly apparatus: ReadonlyMap<number, SectionKind> }): Start[] {
  const open = starts.some(({ authors, kind }) => authors.every(({ affiliation }) => affiliation === undefined) && kind !== 'notes' && kind !== 'bibliography' && kind !== 'participants');
  if (!open) return [...starts];
  const cuts = heads.size > 0 ? [] : signatureCuts(blocks, starts);
  const alone = heads.size > 0 || cuts.length > 0 || starts.some(({ authors }) => authors.length > 0) ? null : lastSignature(blocks, apparatus);
  if (alone !== null) {
    for (const i of alone.blocks) kinds[i] = 'byline';
    return starts.filter(({ first }) => !alone.blocks.includes(first)).map((start) => (apparatus.has(start.first) ? start : { ...start, kind: start.kind === 'body' && reviewedBy(blocks[alone.blocks[0] ?? 0]?.text ?? '') ? 'review' : start.kind, authors: alone.authors }));
  }
  const own = ` ${blocks[cuts[0] ?? 0]?.text ?? ''}`;
  const kept = starts.filter(({ first }) => cuts.length === 0 || first === 0 || cuts.includes(first) || apparatus.has(first)).map((start) => (start.first < (cuts[0] ?? 0) && start.heading?.endsWith(own) === true ? { ...start, heading: start.heading.slice(0, -own.length) } : start));
  const known = new Set(kept.map(({ first }) => first));
  const all = [...kept, ...cuts.filter((cut) => !known.has(cut)).map((first): Start => ({ kind: 'body', heading: isProse(blocks[first]) ? null : blocks[first]?.text ?? null, authors: [], first }))].sort((a, b) => a.first - b.first);
  return all.map((start, s) => {
    const [named, other] = start.authors;
    if (other !== undefined || named !== undefined && (named.affiliation !== undefined || !heads.has(start.first)) || start.kind === 'notes' || start.kind === 'frontmatter' && start.heading !== null) return start;
    const end = (all[s + 1]?.first ?? blocks.length) - 1;
    // a folio or a head that stayed may stand behind it
    let last = end;
    let signature = signatureAt(blocks, last);
    while (signature === null && last > start.first + 1 && end - last < MOST_BEHIND && !isProse(blocks[last])) signature = signatureAt(blocks, last -= 1);
    const top = signature === null ? -1 : Math.min(...signature.blocks);
    if (signature === null || top <= start.first) return start;
    // where nothing says that others wrote too, text must stand above it
    if ((cuts.length === 0 && !heads.has(start.first) || start.kind === 'frontmatter') && !(signature.strong && isProse(blocks[top - 1]))) return start;
    // who is named at the head says at the end where he or she teaches
    if (named !== undefined && !(signature.authors.length === 1 && signature.authors[0]?.affiliation !== undefined && samePerson(named.name, signature.authors[0].name) === 'certain')) return start;
    for (const i of signature.blocks) kinds[i] = 'byline';
    // the end of what stands on the pages before
    if (start.kind === 'frontmatter') return { ...start, kind: 'body', authors: signature.authors };
    return { ...start, kind: cuts.length === 0 || named !== undefined ? start.kind : isBookHeader(start.heading ?? '') || reviewedBy(blocks[top]?.text ?? '') !== null ? 'review' : bareLabel(start.heading ?? '')?.kind ?? start.kind, authors: signature.authors };
  });
}

/** Who signed a text by one author below its prose, at its end or above its apparatus: by a dash, an affiliation, or in capitals. */
function lastSignature(blocks: readonly FlowBlock[], apparatus: ReadonlyMap<number, SectionKind>): Signature | null {
  const last = Math.min(...apparatus.keys(), blocks.length) - 1;
  const signature = last > 1 ? signatureAt(blocks, last) : null;
  return signature !== null && (signature.strong || !/\p{Ll}/u.test(blocks[last]?.text ?? '')) && isProse(blocks[Math.min(...signature.blocks) - 1]) ? signature : null;
}
