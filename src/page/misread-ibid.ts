import { edit, type Traced, value } from '../text/traced.js';

/** *Td. at 4*, *1d.*, *Thidem, p. 7*: a machine takes the slanting first letter for another, and the second for an *h*. */
const IBID = /^[T1lJ|/[!]?[bh]id(?=(?:em)?\P{L})|^[T1lJ|/[!]?d[.,:](?=$| at |, | § ?\d| ¶ ?\d)/u;

/**
 * A note of a scan that begins with *Ibid.* or *Id.*, whatever its first letters were read as.
 *
 * *Thid., p. 7* is *Ibid., p. 7*; *d’Alembert, Essai* and *1d. a bushel* stay.
 */
export function withIbid(note: Traced): Traced {
  const printed = IBID.exec(value(note).slice(0, 12))?.[0];
  return printed === undefined ? note : edit(note, [{ start: 0, end: printed.length, after: /id$/u.test(printed) ? 'Ibid' : 'Id.', rule: 'misread-ibid', why: 'A note begins so where a machine has misread the slanting letters', certainty: 'likely' }]);
}
