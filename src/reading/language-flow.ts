import type { Block, Language, Note } from '../records/document.js';
import type { Work } from '../records/work.js';
import { stretchFinder } from '../stretches/find-stretches.js';
import { foreignProse, type Detector } from '../stretches/foreign-prose.js';
import { mainLanguage } from '../stretches/main-language.js';
import { titleLanguage } from '../stretches/title-language.js';
import { originOfSpan } from '../text/origin.js';
import type { Span } from '../text/span.js';
import { type Traced, value } from '../text/traced.js';
import type { CitedPlaces } from './name-flow.js';

/** A shorter block may be a heading or an address. */
const PROSE = 120;

/** The stretches of a document that are not in its main language, with their places in the source, and its works with the language of their titles. */
export function languageFlow(flow: Traced, parts: { blocks: readonly Block[]; notes: readonly Note[]; bodies: ReadonlyMap<string, Traced>; fields: CitedPlaces; works: readonly Work[] }, detect?: Detector): { languages: Language[]; works: Work[] } {
  const whole = value(flow);
  // what stands around the prose, and notices below it, may be in another language
  const main = mainLanguage(parts.blocks.flatMap(({ start, end }) => (end - start > PROSE ? whole.slice(start, end) : [])).join('\n') || whole);
  const find = stretchFinder(main);
  const prose = detect === undefined ? null : foreignProse(main, detect);
  const languages: Language[] = [];
  const add = (text: string, fields: readonly Span[], traced: Traced, at: number): void => {
    const found = find({ text, fields });
    for (const { tag, start, end } of found.length > 0 || prose === null ? found : prose(text)) languages.push({ tag, origin: originOfSpan(traced, at + start, at + end) });
  };
  const spans = [...parts.fields.text].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const { start, end } of parts.blocks) {
    const own: Span[] = [];
    for (let span = spans[next]; span !== undefined && span.start < end; span = spans[next += 1]) own.push({ start: span.start - start, end: span.end - start });
    add(whole.slice(start, end), own, flow, start);
  }
  for (const note of parts.notes) {
    const traced = parts.bodies.get(note.id);
    if (traced !== undefined) add(note.text, parts.fields.notes.get(note.id) ?? [], traced, 0);
  }
  return { languages, works: parts.works.map(withLanguage) };
}

function withLanguage(work: Work): Work {
  const language = work.title === undefined || work.language !== undefined ? null : titleLanguage(work.title);
  return language === null ? work : { ...work, language, custom: { ...work.custom, certainty: { ...work.custom?.certainty, language: 'inferred' } } };
}
