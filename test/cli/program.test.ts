/// <reference types="node" />
import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main.js';
import { write } from '../../src/cli/output.js';
import type { CslItem, Document } from '../../src/index.js';
import { expectValid } from '../support/expect-valid.js';
import { emend, file } from '../support/run-program.js';

const TEXT = 'It had collapsed.1 Nobody asked.2 It went on.3\nNOTES\n1. North, p. 183.\n2. Ibid.\n3. Li, p. 4.\n';
const records = (out: string): unknown[] => out.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as unknown);

describe('help and version', () => {
  it.each([
    ['the program', [], 'emend COMMAND --help'], ['read', ['read'], '--to csl-json'],
    ['references', ['references'], '--running'], ['romanise', ['romanise'], '--profile'],
  ])('the help of %s, in 80 columns', async (_, command, part) => {
    const { status, out, err } = await emend([...command, '--help']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain(part);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect((await emend([...command, '-h'])).out).toBe(out);
  });
  it.each([[[]], [['read']], [['romanise', '--json']]])('the version, behind %j', async (before) => { expect(await emend([...before, '--version'])).toEqual({ status: 0, out: '0.1.0\n', err: '' }); });
});

describe('read', () => {
  it('writes the document as one JSON value', async () => {
    const { status, out, err } = await emend(['read', '--to', 'json'], TEXT);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const document = JSON.parse(out) as Document;
    expectValid(document);
    expect(document.notes.map((note) => note.text)).toEqual(['North, p. 183.', 'Ibid.', 'Li, p. 4.']);
  });
  it('writes the clean text', async () => { expect((await emend(['read', '--to', 'text'], TEXT)).out).toBe('It had collapsed. Nobody asked. It went on.\n\nNOTES\n'); });
  it('writes Markdown with notes', async () => {
    expect((await emend(['read', '--to', 'markdown'], TEXT)).out).toBe('It had collapsed.[^1] Nobody asked.[^2] It went on.[^3]\n\n## NOTES\n\n[^1]: North, p. 183.\n\n[^2]: Ibid.\n\n[^3]: Li, p. 4.\n');
  });
  it.each([
    ['tei', /^<\?xml version="1.0"[\s\S]*<note xml:id="n1" place="foot" n="1">[\s\S]*<\/TEI>\n$/u], ['bibtex', /^@book\{north\w*,\n/u], ['ris', /^TY {2}- /u],
    ['annotations', /^\{"@context":"http:\/\/www\.w3\.org\/ns\/anno\.jsonld"[^\n]*\}\n$/u], ['html', /^<!doctype html>\n[\s\S]*<\/html>\n$/u],
  ])('writes %s', async (to, wanted) => {
    const { status, out, err } = await emend(['read', '--to', to], `${TEXT.replace('North, p. 183.', 'Robert C. North, Elites (Stanford: Stanford University Press, 1952), 183.')}`);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(wanted);
  });
  it('writes works as CSL-JSON', async () => {
    const { out } = await emend(['read', '--to', 'csl-json', new URL('../../fixtures/roundtable/source.txt', import.meta.url).pathname]);
    expect((JSON.parse(out) as CslItem[]).map((item) => item.title)).toContain('Mingmo Qingchu siren haishang maoyi');
  });
  it('reads a file, standard input without one, and standard input as -', async () => {
    const wanted = await emend(['read', '--to', 'text'], TEXT);
    expect(await emend(['read', '--to', 'text', file('text.txt', TEXT)])).toEqual(wanted);
    expect(await emend(['read', '-', '--to', 'text'], TEXT)).toEqual(wanted);
  });
  it('gives the same bytes for the same text', async () => { expect((await emend(['read', '--to', 'json'], TEXT)).out).toBe((await emend(['read', '--to', 'json'], TEXT)).out); });
});

describe('references', () => {
  const LINES = 'Robert C. North, Kuomintang and Chinese Communist Elites (Stanford: Stanford University Press, 1952), 183.\nIbid., 190.\n';
  const answers = async (argv: readonly string[], text: string): Promise<{ input: string; mentions: { form: string; item: CslItem | null }[]; prose: unknown[] }[]> => records((await emend(argv, text)).out) as never;
  it('answers each line, an empty one too', async () => {
    const found = await answers(['references'], `${LINES}\nNothing is known.`);
    expect(found.map((one) => one.input)).toEqual([...LINES.trim().split('\n'), '', 'Nothing is known.']);
    expect(found.map((one) => one.mentions.length)).toEqual([1, 1, 0, 0]);
    expect(found[3]?.prose).toEqual([{ start: 0, end: 17 }]);
  });
  it('remembers works from line to line with --running', async () => {
    const [book, ibid] = await answers(['references', '--running'], LINES);
    expect(ibid?.mentions[0]?.item?.id).toBe(book?.mentions[0]?.item?.id);
    expect(ibid?.mentions[0]?.item?.title).toBe('Kuomintang and Chinese Communist Elites');
  });
  it('forgets them without', async () => { expect((await answers(['references'], LINES))[1]?.mentions[0]).toMatchObject({ form: 'ibid', item: null }); });
  it.each([['CRLF', '\r\n'], ['CR', '\r']])('takes %s for a line end', async (_, end) => { expect(await answers(['references'], LINES.replaceAll('\n', end))).toEqual(await answers(['references'], LINES)); });
  it('a byte-order mark belongs to no reference', async () => { expect(await answers(['references'], `\ufeff${LINES}`)).toEqual(await answers(['references'], LINES)); });
  it('writes nothing for nothing', async () => { expect(await emend(['references'], '')).toEqual({ status: 0, out: '', err: '' }); });
});

describe('romanise', () => {
  const SENTENCE = 'Lin Piao left Peking;  Kim Il-sung stayed.\r\nSo did “Lin Piao”.';
  it('writes the text, nothing else touched, and says on standard error how many', async () => {
    expect(await emend(['romanise', '--to', 'pinyin'], SENTENCE)).toEqual({ status: 0, out: SENTENCE.replace('Lin Piao', 'Lin Biao').replace('Peking', 'Beijing'), err: expect.stringMatching(/^2 names changed, 1 left: 1 quotation\n$/u) as string });
  });
  it('writes Wade-Giles too', async () => { expect((await emend(['romanise', '--to', 'wade-giles'], 'Deng Xiaoping left Beijing.')).out).toBe("Teng Hsiao-p'ing left Peking."); });
  it('leaves a text without such names alone', async () => { expect(await emend(['romanise'], 'Nothing here.')).toEqual({ status: 0, out: 'Nothing here.', err: '0 names changed, 0 left\n' }); });
  it('writes the names with --json, each as the contract has it but for its section', async () => {
    const answer = JSON.parse((await emend(['romanise', '--json'], 'He left Peking.')).out) as { emend: number; names: object[] };
    expect(answer).toEqual({ emend: 1, names: [{
      as: 'Peking', scheme: 'postal', kind: 'place', pinyin: 'Beijing', target: 'Beijing', alternatives: [], certainty: 'certain', change: true, why: 'lexicon', origin: [{ start: 8, end: 14 }] }] });
  });
  it('changes less when told to be cautious', async () => {
    const changed = async (profile: string): Promise<string> => (await emend(['romanise', '--profile', profile], 'Teng Hsiao-p’ing met Chiang Kai-shek in Peking.')).out;
    expect(await changed('full')).toContain('Jiang Jieshi');
    expect(await changed('cautious')).toContain('Chiang Kai-shek');
  });
});

describe('streams', () => {
  it('waits while the reader is slow: never more than one slice is held', async () => {
    let most = 0;
    let out = '';
    const slow: Writable = new Writable({ highWaterMark: 1, write(chunk: Buffer, _, done) { most = Math.max(most, slow.writableLength); out += chunk.toString('utf8'); setTimeout(done, 1); } });
    const text = 'x𝔸'.repeat(200_000);
    expect(await write(slow, text)).toBe(true);
    expect(out).toBe(text);
    expect(most).toBeLessThanOrEqual(4 * 65_537);
  });
  it('stops when the reader has gone', async () => {
    const gone = new PassThrough();
    gone.destroy();
    expect(await write(gone, 'text')).toBe(false);
  });
  it('reads what comes in pieces, a letter cut in two among them', async () => {
    const bytes = Buffer.from('Bergère wrote.');
    const stdin = new PassThrough();
    const stdout = new PassThrough();
    for (const byte of bytes) stdin.write(Buffer.from([byte]));
    stdin.end();
    expect(await run(['read', '--to', 'text'], { stdin, stdout, stderr: new PassThrough() })).toBe(0);
    expect((stdout.read() as Buffer).toString('utf8')).toBe('Bergère wrote.\n');
  });
  it('shows progress of long work on a terminal, and takes it away', async () => {
    const long = 'lorem ipsum '.repeat(200_000);
    expect((await emend(['read', '--to', 'text'], long, { tty: true })).err).toBe('Reading 2.4 million characters …\r\u001b[2K');
    expect((await emend(['read', '--to', 'text'], long)).err).toBe('');
    expect((await emend(['read', '--to', 'text'], TEXT, { tty: true })).err).toBe('');
    expect((await emend(['read', '--ndjson'], '{"id":1,"text":"A"}\n'.repeat(100), { tty: true })).err).toBe('\r100 records\r\u001b[2K');
    expect((await emend(['references'], 'Ibid.\n'.repeat(250), { tty: true })).err).toBe('\r100 lines\r200 lines\r\u001b[2K');
  });
});
