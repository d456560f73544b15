import type { VFile } from 'vfile';
import { read, type ReadOptions } from '../read.js';
import type { Document } from '../records/document.js';
import type { Span } from '../text/span.js';
import { hull, pointsOf } from './places.js';

declare module 'vfile' {
  interface DataMap {
    /** What `read` read of the file: left there by the first of our plugins, used by the others. */
    emend?: Document;
  }
}

/** The document of a file: the one that a plugin before left there, or a reading of its own. */
export const documentOf = (file: VFile, options?: ReadOptions): Document => (file.data.emend ??= read(String(file), options));

/** What a plugin has to say of a place. */
export interface Remark {
  readonly ruleId: string;
  readonly reason: string;
  readonly origin: readonly Span[];
  readonly actual?: string;
  readonly expected?: readonly string[];
  /** The evidence. */
  readonly note?: string;
  /** Where the rule is explained. @default its heading in docs/plugins.md */
  readonly url?: string;
  /** Something that is as it should be, or was left on purpose. @default false */
  readonly info?: boolean;
}

/** Writes remarks into the messages of a file, with their places in it as it is, and the page that explains their rule. */
export function reporter(source: string, file: VFile): (remark: Remark) => void {
  const pointAt = pointsOf(String(file));
  return ({ ruleId, reason, origin, actual, expected, note, url = `docs/plugins.md#${ruleId}`, info = false }) => {
    const place = hull(origin);
    const message = file[info ? 'info' : 'message'](reason, { ruleId, source, ...(place !== null && { place: { start: pointAt(place.start), end: pointAt(place.end) } }) });
    Object.assign(message, { url, ...(actual !== undefined && { actual }), ...(expected !== undefined && { expected: [...expected] }), ...(note !== undefined && { note }) });
  };
}
