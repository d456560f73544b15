import type { TextEdit } from '../text/traced.js';
import { COMPOSABLE, rareSigns } from './rare-signs.js';

const CLUSTER = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\uac00-\ud7a3][\u11a8-\u11c2]|\P{M}\p{M}+|[\u0300-\u{10ffff}]\p{M}*/gu;

/**
 * Letters and their combining marks become the one letter that Unicode has for them (NFC).
 *
 * `i` and a breve become *ĭ*; a mark that composes with nothing stays as it is. Source: Unicode Standard Annex 15.
 */
export function compose(text: string): TextEdit[] {
  // Latin letters and the usual punctuation, which most texts are, are composed as they are
  if ((rareSigns(text) & COMPOSABLE) === 0 || text.normalize('NFC') === text) return [];
  const edits: TextEdit[] = [];
  let from = 0;
  // a mark never composes over a line end: only lines that differ are looked at closely
  while (from < text.length) {
    const lineEnd = text.indexOf('\n', from);
    const to = lineEnd === -1 ? text.length : lineEnd + 1;
    const line = text.slice(from, to);
    if (line.normalize('NFC') !== line) edits.push(...composeLine(line, from));
    from = to;
  }
  return edits;
}

function composeLine(line: string, from: number): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const match of line.matchAll(CLUSTER)) {
    const after = match[0].normalize('NFC');
    if (after !== match[0]) edits.push({ start: from + match.index, end: from + match.index + match[0].length, after, rule: 'compose', why: 'Letter and mark are one letter in Unicode NFC', certainty: 'certain' });
  }
  return edits;
}
