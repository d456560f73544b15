/** The style sheet of the page: no font, picture or address from elsewhere; light and dark; from 360 pixels on. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --bg: light-dark(#faf8f4, #141518); --paper: light-dark(#fff, #1b1c20); --ink: light-dark(#212226, #e3e1dc);
  --soft: light-dark(#5f5d57, #a5a39c); --line: light-dark(#e3dfd6, #33343a); --focus: light-dark(#b3470b, #ffb27a);
  --e: light-dark(#17693e, #72d19f); --x: light-dark(#7a3a9c, #d0a0ec); --m: light-dark(#1a5aa3, #8abdf5); --mbg: light-dark(#eaf1fa, #1c2a3c);
  --f: light-dark(#85530f, #dba869); --d: light-dark(#b3261e, #ff8f85); --n: light-dark(#9a3412, #fdba74); --l: light-dark(#5f5d57, #a5a39c);
  --ui: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
  --serif: "Iowan Old Style", Charter, "Palatino Linotype", Palatino, "Book Antiqua", "Source Serif 4", Georgia, serif;
}
[data-theme=light] { color-scheme: light } [data-theme=dark] { color-scheme: dark }
* { box-sizing: border-box }
body { position: fixed; inset: 0; margin: 0; display: grid; grid-template: auto minmax(0, 1fr) / 100%; background: var(--bg); color: var(--ink); font: 15px/1.45 var(--ui) }
button, input, label, summary { font: inherit; color: inherit } [hidden] { display: none !important }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px }
header { display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center; padding: .6rem 1.2rem; background: var(--paper); border-bottom: 1px solid var(--line) }
h1 { flex: 1 1 20rem; min-width: 0; margin: 0; font: 600 1.05rem/1.3 var(--serif) }
h1 small { display: block; font: .8rem/1.4 var(--ui); color: var(--soft) }
.bar { display: flex; gap: .5rem; align-items: center }
.seg { display: flex; margin: 0; padding: 2px; border: 1px solid var(--line); border-radius: 8px }
.seg input { position: absolute; opacity: 0 }
.seg span { display: block; padding: .2rem .7rem; border-radius: 6px; cursor: pointer; white-space: nowrap }
.seg :checked + span { background: var(--ink); color: var(--paper) } .seg :focus-visible + span { outline: 2px solid var(--focus); outline-offset: 2px }
.bar button, #panel > button { padding: .25rem .7rem; border: 1px solid var(--line); border-radius: 8px; background: none; cursor: pointer }
#app { display: grid; grid-template-columns: 17.5rem minmax(0, 1fr) auto; min-height: 0 }
#side, #panel, .pane { overflow: auto; min-height: 0; overscroll-behavior: contain }
#side { padding: 1rem 1rem 3rem 1.2rem; border-right: 1px solid var(--line); font-size: .86rem }
#side h2 { margin: 1.3rem 0 .35rem; font-size: .72rem; letter-spacing: .07em; text-transform: uppercase; color: var(--soft) } #side h2:first-child { margin-top: 0 }
#side ol { margin: 0; padding: 0; list-style: none } #side li a { display: block; padding: .18rem 0; color: inherit; text-decoration: none; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
#side a:hover { text-decoration: underline }
fieldset { min-width: 0; margin: 0 0 .7rem; padding: 0; border: 0 }
#side label { display: grid; grid-template-columns: auto minmax(0, 1fr) 3rem 2.4rem; gap: .45rem; align-items: center; padding: .1rem 0; cursor: pointer }
#side label > span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap } #side .all { grid-template-columns: auto minmax(0, 1fr) auto; font-weight: 600 }
#side input { margin: 0; accent-color: var(--c, var(--ink)) }
#side i { height: .45rem; border-radius: 2px; background: linear-gradient(var(--c, var(--soft)) 0 0) 0 / var(--w) 100% no-repeat, var(--line) }
#side output { text-align: right; color: var(--soft); font-variant-numeric: tabular-nums }
#panes { display: grid; grid-template-columns: minmax(0, 1fr); min-height: 0 } [data-view=both] #panes { grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr) }
[data-view=text] #source, [data-view=source] #text { display: none }
.pane { padding: 2rem clamp(1rem, 4vw, 3rem) 40vh; scroll-padding: 5rem; position: relative }
#text { background: var(--paper); font: 1.09rem/1.68 var(--serif) } #text > * { max-width: 37rem; margin-inline: auto }
#source { border-left: 1px solid var(--line); font: .8rem/1.6 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; white-space: pre-wrap; overflow-wrap: anywhere } #source > * { max-width: 50rem; margin-inline: auto }
section { padding-bottom: 1.6rem } section + section { padding-top: 1.6rem; border-top: 1px solid var(--line) }
#text h2 { margin: 0 0 1.1rem; font: 600 1.4rem/1.3 var(--serif); text-wrap: balance } #text h3 { margin: 1.8rem 0 .6rem; font-size: 1.12rem; line-height: 1.35 }
p, blockquote { margin: 0 0 .95rem; overflow-wrap: break-word } blockquote { margin-inline: 1.6rem; font-size: .97em } .byline { font-style: italic } .list-item { margin-left: 1.4rem }
.notes { margin-top: 1.6rem; padding-top: .8rem; border-top: 1px solid var(--line); font-size: .86em; line-height: 1.55 }
.note { display: flex; gap: .6em; padding: .12rem 0 } .note b { flex: 0 0 1.6em; text-align: right; font-weight: 600; color: var(--n) } .note > span { min-width: 0; overflow-wrap: anywhere }
sup { line-height: 0; font-size: .72em } a.n { padding: 0 .15em; color: var(--n); font-weight: 600; text-decoration: none } a.n:hover { text-decoration: underline } .back { text-decoration: none; color: var(--n) }
[data-m] { border-radius: 2px; -webkit-box-decoration-break: clone; box-decoration-break: clone }
.m { background: var(--mbg); box-shadow: 0 0 0 2px var(--mbg); cursor: pointer } .m:hover { color: var(--m) } #text .m:not([data-w]) { background: none; box-shadow: none; border-bottom: 2px dashed var(--m) }
.e { text-decoration: underline 2px var(--e); text-underline-offset: .22em } .x { text-decoration: underline 2px dotted var(--x); text-underline-offset: .22em } .d { text-decoration: underline wavy 1px var(--d); text-underline-offset: .25em }
.e:hover, .x:hover, .d:hover, .f:hover { background: color-mix(in srgb, currentcolor 10%, transparent) }
.p { display: inline-block; width: .5rem; height: .5rem; margin: 0 .1rem; border: 1.5px solid var(--c); border-radius: 50%; vertical-align: .1em; cursor: help }
.e.p { --c: var(--e); width: .6rem; height: 0; border-width: 1px } .f.p { --c: var(--f); border-radius: 2px; opacity: .75 } .d.p { --c: var(--d); background: var(--c) } .e.l { --c: var(--l); text-decoration-color: var(--l) }
#source .f { color: var(--f); text-decoration: line-through 1px } #source .n { color: var(--n) } #source .e:not(.p) { background: color-mix(in srgb, var(--e) 22%, transparent) }
.off, .off.m { background: none !important; box-shadow: none; border: 0; text-decoration: none !important; color: inherit !important; cursor: auto } .p.off { display: none }
.flash { animation: flash 1.6s ease-out } @keyframes flash { from { background: color-mix(in srgb, var(--focus) 45%, transparent) } }
#works ol { padding-left: 1.5rem } #works > ol > li { margin-bottom: .5rem } .ref { margin: 0; line-height: 1.5 } details { font: .84rem/1.5 var(--ui); color: var(--soft) } summary { cursor: pointer } details:not([open]) { display: inline-block; margin-right: 1.2rem } #panel details { display: block }
dl { display: grid; grid-template-columns: minmax(5rem, auto) 1fr; gap: .1rem .8rem; margin: .3rem 0 .6rem } dt { color: var(--soft) } dd { margin: 0; color: var(--ink); overflow-wrap: anywhere }
details ul { margin: .2rem 0 .5rem; padding-left: 1.1rem } details a, #panel a { color: var(--m) } small { color: var(--soft) }
#panel { width: 22rem; padding: 1.1rem 1.2rem 3rem; border-left: 1px solid var(--line); background: var(--bg) } #panel > button { float: right } #panel h2 { margin: .1rem 0 .9rem; font-size: .72rem; letter-spacing: .07em; text-transform: uppercase; color: var(--soft) } #panel .ref { font: 1.02rem/1.5 var(--serif) } #panel [aria-current] { font-weight: 600 }
#tip { position: fixed; z-index: 9; max-width: min(24rem, calc(100vw - 1.5rem)); padding: .5rem .75rem; border-radius: 8px; background: light-dark(#232428, #ecebe7); color: light-dark(#f5f4f1, #1b1c20); font: .84rem/1.45 var(--ui); box-shadow: 0 6px 24px #0004; pointer-events: none; overflow-wrap: anywhere }
#tip b { display: block; font-size: .74rem; font-weight: 500; opacity: .85 } #tip q { display: block; margin: .1rem 0; font: .95rem/1.4 var(--serif); quotes: none; max-height: 9em; overflow: hidden }
#menu { display: none }
@media (max-width: 62rem) {
  #panel { position: fixed; inset: auto 0 0; width: auto; max-height: 62dvh; border: 0; border-top: 1px solid var(--line); border-radius: 14px 14px 0 0; box-shadow: 0 -8px 30px #0003; z-index: 5 }
}
@media (max-width: 48rem) {
  header { padding: .5rem .9rem } h1 { flex-basis: 100%; font-size: .98rem } h1 small { font-size: .74rem } .bar { width: 100% } .seg { margin-right: auto } .seg span { padding: .2rem .55rem } #menu { display: block }
  #app { grid-template-columns: minmax(0, 1fr) } #side { display: none; position: fixed; inset: 0; z-index: 6; background: var(--bg); padding-top: 3.6rem } .open #side { display: block } .open #menu { position: fixed; z-index: 7; top: .7rem; right: .9rem; background: var(--paper) }
  [data-view=both] #panes { grid-template: 1fr 1fr / minmax(0, 1fr) } [data-view=both] #source { border: 0; border-top: 3px double var(--line) } .pane { padding-top: 1.2rem } #text { font-size: 1.02rem; line-height: 1.6 } blockquote { margin-inline: 1rem }
}
@media (prefers-reduced-motion: reduce) { .flash { animation: none; outline: 2px solid var(--focus) } }
`;
