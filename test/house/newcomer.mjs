// What a newcomer does: packs the package, installs it in an empty project, imports each door, checks types, runs the program.
//   node test/house/newcomer.mjs        after npm run build; says each step, exit status 1 at the first that fails
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'emend-newcomer-'));
const project = join(home, 'project');
mkdirSync(project);
const run = (command, args, cwd = project) => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const step = (name, work) => {
  try {
    work();
    console.log(`   ${name}`);
  } catch (error) {
    console.error(`!  ${name}\n${error.stdout ?? ''}${error.stderr ?? ''}${error.stack ?? error}`);
    process.exit(1);
  }
};
const same = (got, wanted) => { if (JSON.stringify(got) !== JSON.stringify(wanted)) throw new Error(`Expected ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`); };
const holds = (what, text, part) => { if (!text.includes(part)) throw new Error(`Expected ${what} to contain ${part}, got ${text.slice(0, 400)}`); };

let tarball = '';
step('npm pack', () => {
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', home], root));
  tarball = join(home, packed.filename);
  const files = packed.files.map((file) => file.path);
  for (const wanted of ['README.md', 'LICENSE', 'CHANGELOG.md', 'CITATION.cff', 'docs/schema/document.json', 'dist/index.js', 'dist/index.d.ts', 'dist/retext.d.ts', 'dist/language.d.ts', 'dist/cli.js']) if (!files.includes(wanted)) throw new Error(`${wanted} is not in the package`);
  const foreign = files.filter((file) => !/^(?:dist\/|docs\/schema\/document\.json$|README\.md$|LICENSE$|CHANGELOG\.md$|CITATION\.cff$|package\.json$)/u.test(file));
  same(foreign, []);
});
step('npm install in an empty project', () => {
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'newcomer', version: '1.0.0', private: true, type: 'module' }));
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball]);
});
step('each door from JavaScript', () => {
  writeFileSync(join(project, 'doors.mjs'), `
    import { account, read, romanise, parseReferences } from 'emend';
    import { detectLanguage } from 'emend/language';
    import { retextEmend, scholarlyEnglish } from 'emend/retext';
    import retextEnglish from 'retext-english';
    import { unified } from 'unified';
    import { VFile } from 'vfile';
    import manifest from 'emend/package.json' with { type: 'json' };
    const source = 'It had collapsed.1 Nobody asked.2 It went on.3\\nNOTES\\n1. North, p. 183.\\n2. Ibid.\\n3. Li, p. 4.\\n';
    const document = read(source);
    const file = new VFile(source);
    unified().use(retextEnglish).use(scholarlyEnglish).use(retextEmend).parse(file);
    console.log(JSON.stringify([document.text, account(document, source).balanced, romanise('Lin Piao left.').text, parseReferences('Ibid., 3.').mentions.length,
      detectLanguage('Der Hund lief über die Straße und blieb vor dem alten Haus stehen.'), file.data.emend.text === document.text, manifest.name]));`);
  same(JSON.parse(run('node', ['--no-warnings', 'doors.mjs'])), ['It had collapsed. Nobody asked. It went on.\n\nNOTES', true, 'Lin Biao left.', 1, 'de', true, 'emend']);
});
step('nothing behind the doors', () => {
  writeFileSync(join(project, 'behind.mjs'), "await import('emend/dist/index.js').then(() => console.log('open'), (error) => console.log(error.code));");
  same(run('node', ['behind.mjs']).trim(), 'ERR_PACKAGE_PATH_NOT_EXPORTED');
});
const typecheck = (code) => {
  writeFileSync(join(project, 'doors.ts'), code);
  const compilerOptions = { noEmit: true, strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, module: 'nodenext', moduleResolution: 'nodenext', target: 'es2022', types: [] };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['doors.ts'] }));
  run('node', [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json']);
};
step('each door from TypeScript, module and moduleResolution nodenext, declarations checked too', () => {
  typecheck(`
    import { type Document, read, type Span } from 'emend';
    import { detectLanguage } from 'emend/language';
    import { retextEmend } from 'emend/retext';
    import { unified } from 'unified';
    const document: Document = read('text');
    export const spans: readonly Span[] = document.blocks.flatMap((block) => block.origin);
    export const language: string | null = detectLanguage('text');
    export const processor = unified().use(retextEmend);`);
});
step('a wrong type is seen', () => {
  let refused = '';
  try { typecheck("import { read } from 'emend';\nread(7);"); } catch (error) { refused = error.stdout; }
  holds('what tsc says', refused, "Argument of type 'number' is not assignable to parameter of type 'string'");
});
step('npx emend read FILE', () => {
  const fixture = join(root, 'fixtures', readdirSync(join(root, 'fixtures')).find((name) => name === 'roundtable'), 'source.txt');
  holds('the report', run('npx', ['--no-install', 'emend', 'read', fixture]), 'Sections (');
  same(JSON.parse(run('npx', ['--no-install', 'emend', 'read', fixture, '--to', 'json'])).source.length, readFileSync(fixture, 'utf8').length);
  same(run('npx', ['--no-install', 'emend', '--version']).trim(), JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
});
rmSync(home, { recursive: true });
