/// <reference types="node" />
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'tsup';

/** Builds the package as `npm run build` does, without declarations, into a folder of its own; returns that folder. */
export async function builtPackage(): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'emend-dist-'));
  await build({ config: new URL('../../tsup.config.ts', import.meta.url).pathname, outDir: out, dts: false, silent: true });
  return out;
}
