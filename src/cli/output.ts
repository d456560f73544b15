/// <reference types="node" />
import type { Writable } from 'node:stream';
import type { Streams } from './main.js';

const SLICE = 1 << 16;

/** Writes and waits while the reader is slow. False once the reader has gone. */
export async function write(stream: Writable, text: string): Promise<boolean> {
  if (stream.destroyed || stream.errored) return false;
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = Math.min(text.length, at + SLICE);
    if ((text.charCodeAt(end - 1) & 0xfc00) === 0xd800 && end < text.length) end += 1;
    const open = await new Promise<boolean>((resolve) => {
      stream.write(text.slice(at, end), (error) => { resolve(error === null || error === undefined); });
    });
    if (!open) return false;
  }
  return true;
}

/** Colour is for a terminal that can show it and a reader who has not set NO_COLOR (no-color.org). */
export const hasColour = ({ stdout, env = {} }: Streams): boolean =>
  stdout.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
