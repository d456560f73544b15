/** Texts by several authors, set in three ways: one line a paragraph, wrapped, and in pages with heads and folios. */
const WHO = ['merchants', 'clerks', 'sailors', 'shipowners', 'brokers', 'pilots', 'widows', 'magistrates', 'smugglers', 'carpenters', 'captains', 'bankers', 'farmers'];
const WHERE = ['the northern ports', 'the estuary towns', 'the upper river', 'the customs house', 'the old harbour', 'the salt market', 'the island parishes', 'the western road', 'the rope walks', 'the tide mills', 'the winter fairs'];
const WHAT = ['kept their ledgers in', 'sent their timber to', 'had long feared', 'wrote often about', 'never forgot', 'bought their grain from', 'came to know', 'spoke ill of', 'lived off'];
const WHY = ['and the book says so with care', 'though no one has counted them', 'which the second chapter shows', 'as the author admits in a note', 'and that is its chief merit', 'but the maps are no help here', 'long before the telegraph came'];

/** Paragraphs of prose, no two sentences of which are alike. */
export function proseMaker(): (paragraphs?: number) => string[] {
  let k = 0;
  const sentence = (): string => {
    k += 1;
    return `The ${WHO[k % WHO.length] ?? ''} of ${WHERE[(k * 5) % WHERE.length] ?? ''} ${WHAT[(k * 7) % WHAT.length] ?? ''} ${WHERE[(k * 3 + 1) % WHERE.length] ?? ''} for ${k + 30} years, ${WHY[(k * 4) % WHY.length] ?? ''}.`;
  };
  return (paragraphs = 3) => Array.from({ length: paragraphs }, () => Array.from({ length: 6 }, sentence).join(' '));
}

const WIDTH = 78;
const PAGE = 42;

function wrap(text: string): string {
  const lines: string[] = [];
  for (const printed of text.split('\n')) {
    let line = '';
    for (const word of printed.split(' ')) {
      if (line !== '' && line.length + word.length >= WIDTH) { lines.push(line); line = word; } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines.join('\n');
}

const paged = (blocks: readonly string[]): string => {
  const pages: string[] = [];
  let lines: string[] = [];
  const close = (): void => { pages.push(`Harbour Roundtable 3-14 (2016)\n\n${lines.join('\n').trim()}\n\n${pages.length + 1} | P a g e\n`); lines = []; };
  for (const block of blocks) {
    const own = wrap(block).split('\n');
    if (lines.length > PAGE || (lines.length > PAGE - 4 && own.length < 4)) close();
    for (const line of own) { if (lines.length >= PAGE + 4) close(); lines.push(line); }
    lines.push('');
  }
  close();
  return pages.join('\f');
};

/** A line break within a block stands for two printed lines. */
export const SETTINGS: Readonly<Record<string, (blocks: readonly string[]) => string>> = {
  'one line a paragraph': (blocks) => blocks.map((block) => block.replace(/\n/gu, ' ')).join('\n\n'),
  'wrapped lines': (blocks) => blocks.map(wrap).join('\n\n'),
  'pages with heads and folios': paged,
};
