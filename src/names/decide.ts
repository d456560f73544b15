import type { FoundName } from '../records/name.js';
import type { Candidate } from './candidate.js';
import { isAuthor, isFixed, isPair } from './surroundings.js';
import { inTitle } from './titles.js';

export type Profile = 'cautious' | 'usual' | 'full';

/** What surrounds a name. */
export interface Surroundings {
  readonly text: string;
  readonly profile: Profile;
  readonly quoted: boolean;
  readonly cited: boolean;
  /** The text speaks of spelling nearby. */
  readonly spelling: boolean;
}

/** Whether a name is changed, and why or why not; what is never touched comes first. */
export function decide(name: Candidate, { text, profile, quoted, cited, spelling }: Surroundings): FoundName {
  const { as, start, end, pinyin, treatment, certainty } = name;
  const spelled = name.target ?? pinyin ?? as;
  const target = as === as.toUpperCase() && as.length > 3 ? spelled.toUpperCase() : spelled;
  const against = quoted ? 'quotation'
    : cited ? 'reference'
    : treatment === 'keep' ? 'kept-spelling'
    : isFixed(text, start, end) ? 'fixed-name'
    : inTitle(text, start, end) ? 'title'
    : isAuthor(text, start, end, name.kind === 'place' && name.why === 'lexicon') ? 'reference'
    : isPair(text, start, end, target, spelling) ? 'pair'
    : certainty === 'ambiguous' ? 'ambiguous'
    : treatment === 'conventional' && profile !== 'full' ? 'conventional'
    : profile === 'cautious' && (treatment === 'usual' || certainty === 'likely' || (name.scheme === 'pinyin' && name.kind === 'place')) ? 'profile' : null;
  const change = against === null && target !== as;
  return { as, start, end, scheme: name.scheme, kind: name.kind, pinyin, target: change ? target : as, alternatives: name.alternatives, certainty, change, why: against ?? name.why };
}
