import type { Nodes } from 'nlcst';
import { firstWhere } from '../text/lists.js';
import { originOfSpan } from '../text/origin.js';
import type { Span } from '../text/span.js';
import type { Traced } from '../text/traced.js';

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Tells the line and the column of each place of a text; its lines are counted once. */
export function pointsOf(source: string): (offset: number) => Point {
  const starts = [0];
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return (offset) => {
    const line = firstWhere(starts.length, (i) => (starts[i] as number) > offset);
    return { line, column: offset - (starts[line - 1] as number) + 1, offset };
  };
}

/** The stretch of the source from the first to the last of several spans; null where there is none. */
export function hull(spans: readonly Span[]): Span | null {
  let start = Infinity;
  let end = -1;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return end === -1 ? null : { start, end };
}

/** Gives the nodes of a tree of the clean text their places in the source; what was inserted has none. */
export function placeInSource(node: Nodes, flow: Traced, pointAt: (offset: number) => Point): void {
  const { position } = node;
  const place = position === undefined ? null : hull(originOfSpan(flow, position.start.offset ?? 0, position.end.offset ?? 0));
  if (place === null) delete node.position;
  else node.position = { start: pointAt(place.start), end: pointAt(place.end) };
  if ('children' in node) for (const child of node.children) placeInSource(child, flow, pointAt);
}
