import { checkSource } from '../account.js';
import type { Document } from '../records/document.js';
import type { Span } from '../text/span.js';
import { VERSION } from '../version.js';
import { before, behind, codePointCounter } from './code-points.js';
import { isLayout } from './marks.js';

/** What is said of a target: a value and the purpose for which it is said. */
export interface AnnotationBody {
  readonly type: 'TextualBody';
  readonly purpose: string;
  readonly value: string;
  readonly format?: string;
}

/** A stretch of the source: where it is, in code points, and what it reads there. */
export interface AnnotationTarget {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector: readonly [
    { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
    { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string },
  ];
}

/** One thing of the document, at each stretch of the source in which it was read. */
export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: string;
  readonly body: readonly AnnotationBody[] | string;
  readonly target: readonly AnnotationTarget[];
}

export interface AnnotationCollection {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly generator: { readonly type: 'Software'; readonly name: 'emend'; readonly 'schema:softwareVersion': string };
  readonly total: number;
  readonly first: { readonly id: string; readonly type: 'AnnotationPage'; readonly startIndex: 0; readonly items: readonly Annotation[] };
}

export interface ToAnnotationsOptions {
  /** The address of the source. @default `urn:emend:source`; give the real one, so that others find the text */
  readonly iri?: string;
}

const CONTEXT = 32;

/**
 * The document as W3C Web Annotations on the raw source: sections, notes, their markers, citations, names, repairs,
 * furniture, languages and doubts. Positions count code points, as the standard has it; quotes come with 32 characters of
 * what stands before and behind. A thing that a page cut in two has two targets. White space of the page is left out.
 *
 * @throws RangeError if the source is not the one that the document was read from, as far as its length tells.
 */
export function toAnnotations(document: Document, source: string, { iri = 'urn:emend:source' }: ToAnnotationsOptions = {}): AnnotationCollection {
  checkSource(document, source);
  const count = codePointCounter(source);
  const target = ({ start, end }: Span): AnnotationTarget => ({
    type: 'SpecificResource', source: iri, selector: [
      { type: 'TextPositionSelector', start: count(start), end: count(end) },
      { type: 'TextQuoteSelector', exact: source.slice(start, end), prefix: before(source, start, CONTEXT), suffix: behind(source, end, CONTEXT) },
    ],
  });
  const items: Annotation[] = [];
  const add = (id: string, motivation: string, origin: readonly Span[], body: Annotation['body']): void => {
    if (origin.length > 0) items.push({ id: `${iri}#${id}`, type: 'Annotation', motivation, body, target: origin.map(target) });
  };
  const works = new Map(document.works.map((work) => [work.id, JSON.stringify({ ...work, custom: undefined })]));
  for (const { id, kind, heading, origin } of document.sections) add(id, 'classifying', origin, [said('classifying', kind), ...(heading === null ? [] : [said('describing', heading)])]);
  for (const { id, marker, state, anchor, origin } of document.notes) {
    add(id, 'classifying', origin, [said('classifying', 'note'), said('tagging', marker), ...(state === 'whole' ? [] : [said('assessing', state)])]);
    add(`${id}-marker`, 'linking', anchor?.origin ?? [], origin.length === 0 ? [said('assessing', state)] : `${iri}#${id}`);
  }
  for (const { id, form, work, locator, origin } of document.mentions) {
    add(id, 'identifying', origin, [said('classifying', form), ...(locator === undefined ? [] : [said('describing', `${locator.label} ${locator.value}`)]),
      ...(work === null ? [] : [{ ...said('identifying', works.get(work) ?? work), format: 'application/vnd.citationstyles.csl+json' }])]);
  }
  document.names.forEach(({ kind, scheme, pinyin, target: wanted, change, why, origin }, i) => {
    add(`name-${i + 1}`, 'identifying', origin, [said('classifying', kind), said('tagging', scheme), ...(pinyin === null ? [] : [said('identifying', pinyin)]), ...(change ? [said('editing', wanted)] : []), said('commenting', why)]);
  });
  document.edits.forEach((edit, i) => {
    if (!isLayout(edit)) add(`edit-${i + 1}`, 'editing', edit.origin, [said('editing', edit.after), said('tagging', edit.rule), said('assessing', edit.certainty), said('commenting', edit.why)]);
  });
  document.furniture.forEach(({ kind, origin }, i) => { add(`furniture-${i + 1}`, 'classifying', origin, [said('classifying', kind)]); });
  document.languages.forEach(({ tag, origin }, i) => { add(`language-${i + 1}`, 'classifying', origin, [said('classifying', tag)]); });
  document.diagnostics.forEach(({ rule, reason, origin }, i) => { add(`doubt-${i + 1}`, 'questioning', origin, [said('tagging', rule), said('commenting', reason)]); });
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld', id: `${iri}#annotations`, type: 'AnnotationCollection', generator: { type: 'Software', name: 'emend', 'schema:softwareVersion': VERSION },
    total: items.length, first: { id: `${iri}#annotations-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

const said = (purpose: string, value: string): AnnotationBody => ({ type: 'TextualBody', purpose, value });
