import { CYRILLIC } from './cyrillic-authors.js';
import type { Draft } from './draft.js';
import { INITIAL, type Lexed, SEMICOLON, SLASH } from './lex.js';
import { personsAt } from './read-persons.js';
import { roleAt } from './read-roles.js';

/** The stroke behind which Russian entries say who is responsible: *История дорог / А. А. Берг ; отв. ред. …*; -1 if none stands there. */
export function statementAt(lexed: Lexed, from: number, to: number): number {
  if (!lexed.has(' / ')) return -1;
  for (let at = from + 1; at < to - 1; at++) if (lexed.kind(at) === SLASH && lexed.spaced(at) && lexed.start(at) > lexed.end(at - 1) && CYRILLIC.test(lexed.word(at + 1))) return at;
  return -1;
}

const THESIS = / ?: (?:автореф\p{L}*\. )?дисс?\./u;

/** *История дорог: дис. … канд. ист. наук*: the title alone; what the thesis is goes into the draft. */
export function withoutThesis(draft: Draft, title: string): string {
  const at = title.search(THESIS);
  if (at < 1) return title;
  draft.genre = title.slice(title.indexOf(':', at) + 1).trim();
  return title.slice(0, at);
}

/** Puts those of the statement that ends a title, *А. А. Берг, И. И. Хилл ; отв. ред. В. В. Лейк*, into the draft; where the title ends, which keeps what names nobody. */
export function putStated(draft: Draft, lexed: Lexed, from: number, to: number, container = false): number {
  const stroke = statementAt(lexed, from, to);
  let end = to;
  for (let at = stroke + 1; stroke > 0 && at < to; at++) {
    const role = roleAt(lexed, at), list = personsAt(lexed, role?.end ?? at, to), field = role === null ? 'author' : role.translator ? 'translator' : 'editor';
    // *Берг, А. А. История дорог / А. А. Берг, И. И. Хилл*: the head names the first alone
    const persons = role === null ? list.persons.filter(({ given = '' }) => given.includes('.')) : list.persons, known = draft[field];
    if (persons.length > 0 && (role !== null || !container && lexed.kind(at) === INITIAL)) { if (known === undefined || known.length === 1 && persons.length > 1 && persons[0]?.family === known[0]?.family) draft[field] = persons; end = stroke; }
    while (at < to && lexed.kind(at) !== SEMICOLON) at++;
  }
  return end;
}
