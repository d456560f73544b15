// besides what is reserved: control characters, halves of pairs and two non-characters, which XML cannot hold, not even as references
// eslint-disable-next-line no-control-regex
const SPECIAL = /[&<>\r\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff\p{Cs}]/u;
// eslint-disable-next-line no-control-regex
const EACH_SPECIAL = /[&<>\r\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

/** Text as XML 1.0 writes it. What XML cannot hold (control characters, halves of pairs) becomes U+FFFD. */
export const escapeXml = (text: string): string => (SPECIAL.test(text) ? text.replace(EACH_SPECIAL, (sign) => ENTITIES[sign] ?? '\ufffd') : text);

/** Attributes in the order given, each with a space before it; those without a value are left out. */
export const attributes = (values: Readonly<Record<string, string | null | undefined>>): string =>
  Object.entries(values).map(([name, value]) => (value === undefined || value === null || value === '' ? '' : ` ${name}="${escapeXml(value).replace(/["\n\t]/gu, (sign) => ENTITIES[sign] as string)}"`)).join('');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;', '"': '&quot;', '\n': '&#10;', '\t': '&#9;' };

/** An element; without content an empty one. */
export const element = (name: string, values: Readonly<Record<string, string | null | undefined>>, content = ''): string =>
  content === '' ? `<${name}${attributes(values)}/>` : `<${name}${attributes(values)}>${content}</${name}>`;
