import type { VFile } from 'vfile';
import { read } from '../read.js';
import type { Document } from '../records/document.js';

declare module 'vfile' {
  interface DataMap {
    /** What `retextEmend` read from the file. */
    emend?: Document;
  }
}

/**
 * Puts the document that `read` makes of the file into `file.data.emend`, and each doubt into the file's messages.
 * The tree is left alone; places count in the file as it is.
 */
export default function retextEmend() {
  return (_tree: unknown, file: VFile): undefined => {
    const source = String(file);
    const document = read(source);
    file.data.emend = document;
    for (const doubt of document.diagnostics) {
      const place = doubt.origin[0];
      const message = file.message(doubt.reason, place === undefined ? {} : { place: { start: pointAt(source, place.start), end: pointAt(source, place.end) } });
      message.source = 'emend';
      message.ruleId = doubt.rule;
    }
  };
}

function pointAt(source: string, offset: number): { line: number; column: number; offset: number } {
  const before = source.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1, offset };
}
