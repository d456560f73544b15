import type { Document, Edit } from '../records/document.js';
import { isLayout } from './marks.js';

/** What a reader can show or hide: all marks of one rule, form or kind. */
export interface MarkGroup {
  readonly kind: GroupKind;
  readonly label: string;
  readonly count: number;
}

export const KINDS = ['Repairs', 'Removed', 'Doubts', 'Notes', 'Citations', 'Names', 'Page'] as const;
export type GroupKind = (typeof KINDS)[number];

/** How sure a thing is: `open` is what needs a reader. */
export const CERTAINTIES = ['certain', 'likely', 'open'] as const;

/** What is told of one mark: its group, how sure it is, what changed, why. The last two count in `strings`. */
type Told = readonly [group: number, certainty: number, change: number, why: number];

/** All that the script of the page needs to know, by the letter of a mark's kind and its number in the document. */
export interface PageData {
  readonly groups: readonly MarkGroup[];
  readonly strings: readonly string[];
  readonly marks: Readonly<Record<'e' | 'f' | 'd' | 'n' | 'm' | 'x', readonly Told[]>>;
}

const WHY: Readonly<Record<string, string>> = {
  'running-head': 'The same words at the edge of many pages', folio: 'A page number', rule: 'A line between text and notes', navigation: 'A menu of the site', 'cookie-notice': 'A notice of the site',
  copyright: 'A notice of rights', advertisement: 'An advertisement', metadata: 'What the site says of the page',
};

/** Why a name is changed or left, in words. */
const NAME_WHY: Readonly<Record<string, string>> = {
  lexicon: 'The tables list it', quotation: 'It stands in a quotation', reference: 'It stands in a reference', 'kept-spelling': 'It is known by this spelling', 'fixed-name': 'It is part of a name that is written so',
  marks: 'Its marks tell', office: 'An office stands beside it', syllables: 'Its syllables tell', palladius: 'It came through Russian', 'surname-alone': 'It is a surname alone', 'surname-of-a-person-named': 'The text names the person in full', 'given-name-of-a-person-named': 'The text names the person in full',
  title: 'It stands in a title', pair: 'The text gives both spellings here', ambiguous: 'It can be read in more than one way', conventional: 'This spelling is the usual one in English', profile: 'The profile leaves it',
};

/** Counts and describes everything that is marked. The order of groups: by kind, then the most frequent first. */
export function pageData(document: Document, source: string): PageData {
  const counts = new Map<string, number>();
  const strings = new Map<string, number>();
  const told: Record<keyof PageData['marks'], [key: string, certainty: number, change: number, why: number][]> = { e: [], f: [], d: [], n: [], m: [], x: [] };
  const stringOf = (text: string): number => { const known = strings.get(text) ?? strings.size; strings.set(text, known); return known; };
  const tell = (letter: keyof PageData['marks'], kind: GroupKind, label: string, certainty: (typeof CERTAINTIES)[number], change: string, why: string): void => {
    const key = `${kind}\n${label}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    told[letter].push([key, CERTAINTIES.indexOf(certainty), stringOf(change), stringOf(why)]);
  };
  for (const edit of document.edits) tell('e', isLayout(edit) ? 'Page' : 'Repairs', edit.rule, edit.certainty, changeOf(edit), edit.why);
  for (const { kind, origin } of document.furniture) tell('f', 'Removed', kind, 'certain', clipped(origin.map(({ start, end }) => source.slice(start, end)).join(' ')), WHY[kind] ?? '');
  for (const { rule, reason } of document.diagnostics) tell('d', 'Doubts', rule, 'open', '', reason);
  for (const { marker, state, text } of document.notes) tell('n', 'Notes', state, state === 'whole' ? 'certain' : 'open', `Note ${marker}`, state === 'missing' ? 'The source has no body for this marker' : clipped(text));
  for (const { form, work, candidates = [], locator } of document.mentions)
    tell('m', 'Citations', form, work === null ? 'open' : 'certain', locator === undefined ? '' : `${locator.label} ${locator.value}`, work !== null ? 'Click for the record and all its mentions' : candidates.length > 0 ? `${candidates.length} works fit` : 'What it cites cannot be told');
  for (const { as, scheme, pinyin, target, change, certainty, why, alternatives } of document.names)
    tell('x', 'Names', scheme, certainty === 'ambiguous' ? 'open' : certainty, change ? `${as} → ${target}` : pinyin !== null && pinyin !== as ? `${as} = ${pinyin}` : as, [change ? 'Would be changed' : 'Is left as it is', NAME_WHY[why] ?? why, ...(alternatives.length > 0 ? [`or ${alternatives.join(', ')}`] : [])].join('; '));
  const keys = [...counts.keys()].sort((a, b) => kindOf(a) - kindOf(b) || (counts.get(b) as number) - (counts.get(a) as number) || (a < b ? -1 : 1));
  const groupOf = new Map(keys.map((key, i) => [key, i]));
  const marks = Object.fromEntries(Object.entries(told).map(([letter, list]) => [letter, list.map(([key, ...rest]): Told => [groupOf.get(key) as number, ...rest])]));
  return { groups: keys.map((key) => ({ kind: KINDS[kindOf(key)] as GroupKind, label: key.slice(key.indexOf('\n') + 1), count: counts.get(key) as number })), strings: [...strings.keys()], marks: marks as unknown as PageData['marks'] };
}

const kindOf = (key: string): number => (KINDS as readonly string[]).indexOf(key.slice(0, key.indexOf('\n')));

const LONGEST = 280;
const clipped = (text: string): string => { const line = text.replace(/\s+/gu, ' ').trim(); return line.length > LONGEST ? `${line.slice(0, LONGEST)} …` : line; };

/** What an edit did, with its white space to be seen. */
const changeOf = ({ before, after }: Edit): string => `${shown(before)} → ${shown(after)}`;
const shown = (text: string): string => (text === '' ? '∅' : text.trim() === '' ? [...text.slice(0, LONGEST)].map((sign) => (sign === '\n' ? '⏎' : sign === '\f' ? '↧' : sign === '\t' ? '⇥' : '␣')).join('') : clipped(text.replace(/\n/gu, '⏎')));
