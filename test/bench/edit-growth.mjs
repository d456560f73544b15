// Time of applying edits to 0.6, 2.5 and 10 MB of text, one edit per hundred characters; prints milliseconds as JSON.
// The bench runs it twice: with node's own settings, and with room for all new objects, so that nothing is collected meanwhile.
import { edit, trace } from '../../dist/index.js';

const RUNS = 20;
const small = 'lorem ipsum '.repeat(52_084).slice(0, 625_000);
const works = [1, 4, 16].map((times) => {
  const text = small.repeat(times);
  const count = text.length / 100;
  const edits = Array.from({ length: count }, (_, i) => ({ start: i * 100, end: i * 100 + 2, after: 'x', rule: 'bench', why: 'A bench', certainty: 'certain' }));
  return { text, edits };
});
for (let i = 0; i < 10; i += 1) for (const { text, edits } of works) edit(trace(text), edits);

const best = works.map(() => Infinity);
for (let i = 0; i < RUNS; i += 1) {
  works.forEach(({ text, edits }, k) => {
    globalThis.gc();
    const start = performance.now();
    edit(trace(text), edits);
    best[k] = Math.min(best[k], performance.now() - start);
  });
}
console.log(JSON.stringify(best));
