import type { LaidMarker, LaidNote } from '../page/lay-out.js';
import { append } from '../text/lists.js';
import { countOf } from '../text/roman.js';

/** A marker and the body that belongs to it; one of them may be missing. */
export interface NotePair {
  readonly marker: LaidMarker | null;
  readonly body: LaidNote | null;
}

/**
 * Ties each note to its marker by number, place and scope; nothing is shifted to fill a gap.
 *
 * A note at the foot of a page belongs to the last marker of its number before it; of endnotes that come in several
 * series, each belongs to the series of markers in its place. Symbols are no numbers and no part of a series: each
 * belongs to the last marker of its kind before it.
 */
export function matchNotes(markers: readonly LaidMarker[], bodies: readonly LaidNote[]): NotePair[] {
  // among letters an *i* is one of them
  const lettered = bodies.some(({ marker }) => marker === 'b');
  const isNumber = ({ marker }: { readonly marker: string }): boolean => /^\d/u.test(marker) || !lettered && countOf(marker) > 0;
  return [...pairUp(markers.filter(isNumber), bodies.filter(isNumber)), ...pairUp(markers.filter((one) => !isNumber(one)), bodies.filter((one) => !isNumber(one)))]
    .sort((a, b) => (a.marker ?? a.body as LaidNote).place - (b.marker ?? b.body as LaidNote).place);
}

function pairUp(markers: readonly LaidMarker[], bodies: readonly LaidNote[]): NotePair[] {
  const owner = new Map<LaidMarker, LaidNote>();
  const bodyScopes = scopesOf(bodies);
  const lastMarker = markers[markers.length - 1]?.place ?? -1;
  const allBehind = bodies.every((body) => body.endnote && body.place > lastMarker);
  const inSeries = allBehind && bodyScopes.length > 1;
  const markerScopes = inSeries ? scopesOf(markers) : [markers];
  const pools = markerScopes.map((list) => poolOf(list, allBehind));
  const partner = inSeries ? alignScopes(bodyScopes, markerScopes) : bodyScopes.map(() => 0);
  bodyScopes.forEach((scope, s) => {
    for (const body of scope) {
      const found = pools[partner[s] ?? -1]?.(body);
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
    const number = countOf(item.marker);
    if (!(number > last)) scopes.push([]);
    scopes[scopes.length - 1]?.push(item);
    last = number;
  }
  return scopes;
}

const MOST_ALIGNED = 100;

/**
 * For each series of bodies its series of markers: the first with the first, where there are as many of both; else in
 * the order that ties most numbers, since a number within a note may look like the beginning of a series.
 */
function alignScopes(bodies: readonly (readonly LaidNote[])[], markers: readonly (readonly LaidMarker[])[]): number[] {
  if (bodies.length === markers.length || Math.max(bodies.length, markers.length) > MOST_ALIGNED) return bodies.map((_, s) => s);
  const printed = markers.map((scope) => new Set(scope.map(({ marker }) => marker)));
  const width = markers.length + 1;
  const most = new Int32Array((bodies.length + 1) * width);
  const common = bodies.map((scope) => printed.map((numbers) => scope.filter(({ marker }) => numbers.has(marker)).length));
  for (let b = bodies.length - 1; b >= 0; b -= 1)
    for (let m = markers.length - 1; m >= 0; m -= 1)
      most[b * width + m] = Math.max(most[(b + 1) * width + m] as number, most[b * width + m + 1] as number, (most[(b + 1) * width + m + 1] as number) + (common[b]?.[m] ?? 0));
  let m = 0;
  return bodies.map((_, b) => {
    while (m < markers.length && most[b * width + m + 1] === most[b * width + m] && most[b * width + m] !== most[(b + 1) * width + m]) m += 1;
    if (m === markers.length || most[b * width + m] === most[(b + 1) * width + m]) return -1;
    return m++;
  });
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
