import type { Block, Furniture, Metadata } from '../records/document.js';
import type { Section } from '../records/section.js';
import { readCover } from '../reviews/cover.js';
import { readMetadata } from '../reviews/metadata.js';

/** Blocks before the first paragraph of prose that may speak of the document, and behind the last. */
const HEAD = 14;
const FOOT = 4;
const LONGEST_LINE = 300;
/** The sign of a note on the title. */
const MARK = /\s?[*∗†‡]+$/u;

/** What a document says of itself: its title and authors, editors, date, identifier, copyright; nothing that it does not state. */
export function metadataFlow(source: string, text: string, parts: { blocks: readonly Block[]; sections: readonly Section[]; furniture: readonly Furniture[] }): Metadata {
  const { blocks, sections, furniture } = parts;
  const front = sections[0]?.kind === 'frontmatter' ? sections[0] : undefined;
  const written = sections.filter(({ authors }) => authors.length > 0);
  // what stands at the head of one review among several is said of that review
  const contributions = sections.filter(({ kind }) => kind === 'review' || kind === 'response' || kind === 'introduction');
  const alone = written.length < 2 && contributions.length < 2;
  const frontEnd = Math.max(front?.end ?? 0, front === undefined ? 0 : contributions[0]?.start ?? 0);
  const opens = (block: Block, i: number): boolean => i < HEAD && (front === undefined ? alone : block.start < frontEnd || alone && contributions.length === 1);
  const printed = (block: Block): string => text.slice(block.start, Math.min(block.end, block.start + LONGEST_LINE + 1));
  const lines = [
    ...blocks.filter((block, i) => opens(block, i) || i >= blocks.length - FOOT && (alone || block.kind === 'paragraph')).map(printed),
    ...[...new Set(furniture.filter(({ kind }) => kind === 'copyright' || kind === 'metadata' || kind === 'running-head').map(({ origin }) => origin.map(({ start, end }) => source.slice(start, Math.min(end, start + LONGEST_LINE + 1))).join(' ').replace(/\s+/gu, ' ').trim()))],
  ].filter((line) => line.length <= LONGEST_LINE);
  const title = front?.heading ?? (alone && sections[0]?.kind === 'body' ? sections[0].heading : null);
  const authors = front !== undefined && front.authors.length > 0 ? front.authors : written.length === 1 && alone ? written[0]?.authors ?? [] : [];
  return { ...(title !== null && { title: title.replace(MARK, '') }), ...(authors.length > 0 && { authors }), ...readMetadata(lines), ...readCover(source).says };
}
