import type { Span } from '../text/span.js';

export type NameScheme = 'wade-giles' | 'pinyin' | 'postal' | 'conventional' | 'palladius' | 'unknown';

/** A romanised Chinese name without its place: what it is, and whether it would be changed. */
export interface NameReading {
  readonly as: string;
  readonly scheme: NameScheme;
  readonly kind: 'person' | 'place' | 'term';
  readonly pinyin: string | null;
  readonly target: string;
  readonly alternatives: readonly string[];
  readonly certainty: 'certain' | 'likely' | 'ambiguous';
  readonly change: boolean;
  readonly why: string;
}

/** A name found in a string; `start` and `end` count in that string. */
export interface FoundName extends NameReading, Span {}

/** A name of the document. */
export interface Name extends NameReading {
  readonly in: { readonly section: string } | { readonly note: string };
  readonly origin: readonly Span[];
}
