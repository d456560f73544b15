import { clean } from '../clean/clean.js';
import { layOut } from '../page/lay-out.js';
import type { Block } from '../records/document.js';
import type { Participant, Section } from '../records/section.js';
import { type Traced, value } from '../text/traced.js';
import { partTitlePage } from './part-title-page.js';
import { sectionFlow } from './section-flow.js';

/** A text by section: `start` and `end` count in `text`, every `origin` in the string that was given. */
export interface SegmentedReviews {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly participants: readonly Participant[];
}

/**
 * Divides a text into the contributions of its authors, without reading notes and citations: a roundtable, a review
 * section, a forum, a transcript.
 *
 * `Review by Ann Lee, University of Leeds` above prose begins a section of hers; *A review by the committee was slow* begins
 * none. A text by one author has the sections of its headings.
 *
 * @throws TypeError if it is given neither a string nor a traced text.
 */
export function segmentReviews(text: string | Traced): SegmentedReviews {
  if (typeof text !== 'string' && !(typeof text === 'object' && text !== null && 'pieces' in text)) throw new TypeError(`Expected a string or a traced text, got ${text === null ? 'null' : typeof text}`);
  const layout = partTitlePage(layOut(typeof text === 'string' ? clean(text) : text));
  return { text: value(layout.flow), ...sectionFlow(layout) };
}
