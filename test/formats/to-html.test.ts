/// <reference types="node" />
import { gzipSync } from 'node:zlib';
import { DOMParser } from '@xmldom/xmldom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/formats/escape-html.js';
import { pageData } from '../../src/formats/html-groups.js';
import { SCRIPT } from '../../src/formats/html-script.js';
import { STYLE } from '../../src/formats/html-style.js';
import { worksList } from '../../src/formats/html-works.js';
import { type CslItem, read, toHtml } from '../../src/index.js';
import { chromiumPath, faintIn, fitsWidth, focusedIn, isInSight, openBrowser, openPage, type Opened } from '../support/open-page.js';
import { fixtures, oddTexts, realTexts } from '../support/texts.js';

const [, roundtable] = fixtures.find(([name]) => name === 'roundtable') as (typeof fixtures)[number];
const write = (source: string): string => toHtml(read(source), source);

describe('the page is one file', () => {
  const html = write(roundtable);
  it('that names no other: no address to load, no import', () => {
    expect(html.match(/<(?:script|link|img|iframe)\s[^>]*(?:src|href)="[^"]*"/gu)).toEqual(['<link rel="icon" href="data:,"']);
    expect(html.match(/url\(|@import|fetch\(|XMLHttpRequest|https?:/gu)).toBe(null);
  });
  it('that is the same each time', () => { expect(write(roundtable)).toBe(html); });
  it('of at most 1.5 MB for 140,000 characters', () => {
    const pages = 'Review by Ann Lee, Leeds\n\n'.concat(roundtable.repeat(Math.ceil(140_000 / roundtable.length)));
    expect(Buffer.byteLength(write(pages)) / pages.length).toBeLessThan(1_500_000 / 140_000);
  });
  it.skipIf(realTexts.length === 0)('of at most 1.5 MB for the longest real text (needs ../shared/corpus)', () => {
    const [, longest] = realTexts.reduce((a, b) => (b[1].length > a[1].length ? b : a));
    expect(Buffer.byteLength(write(longest))).toBeLessThan(1_500_000);
  });
  it('whose style and script weigh less than 8 kB, gzipped', () => { expect(gzipSync(STYLE + SCRIPT).length).toBeLessThan(8000); });
  it('in which no text ends the data', () => {
    const data = /<script type="application\/json" id="data">([\s\S]*?)<\/script>/u.exec(write('The </script><b> 1 | P a g e fell into a "heap" & so.'))?.[1] ?? '';
    expect(() => { JSON.parse(data); }).not.toThrow();
  });
  it('whose marks nest as XML would have it', () => {
    for (const [, source] of [...fixtures, ...oddTexts]) {
      const main = /<main[\s\S]*<\/main>/u.exec(write(source))?.[0] ?? '';
      expect(() => new DOMParser({ onError: (level, message) => { if (level !== 'warning') throw new Error(message); } }).parseFromString(main, 'text/xml')).not.toThrow();
    }
  });
});

describe('groups', () => {
  it('count what the document has, the white space of the page apart', () => {
    const document = read(roundtable);
    const { groups, marks } = pageData(document, roundtable);
    const count = (kind: string): number => groups.filter((group) => group.kind === kind).reduce((sum, group) => sum + group.count, 0);
    expect([count('Repairs') + count('Page'), count('Removed'), count('Notes'), count('Citations'), count('Names'), count('Doubts')])
      .toEqual([document.edits.length, document.furniture.length, document.notes.length, document.mentions.length, document.names.length, document.diagnostics.length]);
    expect([marks.e.length, marks.f.length, marks.n.length, marks.m.length, marks.x.length, marks.d.length]).toEqual([document.edits.length, document.furniture.length, document.notes.length, document.mentions.length, document.names.length, document.diagnostics.length]);
  });
  it('tell white space by signs', () => {
    const { strings } = pageData(read('Title of It\n\nAnd a text.'), 'Title of It\n\nAnd a text.');
    expect(strings).toContain('⏎⏎ → ∅');
  });
});

describe.skipIf(chromiumPath === undefined)('in Chromium (needs Debian’s chromium)', () => {
  let browser: Browser;
  beforeAll(async () => { browser = await openBrowser(); }, 60_000);
  afterAll(async () => { await browser.close(); });
  const opened = async (source: string, options?: Parameters<typeof openPage>[3]): Promise<Opened> => openPage(browser, 'page', write(source), options);

  /** The page says nothing, asks for nothing, and shows the text and the source as they are. */
  async function expectShown(source: string): Promise<void> {
    const document = read(source);
    const { page, complaints } = await opened(source);
    const blocks = await page.locator('#text [data-s]').evaluateAll((list) => list.map((one) => { const copy = one.cloneNode(true) as typeof one; for (const sup of copy.querySelectorAll('sup')) sup.remove(); return copy.textContent; }));
    const shown = (text: string): string => escapeHtml(text).replace(/&(amp|lt|gt);/gu, (_, name: string) => ({ amp: '&', lt: '<', gt: '>' })[name] as string);
    expect(blocks).toEqual(document.blocks.map(({ start, end }) => shown(document.text.slice(start, end))));
    await page.locator('.seg', { hasText: 'Source' }).getByText('Source').click();
    expect(await page.locator('#source').evaluate((one) => one.textContent)).toBe(shown(source));
    expect(complaints).toEqual([]);
    await page.close();
  }
  it.each([...fixtures, ...oddTexts])('shows the text and the source of %s, without a complaint', async (_, source) => { await expectShown(source); });
  it.skipIf(realTexts.length === 0)('shows the text and the source of the real texts, without a complaint (needs ../shared/corpus)', async () => { for (const [, source] of realTexts) await expectShown(source); }, 120_000);

  it('jumps from a marker to its note and back', async () => {
    const { page } = await opened(roundtable);
    await page.locator('#r-n2').click();
    expect(await focusedIn(page)).toBe('n2');
    expect(await isInSight(page.locator('#n2'))).toBe(true);
    await page.locator('#n2 .back').click();
    expect(await focusedIn(page)).toBe('r-n2');
    await page.close();
  });
  it('opens the record of a citation with all its mentions, and goes to one of them', async () => {
    const { page } = await opened(roundtable);
    const { mentions, works } = read(roundtable);
    const mention = mentions.find((one) => one.form === 'locator');
    const all = mentions.filter((one) => one.work === mention?.work);
    await page.locator(`#${mention?.id}`).click();
    expect(await page.locator('#panel').isVisible()).toBe(true);
    expect(await page.locator('#panel .ref').textContent()).toContain(works.find((one) => one.id === mention?.work)?.title);
    expect(await page.locator('#panel li a').evaluateAll((list) => list.map((one) => one.getAttribute('href')))).toEqual(all.map(({ id }) => `#${id}`));
    expect(await page.locator('#panel [aria-current]').getAttribute('href')).toBe(`#${mention?.id}`);
    await page.locator('#panel li a').last().click();
    expect(await focusedIn(page)).toBe(all[all.length - 1]?.id);
    await page.locator(`#${mention?.id}`).press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.locator('#panel').isVisible()).toBe(false);
    expect(await focusedIn(page)).toBe(mention?.id);
    await page.close();
  });
  it('says of a citation that cannot be told that it cannot', async () => {
    const source = 'It fell.1 So.2 And.3\nNOTES\n1. Ibid., p. 3.\n2. Ibid.\n3. Li, p. 4.\n';
    const { page } = await opened(source);
    await page.locator('#text .m').first().click();
    expect(await page.locator('#panel').textContent()).toContain('cannot be told');
    await page.close();
  });
  it('lists the works that fit where more than one does', async () => {
    const source = 'It fell.1 So.2 And.3\nNOTES\n1. Robert C. North, Moscow and Chinese Communists (Stanford: Stanford University Press, 1953), 3.\n2. Robert C. North, Kuomintang and Chinese Communist Elites (Stanford: Stanford University Press, 1952), 4.\n3. North, 9.\n';
    const { mentions } = read(source);
    expect(mentions[2]?.candidates?.length).toBe(2);
    const { page } = await opened(source);
    await page.locator(`#${mentions[2]?.id}`).click();
    expect(await page.locator('#panel h2').textContent()).toBe('2 works fit');
    expect(await page.locator('#panel .ref').count()).toBe(2);
    await page.close();
  });
  it('tells the reason on hover and on focus, and is silent after', async () => {
    const { page } = await opened(roundtable);
    const name = page.locator('#text .x').first();
    await name.scrollIntoViewIfNeeded();
    await name.hover();
    expect(await page.getByRole('tooltip').textContent()).toMatch(/^Names · postal · certain/u);
    await page.mouse.move(2, 2);
    expect(await page.getByRole('tooltip').isVisible()).toBe(false);
    await page.locator('#text .f').first().focus();
    expect(await page.getByRole('tooltip').textContent()).toMatch(/^Removed · (?:running-head|folio|rule) · certain/u);
    expect(await page.locator('[aria-describedby=tip]').count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.locator('[aria-describedby=tip]').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('tooltip').isVisible()).toBe(false);
    await page.close();
  });
  it('filters by rule, by kind and by certainty', async () => {
    const { page } = await opened(roundtable);
    const seen = (selector: string): Promise<number> => page.locator(`#text ${selector}:not(.off)`).count();
    const box = (label: string): Promise<void> => page.locator('#side label', { hasText: label }).first().click();
    const document = read(roundtable);
    expect(await seen('.x')).toBe(document.names.length);
    await box('postal');
    expect(await seen('.x')).toBe(document.names.filter((name) => name.scheme !== 'postal').length);
    expect(await page.locator('#text .x.off').first().getAttribute('tabindex')).toBe('-1');
    await box('Names');
    expect(await seen('.x')).toBe(document.names.length);
    await box('Names');
    expect(await seen('.x')).toBe(0);
    expect(await seen('.e')).toBe(0);
    await box('Space of the page');
    expect(await seen('.e')).toBeGreaterThan(100);
    await box('certain');
    expect(await seen('.m')).toBe(document.mentions.filter((mention) => mention.work === null).length);
    await page.close();
  });
  it('shows a thing in the source when it is asked in the text, both side by side', async () => {
    const { page } = await opened(roundtable, { width: 1500 });
    await page.locator('.seg').getByText('Both').click();
    const name = page.locator('#text .x').last();
    await name.click();
    const twin = page.locator(`#source [data-m=${await name.getAttribute('data-m')}]`);
    expect(await isInSight(twin)).toBe(true);
    expect(await twin.textContent()).toBe(await name.textContent());
    await page.close();
  });
  it('fits 360 pixels, with the filters and a record open', async () => {
    const { page } = await opened(roundtable, { width: 360, height: 720 });
    const fits = (): Promise<boolean> => fitsWidth(page, 360);
    expect(await fits()).toBe(true);
    await page.locator('#menu').click();
    expect(await page.locator('#side').isVisible()).toBe(true);
    expect(await fits()).toBe(true);
    await page.locator('#side a').nth(3).click();
    expect(await page.locator('#side').isVisible()).toBe(false);
    await page.locator('#text .m').first().click();
    expect(await page.locator('#panel').isVisible()).toBe(true);
    expect(await fits()).toBe(true);
    await page.locator('#close').click();
    await page.locator('.seg').getByText('Both').click();
    await page.locator('#r-n9').click();
    expect(await fits()).toBe(true);
    await page.close();
  });
  it.each([['light', false], ['dark', true]])('has letters that stand out from their ground, %s', async (_, dark) => {
    const { page } = await opened(roundtable, { dark });
    await page.locator('#text .m').first().click();
    await page.locator('#text .x').first().hover();
    const faint = await faintIn(page, ['h1', 'h1 small', '#text p', '.m', 'a.n', '.back', '.note b', '#text details', '#side h2', '#side a', '#side output', '#panel h2', '#panel a', '#panel small', '#panel dt', '#tip b', '#tip q', '#tip span', '.seg :checked + span', '#theme']);
    expect(faint).toEqual([]);
    await page.close();
  });
  it('names its parts to those who do not see it', async () => {
    const { page } = await opened(roundtable);
    await Promise.all([
      expect(page.getByRole('main').count()).resolves.toBe(1), expect(page.getByRole('navigation', { name: 'Sections and filters' }).count()).resolves.toBe(1),
      expect(page.getByRole('radio', { name: 'Both' }).count()).resolves.toBe(1), expect(page.getByRole('button', { name: 'Light or dark' }).count()).resolves.toBe(1),
      expect(page.getByRole('checkbox', { name: /^postal/u }).count()).resolves.toBe(1), expect(page.getByRole('heading', { level: 1 }).count()).resolves.toBe(1),
    ]);
    const silent = await page.locator('[tabindex="0"], a, button, input').evaluateAll((list) => list.filter((one) => !(one.getAttribute('aria-label') ?? one.textContent ?? '').trim() && one.closest('label') === null).length);
    expect(silent).toBe(0);
    await page.close();
  });
});

describe('a work as a line', () => {
  const lineOf = (work: Partial<CslItem>): string => /<p class="ref">(.*?)<\/p>/u.exec(worksList({ ...read(''), works: [{ id: 'w1', type: 'book', ...work }] as never }))?.[1] ?? '';
  it.each([
    ['a book', { author: [{ family: 'Kaple', given: 'Deborah A.' }], title: 'Gulag Boss', publisher: 'Oxford University Press', issued: { 'date-parts': [[2010]] } }, 'Kaple, Deborah A. <cite>Gulag Boss</cite>. Oxford University Press. 2010.'],
    ['an article', { type: 'article-journal', author: [{ family: 'Ye', given: 'Shirley' }], title: 'Who Paid?', 'container-title': 'Frontiers', volume: '10', issue: '3', page: '428–56' }, 'Ye, Shirley. “Who Paid?” <cite>Frontiers</cite> 10:3. 428–56.'],
    ['a document', { type: 'document', title: 'Letter', archive: 'RGIA', archive_location: 'f. 560' }, '“Letter.” f. 560, RGIA.'],
    ['an edited book', { editor: [{ literal: 'A & B' }], title: 'Tea' }, 'A &amp; B, ed. <cite>Tea</cite>.'],
    ['nothing', {}, 'book.'],
  ])('%s', (_, work, wanted) => { expect(lineOf(work)).toBe(wanted); });
});
