import { citationsIn } from '../citations/citations-in.js';
import type { CslItem, FoundMention, Mention, Relation } from '../records/citation.js';
import type { Work } from '../records/work.js';
import { append } from '../text/lists.js';
import { originOfSpan } from '../text/origin.js';
import type { Diagnostic, Span } from '../text/span.js';
import { type Traced, value } from '../text/traced.js';
import type { CitedPlaces } from './name-flow.js';
import { type CitingParts, passagesOf, type PlacedPassage } from './passages.js';
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

/** Mentions, works and relations of a document, with their places in the source. */
export function citeFlow(flow: Traced, parts: CitingParts): CitedFlow {
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
    const sentence = isOutside(place, flow) ? undefined : sentenceAt('note' in place.in ? anchors.get(place.in.note) ?? 0 : place.at + start + 1);
    const raw = place.kind === 'reviewed' && !isOutside(place, flow) ? value(place.traced).slice(place.at + start, place.at + end).replaceAll('\n\n', ' ') : mention.raw;
    return { ...mention, raw, in: place.in, ...(sentence !== undefined && { sentence }), origin: originAt(passage, { start, end }) };
  });
  const within = found.mentions.filter(({ passage }) => !isOutside(passages[passage] as PlacedPassage, flow));
  const originOf = new Map(mentions.map((mention) => [mention.id, mention.origin]));
  const works = found.works.map((work): Work => {
    const origin = originOf.get(found.fullest.get(work.id) ?? '');
    return origin === undefined ? work : { ...work, custom: { ...work.custom, origin } };
  });
  const items = new Map(found.works.map((work) => [work.id, work]));
  const fieldsOf = ({ form, work, raw, start }: FoundMention): Span[] => (form !== 'full' || work === null ? [] : fieldSpans(raw, items.get(work), start));
  return {
    mentions, works, relations: found.relations, cited: placesOf(within, passages, (mention) => [mention]), fields: placesOf(within, passages, fieldsOf),
    citationDiagnostics: found.doubts.map(({ rule, passage, start, end, reason }) => ({ rule, reason, origin: originAt(passage, { start, end }) })),
  };
}

/** Is a passage neither running text nor a note, as the cover of an article is? */
const isOutside = (place: PlacedPassage, flow: Traced): boolean => 'section' in place.in && place.traced !== flow;

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
