import { isBookHeader } from './book-header.js';
import { bylineOf, type FlowBlock, isAffiliation } from './byline.js';
import { isProse } from './is-prose.js';
import type { Start } from './opening.js';
import { isWhole } from './other-heads.js';
import { isHome, signatureAt } from './signatures.js';

/** What is quoted above a dash is an epigraph. */
const QUOTED = /^[“"‘«„]/u;

/**
 * The headings behind signatures with a dash or an affiliation, where there are two such or more, and the first block; where the text ends
 * with one too, as letters to an editor do, what follows each without a heading.
 */
export function signatureCuts(blocks: readonly FlowBlock[], starts: readonly Start[]): number[] {
  const cuts: number[] = [];
  let count = 0, before = -1;
  const letters = signatureAt(blocks, blocks.length - 1)?.strong === true;
  blocks.forEach((_, i) => {
    const next = blocks[i + 1];
    if (i === 0 || (next !== undefined && next.kind !== 'heading' && !isBookHeader(next.text) && !(letters && isProse(next)))) return;
    const signature = signatureAt(blocks, i);
    const top = Math.min(...signature?.blocks ?? []);
    // *Washington, D.C.* below an affiliation belongs to it, any other line heads the next
    if (signature === null || top === before || !isProse(blocks[top - 1]) || isHome(next?.text ?? '')) return;
    const above = blocks[top - 1];
    if (next !== undefined && isProse(next) && (above?.kind === 'quotation' || QUOTED.test(above?.text ?? ''))) return;
    // where others sign with their institution, a name alone above a heading signs too
    if (!signature.strong && (next?.kind !== 'heading' || isAffiliation(next))) return;
    before = top;
    if (signature.strong) count += 1;
    if (next !== undefined) cuts.push(i + 1);
  });
  if (count < 2) return [];
  const first = starts.find(({ kind, first: at }) => kind === 'body' && at < (cuts[0] ?? 0))?.first ?? 0;
  // below the title of the whole the first piece has its own, as the others have
  const titled = first > 1 && (cuts.length > 1 || isWhole(blocks[0])) && blocks[first - 1]?.kind === 'heading' && blocks[first - 2]?.kind === 'heading' && bylineOf(blocks[first - 1]) === null;
  return [...new Set([titled ? first - 1 : first, ...cuts])];
}
