import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', retext: 'src/retext/index.ts', language: 'src/language/index.ts', lexicon: 'src/lexicon/index.ts', cli: 'src/cli/program.ts' },
  format: ['esm'],
  target: 'es2022',
  clean: true,
  minify: 'terser',
  terserOptions: { module: true, ecma: 2020, compress: { passes: 3, ecma: 2020, hoist_funs: true } },
  esbuildOptions(options) { options.charset = 'utf8'; options.minifyIdentifiers = true; },
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
