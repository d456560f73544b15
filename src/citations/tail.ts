import type { Locator } from '../records/citation.js';
import type { Draft, Reading } from './draft.js';
import { COLON, COMMA, type Lexed, STOP } from './lex.js';
import { locatorAt } from './read-locator.js';

/** What has been read of a citation behind its title. */
export interface Tail {
  readonly draft: Draft;
  at: number;
  end: number;
  quoted: boolean;
  dated: boolean;
  entry: boolean;
  inBook: boolean;
  journal: boolean;
  day: boolean;
  thesis: boolean;
  named: boolean;
  printed: boolean;
  locator: Locator | undefined;
  within: Reading | undefined;
  /** Could what was read as the publisher as well be the journal? */
  close?: boolean;
}

/** *at 243*, *56, 61* behind the article's own pages. */
export function pinpoint(lexed: Lexed, end: number, to: number, tail: Tail): number {
  if (tail.draft.page === undefined || tail.locator !== undefined) return end;
  const at = lexed.kind(end) === COMMA || lexed.kind(end) === COLON ? end + 1 : end;
  if (at >= to || lexed.kind(at) === STOP) return end;
  const pin = locatorAt(lexed, at, to, lexed.kind(end) === COMMA || lexed.kind(end) === COLON);
  if (pin === null || pin.locator.label !== 'page' && !pin.labelled) return end;
  tail.locator = pin.locator;
  return pin.end;
}

/** *Technical Report*, *Tech. Rep.*, *Working Paper*: behind the words, or the same token. */
export function reportEnd(lexed: Lexed, from: number, to: number): number {
  let at = from;
  while (at < to && at - from < 4 && /^(?:tech|technical|research|working|discussion|internal|draft|memo|unpublished)$/u.test(lexed.word(at))) at += lexed.kind(at + 1) === STOP ? 2 : 1;
  return at > from && /^(?:report|rep|paper|memo|note|manuscript|memorandum|papers)$/u.test(lexed.word(at)) ? at + 1 : from;
}
