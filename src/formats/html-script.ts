/** The script of the page: filters, reasons on hover and focus, jumps, records. It asks nothing of the network. */
export const SCRIPT = `
'use strict';
const $ = (id) => document.getElementById(id);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const data = JSON.parse($('data').textContent);
const app = $('app'), text = $('text'), source = $('source'), panel = $('panel'), tip = $('tip'), menu = $('menu'), raw = $('raw');
let marks = all('[data-m]', text);
const told = (mark) => data.marks[mark.dataset.m[0]][mark.dataset.m.slice(1)];

// what is shown: a mark whose rule and certainty are both ticked
const ticked = (name) => new Set(all('input[name=' + name + ']:checked').map((box) => Number(box.value)));
function filter() {
  const groups = ticked('g'), certainties = ticked('c');
  for (const mark of marks) {
    const [group, certainty] = told(mark), off = !groups.has(group) || !certainties.has(certainty);
    if (off === mark.classList.contains('off')) continue;
    mark.classList.toggle('off', off);
    // a link to a note stays one
    if (mark.tagName !== 'A') mark.tabIndex = off ? -1 : 0;
  }
  for (const box of all('.all input')) {
    const own = all('input[name=g]', box.closest('fieldset')), on = own.filter((one) => one.checked).length;
    box.checked = on === own.length;
    box.indeterminate = on > 0 && on < own.length;
  }
}
$('side').addEventListener('change', ({ target }) => {
  if (target.closest('.all')) for (const box of all('input[name=g]', target.closest('fieldset'))) box.checked = target.checked;
  filter();
});

// why: on hover and on focus
let asked = null;
function tell(mark) {
  const [group, certainty, change, why] = told(mark), { kind, label } = data.groups[group];
  const line = (name, words) => { const one = document.createElement(name); one.textContent = words; if (words) tip.append(one); };
  tip.textContent = '';
  line('b', [kind, label, data.certainties[certainty]].join(' · '));
  line('q', data.strings[change]);
  const cited = (mark.closest('#text') ? mark : text.querySelector('[data-m="' + mark.dataset.m + '"]') || mark).dataset.w, work = cited && $(cited);
  if (work) line('q', work.querySelector('.ref').textContent);
  line('span', data.strings[why]);
  tip.hidden = false;
  const at = mark.getClientRects()[0] || mark.getBoundingClientRect(), below = at.bottom + tip.offsetHeight + 12 < innerHeight;
  tip.style.left = Math.max(8, Math.min(at.left, innerWidth - tip.offsetWidth - 8)) + 'px';
  tip.style.top = (below ? at.bottom + 8 : Math.max(8, at.top - tip.offsetHeight - 8)) + 'px';
  mark.setAttribute('aria-describedby', 'tip');
  asked = mark;
}
function hush() { tip.hidden = true; if (asked) asked.removeAttribute('aria-describedby'); asked = null; }
const markAt = (event) => { const mark = event.target.closest && event.target.closest('[data-m]'); return mark && !mark.classList.contains('off') ? mark : null; };
for (const name of ['pointerover', 'focusin']) document.addEventListener(name, (event) => { const mark = markAt(event); if (mark) tell(mark); else if (name === 'pointerover') hush(); });
document.addEventListener('focusout', hush);
for (const pane of [text, source]) pane.addEventListener('scroll', () => { if (asked && asked === document.activeElement) tell(asked); else hush(); }, { passive: true });

// jumps
function show(element) {
  if (element.closest('#text') && app.dataset.view === 'source') view('text');
  for (let parent = element.parentElement; parent; parent = parent.parentElement) if (parent.tagName === 'DETAILS') parent.open = true;
  if (document.body.classList.contains('open')) menu.click();
  element.scrollIntoView({ block: 'center' });
  element.classList.remove('flash');
  void element.offsetWidth;
  element.classList.add('flash');
  if (element.tabIndex >= -1) element.focus({ preventScroll: true });
}
function twin(mark) {
  const other = mark.closest('#text') ? source : text;
  const found = app.dataset.view === 'both' && other.querySelector('[data-m="' + mark.dataset.m + '"]');
  if (found) { found.scrollIntoView({ block: 'center' }); found.classList.remove('flash'); void found.offsetWidth; found.classList.add('flash'); }
}

// the record of a citation
let opener = null;
const narrow = () => matchMedia('(max-width: 62rem)').matches;
function record(mark) {
  const ids = (mark.dataset.w || '').split(' ').filter(Boolean), own = mark.closest('#text') ? mark.id : (text.querySelector('[data-m="' + mark.dataset.m + '"]') || {}).id;
  const title = document.createElement('h2');
  title.textContent = ids.length === 0 ? 'Cannot be told' : ids.length === 1 ? 'Record' : ids.length + ' works fit';
  const body = ids.map((id) => { const copy = $(id).cloneNode(true); copy.removeAttribute('id'); const box = document.createElement('div'); box.append(...copy.childNodes); return box; });
  if (ids.length === 0) { const line = document.createElement('p'); line.textContent = 'What this cites cannot be told from the text: ' + mark.textContent; body.push(line); }
  $('record').replaceChildren(title, ...body);
  for (const one of all('details', panel)) one.open = true;
  for (const link of all('a[href="#' + own + '"]', panel)) link.setAttribute('aria-current', 'true');
  panel.hidden = false;
  panel.scrollTop = 0;
  opener = mark;
  if (narrow()) mark.scrollIntoView({ block: 'start' });
  panel.focus();
}
function shut() { panel.hidden = true; if (opener) opener.focus({ preventScroll: true }); opener = null; }
$('close').onclick = shut;

function act(event) {
  const link = event.target.closest('a[href^="#"]');
  if (link) {
    const goal = $(link.getAttribute('href').slice(1));
    if (!goal) return;
    event.preventDefault();
    if (narrow() && link.closest('#panel')) { panel.hidden = true; opener = null; }
    hush();
    show(goal);
    return;
  }
  const mark = markAt(event);
  if (!mark) return;
  twin(mark);
  const outer = mark.closest('.m:not(.off)');
  const cited = outer && (outer.closest('#text') ? outer : text.querySelector('[data-m="' + outer.dataset.m + '"]'));
  if (cited) { event.preventDefault(); hush(); record(cited); }
  else tell(mark);
}
document.addEventListener('click', act);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' || (event.key === ' ' && markAt(event))) { if (markAt(event) && event.target.tagName !== 'A') act(event); }
  if (event.key !== 'Escape') return;
  if (!tip.hidden) hush(); else if (document.body.classList.contains('open')) menu.click(); else if (!panel.hidden) shut();
});

// text, source, or both
function view(name) {
  if (name !== 'text' && raw) {
    if (!source.firstChild) { source.append(raw.content); marks = all('[data-m]'); filter(); }
  }
  app.dataset.view = name;
  for (const box of all('input[name=view]')) box.checked = box.value === name;
}
for (const box of all('input[name=view]')) box.onchange = () => { view(box.value); follow(); };
const places = all('[data-s]', text);
/** The last of some elements that begins at or before a place, by bisection. */
const lastAt = (list, holds) => { let low = 0, high = list.length; while (low < high) { const middle = (low + high) >> 1; if (holds(list[middle])) low = middle + 1; else high = middle; } return list[low - 1] || list[0]; };
let waiting = false;
function follow() {
  if (app.dataset.view !== 'both' || waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    const edge = text.getBoundingClientRect().top + 100, block = lastAt(places, (one) => one.getBoundingClientRect().top <= edge);
    if (!block) return;
    const own = block.getBoundingClientRect(), start = Number(block.dataset.s), length = block.textContent.length;
    const place = start + Math.max(0, Math.min(1, (edge - own.top) / (own.height || 1))) * length;
    const chunk = lastAt(source.children, (one) => Number(one.dataset.s) <= place);
    if (chunk) source.scrollTop = chunk.offsetTop + Math.min(1, (place - chunk.dataset.s) / (chunk.textContent.length || 1)) * chunk.offsetHeight - 100;
  });
}
text.addEventListener('scroll', follow, { passive: true });
menu.onclick = () => { const open = document.body.classList.toggle('open'); menu.setAttribute('aria-expanded', String(open)); menu.textContent = open ? 'Done' : 'Filter'; };
$('theme').onclick = () => { const root = document.documentElement, dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches; root.dataset.theme = dark ? 'light' : 'dark'; };
filter();
`;
