// Runs the scorers of ../shared on the program as built and holds its figures against test/floors.json.
//   node test/score/score.mjs            compare; exit status 1 where a floor is broken
//   node test/score/score.mjs --write    raise the floors to what is reached now
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = join(root, '../shared');
const cli = join(root, 'dist/cli.js');
const floorsFile = join(root, 'test/floors.json');
const run = (file, args, options = {}) => execFileSync('node', [file, ...args], { encoding: 'utf8', maxBuffer: 1e9, ...options });

const NAME_SETS = ['names-dev', 'damaged-dev', 'sentences-dev', 'documents-dev', 'real-dev', 'real-documents-dev'];
const HARMS = ['wrong and certain', 'traps altered', 'quotations altered', 'second run changes'];

/** Each scorer: what it needs, and its figures by name; a figure is `{ least }` or, where it counts harm, `{ most }`. */
const SCORERS = {
  document() {
    const out = mkdtempSync(join(tmpdir(), 'emend-score-'));
    for (const text of readdirSync(join(shared, 'corpus'))) writeFileSync(join(out, `${basename(text, '.txt')}.json`), run(cli, ['read', join(shared, 'corpus', text), '--to', 'json']));
    const { total } = JSON.parse(run(join(shared, 'score/document.mjs'), ['--truth', join(shared, 'truth'), '--output', out, '--json']));
    return total.flatMap((row) => {
      if (row.style === 'harm') return [[`document: ${row.measure}`, 'most', row.got]];
      const figure = row.f1 ?? row.recall;
      return figure === null ? [] : [[`document: ${row.measure}`, 'least', figure]];
    });
  },
  pages() {
    const { mean } = JSON.parse(run(join(shared, 'score/pages.mjs'), ['--run', cli, '--json']));
    const lessIsBetter = new Set(['noteLeak', 'headResidue', 'bodyTokensMissing']);
    return Object.entries(mean).map(([name, figure]) => [`pages: ${name}`, lessIsBetter.has(name) ? 'most' : 'least', figure]);
  },
  lines() {
    const { mean } = JSON.parse(run(join(shared, 'score/pages.mjs'), ['--lines', '--run', cli, '--json']));
    const lessIsBetter = new Set(['bodyTakenForNote', 'noteLeftInBody']);
    return Object.entries(mean).map(([name, figure]) => [`lines: ${name}`, lessIsBetter.has(name) ? 'most' : 'least', figure]);
  },
  names() {
    const out = mkdtempSync(join(tmpdir(), 'emend-names-'));
    return NAME_SETS.flatMap((set) => {
      const [gold, output] = [join(shared, `data/names/${set}.jsonl`), join(out, `${set}.jsonl`)];
      run(join(shared, 'score/run-names.mjs'), ['--lib', join(root, 'dist/index.js'), '--gold', gold, '--out', output], { stdio: 'pipe' });
      const read = JSON.parse(run(join(shared, 'score/names.mjs'), ['--gold', gold, '--output', output, '--json']));
      if (read.all !== undefined) return [['least', 'exact', read.all.exact], ['least', 'among candidates', read.all.withAlternatives], ['most', 'wrong and certain', read.all.harm]].map(([kind, measure, count]) => [`names: ${set}: ${measure}`, kind, count / read.all.n]);
      return ['cautious', 'usual', 'full'].flatMap((profile) => [
        [`names: ${set}, ${profile}: F1`, 'least', read[`${profile}.precision, recall, F1 (exact span and target)`][2]],
        ...HARMS.flatMap((harm) => { const share = /\((\d+)\/\d+\)/u.exec(read[`${profile}.${harm}`] ?? ''); return share === null ? [] : [[`names: ${set}, ${profile}: ${harm}`, 'most', Number(share[1])]]; }),
      ]);
    });
  },
  references() {
    const sets = readdirSync(join(shared, 'data/references')).filter((file) => /^dev-.*\.jsonl$/u.test(file)).map((file) => join(shared, 'data/references', file));
    const read = JSON.parse(run(join(shared, 'score/references.mjs'), ['--run', `node '${cli}' references --running`, '--gold', ...sets, '--json']));
    return Object.entries(read).flatMap(([set, { micro, splitF, notes, links, instance }]) => [
      [`references: ${set}: exact fields F1`, 'least', micro.f],
      [`references: ${set}: whole records`, 'least', instance[0] / instance[1]],
      ...(notes ? [[`references: ${set}: split F1`, 'least', splitF.f], [`references: ${set}: back-references right`, 'least', links.n === 0 ? 1 : links.right / links.n], [`references: ${set}: back-references wrong`, 'most', links.wrong]] : []),
    ]);
  },
};

if (!existsSync(shared)) {
  for (const name of Object.keys(SCORERS)) console.log(`skipped: scorer ${name} (there is no ../shared here)`);
} else {
  const write = process.argv.includes('--write');
  const floors = write ? {} : JSON.parse(readFileSync(floorsFile, 'utf8'));
  let broken = 0;
  for (const [name, score] of Object.entries(SCORERS)) {
    for (const [measure, kind, figure] of score()) {
      const rounded = kind === 'most' ? Math.ceil(figure * 1000) / 1000 : Math.floor(figure * 1000) / 1000;
      if (write) { floors[measure] = { [kind]: rounded }; continue; }
      const floor = floors[measure];
      const holds = floor === undefined || (kind === 'most' ? figure <= floor.most + 1e-9 : figure >= floor.least - 1e-9);
      if (!holds) broken += 1;
      console.log(`${holds ? '  ' : '! '}${measure.padEnd(60)} ${rounded}${floor === undefined ? '  (no floor)' : holds ? '' : `  floor ${floor.most ?? floor.least}`}`);
    }
    if (write) console.log(`floors taken from scorer ${name}`);
  }
  if (write) writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
  if (broken > 0) { console.log(`${broken} floors broken`); process.exitCode = 1; }
}
