import type { CslItem, Locator, MentionForm } from '../records/citation.js';
import { countVolumes } from './place-numbers.js';

/** The fields of an item while it is read; the work gives it its id. */
export type Draft = { -readonly [K in keyof Omit<CslItem, 'id'>]: Omit<CslItem, 'id'>[K] };

/** What one citation says. `end` is the token behind it; a back-reference has a `draft` of hints only. */
export interface Reading {
  readonly form: MentionForm;
  readonly draft: Draft;
  readonly locator?: Locator;
  readonly end: number;
  /** A second reading that is as good, or nearly. */
  readonly runnerUp?: Draft;
  /** The work that an earlier note gave the name that is printed. */
  readonly work?: string;
  /** The number of the note that a *supra note 13* names. */
  readonly supra?: number;
  /** Is it named a chapter of a work that is a back-reference itself: *in Thornton, op. cit., n. 4*? */
  readonly within?: Reading;
  /** The title of a short form, if what looks like more names is one: *Hartog, Pigs and Positivism, supra note 24*. */
  readonly orTitle?: string;
  /** Does what the next citation says of its container hold for this one too: *Berg, “The Road,” and Hill, “The Way,” in …*? */
  readonly shared?: boolean;
  /** Is it filed where the document before is: *ibid., NY 4182/1214, Bl. 12*? */
  readonly sameArchive?: boolean;
  /** Is the author the one of the citation before, *Idem*, *———*, *his*, or the editor, *ders. (Hrsg.)*? */
  readonly sameAuthor?: true | 'editor';
}

/** Sets a field only if there is something to set. Behind *2 vols.* the volume that is cited leaves the number of volumes known. */
export function put<K extends keyof Draft>(draft: Draft, key: K, value: Draft[K] | undefined): void {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return;
  if (key === 'volume' && draft.volume !== undefined) Object.assign(draft, countVolumes(draft));
  // *t. I.*
  draft[key] = key === 'volume' ? String(value).replace(/(?<=[IVXL])\.$/u, '') as Draft[K] : value;
}
