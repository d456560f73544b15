/// <reference types="node" />
import type { Writable } from 'node:stream';

const LONG = 2_000_000;

/** On a terminal, says that long work has begun; returns what takes the line away again. */
export function progressOn(stream: Writable & { isTTY?: boolean }, length: number): () => void {
  if (stream.isTTY !== true || length < LONG) return () => undefined;
  stream.write(`Reading ${(length / 1e6).toFixed(1)} million characters …`);
  return () => { stream.write('\r\u001b[2K'); };
}
