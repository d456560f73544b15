/// <reference types="node" />
import { mkdtempSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';

/** Builds the package as `npm run build` does, without declarations, into a folder beside its dependencies; returns that folder, which the test removes. */
export async function builtPackage(): Promise<string> {
  const out = mkdtempSync(fileURLToPath(new URL('../../node_modules/.emend-dist-', import.meta.url)));
  await build({ config: new URL('../../tsup.config.ts', import.meta.url).pathname, outDir: out, dts: false, silent: true });
  return out;
}
