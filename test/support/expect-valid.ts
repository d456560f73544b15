/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import type { Document } from '../../src/index.js';

const schema = JSON.parse(readFileSync(new URL('../../docs/schema/document.json', import.meta.url), 'utf8')) as object;
const validDocument = new Ajv2020({ strict: false }).compile(schema);
const cslFile = new URL('../../../shared/data/schemas/csl-data.json', import.meta.url);
const validWorks = existsSync(cslFile) ? new Ajv({ strict: false }).compile(JSON.parse(readFileSync(cslFile, 'utf8')) as object) : null;

/** The document keeps our schema, and its works that of CSL-JSON where the schema is at hand. */
export function expectValid(document: Document): void {
  validDocument(document);
  expect(validDocument.errors ?? []).toEqual([]);
  validWorks?.(document.works);
  expect(validWorks?.errors ?? []).toEqual([]);
}
