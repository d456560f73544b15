/** Wrong use of the program: told in one sentence, exit status 2. */
export class UsageError extends Error {}

const FILE = 'FILE is UTF-8 text; without it, or with -, standard input is read.';
const STATUS = 'Exit status: 0 done; 1 a record could not be read; 2 wrong use.';

export const HELP = `emend: reads messy scholarly prose and says where each result came from

  emend read [FILE]         a report: sections, notes, works, repairs, doubts
  emend read [FILE] --to F  F is json, text, markdown, tei, csl-json, bibtex …
  emend read --ndjson       JSON lines in, one document a line out
  emend references [FILE]   a note or bibliography entry a line, JSON lines out
  emend romanise [FILE]     Chinese names in pinyin or Wade-Giles, nothing else
  emend COMMAND --help      more about one command
  emend --version

${FILE}
${STATUS}
`;

const READ_HELP = `emend read [FILE] [--to FORMAT]
emend read [FILE] --ndjson

Takes a text apart into clean running text, notes, sections by author,
citations and names. Without --to it writes a report for a person.

  --to json        the whole document, one JSON value
  --to text        the clean text, paragraphs set apart by an empty line
  --to markdown    the clean text with its notes as [^1]
  --to tei         the same as TEI P5, with works, repairs and names
  --to csl-json    the works that are cited, as CSL-JSON 1.0.2
  --to bibtex      the same as BibTeX
  --to ris         the same as RIS
  --to annotations W3C Web Annotations on the raw text, as JSON
  --to html        a page that shows what was done, to open in a browser
  --ndjson         reads JSON lines {"id": …, "text": "…"}, writes one line for
                   each in the same order: {"id": …, "document": {…}} or
                   {"id": …, "error": {"code": "…", "message": "…"}}

${FILE}
${STATUS}
`;

const REFERENCES_HELP = `emend references [FILE] [--running]

Reads one note or bibliography entry a line and writes one JSON line for each:
{"input": "…", "mentions": […], "prose": […]}; every item is CSL-JSON.

  --running        the lines are one document: Ibid. and short titles find
                   what earlier lines cite; without it each line stands alone

${FILE}
${STATUS}
`;

const ROMANISE_HELP = `emend romanise [FILE] [--to SYSTEM] [--profile PROFILE] [--json]

Writes romanised Chinese names in one system and touches nothing else. Says on
standard error how many names were changed, and why the others were left.

  --to SYSTEM      pinyin (the default) or wade-giles
  --profile P      how much is changed: cautious, usual (the default) or full
  --json           {"emend": 1, "names": […]} instead of the text

${FILE}
${STATUS}
`;

export const COMMAND_HELP = { read: READ_HELP, references: REFERENCES_HELP, romanise: ROMANISE_HELP } as const;
export type CommandName = keyof typeof COMMAND_HELP;
