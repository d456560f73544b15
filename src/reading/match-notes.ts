import type { LaidMarker, LaidNote } from '../page/lay-out.js';
import { append } from '../text/lists.js';

/** A marker and the body that belongs to it; one of them may be missing. */
export interface NotePair {
  readonly marker: LaidMarker | null;
  readonly body: LaidNote | null;
}

/**
 * Ties each note to its marker by number, place and scope; nothing is shifted to fill a gap.
 *
 * A note at the foot of a page belongs to the last marker of its number before it; of endnotes that come in several
 * series, the first belongs to the first series of markers. Symbols are no numbers and no part of a series: each
 * belongs to the last marker of its kind before it.
 */
export function matchNotes(markers: readonly LaidMarker[], bodies: readonly LaidNote[]): NotePair[] {
  return [...pairUp(markers.filter(isNumber), bodies.filter(isNumber)), ...pairUp(markers.filter((one) => !isNumber(one)), bodies.filter((one) => !isNumber(one)))]
    .sort((a, b) => (a.marker ?? a.body as LaidNote).place - (b.marker ?? b.body as LaidNote).place);
}

const isNumber = ({ marker }: { readonly marker: string }): boolean => /^\d/u.test(marker);

function pairUp(markers: readonly LaidMarker[], bodies: readonly LaidNote[]): NotePair[] {
  const owner = new Map<LaidMarker, LaidNote>();
  const bodyScopes = scopesOf(bodies);
  const lastMarker = markers[markers.length - 1]?.place ?? -1;
  const allBehind = bodies.every((body) => body.endnote && body.place > lastMarker);
  const inSeries = allBehind && bodyScopes.length > 1;
  const pools = (inSeries ? scopesOf(markers) : [markers]).map((list) => poolOf(list, allBehind));
  bodyScopes.forEach((scope, s) => {
    for (const body of scope) {
      const found = pools[inSeries ? s : 0]?.(body);
      if (found !== undefined) owner.set(found, body);
    }
  });
  const tied = new Set(owner.values());
  return [
    ...markers.map((marker) => ({ marker, body: owner.get(marker) ?? null })),
    ...bodies.filter((body) => !tied.has(body)).map((body) => ({ marker: null, body })),
  ];
}

/** Cuts a list where its numbers begin anew. */
function scopesOf<T extends { readonly marker: string }>(list: readonly T[]): T[][] {
  const scopes: T[][] = [];
  let last = Infinity;
  for (const item of list) {
    const number = Number(item.marker);
    if (!(number > last)) scopes.push([]);
    scopes[scopes.length - 1]?.push(item);
    last = number;
  }
  return scopes;
}

/** Gives each body a marker of its number before it, and each marker once: the first one left, or the last. */
function poolOf(markers: readonly LaidMarker[], firstLeft: boolean): (body: LaidNote) => LaidMarker | undefined {
  const ahead = new Map<string, LaidMarker[]>();
  for (const marker of [...markers].reverse()) append(ahead, marker.marker, marker);
  const passed = new Map<string, LaidMarker[]>();
  return ({ marker: number, place }) => {
    const next = ahead.get(number) ?? [];
    const before = (marker: LaidMarker | undefined): boolean => marker !== undefined && marker.place < place;
    if (firstLeft) return before(next[next.length - 1]) ? next.pop() : undefined;
    while (before(next[next.length - 1])) append(passed, number, next.pop() as LaidMarker);
    const left = passed.get(number) ?? [];
    let last = left.length - 1;
    while (last >= 0 && !before(left[last])) last -= 1;
    return last === -1 ? undefined : left.splice(last, 1)[0];
  };
}
