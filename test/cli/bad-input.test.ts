/// <reference types="node" />
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { account, type Document } from '../../src/index.js';
import { expectValid } from '../support/expect-valid.js';
import { emend, file, folder } from '../support/run-program.js';

describe('wrong use: status 2, one sentence on standard error, nothing on standard output', () => {
  mkdirSync(join(folder, 'a folder'));
  it.each([
    ['no command', [], 'Expected a command'],
    ['an unknown command', ['mend'], 'Unknown command "mend"; there are read, references, romanise'],
    ['an unknown command that asks for help', ['mend', '--help'], 'Unknown command "mend"'],
    ['a command that every object has', ['constructor'], 'Unknown command "constructor"'],
    ['an unknown flag', ['read', '--fast'], 'Unknown option \'--fast\''],
    ['an unknown letter', ['read', '-x'], 'Unknown option \'-x\''],
    ['a flag without its value', ['read', '--to'], 'argument missing'],
    ['a value where none belongs', ['read', '--ndjson=yes'], 'does not take an argument'],
    ['a flag of another command', ['read', '--profile', 'usual'], '--profile does not belong to emend read'],
    ['a flag of another command, the other way', ['references', '--to', 'json'], '--to does not belong to emend references'],
    ['an unknown format', ['read', '--to', 'docx'], 'Unknown format docx; there are json, text, markdown, tei, csl-json, bibtex, ris, annotations, html'],
    ['a format in capitals', ['read', '--to', 'TEI'], 'there are json, text, markdown, tei, csl-json, bibtex, ris, annotations, html'],
    ['an empty format', ['read', '--to='], 'Unknown format ""'],
    ['a name that every object has', ['read', '--to', 'constructor'], 'Unknown format constructor'],
    ['a direction that is not there', ['romanise', '--to', 'palladius'], 'Unknown direction palladius; there are pinyin, wade-giles'],
    ['an unknown profile', ['romanise', '--profile', 'bold'], 'Unknown profile bold; there are cautious, usual, full'],
    ['a file that is not there', ['read', join(folder, 'nowhere.txt')], 'There is no file'],
    ['a file without a name', ['read', ''], 'There is no file ""'],
    ['a way through a file', ['read', join(file('plain.txt', 'a'), 'b')], 'cannot be opened: ENOTDIR'],
    ['a directory', ['read', join(folder, 'a folder')], 'is a directory'],
    ['a directory of records', ['read', '--ndjson', join(folder, 'a folder')], 'is a directory'],
    ['two files', ['read', 'a', 'b'], 'Expected one file, got 2: a, b'],
    ['records as Markdown', ['read', '--ndjson', '--to', 'markdown'], '--ndjson'],
    ['not UTF-8', ['read', file('latin1.txt', Buffer.from([0x61, 0x62, 0x63, 0xe9, 0x20, 0x64]))], 'the first wrong byte is byte 3, counted from 0'],
    ['not UTF-8, far on', ['romanise', file('far.txt', Buffer.concat([Buffer.from('é'.repeat(50_000)), Buffer.from([0xff, 0x61])]))], 'the first wrong byte is byte 100000,'],
    ['UTF-8 that is cut off', ['read', file('cut.txt', Buffer.from([0x61, 0xe2, 0x80]))], 'is not UTF-8: the first wrong byte is byte 1,'],
    ['references that are not UTF-8 behind a good line', ['references', file('late.txt', Buffer.from([0x49, 0x62, 0x69, 0x64, 0x2e, 0x0a, 0xc3]))], 'the first wrong byte is byte 6,'],
    ['UTF-16', ['read', file('utf16.txt', Buffer.from('\ufeffA text that is longer', 'utf16le'))], 'is not UTF-8 but UTF-16'],
    ['a PDF', ['read', file('a.pdf', '%PDF-1.7 and much else that follows')], 'is a binary file'],
    ['a Word file', ['romanise', file('a.docx', 'PK\u0003\u0004 and much else that follows')], 'is a binary file'],
    ['a file of NULs', ['read', file('nul.bin', new Uint8Array(100))], 'is a binary file'],
  ])('%s', async (_, argv, sentence) => {
    const { status, out, err } = await emend(argv);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err).toMatch(/^emend: [^\n]+\n$/u);
  });
});

describe('odd texts are read, and nothing is lost', () => {
  const notes = Array.from({ length: 100_000 }, (_, i) => `${i + 1}. Note.`).join('\n');
  it.each([
    ['empty', ''], ['only white space', ' \n\t\n'], ['a lone letter', 'a'], ['NUL and control characters', 'a\u0000b\u0007c\u001b[31m and the rest of it'],
    ['a byte-order mark', '\ufeffText'], ['a byte-order mark and nothing', '\ufeff'], ['CRLF line ends', 'One line\r\n\r\nand another\r\n'], ['CR line ends', 'One line\r\rand another\r'],
    ['right-to-left text', 'العربية 1 שלום.\n\u202eevil\u202c'], ['100,000 markers', 'word.1 '.repeat(100_000)],
    ['100,000 markers with their notes', `${Array.from({ length: 100_000 }, (_, i) => `Word.${i + 1}`).join(' ')}\nNOTES\n${notes}\n`],
    ['a text that speaks of PDF', 'The %PDF-1.7 header'],
  ])('%s', async (_, text) => {
    const { status, out, err } = await emend(['read', '--to', 'json'], text);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const document = JSON.parse(out) as Document;
    expect(account(document, text)).toEqual({ orphaned: [], doubled: [], balanced: true });
    expectValid(document);
    const formats = text.length > 1_000_000 ? [[]] : [[], ['--to', 'text'], ['--to', 'markdown'], ['--to', 'csl-json'], ['--to', 'bibtex'], ['--to', 'ris'], ['--to', 'tei'], ['--to', 'annotations'], ['--to', 'html']];
    for (const to of formats) expect((await emend(['read', ...to], text)).status).toBe(0);
    expect(await emend(['romanise'], text)).toMatchObject({ status: 0, out: text });
  });
});

describe('read --ndjson', () => {
  interface Answer { readonly id: unknown; readonly document?: Document; readonly error?: { readonly code: string; readonly message: string } }
  const answer = async (lines: string | Uint8Array): Promise<{ status: number; err: string; records: Answer[] }> => {
    const { status, out, err } = await emend(['read', '--ndjson'], lines);
    return { status, err, records: out.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Answer) };
  };
  it('answers each record in order, empty lines passed over', async () => {
    const { status, err, records } = await answer('\ufeff{"id":"a","text":"One."}\n\n{"id":2,"text":"Two."}\r\n{"text":"Three."}');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(records.map((record) => [record.id, record.document?.text])).toEqual([['a', 'One.'], [2, 'Two.'], [null, 'Three.']]);
    for (const { document } of records) expectValid(document as Document);
  });
  it('accounts for a lone surrogate, which only JSON can write', async () => {
    const { status, records } = await answer('{"id":1,"text":"a \\ud800 b"}\n');
    expect(status).toBe(0);
    expect(account(records[0]?.document as Document, 'a \ud800 b').balanced).toBe(true);
  });
  it.each([
    ['is not JSON', '{nope', 'not-json', null, 'Line 2: not JSON'], ['is cut off', '{"id":1,"text":"A', 'not-json', null, 'Line 2: not JSON'],
    ['is an array', '[1]', 'not-an-object', null, 'Line 2: expected an object with id and text, got an array'],
    ['is null', 'null', 'not-an-object', null, 'got null'], ['is a string', '"text"', 'not-an-object', null, 'got a string'],
    ['has no text', '{"id":7}', 'no-text', 7, 'Line 2: the record has no text'], ['has a number for its text', '{"id":8,"text":9}', 'text-not-a-string', 8, 'expected text to be a string, got a number'],
    ['has null for its text', '{"id":8,"text":null}', 'text-not-a-string', 8, 'got null'], ['has an object for its text', '{"id":8,"text":{}}', 'text-not-a-string', 8, 'got an object'],
  ])('goes on after a line that %s', async (_, line, code, id, message) => {
    const { status, records, err } = await answer(`\n${line}\n{"id":"b","text":"Fine."}\n`);
    expect(status).toBe(1);
    expect(records[0]).toMatchObject({ id, error: { code } });
    expect(records[0]?.error?.message).toContain(message);
    expect(records[1]?.document?.text).toBe('Fine.');
    expect(err).toBe('emend: 1 of 2 records could not be read\n');
  });
  it('goes on after a line that is not UTF-8', async () => {
    const { status, records } = await answer(Buffer.concat([Buffer.from([0xff, 0x0a]), Buffer.from('{"id":"b","text":"Fine."}')]));
    expect(status).toBe(1);
    expect(records.map((record) => record.error?.code ?? record.document?.text)).toEqual(['not-utf-8', 'Fine.']);
  });
});
