/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as root from '../../src/index.js';
import * as language from '../../src/language/index.js';
import * as lexicon from '../../src/lexicon/index.js';
import * as retext from '../../src/retext/index.js';

it('the root door', () => {
  expect(Object.keys(root).sort()).toEqual([
    'VERSION', 'account', 'bibliography', 'byAuthor', 'characterRules', 'clean', 'cleanRules', 'convertName', 'createMemory', 'edit', 'editsOf', 'evidenceOf', 'extractCitations', 'findNames', 'findNamesIn', 'fromSource', 'join', 'originOfSpan', 'parseReferences', 'read', 'romanise', 'sameName', 'segmentReviews', 'sentences', 'slice', 'toAnnotations', 'toBibtex', 'toCslCitations', 'toCslJson', 'toHtml', 'toJson', 'toMarkdown', 'toRis', 'toSource', 'toTei', 'toText', 'trace', 'undoChanges', 'value', 'wordRules']);
});
it('the other doors', () => {
  expect(Object.keys(retext)).toEqual(['retextCitations', 'retextEmend', 'retextNotes', 'retextReviews', 'retextRomanisation', 'scholarlyEnglish']);
  expect(Object.keys(lexicon)).toEqual(['loadLexicon']);
  expect(Object.keys(language)).toEqual(['detectLanguage']);
});
it('the version is that of the package', () => {
  expect(root.VERSION).toBe((JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version);
});
