import { readFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';

/** The script and the style sheet of the page are strings, which no minifier of the package looks into. */
const pageParts: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'page-parts',
  setup({ esbuild: { transform }, onLoad }) {
    // eslint-disable-next-line regexp/require-unicode-regexp -- the bundler reads it as an expression of Go, which has no such flag
    onLoad({ filter: /html-(?:script|style)\.ts$/ }, async ({ path }) => {
      const [, before = '', part = '', after = ''] = /^([^`]*)`([^`]*)`([^`]*)$/u.exec(await readFile(path, 'utf8')) ?? [];
      const { code } = await transform(part, { loader: path.endsWith('style.ts') ? 'css' : 'js', minify: true, charset: 'utf8' });
      return { contents: before + JSON.stringify(code) + after, loader: 'ts' };
    });
  },
};

/** In a rule a sentence that gives a reason stays as it is. */
const FEWEST_WORDS = 20, FEWEST_IN_TABLES = 9;

/** *alain alan albert* as *0alain3n2bert*: sorted, each word behind the number of letters that it shares with the one before. */
function fold(list: string, between = ' '): string {
  let last = '';
  return list.split(between).sort().map((word) => {
    let shared = 0;
    while (shared < 9 && shared < word.length && word.charAt(shared) === last.charAt(shared)) shared += 1;
    last = word;
    return `${shared}${word.slice(shared)}`;
  }).join('');
}

/** Long lists of words, which `wordsOf` unfolds: they stay as they are where a word has a number or a sign of its own. */
const wordLists: typeof pageParts = {
  name: 'word-lists',
  setup({ onLoad }) {
    // eslint-disable-next-line regexp/require-unicode-regexp -- the bundler reads it as an expression of Go, which has no such flag
    onLoad({ filter: /data.(?:word-endings|compound-heads|clean.(?:identifiers|hanging-hyphens)|reviews.given-names|citations.(?:names|words)|clean.compounds|language.(?:function-words|romanised-shapes)|reviews.institution-words|sentences.(?:starters|abbreviations))\.ts$|src.(?:citations.(?:call-parts|person-of|read-ruling)|names.(?:foreign-names|titles)|page.letter-word|reviews.person-name|data.names.double-surnames)\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/(?<=[=:] |=\n {2})'((?:[^'\\\d|\n]|\\')+)'(?=[,;])/gu, (whole, list: string) => (list.split(' ').length < (/src.data/u.test(path) ? FEWEST_IN_TABLES : FEWEST_WORDS) ? whole : JSON.stringify(fold(list.replaceAll('\\\'', '\''))))), loader: 'ts' }));
    // eslint-disable-next-line regexp/require-unicode-regexp -- as above
    onLoad({ filter: /data.citations.places\.ts$/ }, async ({ path }) => ({ contents: (await readFile(path, 'utf8')).replace(/(?<=")[^"]+(?=")/u, (list) => fold(list, '|')), loader: 'ts' }));
    // eslint-disable-next-line regexp/require-unicode-regexp -- as above
    onLoad({ filter: /data.citations.(?:archives|signal-words|courts|series-names)\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/(?<== )(?:'((?:[^'\\\d\n]|\\')+)'|`([^`]+)`)/gu, (whole, line?: string, lines = '') => { const list = line?.replaceAll('\\\'', '\'') ?? lines.replaceAll('\n', '|'); return list.split('|').length < FEWEST_WORDS ? whole : JSON.stringify(fold(list, '|')); }), loader: 'ts' }));
  },
};

/** The same of lists over several lines, parted by spaces or commas, and of rows, whose cells `rowsOf` parts again; no rule asks for their order. */
const namesLists: typeof pageParts = {
  name: 'names-lists',
  setup({ onLoad }) {
    // eslint-disable-next-line regexp/require-unicode-regexp -- as above
    onLoad({ filter: /data.names.(?:more-persons|more-places|terms|foreign-names|syllables|english-words|surnames|context-words)\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/(?:'[^'\n]*'|"[^"\n]*")(?: \+\n {2}(?:'[^'\n]*'|"[^"\n]*"))*/gu, (whole) => {
        const list = whole.split(' +\n').map((part) => part.trim().slice(1, -1)).join('');
        const between = ['; ', ', '].find((sign) => list.includes(sign)) ?? ' ';
        return list.split(between).length < FEWEST_WORDS ? whole : JSON.stringify(fold(list, between));
      }), loader: 'ts' }));
    // eslint-disable-next-line regexp/require-unicode-regexp -- as above
    onLoad({ filter: /data.names.(?:persons|places)\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const rows = (source.match(/^ {2}\[.*\],/gmu) ?? []).map((row) => [...row.matchAll(/'([^']*)'|"([^"]*)"|true/gu)].map(([cell, single, double]) => single ?? double ?? cell).join('|'));
      return { contents: `export const ${path.includes('persons') ? 'PERSONS' : 'PLACES'} = ${JSON.stringify(fold(rows.join('\n'), '\n'))};`, loader: 'ts' };
    });
  },
};

/** Tables that stand beside those that are like them are packed the better: in this order the door takes them in before everything else. */
const TABLES = 'names/english-words names/fixed-names names/foreign-names names/kept-spellings names/more-persons names/more-places names/persons names/places names/terms names/syllables names/given-syllables names/surname-priors names/double-surnames names/surnames names/palladius names/context-words citations/months citations/names citations/places citations/signal-words citations/words reviews/institution-words sentences/starters sentences/abbreviations reviews/given-names clean/compounds clean/confusions clean/encodings clean/hanging-hyphens clean/identifiers clean/ligatures clean/locators clean/spacing-marks language/function-words language/romanised-shapes language/script-letters';
const tablesFirst: typeof pageParts = {
  name: 'tables-first',
  setup({ onLoad }) {
    // eslint-disable-next-line regexp/require-unicode-regexp -- as above
    onLoad({ filter: /src.index\.ts$/ }, async ({ path }) => ({ contents: TABLES.split(' ').map((file) => `import './data/${file}.js';\n`).join('') + await readFile(path, 'utf8'), loader: 'ts' }));
  },
};

export default defineConfig({
  entry: { index: 'src/index.ts', retext: 'src/retext/index.ts', language: 'src/language/index.ts', lexicon: 'src/lexicon/index.ts', cli: 'src/cli/program.ts' },
  format: ['esm'],
  target: 'es2022',
  clean: true,
  minify: 'terser',
  terserOptions: {
    module: true, ecma: 2020,
    compress: {
      ecma: 2020, passes: 4, hoist_funs: true, pure_getters: true, unsafe: true, unsafe_arrows: true,
      // what is written alike packs the better, and functions stay functions: a closure made at each call is slow
      booleans: false, conditionals: false, evaluate: false, if_return: false, lhs_constants: false, reduce_funcs: false, reduce_vars: false, sequences: false,
    },
  },
  esbuildPlugins: [pageParts, wordLists, namesLists, tablesFirst],
  esbuildOptions(options) {
    // the imports of `tables-first` order files that are taken in anyway
    options.logOverride = { 'ignored-bare-import': 'silent' };
    options.charset = 'utf8';
    options.minifyIdentifiers = true;
    options.minifySyntax = true;
  },
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
