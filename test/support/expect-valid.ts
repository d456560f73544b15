/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import type { CslCitation, CslItem, Document } from '../../src/index.js';

const schema = JSON.parse(readFileSync(new URL('../../docs/schema/document.json', import.meta.url), 'utf8')) as object;
const validDocument = new Ajv2020({ strict: false }).compile(schema);
const schemas = new URL('../../../shared/data/schemas/', import.meta.url);
const cslFile = new URL('csl-data.json', schemas);

/** Whether the schema of CSL-JSON is at hand; where it is not, test/house/schema.test.ts reports it as skipped. */
export const hasCslSchema: boolean = existsSync(cslFile);
const csl = hasCslSchema ? new Ajv({ strict: false }) : null;
const validWorks = csl?.compile(JSON.parse(readFileSync(cslFile, 'utf8')) as object);
const validCitation = csl?.compile(JSON.parse(readFileSync(new URL('csl-citation.json', schemas), 'utf8')) as object);

/** What our schema finds wrong in a document: places and sentences. */
export function faultsOf(document: unknown): string[] {
  validDocument(document);
  return (validDocument.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

/** What the schema of CSL-JSON finds wrong in works; nothing where it is not at hand. */
export function cslFaultsOf(works: readonly CslItem[]): string[] {
  validWorks?.(works);
  return (validWorks?.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

/** What the schema of CSL citations finds wrong; nothing where it is not at hand. */
export function citationFaultsOf(citations: readonly CslCitation[]): string[] {
  return citations.flatMap((citation) => (validCitation === undefined || validCitation(citation) ? [] : (validCitation.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`)));
}

/** The document keeps our schema, and its works that of CSL-JSON where the schema is at hand. */
export function expectValid(document: Document): void {
  expect(faultsOf(document)).toEqual([]);
  expect(cslFaultsOf(document.works)).toEqual([]);
}
