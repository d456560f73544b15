/** A number that may be the next of a series; `weight` says how much it looks like one. */
export interface Candidate {
  readonly number: number;
  readonly weight: number;
  /** What it costs to begin the series anew at it. */
  readonly restart: number;
  /** Where it stands: of several readings of one sign only one can be of the series. @default undefined: all differ */
  readonly place?: number;
}

/** What a missing number costs, and what a gap costs at most: whole runs of notes are sometimes lost. */
const SKIPPED = 2;
const LOST_RUN = 5;
const LONGEST_GAP = 24;

/**
 * The best increasing series among candidates, found as a whole: numbers count up by one, may begin anew, and may miss
 * some at a cost, the first ones too. Returns the indexes of the chosen candidates.
 *
 * Numbers 1 2 15 3 give 1 2 3; 1 2 1 2 give two series; one pass, linear in the candidates.
 */
export function bestSeries(candidates: readonly Candidate[]): number[] {
  const score: number[] = [];
  const previous: number[] = [];
  const bestByNumber = new Map<number, number>();
  let best = -1;
  candidates.forEach((candidate, i) => {
    const begins = (candidate.place === undefined || candidates[best]?.place !== candidate.place);
    let total = begins ? candidate.weight - candidate.restart - Math.min((candidate.number - 1) * SKIPPED, LOST_RUN + SKIPPED) + (best === -1 ? 0 : (score[best] as number)) : -Infinity;
    let from = best;
    for (let gap = 1; gap <= LONGEST_GAP; gap += 1) {
      const before = bestByNumber.get(candidate.number - gap);
      if (before === undefined || (candidate.place !== undefined && candidates[before]?.place === candidate.place)) continue;
      const sum = (score[before] as number) + candidate.weight - Math.min((gap - 1) * SKIPPED, LOST_RUN);
      if (sum > total) { total = sum; from = before; }
    }
    score.push(total);
    previous.push(from);
    const known = bestByNumber.get(candidate.number);
    if (total > -Infinity && (known === undefined || total > (score[known] as number))) bestByNumber.set(candidate.number, i);
    if (total > 0 && (best === -1 || total > (score[best] as number))) best = i;
  });
  const chosen: number[] = [];
  for (let i = best; i !== -1 && i !== undefined; i = previous[i] as number) chosen.push(i);
  return chosen.reverse();
}
