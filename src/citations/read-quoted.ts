import type { Outline } from './outline.js';
import { type Draft, put, type Reading } from './draft.js';
import { readArchive, namesRepository } from './read-archive.js';
import { dateAtHead, readDate } from './read-date.js';
import { firstImprint, hasPublisherWord } from './read-imprint.js';
import { locatorAtHead } from './read-locator.js';
import { readPerson, readPersonList } from './read-persons.js';
import { putTitle } from './read-title-field.js';
import { imprintInRun } from './read-run-imprint.js';

const JOURNAL = /^(.{2,140}?)[,.]? ?(?:(?:[Vv]ol\.? ?)?(\d[\d–-]*)(?:(?: ?[:./] ?|, ?(?:[Nn]os?\.|[Nn]r\.|issue) ?| part | ?\()(\d[\d–-]*)\)?)?(?: part (\d+))?)?,?$/u;
const LAW = /^[\s,]*[([]((?:1[5-9]|20)\d\d)[)\]] (?:(\d+) )?(\p{Lu}[^\d;]{3,80}?),? (\d+(?:[-–]\d+)?)/u;

/** Splits *Modern China Studies 22:1* into name, volume and issue. */
export function putJournal(draft: Draft, printed: string): void {
  const text = printed.trim().replace(/,$/u, '');
  const match = JOURNAL.exec(text);
  const name = match?.[1]?.replace(/,? (?:[Vv]ol|[Nn]o|[Nn]r)\.?$/u, '');
  put(draft, 'container-title', name ?? text);
  if (match?.[2] !== undefined) put(draft, 'volume', match[4] === undefined ? match[2] : `${match[2]} part ${match[4]}`);
  put(draft, 'issue', match?.[3]);
}

/** Reads what follows a title in quotation marks: a container, a journal, a date, an archive. `from` stands behind the closing sign. */
export function readAfterQuoted(outline: Outline, draft: Draft, from: number): Reading | null {
  const { text } = outline;
  let at = from;
  const after = () => text.slice(at);
  const lead = /^[\s,]*/u.exec(after())?.[0].length ?? 0;
  const dated = dateAtHead(text.slice(at + lead));
  if (dated !== null) { put(draft, 'issued', dated.date); at += lead + dated.end; }
  const call = readArchive(after());
  if (call !== null && !/; /u.test(text.slice(at, at + call.start))) {
    const between = text.slice(at, at + call.start).replace(/^[\s,]+|[\s,]+$/gu, '');
    if (between !== '' && draft.author === undefined) put(draft, 'author', [...readPersonList(between).persons]);
    if (draft.issued === undefined) { const date = readDate(between); if (date !== null && between.length < 40) put(draft, 'issued', date); }
    draft.type = 'document';
    put(draft, 'archive', call.archive); put(draft, 'archive_location', call.location);
    draft.custom = { ...draft.custom, archive: call.parts };
    return { form: 'full', draft, end: at + call.end };
  }
  const law = LAW.exec(after());
  if (law !== null) {
    draft.type = 'article-journal';
    put(draft, 'issued', readDate(law[1] ?? '') ?? undefined); put(draft, 'volume', law[2]); put(draft, 'container-title', law[3]);
    let end = at + law[0].length;
    const first = law[4] ?? '';
    put(draft, 'page', first);
    const pin = /^, (\d+(?:[-–]\d+)?)/u.exec(text.slice(end));
    if (pin !== null) end += pin[0].length;
    return { form: 'full', draft, end, ...(pin?.[1] !== undefined && { locator: { label: 'page', value: pin[1] } }) };
  }
  const inside = /^[\s,]*\[?[Ii]n:?\]?:? /u.exec(after());
  if (inside !== null) at += inside[0].length; else at += /^[\s,]*(?:forthcoming in )?/u.exec(after())?.[0].length ?? 0;
  const start = at;
  const printed = firstImprint(outline, start, (group) => !/^\(\d{4}[-–]\d{4}\)$/u.test(text.slice(group.start, group.end)));
  if (printed !== null) {
    const { bracket, imprint } = printed;
    putContainer(draft, text.slice(start, bracket.start), inside !== null || imprint.publisher !== undefined || imprint.place !== undefined);
    if (imprint.publisher === undefined && imprint.place === undefined && draft.type !== 'chapter') draft.type = 'article-journal';
    put(draft, 'publisher', imprint.publisher); put(draft, 'publisher-place', imprint.place);
    if (draft.issued === undefined) put(draft, 'issued', imprint.issued);
    return withPages(text, bracket.end, draft);
  }
  const run = imprintInRun(outline, start);
  if (run !== null) {
    const container = text.slice(start, run.start);
    if (run.imprint.publisher === undefined && run.imprint.place === undefined) {
      draft.type = /\d/u.test(container) || run.dayGiven === false ? 'article-journal' : 'article-newspaper';
      putJournal(draft, container);
    } else if (container.trim() !== '') putContainer(draft, container, inside !== null);
    else draft.type = hasPublisherWord(run.imprint.publisher ?? '') ? 'book' : 'document';
    put(draft, 'publisher', run.imprint.publisher); put(draft, 'publisher-place', run.imprint.place);
    put(draft, 'issued', run.imprint.issued);
    return withPages(text, run.end, draft);
  }
  // cut off in the middle of the imprint: *The Journal 16:1 (Winter*
  const torn = /^(\p{Lu}[^()\d]{3,80}) (\d+)(?:: ?(\d+))? \((\p{L}*)$/u.exec(text.slice(start).trimEnd());
  if (torn !== null) {
    draft.type = 'article-journal';
    put(draft, 'container-title', torn[1]); put(draft, 'volume', torn[2]); put(draft, 'issue', torn[3]);
    put(draft, 'issued', readDate(torn[4] ?? '') ?? undefined);
    return { form: 'full', draft, end: text.trimEnd().length };
  }
  const rest = text.slice(start).replace(/[.\s]+$/u, '');
  if (namesRepository(rest) && rest.length < 160) {
    draft.type = 'document';
    put(draft, 'archive', rest);
    return { form: 'full', draft, end: start + rest.length };
  }
  return null;
}

function putContainer(draft: Draft, printed: string, inBook: boolean): void {
  const text = printed.trim().replace(/,$/u, '');
  const paper = /^(.*(?:Working|Discussion|Occasional) Papers?(?: Series)?),? (?:[Nn]o\.|#)? ?(\d+)$/u.exec(text);
  if (paper !== null) { draft.type = 'report'; put(draft, 'collection-title', paper[1]); put(draft, 'volume', paper[2]); return; }
  const numbered = /(?<!vol\. ?|Vol\. ?|volume |vols\. ?)(?<= )\d[\d:–,. -]*(?:part \d+|no\. \d+)?$/u.test(text);
  if (!inBook || (numbered && !/ eds?\./u.test(text))) { draft.type = 'article-journal'; putJournal(draft, text); return; }
  draft.type = 'chapter';
  const role = text.search(/,? \(?(?:eds?\.|editors?|hrsg\.|Hrsg\.|a cura di)\)?[,:]? /u);
  if (role > 0 && role < 160) {
    const head = text.slice(0, role);
    const list = readPersonList(head);
    const one = readPerson(head);
    put(draft, 'editor', list.persons.length > 0 && list.end >= head.length - 1 ? [...list.persons] : one === null ? undefined : [one]);
    putTitle(draft, 'container-title', text.slice(role).replace(/^,? \(?(?:eds?\.|editors?|[Hh]rsg\.|a cura di)\)?[,:]? /u, ''));
    return;
  }
  const list = readPersonList(text);
  if (list.persons.length > 0 && /^, /u.test(text.slice(list.end)) && text.length - list.end > 6) {
    put(draft, 'editor', [...list.persons]);
    putTitle(draft, 'container-title', text.slice(list.end + 2));
  } else putTitle(draft, 'container-title', text);
}

/** Pages behind the imprint: a range after a journal is the article's own, all else is what is cited. */
export function withPages(text: string, end: number, draft: Draft): Reading {
  const found = locatorAtHead(text.slice(end), /^[,:)]? ?/u.test(text.slice(end)));
  if (found === null) return { form: 'full', draft, end };
  if (found.locator.label === 'page' && draft.type === 'article-journal' && /^\d+ ?[-–—‒] ?\d+$/u.test(found.locator.value)) put(draft, 'page', found.locator.value);
  else return { form: 'full', draft, end: end + found.end, locator: found.locator };
  return { form: 'full', draft, end: end + found.end };
}
