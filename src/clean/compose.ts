import type { TextEdit } from '../text/traced.js';

const CLUSTER = /\P{M}\p{M}+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\u0374\u037e\u0387\u1f71-\u1fff\u2000\u2001\u2126\u212a\u212b\u2329\u232a\uf900-\ufaff\ufb1d-\ufb4e]/gu;

/**
 * Letters and their combining marks become the one letter that Unicode has for them (NFC).
 *
 * `i` and a breve become *ĭ*; a mark that composes with nothing stays as it is. Source: Unicode Standard Annex 15.
 */
export function compose(text: string): TextEdit[] {
  if (text.normalize('NFC') === text) return [];
  const edits: TextEdit[] = [];
  for (const match of text.matchAll(CLUSTER)) {
    const after = match[0].normalize('NFC');
    if (after !== match[0]) edits.push({ start: match.index, end: match.index + match[0].length, after, rule: 'compose', why: 'Letter and mark are one letter in Unicode NFC', certainty: 'certain' });
  }
  return edits;
}
