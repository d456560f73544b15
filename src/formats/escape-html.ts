import { escapeXml } from './escape-xml.js';

const PICTURES = 0x2400;
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\v\f\u000e-\u001f]/gu;

/** Text as a page shows it: reserved signs as entities, controls as their pictures (`␇`), a form feed as `↧`, line ends as LF. */
export const escapeHtml = (text: string): string => escapeXml((text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text).replace(CONTROL, (sign) => (sign === '\f' ? '↧' : String.fromCharCode(PICTURES + sign.charCodeAt(0)))));
