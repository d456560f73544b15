/** Wrong use of the program: told in one sentence, exit status 2. */
export class UsageError extends Error {}

export const HELP = `emend: reads messy scholarly prose and says where each result came from

  emend read [FILE]                    a report: sections, notes, what was repaired, what is in doubt
  emend read [FILE] --to FORMAT        json, text, markdown or csl-json
  emend read [FILE] --ndjson           JSON lines {"id", "text"} in, {"id", "document"} out
  emend references [FILE]              one note or bibliography entry a line, JSON lines out
                                       --running: the lines are one document
  emend romanise [FILE] --to pinyin    Chinese names in pinyin, nothing else touched
                                       --profile cautious, usual or full; --json
  emend --help | --version

FILE is UTF-8 text; without it, or with -, standard input is read.
Exit status: 0 done; 1 a record could not be read; 2 wrong use.
`;
