/// <reference types="node" />
import { type HunspellFiles, readHunspell } from './hunspell.js';

/**
 * An English lexicon: whether *dictionary-en* or *dictionary-en-gb*, the packages that are installed of the two, list a
 * word in any of its inflections, whatever its case. For the `lexicon` option of `read` and `clean`.
 *
 * The dictionaries are read at the first question (some tens of milliseconds), not before.
 *
 * @throws Error if neither package is installed.
 */
export async function loadLexicon(): Promise<(word: string) => boolean> {
  const loaded = await Promise.allSettled([import('dictionary-en'), import('dictionary-en-gb')]);
  const dictionaries = loaded.flatMap((one) => (one.status === 'fulfilled' ? [one.value.default] : []));
  if (dictionaries.length === 0) throw new Error('Expected dictionary-en or dictionary-en-gb to be installed, found neither');
  const decoder = new TextDecoder();
  let ask: ((word: string) => boolean) | undefined;
  return (word) => {
    ask ??= readHunspell(dictionaries.map(({ aff, dic }): HunspellFiles => ({ aff: decoder.decode(aff), dic: decoder.decode(dic) })));
    return ask(word);
  };
}
