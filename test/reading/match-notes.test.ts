import { describe, expect, it } from 'vitest';
import type { LaidMarker, LaidNote } from '../../src/page/lay-out.js';
import { matchNotes } from '../../src/reading/match-notes.js';
import { trace } from '../../src/text/traced.js';

/** `1 2 | 1 2`: markers, then bodies behind all of them, where `|` stands; each a place further on. */
function tied(text: string, endnote = true): string {
  const [first = '', second = ''] = text.split('|');
  const markers = first.trim().split(/\s+/u).filter((word) => word !== '').map((marker, i): LaidMarker => ({ marker, place: i, behind: i, origin: [] }));
  const bodies = second.trim().split(/\s+/u).filter((word) => word !== '').map((marker, i): LaidNote => ({ marker, place: 1000 + i, text: trace(`b${i + 1}`), origin: [], endnote }));
  return matchNotes(markers, bodies).map(({ marker, body }) => `${marker === null ? '–' : marker.marker}:${body === null ? '–' : body.text.source.slice(1)}`).join(' ');
}

describe('notes at the end are tied to their markers', () => {
  it.each([
    ['in one series', '1 2 3 | 1 2 3', '1:1 2:2 3:3'],
    ['in as many series as the markers', '1 2 1 2 3 | 1 2 1 2 3', '1:1 2:2 1:3 2:4 3:5'],
    ['where one body is lost', '1 2 3 1 2 | 1 3 1 2', '1:1 2:– 3:2 1:3 2:4'],
    ['where a number within a note looks like the beginning of a series', '1 2 3 1 2 3 | 1 1 2 3 1 2 3', '1:2 2:3 3:4 1:5 2:6 3:7 –:1'],
    ['in roman figures', 'i ii iii iv v | i ii iv v', 'i:1 ii:2 iii:– iv:3 v:4'],
    ['where letters count on to an i', 'g h i | b i', 'g:– h:– i:2 –:1'],
    ['where a series of markers is lost', '1 2 3 | 1 2 1 2 3', '1:3 2:4 3:5 –:1 –:2'],
  ])('%s', (_, source, expected) => { expect(tied(source)).toBe(expected); });
});

describe('nothing is shifted to fill a gap', () => {
  it.each([
    ['a body without its marker', '1 3 | 1 2 3', '1:1 3:3 –:2'],
    ['a marker without its body', '1 2 3 | 1 3', '1:1 2:– 3:2'],
  ])('%s', (_, source, expected) => { expect(tied(source)).toBe(expected); });
  it('a note at the foot belongs to the last marker of its number', () => { expect(tied('1 1 | 1', false)).toBe('1:– 1:1'); });
});
