#!/usr/bin/env node
/// <reference types="node" />
import process from 'node:process';
import { run } from './main.js';

/** A reader who has gone is no fault; a full disk is, and is told in one sentence. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`emend: Standard output cannot be written: ${error.code ?? error.message}\n`);
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});
process.stderr.on('error', () => undefined);
process.exitCode = await run(process.argv.slice(2), process);
