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

export default defineConfig({
  entry: { index: 'src/index.ts', retext: 'src/retext/index.ts', language: 'src/language/index.ts', lexicon: 'src/lexicon/index.ts', cli: 'src/cli/program.ts' },
  format: ['esm'],
  target: 'es2022',
  clean: true,
  minify: 'terser',
  terserOptions: { module: true, ecma: 2020, compress: { passes: 5, ecma: 2020, hoist_funs: true, unsafe: true, unsafe_arrows: true, lhs_constants: false } },
  esbuildPlugins: [pageParts],
  esbuildOptions(options) { options.charset = 'utf8'; options.minifyIdentifiers = true; options.minifySyntax = true; },
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
