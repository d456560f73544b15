/**
 * What web pages print around a text. Source: general knowledge of publishers', library and essay sites.
 * Each line of the source is compared whole, in lower case, without a closing colon, full stop or exclamation mark.
 */
export const SITE_LINES: readonly (readonly [string, 'navigation' | 'advertisement' | 'metadata' | 'copyright'])[] = [
  ['join now', 'advertisement'], ['sign up now', 'advertisement'], ['subscribe', 'advertisement'], ['subscribe now', 'advertisement'],
  ['advertisement', 'advertisement'], ['sponsored', 'advertisement'], ['this is a preview of the whole essay', 'advertisement'],
  ['read more', 'navigation'], ['continue reading', 'navigation'], ['authors avatar', 'navigation'], ['author avatar', 'navigation'],
  ['book search', 'navigation'], ['search', 'navigation'], ['google full text of our books', 'navigation'], ['skip to content', 'navigation'],
  ['skip to main content', 'navigation'], ['skip to main page', 'navigation'], ['main menu', 'navigation'], ['menu', 'navigation'],
  ['home', 'navigation'], ['log in', 'navigation'], ['login', 'navigation'], ['sign in', 'navigation'], ['register', 'navigation'],
  ['about', 'navigation'], ['about us', 'navigation'], ['contact', 'navigation'], ['contact us', 'navigation'], ['back to top', 'navigation'],
  ['share', 'navigation'], ['share this', 'navigation'], ['share this article', 'navigation'], ['bookmark and share', 'navigation'],
  ['print', 'navigation'], ['print this page', 'navigation'], ['email', 'navigation'], ['tweet', 'navigation'], ['rss', 'navigation'],
  ['privacy policy', 'navigation'], ['terms of use', 'navigation'], ['terms and conditions', 'navigation'], ['sitemap', 'navigation'],
  ['related articles', 'navigation'], ['related content', 'navigation'], ['you may also like', 'navigation'], ['recommended', 'navigation'],
  ['table of contents', 'navigation'], ['book description', 'navigation'], ['previous', 'navigation'], ['next', 'navigation'],
  ['previous article', 'navigation'], ['next article', 'navigation'], ['leave a reply', 'navigation'], ['post a comment', 'navigation'],
  ['this file is also available in adobe acrobat pdf format', 'navigation'], ['download pdf', 'navigation'], ['view pdf', 'navigation'],
  ['questions and comments to', 'navigation'], ['follow us', 'navigation'], ['newsletter', 'navigation'], ['all rights reserved', 'copyright'],
  ['accept all', 'navigation'], ['reject all', 'navigation'], ['accept', 'navigation'], ['manage preferences', 'navigation'], ['browse', 'navigation'],
  ['my library', 'navigation'], ['my account', 'navigation'], ['sign out', 'navigation'], ['log out', 'navigation'], ['annotate', 'navigation'], ['next chapter', 'navigation'],
  ['previous chapter', 'navigation'], ['comment *', 'navigation'], ['name *', 'navigation'], ['email *', 'navigation'], ['post comment', 'navigation'],
  ['submit comment', 'navigation'], ['recent posts', 'navigation'], ['recent comments', 'navigation'], ['post navigation', 'navigation'], ['like this', 'navigation'],
  ['loading', 'navigation'], ['cite this', 'navigation'], ['cite this article', 'navigation'], ['export citation', 'navigation'], ['download citation', 'navigation'],
  ['request permissions', 'navigation'], ['rights & permissions', 'navigation'], ['get access', 'advertisement'], ['buy now', 'advertisement'], ['add to cart', 'advertisement'],
  ['show more', 'navigation'], ['load more', 'navigation'], ['view all', 'navigation'], ['see all', 'navigation'], ['toggle navigation', 'navigation'], ['close', 'navigation'],
];

/** Beginnings of lines that only a site prints; compared in lower case. */
export const SITE_STARTS: readonly (readonly [string, 'navigation' | 'cookie-notice' | 'copyright' | 'metadata' | 'advertisement'])[] = [
  ['we use cookies', 'cookie-notice'], ['this site uses cookies', 'cookie-notice'], ['this website uses cookies', 'cookie-notice'],
  ['by using this site you agree', 'cookie-notice'], ['by continuing to use this site', 'cookie-notice'], ['accept all cookies', 'cookie-notice'],
  ['copyright notice:', 'copyright'], ['copyright ©', 'copyright'], ['© ', 'copyright'], ['©', 'copyright'], ['(c) copyright', 'copyright'],
  ['file created:', 'metadata'], ['last modified:', 'metadata'], ['last updated:', 'metadata'], ['page last updated', 'metadata'],
  ['return to ', 'navigation'], ['back to ', 'navigation'], ['click here', 'navigation'], ['questions and comments to', 'navigation'],
  ['posted in ', 'navigation'], ['filed under', 'navigation'], ['tags:', 'navigation'], ['share on ', 'navigation'],
  ['downloaded from ', 'metadata'], ['this content downloaded from', 'metadata'], ['all use subject to', 'metadata'],
  ['published on ', 'metadata'], ['click to ', 'navigation'], ['your email address will not be published', 'navigation'], ['save my name, email', 'navigation'],
  ['notify me of ', 'navigation'], ['proudly powered by', 'navigation'], ['powered by ', 'navigation'], ['required fields are marked', 'navigation'],
  ['sign up for ', 'advertisement'], ['subscribe to ', 'advertisement'], ['join our ', 'advertisement'],
];
