/// <reference types="node" />
import type { Writable } from 'node:stream';

type Terminal = Writable & { isTTY?: boolean };

const LONG = 2_000_000;
const CLEAR = '\r\u001b[2K';

/** On a terminal, says that long work has begun; returns what takes the line away again. */
export function progressOn(stream: Terminal, length: number): () => void {
  if (stream.isTTY !== true || length < LONG) return () => undefined;
  stream.write(`Reading ${(length / 1e6).toFixed(1)} million characters …`);
  return () => { stream.write(CLEAR); };
}

const STEP = 100;

/** On a terminal, counts records as they are done: every hundredth shows, and `done` takes the line away. */
export function countOn(stream: Terminal, what: string): { tick: () => void; done: () => void } {
  let count = 0;
  return {
    tick() { if (++count % STEP === 0 && stream.isTTY === true) stream.write(`\r${count} ${what}`); },
    done() { if (count >= STEP && stream.isTTY === true) stream.write(CLEAR); },
  };
}
