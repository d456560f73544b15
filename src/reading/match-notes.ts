import type { LaidMarker, LaidNote } from '../page/lay-out.js';

/** A marker and the body that belongs to it; one of them may be missing. */
export interface NotePair {
  readonly marker: LaidMarker | null;
  readonly body: LaidNote | null;
}

/**
 * Ties each note to its marker by number, place and scope; nothing is shifted to fill a gap.
 *
 * A note at the foot of a page belongs to the last marker of its number before it; of endnotes that come in several
 * series, the first belongs to the first series of markers.
 */
export function matchNotes(markers: readonly LaidMarker[], bodies: readonly LaidNote[]): NotePair[] {
  const owner = new Map<LaidMarker, LaidNote>();
  const markerScopes = scopesOf(markers);
  const bodyScopes = scopesOf(bodies);
  const lastMarker = markers[markers.length - 1]?.place ?? -1;
  const allBehind = bodies.every((body) => body.endnote && body.place > lastMarker);
  bodyScopes.forEach((scope, s) => {
    for (const body of scope) {
      const within = allBehind && bodyScopes.length > 1 ? (markerScopes[s] ?? []) : markers;
      const fitting = within.filter((marker) => marker.marker === body.marker && marker.place < body.place && !owner.has(marker));
      const found = allBehind ? fitting[0] : fitting[fitting.length - 1];
      if (found !== undefined) owner.set(found, body);
    }
  });
  const tied = new Set(owner.values());
  return [
    ...markers.map((marker) => ({ marker, body: owner.get(marker) ?? null })),
    ...bodies.filter((body) => !tied.has(body)).map((body) => ({ marker: null, body })),
  ].sort((a, b) => (a.marker ?? a.body as LaidNote).place - (b.marker ?? b.body as LaidNote).place);
}

/** Cuts a list where its numbers begin anew. */
function scopesOf<T extends { readonly marker: string }>(list: readonly T[]): T[][] {
  const scopes: T[][] = [];
  let last = Infinity;
  for (const item of list) {
    const number = Number(item.marker);
    if (number <= last) scopes.push([]);
    scopes[scopes.length - 1]?.push(item);
    last = number;
  }
  return scopes;
}
