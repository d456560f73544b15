import { NAME_TITLES, SPEAKER_ROLES } from '../data/reviews/labels.js';
import type { PersonName } from '../records/person.js';
import { append } from '../text/lists.js';
import { personName, showsPerson, withoutTitles } from './person-name.js';
import { isName } from './person-shape.js';
import { isListed } from '../text/word-list.js';

/** A turn of a speaker: the block with which it begins. */
export interface Turn {
  readonly at: number;
  readonly name: PersonName;
}

/** *Ann Lee:*, *LEE—*: of capitals a dash parts what is said. */
const LABEL = /^((?:\p{Lu}[\p{L}.’'-]*\s){0,4}\p{Lu}[\p{L}.’'-]*(?:, [JS][Rr]\.)?)(?: \([^()]{2,80}\))?(?::\s?(?=\S)|\s?(—|--)\s?(?=\p{Lu}))/u;
/** *Q. And the clerks?*, *主持人：请说*: letters with a stop, and what needs no capitals. */
const OTHER_LABEL = /^([QA])\. (?=\p{Lu}(?!\.))|^(\p{Script=Han}{1,4})[:：]/u;
const labelOf = (text: string): string | undefined => { const [, asked, eastern] = OTHER_LABEL.exec(text) ?? []; const [, label, dash] = LABEL.exec(text.slice(0, 160)) ?? []; return asked ?? eastern ?? (dash !== undefined && /\p{Ll}/u.test(label ?? '') ? undefined : label); };
/** Names of an introduction, by whose initials speakers may be called; *Ann Lee (University of Leeds)*. */
const NAME = /(\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’.-]*){1,3})( \()?/gu, REACH = 3000;
const FEWEST_TURNS = 4;
const LEAST_SHARE = 0.3;
/** What is said ends as a sentence; *Chair: Ann Lee, University of Leeds* in a programme does not. */
const SAID = /[.?!…。？！—–-][”’"')\]]?$/u, LEAST_SAID = 0.5;
/** Each speaker speaks so often on the average. */
const LEAST_TURNS = 1.5;

const listed = (table: string, word: string): boolean => isListed(table, word.toLowerCase().replace(/\./gu, ''));

/**
 * The turns of a transcript: blocks that begin with *ANN LEE:*, *Mr. Lee:*, *Moderator:*, where that happens four times or more,
 * with two speakers, one of whom speaks again, and some of them named in full or by a title; none in any other text.
 */
export function readTurns(blocks: readonly string[]): Turn[] {
  const found: { at: number; label: string }[] = [];
  blocks.forEach((text, at) => { const label = labelOf(text); if (label !== undefined && isSpeaker(label)) found.push({ at, label }); });
  if (found.filter(({ at }) => SAID.test(blocks[at]?.slice(-3) ?? '')).length < found.length * LEAST_SAID) return [];
  const labels = [...new Set(found.map(({ label }) => label))];
  const full = new Map<string, PersonName[]>();
  for (const label of labels) if (label.includes(' ') && !isTitled(label)) { const name = personName(withoutTitles(label)); append(full, name.family?.toLowerCase() ?? '', name); }
  const introduced = new Map<string, PersonName[]>(), placed = new Set<PersonName>();
  for (const [, run = '', place] of blocks.slice(0, found[0]?.at ?? 0).join('\n').slice(0, REACH).matchAll(NAME)) {
    const printed = withoutTitles(run.replace(/(?<=\p{Ll})\.$/u, '')), name = personName(printed);
    if (!isName(printed)) continue;
    introduced.set(printed.toLowerCase(), [name]);
    if (place !== undefined) placed.add(name);
  }
  // *LEE:* is the *Ann Lee* whom the introduction names
  const speaking = new Set(labels.map((label) => (isTitled(label) ? label.split(' ')[1] as string : label)));
  for (const [name] of introduced.values()) {
    const family = name?.family?.toLowerCase() ?? '';
    if (name !== undefined && (speaking.has(family.toUpperCase()) || speaking.has(name.family ?? '')) && !full.has(family) && (placed.has(name) || showsPerson(`${name.given ?? ''} ${family}`))) full.set(family, [name]);
  }
  const initials = new Map(labels.map((label) => [label, byInitials(label, full) ?? byInitials(label, introduced)]));
  const names = new Map(labels.map((label) => [label, initials.get(label) ?? speakerName(label, full)]));
  const speakers = new Set([...names.values()].map(({ family, literal }) => family ?? literal));
  if (found.length < FEWEST_TURNS || speakers.size < 2 || speakers.size * LEAST_TURNS > found.length || found.length < (blocks.length - (found[0]?.at ?? 0)) * LEAST_SHARE) return [];
  if (!labels.some((label) => showsPerson(withoutTitles(label)) || isTitled(label) || isRole(label) || initials.get(label) !== undefined || full.has(label.toLowerCase()))) return [];
  return found.map(({ at, label }) => ({ at, name: names.get(label) ?? { literal: label } }));
}

const HAN = /^\p{Script=Han}/u;
const isRole = (label: string): boolean => label.split(' ').every((word) => listed(SPEAKER_ROLES, word));
const isTitled = (label: string): boolean => { const words = label.split(' '); return words.length === 2 && listed(NAME_TITLES, words[0] as string); };
const isSpeaker = (label: string): boolean => isRole(label) || isTitled(label) || isName(withoutTitles(label)) || (!label.includes(' ') && label.length > 1);

/** *AL* is the *Ann Lee* who speaks too, or whom the introduction names, if only one has these initials. */
function byInitials(label: string, full: ReadonlyMap<string, readonly PersonName[]>): PersonName | undefined {
  if (!/^(?:\p{Lu}\.?){2,3}$/u.test(label)) return undefined;
  const fits = [...full.values()].flat().filter(({ given, family }) => `${given ?? ''} ${family ?? ''}`.replace(/(\p{L})[^\s-]*[\s-]*/gu, '$1') === label.replaceAll('.', ''));
  return fits.length === 1 ? fits[0] : undefined;
}

/** *LEE* is the *Ann Lee* who speaks too, if she is the only one of that name; a role is literal. */
function speakerName(label: string, full: ReadonlyMap<string, readonly PersonName[]>): PersonName {
  if (isRole(label)) return { literal: label };
  if (HAN.test(label)) return { literal: label };
  const plain = isTitled(label) ? label.split(' ')[1] as string : withoutTitles(label);
  const named = full.get(plain.toLowerCase()) ?? [];
  return named.length === 1 ? named[0] as PersonName : personName(plain);
}
