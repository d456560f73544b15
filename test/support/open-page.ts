/// <reference types="node" />
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { file } from './run-program.js';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is, or undefined: the tests that need it are then skipped, and say so in their names. */
export const chromiumPath: string | undefined = PLACES.find((place) => existsSync(place));

export const openBrowser = (): Promise<Browser> => chromium.launch({ ...(chromiumPath !== undefined && { executablePath: chromiumPath }), args: ['--no-sandbox'] });

export interface Opened {
  readonly page: Page;
  /** What the console said that is no note of ours, errors, and addresses that were asked for besides the page itself. */
  readonly complaints: string[];
}

/** Opens a page that `toHtml` wrote, as a file. */
export async function openPage(browser: Browser, name: string, html: string, { width = 1280, height = 800, dark = false } = {}): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light' });
  const complaints: string[] = [];
  const address = pathToFileURL(file(`${name.replaceAll(' ', '-')}.html`, html)).href;
  page.on('console', (message) => { complaints.push(`${message.type()}: ${message.text()}`); });
  page.on('pageerror', (error) => { complaints.push(String(error)); });
  page.on('request', (request) => { if (request.url() !== address && !request.url().startsWith('data:')) complaints.push(`asked for ${request.url()}`); });
  await page.goto(address);
  return { page, complaints };
}

// what runs in the page is text here: the types of the DOM are no part of this project

/** The id of the element that has the focus. */
export const focusedIn = (page: Page): Promise<string> => page.evaluate('document.activeElement.id');

/** Whether an element stands within the window. */
export async function isInSight(locator: Locator): Promise<boolean> {
  const box = await locator.boundingBox();
  return box !== null && box.y > 0 && box.y + box.height < (locator.page().viewportSize()?.height ?? 0);
}

/** Whether nothing is wider than the window, or than the pane that it stands in, and only panes scroll. */
export const fitsWidth = (page: Page, width: number): Promise<boolean> =>
  page.evaluate(`document.documentElement.scrollWidth <= ${width} && document.scrollingElement.scrollTop === 0 && [...document.querySelectorAll('.pane, #side, #panel')].every((one) => one.clientWidth === 0 || one.scrollWidth <= Math.ceil(one.getBoundingClientRect().width))`);

const FAINT = `(selectors) => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const parse = (colour) => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
  const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const light = ([r, g, b]) => 0.2126 * linear(r / 255) + 0.7152 * linear(g / 255) + 0.0722 * linear(b / 255);
  const ground = (one) => { for (let at = one; at; at = at.parentElement) { const colour = parse(getComputedStyle(at).backgroundColor); if (colour[3] === 255) return colour; } return [255, 255, 255]; };
  return selectors.flatMap((selector) => { const found = [...document.querySelectorAll(selector)].slice(0, 3); return found.length === 0 ? [selector + ' is not there'] : found.flatMap((one) => {
    const [a, b] = [light(parse(getComputedStyle(one).color)), light(ground(one))].sort((x, y) => y - x), contrast = (a + 0.05) / (b + 0.05);
    return contrast < 4.5 ? [selector + ': ' + contrast.toFixed(2)] : [];
  }); });
}`;

/** The first three elements of each selector whose letters stand out from their ground by less than 4.5 to 1, as WCAG counts. */
export const faintIn = (page: Page, selectors: readonly string[]): Promise<string[]> => page.evaluate(`(${FAINT})(${JSON.stringify(selectors)})`);
