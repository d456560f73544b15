import { COLON, COMMA, type Lexed, OPEN, STOP } from './lex.js';
import { namedRoleAt, roleAt } from './read-roles.js';
import { endsInStop, isYear } from './tokens.js';

/** Behind the role of the persons before it; with `sure` persons it need not be parted from what follows: *Boden, A., ed. Deep Drilling*. */
export function roleBehind(lexed: Lexed, at: number, sure = false): number | null {
  const bracketed = lexed.kind(at) === OPEN;
  const from = bracketed || lexed.kind(at) === COMMA ? at + 1 : at;
  const role = roleAt(lexed, from);
  if (role === null || !role.editor) return null;
  if (bracketed) return namedRoleAt(lexed, from, lexed.partner(at)) === null ? lexed.next(at) : null;
  return [COMMA, COLON].includes(lexed.kind(role.end)) || sure && from > at && (lexed.kind(role.end) === STOP || lexed.kind(role.end) === OPEN && isYear(lexed, role.end + 1) || endsInStop(lexed, role.end - 1)) ? role.end : null;
}
