// One run, one table: speed of clean, read and of retext-english parsing the same texts; growth; import time; peak memory.
//   npm run bench            prints the table and writes it to docs/benchmarks.md
// Speeds are totals: the lengths of all texts over the sum of each text's best time, after a run that is not counted.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import * as emend from '../../dist/index.js';
import { manyOf } from './many-of.mjs';

const { clean, read, sentences } = emend;

const root = fileURLToPath(new URL('../..', import.meta.url));
const corpus = `${root}/../shared/corpus`;
const english = unified().use(retextEnglish);
const collect = globalThis.gc ?? (() => { throw new Error('Run with node --expose-gc'); });

const fixtures = readdirSync(`${root}/fixtures`, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => readFileSync(`${root}/fixtures/${entry.name}/source.txt`, 'utf8'));
const real = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(`${corpus}/${name}`, 'utf8')) : [];

/**
 * Milliseconds of the best run of each work, after one that is not counted; they take turns. The heap is swept once before
 * and not between: a sweep also throws compiled patterns away, and each run would compile them anew.
 */
function best(works, runs) {
  const least = works.map(() => Infinity);
  collect();
  for (let i = 0; i <= runs; i += 1) {
    works.forEach((work, k) => {
      const start = performance.now();
      work();
      if (i > 0) least[k] = Math.min(least[k], performance.now() - start);
    });
  }
  return least;
}

const rows = [];
const row = (name, figure) => { rows.push([name, figure]); console.log(`${name.padEnd(64)} ${figure}`); };

function speeds(name, texts) {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const times = texts.map((text) => best([() => clean(text), () => read(text), () => english.parse(text), () => sentences(text)], 7));
  const [cleaned, readAt, parsed, cut] = [0, 1, 2, 3].map((k) => length / 1000 / times.reduce((sum, ms) => sum + ms[k], 0));
  row(`${name}: clean, MB/s`, cleaned.toFixed(1));
  row(`${name}: read, MB/s`, readAt.toFixed(2));
  row(`${name}: sentences, MB/s`, cut.toFixed(0));
  row(`${name}: retext-english parses, MB/s`, parsed.toFixed(2));
  row(`${name}: read over retext-english`, (readAt / parsed).toFixed(2));
}

/** What a writer gives, as a string: so that nothing is left to be done later. */
const written = (result) => (typeof result === 'string' ? result.length : JSON.stringify(result).length);

/** Each writer on the documents of some texts: MB of source a second. */
function writers(name, texts) {
  const documents = texts.map((source) => [read(source), source]);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  for (const writer of ['toMarkdown', 'toTei', 'toBibtex', 'toRis', 'toCslCitations', 'toAnnotations', 'toHtml', 'toJson']) {
    const [ms] = best([() => { for (const [document, source] of documents) written(emend[writer](document, source)); }], 15);
    row(`${name}: ${writer}, MB/s of source`, (length / 1000 / ms).toFixed(0));
  }
}

/** Time over linear of 4 and 16 times a text, or of a text with 4 and 16 times as many parts. */
function growth(name, text, work = read, parts = 1) {
  const [one, four, sixteen] = best([1, 4, 16].map((times) => { const long = typeof text === 'string' ? text.repeat(times) : text(times * parts); return () => work(long); }), 5);
  row(`${name} 4×: time over linear`, (four / one / 4).toFixed(2));
  row(`${name} 16×: time over linear`, (sixteen / one / 16).toFixed(2));
}

for (let i = 0; i < 20; i += 1) for (const text of fixtures) { read(text); english.parse(text); }
speeds('fixtures', fixtures);
writers('fixtures', fixtures);
if (real.length > 0) { speeds('real texts', real); writers('real texts', real); }
else console.log('skipped: the real texts (there is no ../shared here)');

const page = fixtures.join('\n');
const chapter = page.repeat(Math.ceil(150_000 / page.length));
growth('read of the fixtures', chapter);
growth('sentences of the fixtures', chapter, sentences);
// where nothing but stops, brackets that never close, or items stand, every guess is asked for
for (const [name, unit] of [['stops', 'A. '], ['open brackets', '(a. B '], ['items', '1. A '], ['short lines', 'ab\n']]) growth(`sentences of ${name}`, unit.repeat(20_000), sentences);
for (const [name, unit] of [['combining marks', '\u0301'], ['dated titles', '(2005). Title. West. '], ['names between commas', 'Wang Li, Zhang San, ']]) growth(`read of ${name}`, unit.repeat(20_000 / unit.length));
growth('read of stops before a letter', (length) => `${'.'.repeat(length)}x`, read, 20_000);
// where every name and title is another one: what is compared with all that came before grows here, and nowhere above
for (const [name, work] of Object.entries(manyOf)) growth(`read of ${name}`, work, read, 100);
const longest = real.reduce((a, b) => (b.length > a.length ? b : a), '');
if (longest !== '') growth('read of the longest real text', longest);

for (const [name, flags] of [['', []], [', nothing collected meanwhile', ['--max-semi-space-size=256']]]) {
  const [one, four, sixteen] = JSON.parse(execFileSync('node', ['--expose-gc', ...flags, `${root}/test/bench/edit-growth.mjs`], { encoding: 'utf8' }));
  row(`edit of 10 MB with 100,000 edits${name}, ms`, sixteen.toFixed(0));
  row(`edit, 0.6 to 2.5 MB${name}: time over linear`, (four / one / 4).toFixed(2));
  row(`edit, 0.6 to 10 MB${name}: time over linear`, (sixteen / one / 16).toFixed(2));
}

const script = (code) => execFileSync('node', ['--input-type=module', '-e', code], { encoding: 'utf8', cwd: root });
const door = JSON.stringify(`${root}/dist/index.js`);
const imports = Array.from({ length: 5 }, () => Number(script(`const t = performance.now(); await import(${door}); console.log(performance.now() - t)`)));
row('import of the root door, ms', Math.min(...imports).toFixed(1));
const memory = (code) => (Number(script(`${code}; console.log(process.resourceUsage().maxRSS)`)) / 1024).toFixed(0);
row('peak memory of node alone, MB', memory(''));
row('peak memory of reading 2.4 million characters, MB', memory(`const { read } = await import(${door}); read(${JSON.stringify(page)}.repeat(${Math.ceil(2_400_000 / page.length)}))`));

const table = ['| measure | figure |', '|---|--:|', ...rows.map(([name, figure]) => `| ${name} | ${figure} |`)].join('\n');
writeFileSync(`${root}/docs/benchmarks.md`, `# Benchmarks

The last run of \`npm run bench\`. Speeds are totals over the texts: their lengths over the sum of the best times, after a
run that is not counted, the three taking turns. *Fixtures* are the bundled texts, *real texts* five longer ones that are
not part of the package.
Growth is the time for 4 and 16 times the text over 4 and 16 times the time for one: 1.00 is linear. *Nothing collected
meanwhile* gives node room for all new objects: what is left is the time of the edit itself, without that of moving a
hundred thousand objects that are still in use from one part of the heap to another.

${table}
`);
