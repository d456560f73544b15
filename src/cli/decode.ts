/// <reference types="node" />
import { UsageError } from './usage.js';

/** Bytes as text. A byte-order mark is kept: every character of the source is accounted for. */
export function decode(bytes: Uint8Array, name: string): string {
  if (isUtf16(bytes)) throw new UsageError(`${name} is not UTF-8 but UTF-16: the first wrong byte is byte 0, counted from 0`);
  if (isBinary(bytes)) throw new UsageError(`${name} is a binary file, not a text`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_STRING_TOO_LONG') throw new UsageError(`${name} is too long for one text: ${bytes.length} bytes`);
    throw new UsageError(`${name} is not UTF-8: the first wrong byte is byte ${firstWrongByte(bytes)}, counted from 0`);
  }
}

/** Begins with the byte-order mark of UTF-16, of either order. */
const isUtf16 = (bytes: Uint8Array): boolean => (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

const HEAD = 4096;
/** The first bytes of PDF, ZIP and Word, PNG, JPEG, ELF, gzip and old Word files. */
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
  while (low > 0 && !decodes(bytes.subarray(Math.max(0, low - HEAD), low), false)) low -= 1;
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
