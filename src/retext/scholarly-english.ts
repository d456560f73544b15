import type {} from 'retext-english';
import type { Processor } from 'unified';
import { regroup } from './regroup.js';

/**
 * Gives retext-english the sentences of scholarly prose, so that every plugin behind it profits; used with it, before or after.
 *
 * *He saw pp. 5 f. of it.12 She did not.* is two `SentenceNode`s; *cf. Gen. Hill, ed.* is one. Words, positions and paragraphs stay
 * those of retext-english, but for a stop that now belongs to its word or to its sentence, and a note’s marker, which is a word of its own.
 */
export default function scholarlyEnglish(this: Processor): undefined {
  const data = this.data();
  data.nlcstRootExtensions = [...(data.nlcstRootExtensions ?? []), regroup];
}
