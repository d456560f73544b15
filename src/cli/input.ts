/// <reference types="node" />
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { UsageError } from './usage.js';

/** Opens a file, or standard input where none is named. */
export async function openInput(file: string | undefined, stdin: Readable): Promise<Readable> {
  if (file === undefined || file === '-') return stdin;
  const found = await stat(file).catch(() => null);
  if (found === null) throw new UsageError(`There is no file ${file}`);
  if (found.isDirectory()) throw new UsageError(`${file} is a directory, not a text`);
  return createReadStream(file);
}

/** All bytes of a stream. */
export async function readBytes(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer));
  return Buffer.concat(chunks);
}

/** Bytes as text. A byte-order mark is kept: every character of the source is accounted for. */
export function decode(bytes: Uint8Array, name: string): string {
  if (isBinary(bytes)) throw new UsageError(`${name} is a binary file, not a text`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(`${name} is not UTF-8: the first wrong byte is byte ${firstWrongByte(bytes)}, counted from 0`);
  }
}

const HEAD = 4096;
const MAGIC: readonly (readonly number[])[] = [[0x25, 0x50, 0x44, 0x46], [0x50, 0x4b, 3, 4], [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], [0x7f, 0x45, 0x4c, 0x46], [0x1f, 0x8b], [0xd0, 0xcf, 0x11, 0xe0]];

/** A known binary beginning, or one byte in ten of the first 4,096 that is NUL. A NUL here and there is only a control character. */
function isBinary(bytes: Uint8Array): boolean {
  if (MAGIC.some((magic) => bytes.length > 16 && magic.every((byte, i) => bytes[i] === byte))) return true;
  const head = bytes.subarray(0, HEAD);
  let nul = 0;
  for (const byte of head) if (byte === 0) nul += 1;
  return nul * 10 > head.length && head.length > 16;
}

/** Where the first sequence begins that is no UTF-8: the longest good beginning, found by halving. */
function firstWrongByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodes(bytes.subarray(0, middle), true)) low = middle;
    else high = middle - 1;
  }
  while (low > 0 && !decodes(bytes.subarray(Math.max(0, low - 4096), low), false)) low -= 1;
  return low;
}

function decodes(bytes: Uint8Array, more: boolean): boolean {
  let from = 0;
  while (!more && from < 3 && (bytes[from] ?? 0) >> 6 === 2) from += 1;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(from), { stream: more });
    return true;
  } catch {
    return false;
  }
}
