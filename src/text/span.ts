/** A half-open stretch of a string, counted in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How sure a rule was. `likely` changes are made but named; what is less than likely is a diagnostic, never a change. */
export type Certainty = 'certain' | 'likely';

/** Something a reader should know that no rule could settle. */
export interface Diagnostic {
  readonly rule: string;
  readonly reason: string;
  readonly origin: readonly Span[];
}

/**
 * Sorts spans and joins those that touch or overlap.
 *
 * `[{0,3},{3,5}]` gives `[{0,5}]`; `[{0,3},{4,5}]` stays as it is.
 */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = merged[merged.length - 1];
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Tells of one stretch after another, in their order, whether it overlaps one of the spans. */
export function overlapping(spans: readonly Span[]): (stretch: Span) => boolean {
  const merged = mergeSpans(spans);
  let next = 0;
  return ({ start, end }) => {
    while (next < merged.length && (merged[next] as Span).end <= start) next += 1;
    return next < merged.length && (merged[next] as Span).start < end;
  };
}
