import type { Block } from '../records/document.js';
import type { Section } from '../records/section.js';
import { originOfSpan } from '../text/origin.js';
import { lengthOf } from '../text/traced.js';
import type { Layout } from '../page/lay-out.js';

export function sectionFlow(layout: Layout): { blocks: Block[]; sections: Section[]; participants: [] } {
  const blocks = layout.blocks.map(({ kind, start, end }): Block => ({ kind, start, end, origin: originOfSpan(layout.flow, start, end) }));
  const sections: Section[] = blocks.length === 0 ? [] : [{ id: 's1', kind: 'body', heading: null, authors: [], start: 0, end: lengthOf(layout.flow), origin: originOfSpan(layout.flow) }];
  return { blocks, sections, participants: [] };
}
