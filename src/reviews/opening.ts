import type { Author, SectionKind } from '../records/section.js';
import { authorHeading } from './author-heading.js';
import { bylineOf, type FlowBlock, isAffiliation, withAffiliation, withoutPage } from './heads.js';
import { isMetadata } from './metadata.js';

/** A section as a run of blocks, `first` and `last` included. */
export interface FoundSection {
  readonly kind: SectionKind;
  readonly heading: string | null;
  readonly authors: readonly Author[];
  readonly translators?: readonly Author[];
  readonly first: number;
  readonly last: number;
}

/** A section of which only the first block is known yet. */
export type Start = Omit<FoundSection, 'last'>;

export const INTRODUCTION = /^introduction$/iu;
const CONTENTS = /^(?:table of )?contents:?$/iu;
/** What stands between the head of an article and its text. */
const ABSTRACT = /^(?:abstract|summary|zusammenfassung|résumé|resumen|resumo|riassunto|sommario|аннотация)\s*[:.]?$|^(?:key ?words|schlüsselwörter|mots[- ]clés|palabras clave|palavras-chave|parole chiave)\P{L}/iu;
/** The name of a site or a journal above its titles. */
const SITE = /\b(?:blog|magazine|newsletter|journal)\b|\.(?:com|org|net)\b/iu;

/** *李华*: of whom a title in characters is. */
const HAN_NAME = /^[\u4e00-\u9fff]{2,4}$/u;
const SHOUTED = /^\p{Lu}[\p{Lu}\p{M} .’'-]+$/u;

/** What a journal prints above a title: *BOOK REVIEWS*, *RESEARCH NOTE*. */
const RUBRIC = /\b(?:reviews?|articles?|forum|issue|research|notes?|essays?|reports?|editorial|letters|correspondence|roundtable|symposium|section|chapter|part)\b/iu;

/** An author above the title in capitals, as German journals print it, or between the title and what a publisher's page says of it; null if none stands there. */
function nameWithin(blocks: readonly FlowBlock[], head: readonly string[]): number | null {
  if (SHOUTED.test(head[0] ?? '') && !RUBRIC.test(head[0] ?? '') && bylineOf(blocks[0]) !== null) return 0;
  const said = head.findIndex((text, i) => i > 1 && isMetadata(text));
  for (let at = head.length - 2; at > 0; at -= 1) if (at > said - NEAR && head.slice(at + 1).some(isMetadata) && bylineOf(blocks[at])?.sure === true) return at;
  return null;
}

/** So many lines may stand between an author and the address of the page. */
const NEAR = 4;

/** So many short lines above one another are a site's navigation. */
const MANY = 4;

/** The title in the lines above a text: not the number of a chapter; of several not a word alone or a journal with its volume below it; null where all are short and many. */
function titleOf(lines: readonly string[], head: readonly string[]): string | null {
  const worded = lines.filter((line, i) => /\p{L}{2}/u.test(line) && !(i < lines.length - 1 && line.split(' ').length < 6 && SITE.test(line)));
  const kept = worded.length > 0 ? worded : lines;
  const long = kept.filter((line) => line.split(' ').length > 2 && !(head.indexOf(line) === 0 && isMetadata(head[1] ?? '')));
  // a page that prints its title again above the text
  const again = lines.find((line, i) => lines.indexOf(line) < i && line.split(' ').length > 1);
  if (again !== undefined) return again;
  return lines.length < 3 || long.length === 0 && lines.length < MANY ? kept.join(' ') : long.length > 0 ? long.join(' ') : null;
}

export interface Opening {
  readonly length: number;
  readonly sections: readonly Start[];
  readonly authors: readonly Author[];
  readonly bylines: readonly number[];
}

/** Title, subtitle and author at the head of a text, and the untitled opening behind them. */
export function openingOf(blocks: readonly FlowBlock[], isHead: (i: number) => boolean, endsWithFront: (from: number) => boolean): Opening {
  const stops = (i: number): boolean => { const text = blocks[i]?.text ?? ''; return isHead(i) || INTRODUCTION.test(text) || i > 0 && ABSTRACT.test(text); };
  let length = 0;
  while (length < blocks.length && (blocks[length]?.kind === 'heading' || length > 0 && isMetadata(blocks[length]?.text ?? '') && blocks[length + 1]?.kind === 'heading') && !stops(length)) length += 1;
  if (length === 0 || length === blocks.length) return { length: 0, sections: [], authors: [], bylines: [] };
  const head = blocks.slice(0, length).map((block) => block.text);
  let lowest = length - 1;
  while (lowest > 0 && isMetadata(head[lowest] ?? '')) lowest -= 1;
  // *Ann Lee* above *University of Leeds*
  const placed = lowest > 1 && isAffiliation(blocks[lowest]) && bylineOf(blocks[lowest - 1]) !== null;
  const at = placed ? lowest - 1 : lowest > 0 && bylineOf(blocks[lowest]) === null ? nameWithin(blocks, head) ?? lowest : lowest;
  const last: { readonly authors: readonly Author[] } | null = at > 0 && HAN_NAME.test(head[at] ?? '') ? { authors: [{ name: { literal: head[at] ?? '' } }] } : at > 0 || SHOUTED.test(head[0] ?? '') && length > 1 ? bylineOf(blocks[at]) : null;
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
