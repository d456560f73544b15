// The pictures of docs/formats/html.md, of a bundled text.
//   npm run screenshots        writes docs/formats/images; needs Debian's chromium
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { read, toHtml } from '../../dist/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const images = join(root, 'docs/formats/images');
const folder = mkdtempSync(join(tmpdir(), 'emend-page-'));
const source = readFileSync(join(root, 'fixtures/roundtable/source.txt'), 'utf8');
writeFileSync(join(folder, 'page.html'), toHtml(read(source), source));
mkdirSync(images, { recursive: true });

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });

async function picture(name, { width, height, dark = false }, act) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  await page.goto(pathToFileURL(join(folder, 'page.html')).href);
  await act(page);
  await page.waitForTimeout(200);
  await page.screenshot({ path: join(images, `${name}.png`) });
  await page.close();
}

const toTop = (page, selector) => page.locator(selector).first().evaluate((element) => { element.scrollIntoView({ block: 'start' }); });
const tick = (page, label) => page.locator('#side label', { hasText: label }).first().click();

await picture('text', { width: 1000, height: 560 }, async (page) => { await toTop(page, '#s4'); await page.locator('#s4 .x').first().hover(); });
await picture('both', { width: 1180, height: 560 }, async (page) => { await page.locator('.seg').getByText('Both').click(); await toTop(page, '#s4'); });
await picture('record', { width: 1040, height: 560, dark: true }, async (page) => { await toTop(page, '#s4'); await page.locator('#s4 .m').nth(1).click(); });
await picture('narrow', { width: 360, height: 600 }, async (page) => { await toTop(page, '#s4'); });
await picture('filters', { width: 360, height: 600 }, async (page) => { await page.locator('#menu').click(); });
await picture('filtered', { width: 360, height: 600 }, async (page) => {
  await page.locator('#menu').click();
  for (const kind of ['Removed', 'Doubts', 'Notes', 'Citations']) await tick(page, kind);
  await page.locator('#menu').click();
  await toTop(page, '#s7');
});
await browser.close();
rmSync(folder, { recursive: true });
