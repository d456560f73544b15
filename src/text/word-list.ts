/** The words of a list, and a bit for each of their first letters: most words that are asked for have another. */
interface WordList { readonly words: ReadonlySet<string>; readonly letters: number }

const lists = new Map<string, WordList>();

const letterOf = (word: string): number => 1 << (word.charCodeAt(0) & 31);

/** Does a list of words, or of phrases parted by something else than spaces, have one? Each list is cut up once. */
export function isListed(list: string, word: string, between = ' '): boolean {
  let known = lists.get(list);
  if (known === undefined) {
    const words = wordsOf(list, between);
    lists.set(list, (known = { words: new Set(words), letters: words.reduce((letters, one) => letters | letterOf(one), 0) }));
  }
  return (known.letters & letterOf(word)) !== 0 && known.words.has(word);
}

/**
 * The words of a list, parted by spaces; or, as the build folds long lists, each behind the number of letters that it shares with the one
 * before: *0alpha4nd3e* is *alpha alphnd alpe*.
 */
export function wordsOf(list: string, between = ' '): string[] {
  if (!list.startsWith('0')) return list.split(between);
  let last = '';
  return (list.match(/\d\D*/gu) ?? []).map((part) => (last = last.slice(0, Number(part.charAt(0))) + part.slice(1).trimEnd()));
}

/** The rows of a table, which the build folds as one list, with strokes between their cells. */
export const rowsOf = <Row extends readonly unknown[]>(table: readonly Row[]): readonly Row[] =>
  (typeof table as unknown === 'string' ? wordsOf(table as unknown as string, '\n').map((row) => row.split('|') as unknown as Row) : table);
