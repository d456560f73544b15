import type { Document } from '../records/document.js';
import { escapeXml } from './escape-xml.js';
import { CERTAINTIES, KINDS, type PageData, pageData } from './html-groups.js';
import { SCRIPT } from './html-script.js';
import { STYLE } from './html-style.js';
import { sourcePane, textPane } from './html-text.js';
import { worksList } from './html-works.js';

/**
 * A page of its own that shows what was done to a text: the clean text beside the source or in turn with it, each repair,
 * removed head, note, citation, name and doubt marked where it stands, with its reason; records with all their mentions;
 * filters by rule and by certainty. It needs nothing from the network.
 *
 * @throws RangeError if the source is not the one that the document was read from, as far as its length tells.
 */
export function toHtml(document: Document, source: string): string {
  const text = textPane(document, source);
  const data = pageData(document, source);
  const { metadata, sections, works } = document;
  const title = escapeXml(metadata.title ?? sections.find(({ heading }) => heading !== null)?.heading ?? 'A text, emended');
  const view = (value: string, label: string): string => `<label><input type="radio" name="view" value="${value}"${value === 'text' ? ' checked' : ''}><span>${label}</span></label>`;
  const contents = [...sections.filter(({ heading }) => heading !== null).map(({ id, heading }) => [id, heading as string]), ...(works.length > 0 ? [['works', 'Works cited']] : [])];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="emend">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${title}<small>${summary(document, data)}</small></h1>
<div class="bar" role="group" aria-label="View">
<div class="seg" role="radiogroup" aria-label="What is shown">${view('text', 'Text')}${view('both', 'Both')}${view('source', 'Source')}</div>
<button id="theme" type="button" aria-label="Light or dark">◐</button>
<button id="menu" type="button" aria-expanded="false" aria-controls="side">Filter</button>
</div>
</header>
<div id="app" data-view="text">
<nav id="side" aria-label="Sections and filters">
${contents.length === 0 ? '' : `<h2>Sections</h2>\n<ol>${contents.map(([id = '', heading = '']) => `<li><a href="#${escapeXml(id)}">${escapeXml(heading)}</a></li>`).join('')}</ol>\n`}${filters(data)}
</nav>
<div id="panes">
<main id="text" class="pane" tabindex="-1">
${text}
${works.length === 0 ? '' : `<section id="works">\n<h2>Works cited</h2>\n<ol>\n${worksList(document)}\n</ol>\n</section>`}
</main>
<div id="source" class="pane" role="region" aria-label="Source" tabindex="0"></div>
</div>
<aside id="panel" aria-label="Record" tabindex="-1" hidden><button id="close" type="button">Close</button><div id="record"></div></aside>
</div>
<div id="tip" role="tooltip" hidden></div>
<template id="raw">${sourcePane(document, source)}</template>
<script type="application/json" id="data">${JSON.stringify({ ...data, certainties: CERTAINTIES }).replace(/</gu, '\\u003c').replace(/\p{Cs}/gu, '\ufffd')}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

const number = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');

function summary({ text, sections, works }: Document, { groups }: PageData): string {
  const of = (kind: string): number => groups.filter((group) => group.kind === kind).reduce((sum, { count }) => sum + count, 0);
  const parts: [number, string, string][] = [[text.length, 'character', 'characters'], [sections.length, 'section', 'sections'], [of('Notes'), 'note', 'notes'], [of('Citations'), 'citation', 'citations'], [works.length, 'work', 'works'], [of('Names'), 'name', 'names'], [of('Repairs'), 'repair', 'repairs'], [of('Doubts'), 'doubt', 'doubts']];
  return parts.filter(([count]) => count > 0).map(([count, one, many]) => `${number(count)} ${count === 1 ? one : many}`).join(' · ');
}

const COLOURS: Readonly<Record<string, string>> = { Repairs: 'e', Removed: 'f', Doubts: 'd', Notes: 'n', Citations: 'm', Names: 'x', Page: 'l' };

/** A box for each rule with its count as a small bar, and one for each certainty. The space of the page is not ticked. */
function filters({ groups, marks }: PageData): string {
  const row = (name: string, value: number, label: string, count: number, most: number, checked: boolean): string =>
    `<label><input type="checkbox" name="${name}" value="${value}"${checked ? ' checked' : ''}><span>${escapeXml(label)}</span><i style="--w:${Math.max(4, Math.round((count / most) * 100))}%"></i><output>${number(count)}</output></label>`;
  const kinds = KINDS.map((kind) => {
    const own = groups.map((group, index) => ({ ...group, index })).filter((group) => group.kind === kind);
    if (own.length === 0) return '';
    const total = own.reduce((sum, { count }) => sum + count, 0);
    const most = Math.max(...own.map(({ count }) => count));
    const ticked = kind !== 'Page';
    return `<fieldset style="--c:var(--${COLOURS[kind]})"><label class="all"><input type="checkbox"${ticked ? ' checked' : ''}><span>${kind === 'Page' ? 'Space of the page' : kind}</span><output>${number(total)}</output></label>${own.map(({ label, count, index }) => row('g', index, label, count, most, ticked)).join('')}</fieldset>`;
  });
  const counts = CERTAINTIES.map((_, i) => Object.entries(marks).reduce((sum, [, list]) => sum + list.filter(([group, certainty]) => certainty === i && groups[group]?.kind !== 'Page').length, 0));
  const most = Math.max(1, ...counts);
  return `<h2>Marked</h2>\n${kinds.filter(Boolean).join('\n')}\n<h2>Certainty</h2>\n<fieldset>${CERTAINTIES.map((label, i) => row('c', i, label, counts[i] as number, most, true)).join('')}</fieldset>`;
}
