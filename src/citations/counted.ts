import type { CslDate } from '../records/citation.js';
import type { Lexed } from './lex.js';

/** What the numbers behind the name of a journal say. */
export interface Numbers {
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  readonly issued?: CslDate | undefined;
  readonly page?: string | undefined;
  /** Is it a lone page behind a comma and the date in brackets, as cited pages stand: *6-7 (Winter 1995/1996), 12*? */
  readonly cited?: boolean;
  /** The page that is cited, beside those of the article. */
  readonly pin?: string;
  /** How many of them there are. */
  readonly facts: number;
  readonly end: number;
}

/** The same while it is read. Each rule writes its own field and asks which the others have left open. */
export interface Counted extends Writable<Numbers> {
  readonly from: number;
  readonly to: number;
  /** Where the volume begins, for *vol. 3, part 2* is one. */
  volumeFrom: number;
  /** Stands any sign before this number, and a colon among them? */
  signed: boolean;
  colon: boolean;
  /** Did brackets hold the date before there was a volume, or was it a day? What follows is a page then. */
  early: boolean;
}

type Writable<Record> = { -readonly [Key in keyof Record]: Record[Key] };

/** Reads one thing at a token: where it ends, the same token if it is none of this rule's, `STOPS` if no number follows. */
export type NumberRule = (lexed: Lexed, at: number, counted: Counted) => number;

export const STOPS = -1;
