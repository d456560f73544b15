import { put } from './draft.js';
import { COMMA, type Lexed, NUMBER, OPEN, STOP } from './lex.js';
import { dateAt } from './read-date.js';
import { lawNumbersAt } from './read-law-numbers.js';
import { locatorAt } from './read-locator.js';
import { numbersAt } from './read-numbers.js';
import { pinpoint, type Tail } from './tail.js';
import { tidy } from './put-title.js';
import { isCapital, rangeEnd } from './tokens.js';
import { IS } from './vocabulary.js';

/** *(2013) 31 Rivista critica del diritto privato 343*, *[1991] 2 All E.R. 257*: the year in brackets is that of the journal, whose volume, name and page follow; null if none. */
export function lawBracket(lexed: Lexed, at: number, to: number, tail: Tail): number | null {
  const { draft } = tail;
  const known = !tail.named && !tail.quoted || tail.printed || draft['container-title'] !== undefined;
  const law = known ? null : lawNumbersAt(lexed, at, to);
  if (law === null) return earlyLaw(lexed, at, to, tail);
  put(draft, 'container-title', tidy(law.container)); tail.journal = true; put(draft, 'issued', law.issued); put(draft, 'volume', law.volume); put(draft, 'issue', law.issue); put(draft, 'page', law.page);
  return pinpoint(lexed, law.end, to, tail);
}

/** *, (2013) 31 Rivista critica del diritto privato, 343-367*, *, (1946) Süddeutsche Juristenzeitung, 1 et seq.*: the year before the journal. */
function earlyLaw(lexed: Lexed, at: number, to: number, tail: Tail): number | null {
  if (!tail.quoted || tail.draft['container-title'] !== undefined || lexed.kind(at - 1) !== COMMA && lexed.kind(at) !== OPEN) return null;
  const date = dateAt(lexed, at + 1);
  const close = lexed.partner(at);
  if (date === null || date.end !== close) return null;
  const name = rangeEnd(lexed, close + 1);
  if (!isCapital(lexed.kind(name))) return null;
  let end = name;
  while (end < to && end - name < 12 && ![COMMA, NUMBER, STOP].includes(lexed.kind(end))) end++;
  if (lexed.kind(end) !== COMMA || end - name > 10) return null;
  // *(2008) The Georgetown Law Journal, Vol. 96, 1227*
  const counted = lexed.is(end + 1, IS.volume) ? numbersAt(lexed, end + 1, to) : null, pages = counted === null ? locatorAt(lexed, end + 1, to, true) : { end: counted.end, locator: { value: counted.page } };
  if (pages === null) return null;
  tail.draft.issued = date.date; tail.journal = true;
  if (name > close + 1) put(tail.draft, 'volume', lexed.slice(close + 1, name));
  put(tail.draft, 'container-title', lexed.slice(name, end)); put(tail.draft, 'page', pages.locator.value); put(tail.draft, 'volume', counted?.volume); put(tail.draft, 'issue', counted?.issue);
  return pages.end;
}
