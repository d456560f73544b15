// One run, one table: speed of clean, read and of retext-english parsing the same texts; growth; import time; peak memory.
//   npm run bench            prints the table and writes it to docs/benchmarks.md
// Speeds are totals: the lengths of all texts over the sum of each text's best time, after a run that is not counted.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { clean, read } from '../../dist/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const corpus = `${root}/../shared/corpus`;
const english = unified().use(retextEnglish);
const collect = globalThis.gc ?? (() => { throw new Error('Run with node --expose-gc'); });

const fixtures = readdirSync(`${root}/fixtures`, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => readFileSync(`${root}/fixtures/${entry.name}/source.txt`, 'utf8'));
const real = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(`${corpus}/${name}`, 'utf8')) : [];

/** The best of some runs in milliseconds, after one that is not counted; the heap is swept before each. */
function best(work, runs = 5) {
  let least = Infinity;
  for (let i = 0; i <= runs; i += 1) {
    collect();
    const start = performance.now();
    work();
    const ms = performance.now() - start;
    if (i > 0) least = Math.min(least, ms);
  }
  return least;
}

const rows = [];
const row = (name, figure) => { rows.push([name, figure]); console.log(`${name.padEnd(64)} ${figure}`); };

function speeds(name, texts) {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const speed = (work) => length / 1000 / texts.reduce((sum, text) => sum + best(() => work(text)), 0);
  const [cleaned, readAt, parsed] = [clean, read, (text) => english.parse(text)].map(speed);
  row(`${name}: clean, MB/s`, cleaned.toFixed(1));
  row(`${name}: read, MB/s`, readAt.toFixed(2));
  row(`${name}: retext-english parses, MB/s`, parsed.toFixed(2));
  row(`${name}: read over retext-english`, (readAt / parsed).toFixed(2));
}

/** Time over linear of 4 and 16 times a work, taken from small to large and again from large to small, the better of the two. */
function growth(name, workOf, runs) {
  const sizes = [1, 4, 16];
  const works = sizes.map((times) => workOf(times));
  const up = works.map((work) => best(work, runs));
  const down = [...works].reverse().map((work) => best(work, runs)).reverse();
  const [one, ...more] = up.map((ms, i) => Math.min(ms, down[i]));
  more.forEach((ms, i) => { const times = sizes[i + 1]; row(`${name} ${times}×: time over linear`, (ms / one / times).toFixed(2)); });
}

for (let i = 0; i < 20; i += 1) for (const text of fixtures) { read(text); english.parse(text); }
speeds('fixtures', fixtures);
if (real.length > 0) speeds('real texts', real);
else console.log('skipped: the real texts (there is no ../shared here)');

const page = fixtures.join('\n');
const chapter = page.repeat(Math.ceil(150_000 / page.length));
growth('read of the fixtures', (times) => { const text = chapter.repeat(times); return () => read(text); }, 3);
const longest = real.reduce((a, b) => (b.length > a.length ? b : a), '');
if (longest !== '') growth('read of the longest real text', (times) => { const text = longest.repeat(times); return () => read(text); }, 3);

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
run that is not counted. *Fixtures* are the bundled texts, *real texts* five longer ones that are not part of the package.
Growth is the time for 4 and 16 times the text over 4 and 16 times the time for one: 1.00 is linear.

${table}
`);
