import { edtfOf } from '../citations/edtf.js';
import type { CslDate } from '../records/citation.js';

/** The date for a field that holds any text: in words where it is only words, else in EDTF. */
export const printedDate = (date: CslDate): string => date.literal ?? date.raw ?? edtfOf(date) ?? '';
