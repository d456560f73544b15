import { type Draft, put, type Reading } from './draft.js';
import { type Outline, outlineOf } from './outline.js';
import { readArchive } from './read-archive.js';
import { readIbid, readShort } from './read-back.js';
import { dateAtHead } from './read-date.js';
import { firstImprint, hasPublisherWord } from './read-imprint.js';
import { readPerson, readPersonList } from './read-persons.js';
import { putJournal, readAfterQuoted, withPages } from './read-quoted.js';
import { imprintInRun } from './read-run-imprint.js';
import { putTitle } from './read-title-field.js';
import { withAddress } from './read-address.js';

const ED = /^,? ?[([]?(?:eds?\.?|editors?|[Hh]rsg\.|Hg\.|a cura di)(?: and trans\.)?[)\]]?,? /u;
const TRANS = /^ ?[([]trans\. ([^)\]]+)[)\]]/u;
const REVIEW = /^((?:[\p{L}-]+ ){0,2}[Rr]eview(?: [Ee]ssay)?|[Rr]ezension) (?:on|of|zu) /u;
const VERB = /(?:^| )(?:is|was|are|were|has|had|have|will|would|do|does|did|provides?|argues?|says|cites|refers|upheld|made|stated)(?= )/u;
const THESIS = /(?:Ph\. ?D\.|PhD|[Dd]octoral|[Mm]aster[’']s|MA|M\.A\.) (?:dissertation|thesis|diss\.)/u;

/**
 * Reads the citation at the head of `text`, whatever its form; null if there is none.
 *
 * *Niu Jun, From Yan’an to the World, … (Norwalk, Conn.: EastBridge, 2005), 202* is a book; *For the sake of readability, I will …* is prose.
 */
export function readCitation(text: string): Reading | null {
  const ibid = readIbid(text);
  if (ibid !== null) return ibid;
  const outline = outlineOf(text);
  const full = readFull(outline);
  if (full !== null) return withAddress(text, full);
  const short = readShort(outline);
  if (short !== null) return short;
  return withAddress(text, null);
}

function readFull(outline: Outline): Reading | null {
  const { text, groups } = outline;
  const draft: Draft = { type: 'book' };
  let at = 0;
  const head = dateAtHead(text);
  if (head !== null && /^, ?[“"‘]/u.test(text.slice(head.end))) { put(draft, 'issued', head.date); at = head.end + 2; }
  const list = readPersonList(text, at);
  let edited = false;
  let role = ED.exec(text.slice(list.end));
  if (list.persons.length > 0 && /^(?:,| \(| ?[“"‘[]| eds?\.| to |\/)/u.test(text.slice(list.end))) {
    put(draft, 'author', list.persons);
    at = list.end;
    if (role !== null) { edited = true; at += role[0].length; }
    const trans = TRANS.exec(text.slice(at));
    if (trans?.[1] !== undefined) { const names = readPersonList(trans[1]).persons; put(draft, 'translator', names.length > 0 ? names : undefined); at += trans[0].length; }
    at += /^ to \p{Lu}[^,“]{2,60}(?=, ?“)/u.exec(text.slice(at))?.[0].length ?? 0;
  } else if (list.persons.length === 0) {
    const ed = text.slice(0, 90).search(/,? \(?eds?\.\)?,? /u);
    role = ed > 0 ? ED.exec(text.slice(ed)) : null;
    if (role !== null && !/[“"(:]/u.test(text.slice(0, ed)) && /^\p{Lu}/u.test(text)) {
      const one = readPerson(text.slice(0, ed));
      if (one !== null) { draft.author = [one]; edited = true; at = ed + role[0].length; }
    } else {
      const quote = groups.find(group => group.kind === '"');
      const who = quote === undefined ? '' : text.slice(0, quote.start).trim();
      if (quote !== undefined && quote.start > 0 && who.length < 90 && /,$/u.test(who) && /^\p{Lu}/u.test(who) && !VERB.test(who)) {
        const name = who.replace(/,$/u, '');
        const person = /,/u.test(name) ? { literal: name } : readPerson(name);
        if (person !== null) { draft.author = [person]; at = quote.start; }
      }
    }
  }
  const office = groups.find(group => group.kind === '"' && group.start > at);
  if (office !== undefined && !edited && at === list.end && at > 0) {
    const between = text.slice(at, office.start);
    if (/^, \p{Lu}[^“"\d:;]{3,60}, $/u.test(between) && readPerson(between.slice(2, -2))?.literal !== undefined) { draft.author = [{ literal: text.slice(0, office.start - 2) }]; at = office.start; }
  }
  if (edited && draft.author !== undefined) { draft.editor = draft.author; delete draft.author; }
  at += /^[\s,]*/u.exec(text.slice(at))?.[0].length ?? 0;
  if (VERB.test(text.slice(at, at + 40).split(/[,(“]/u)[0] ?? '') && draft.author === undefined) return null;
  const quote = groups.find(group => group.kind === '"' && group.start >= at);
  if (quote !== undefined && quote.start - at < 2) {
    putTitle(draft, 'title', text.slice(quote.start + 1, quote.end - 1));
    const reading = readAfterQuoted(outline, draft, quote.end);
    if (reading !== null) return reading;
    const behind = text.slice(quote.end).trim();
    if (THESIS.test(behind)) { draft.type = 'thesis'; return { form: 'full', draft, end: text.length }; }
    // two chapters of one book: the first ends with its title
    if (draft.author !== undefined && /^,?$/u.test(behind) && /[,”"]$/u.test(text.trimEnd())) { draft.type = 'chapter'; return { form: 'full', draft, end: quote.end }; }
    return null;
  }
  const review = REVIEW.exec(text.slice(at));
  if (review !== null) { draft.type = 'review'; draft.genre = review[1] ?? ''; }
  const from = at;
  const printed = firstImprint(outline, from + 1, ({ start, end }) => !(/^\(\d{4}[-–]\d{4}\)$/u.test(text.slice(start, end)) && text.indexOf('(', end) > 0));
  if (printed !== null) {
    const { bracket, imprint } = printed;
    const title = text.slice(from, bracket.start).trim();
    if (!isTitle(title, draft)) return null;
    if (imprint.publisher === undefined && imprint.place === undefined && draft.author === undefined && draft.editor === undefined) return null;
    put(draft, 'publisher', imprint.publisher); put(draft, 'publisher-place', imprint.place); put(draft, 'issued', imprint.issued);
    if (review === null) putTitle(draft, 'title', title);
    else putReviewed(draft, title.slice(review[0].length));
    if (THESIS.test(text.slice(bracket.start, bracket.end))) draft.type = 'thesis';
    const volumes = /^,? (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:vols?\.|volumes)(?: in total)?/u.exec(text.slice(bracket.end));
    if (volumes !== null) { put(draft, 'volume', volumes[0].replace(/^,? /u, '')); return { form: 'full', draft, end: bracket.end + volumes[0].length }; }
    return withPages(text, bracket.end, draft);
  }
  const call = readArchive(text.slice(from));
  if (call !== null && call.start < 200) {
    draft.type = 'document';
    put(draft, 'archive', call.archive); put(draft, 'archive_location', call.location);
    const title = text.slice(from, from + call.start).replace(/[\s,]+$/u, '');
    if (title !== '' && !VERB.test(title)) put(draft, 'title', title);
    draft.custom = { archive: call.parts };
    return { form: 'full', draft, end: from + call.end };
  }
  const run = imprintInRun(outline, from);
  if (run !== null && run.start > from) {
    const title = text.slice(from, run.start);
    const { imprint } = run;
    if (!isTitle(title, draft)) return null;
    if (imprint.publisher === undefined && imprint.place === undefined) {
      // *Title, Journal of X 1986, vol. 37, pp. 431*
      const comma = title.lastIndexOf(', ');
      const behind = /^, (?:vol\.|no\.|n\.) ?(\d+)(?:, (?:no\.|issue) ?(\d+))?/u.exec(text.slice(run.end));
      if (draft.author === undefined || comma < 0) return null;
      putTitle(draft, 'title', title.slice(0, comma));
      draft.type = run.dayGiven ? 'article-newspaper' : 'article-journal';
      putJournal(draft, title.slice(comma + 2));
      put(draft, 'issued', imprint.issued); put(draft, 'volume', behind?.[1]); put(draft, 'issue', behind?.[2]);
      return withPages(text, run.end + (behind?.[0].length ?? 0), draft);
    }
    if (draft.author === undefined && draft.editor === undefined && !(imprint.place !== undefined || hasPublisherWord(imprint.publisher ?? '') || /&| and /u.test(imprint.publisher ?? ''))) return null;
    const inside = /,? (?:\[in:\]|in:|in) (?=\p{Lu})/u.exec(title);
    if (inside !== null && inside.index > 8 && draft.author !== undefined && /[:\]]|ed/u.test(inside[0] + title.slice(inside.index))) {
      draft.type = 'chapter';
      putTitle(draft, 'title', title.slice(0, inside.index));
      const rest = title.slice(inside.index + inside[0].length);
      const editors = readPersonList(rest);
      const ed = ED.exec(rest.slice(editors.end));
      if (editors.persons.length > 0) { put(draft, 'editor', editors.persons); putTitle(draft, 'container-title', rest.slice(editors.end + (ed?.[0].length ?? 0)).replace(/^[, ]+/u, '')); } else putTitle(draft, 'container-title', rest);
    } else putTitle(draft, 'title', title);
    put(draft, 'publisher', imprint.publisher); put(draft, 'publisher-place', imprint.place); put(draft, 'issued', imprint.issued);
    return withPages(text, run.end, draft);
  }
  return null;
}

/** A title begins with a capital, a figure or a quotation mark, and is not a sentence. */
function isTitle(title: string, draft: Draft): boolean {
  if (title.length < 3 || title.length > 400 || !/^[\p{Lu}\p{N}‘'“"\p{Script=Han}]/u.test(title)) return false;
  if (draft.author !== undefined || draft.editor !== undefined) return !/\. (?:See|Cf)/u.test(title);
  return !VERB.test(title) && !/^(?:In|For|On the|As|This|These|It|He|She|But|However|I|We|My) .* (?:the|a|see) /u.test(title);
}

function putReviewed(draft: Draft, printed: string): void {
  const list = readPersonList(printed);
  if (list.persons.length > 0) put(draft, 'reviewed-author', list.persons);
  const title: Draft = { type: 'book' };
  putTitle(title, 'title', printed.slice(list.persons.length > 0 ? list.end : 0).replace(/^[, ]+/u, ''));
  put(draft, 'reviewed-title', title.title);
  put(draft, 'translator', title.translator);
}
