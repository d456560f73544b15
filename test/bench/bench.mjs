// Megabytes per second of clean, read and of retext-english parsing the same text; growth from 1 to 16 times; import time; memory.
//   npm run bench            prints the table and writes it to docs/benchmarks.md
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { clean, edit, read, trace } from '../../dist/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixture = (name) => readFileSync(`${root}/fixtures/${name}/source.txt`, 'utf8');
const page = `${fixture('roundtable')}\n${fixture('chapter')}\n`;
const text = page.repeat(Math.ceil(150_000 / page.length));
const english = unified().use(retextEnglish);

/** The best of some runs, in milliseconds. */
function time(work, runs = 5) {
  let best = Infinity;
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const rows = [];
const speed = (name, work, source) => { const ms = time(() => work(source)); rows.push([`${name}, MB/s`, (source.length / 1000 / ms).toFixed(2)]); return ms; };
read(text);
speed('clean', clean, text);
const readMs = speed('read', read, text);
speed('retext-english parses', (source) => english.parse(source), text);

for (const times of [4, 16]) {
  const long = text.repeat(times);
  const ms = time(() => read(long), 3);
  rows.push([`read of ${times}×: time over linear`, (ms / readMs / times).toFixed(2)]);
}

const edits = (length, count) => Array.from({ length: count }, (_, i) => ({ start: Math.floor((i * length) / count), end: Math.floor((i * length) / count) + 2, after: 'x', rule: 'bench', why: 'A bench', certainty: 'certain' }));
const small = 'lorem ipsum '.repeat(52_000);
const one = time(() => edit(trace(small), edits(small.length, 6_250)));
for (const times of [4, 16]) {
  const long = small.repeat(times);
  rows.push([`${(long.length / 1e6).toFixed(1)} MB with ${6250 * times} edits: time over linear`, (time(() => edit(trace(long), edits(long.length, 6_250 * times)), 3) / one / times).toFixed(2)]);
}

const importMs = Number(execFileSync('node', ['-e', `const t = performance.now(); import(${JSON.stringify(`${root}/dist/index.js`)}).then(() => console.log(performance.now() - t))`], { encoding: 'utf8' }));
rows.push(['import of the root door, ms', importMs.toFixed(1)]);
rows.push(['peak memory of this run, MB', (process.resourceUsage().maxRSS / 1024).toFixed(0)]);

const table = ['| measure | figure |', '|---|--:|', ...rows.map(([name, figure]) => `| ${name} | ${figure} |`)].join('\n');
console.log(table);
writeFileSync(`${root}/docs/benchmarks.md`, `# Benchmarks\n\nThe last run of \`npm run bench\`: a text of ${(text.length / 1e6).toFixed(2)} million characters made of the bundled fixtures, best of five runs.\n\n${table}\n`);
