import type { Draft } from './draft.js';

const SITE_WORD = /^(?:\p{Lu}[\p{L}\p{N}.’'&-]*|of|the|and|for|&|de|la)$/u;

const LEADS = /^(?:Online|Available|Internet|Web|Web ?site|Web [Pp]age)$/u;

/** *Who were the eight people executed? The Guardian. https://…*: the last sentence before an address is where it appeared. */
export function partSite(draft: Draft, sign: '. ' | ', ' = '. '): void {
  const title = draft.title ?? '';
  if (draft['container-title'] !== undefined || draft.publisher !== undefined) return;
  const stop = sign === ', ' ? title.lastIndexOf(sign) : Math.max(title.lastIndexOf('. '), title.lastIndexOf('? '), title.lastIndexOf('! '));
  const site = title.slice(stop + 2);
  const words = site.split(' ');
  if (stop < 8 || words.length > 7 || sign === ', ' && words.length < 2 || !words.every((word) => SITE_WORD.test(word))) return;
  draft.title = title.slice(0, stop + ('.,'.includes(title.charAt(stop)) ? 0 : 1));
  // *…. Online: https://…*: how it is read, no name
  if (!LEADS.test(site)) draft['container-title'] = site;
}
