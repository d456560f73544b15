import { nameKeys } from '../names/same-name.js';
import { append } from '../text/lists.js';
import type { Draft } from './draft.js';
import { plainGiven } from './name-gloss.js';
import { dayOf, firstPerson, foldedOf, sameWork, yearOf } from './same-work.js';

/** Of so few works under one title each is compared. */
const FEW = 8;

/**
 * The works of one title. Two hundred reviews under the title of one book are not compared each with each: of many works those
 * are asked that have a name in common with the one looked for, or none, and a year, a day and a folder that do not contradict it.
 */
export class TitledWorks<Known extends { readonly draft: Draft }> {
  readonly works: Known[] = [];
  private readonly byKey = new Map<string, number[]>();
  private entered = 0;

  /** The first that cites the same work. */
  find(draft: Draft): Known | undefined {
    if (this.works.length <= FEW) return this.works.find((work) => sameWork(work.draft, draft));
    for (; this.entered < this.works.length; this.entered++) this.enter(this.works[this.entered] as Known, this.entered);
    let first = this.works.length;
    for (const name of namesAsked(draft)) for (const date of datesAsked(draft))
      first = Math.min(first, this.byKey.get(keyOf(draft, name, date))?.find((index) => index >= first || sameWork((this.works[index] as Known).draft, draft)) ?? first);
    return this.works[first];
  }

  private enter({ draft }: Known, index: number): void {
    for (const name of new Set([ANY, ...namesOf(draft)])) for (const date of [ANY, `year ${yearOf(draft) ?? ''}`, `day ${dayOf(draft) ?? ''}`]) append(this.byKey, keyOf(draft, name, date), index);
  }
}

const ANY = '*', NONE = '';

const keyOf = ({ archive_location: filed = '' }: Draft, name: string, date: string): string => `${filed}|${name}|${date}`;

/** The family names of a work, and its first author in every romanisation; a work that names nobody is under `NONE`. */
function namesOf(draft: Draft): readonly string[] {
  const { families } = foldedOf(draft), person = firstPerson(draft);
  return families.length === 0 ? [NONE] : [...families, ...(person?.family === undefined ? [] : nameKeys(`${person.family}, ${plainGiven(person)}`))];
}

const namesAsked = (draft: Draft): readonly string[] => (foldedOf(draft).families.length === 0 ? [ANY] : [...namesOf(draft), NONE]);

/** A day fits the same day, or none; a year the years beside it, or none. */
function datesAsked(draft: Draft): readonly string[] {
  const day = dayOf(draft), year = yearOf(draft);
  if (day !== undefined) return [`day ${day}`, 'day '];
  return draft.title === undefined || year === undefined ? [ANY] : [`year ${year}`, `year ${year - 1}`, `year ${year + 1}`, 'year '];
}
