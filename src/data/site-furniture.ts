/**
 * What web pages print around a text. Source: general knowledge of publishers', library and essay sites.
 * Each line of the source is compared whole, in lower case, without a closing colon, full stop or exclamation mark; with
 * those that end with *…* only its beginning.
 */
export const SITE_LINES: Readonly<Record<'navigation' | 'advertisement' | 'metadata' | 'copyright' | 'cookie-notice', readonly string[]>> = {
  advertisement: [
    'join now', 'sign up now', 'subscribe', 'subscribe now', 'advertisement', 'sponsored', 'this is a preview of the whole essay', 'get access',
    'buy now', 'add to cart', 'sign up for …', 'subscribe to …', 'join our …',
  ],
  navigation: [
    'read more', 'continue reading', 'authors avatar', 'author avatar', 'book search', 'search', 'google full text of our books', 'skip to content',
    'skip to main content', 'skip to main page', 'main menu', 'menu', 'home', 'log in', 'login', 'sign in', 'register', 'about', 'about us',
    'contact', 'contact us', 'share', 'share this', 'share this article', 'bookmark and share', 'print', 'print this page', 'email',
    'tweet', 'rss', 'privacy policy', 'terms of use', 'terms and conditions', 'sitemap', 'related articles', 'related content', 'you may also like',
    'recommended', 'table of contents', 'book description', 'previous', 'next', 'previous article', 'next article', 'leave a reply', 'leave a comment',
    'post a comment', 'this file is also available in adobe acrobat pdf format', 'download pdf', 'view pdf',
    'follow us', 'newsletter', 'accept all', 'reject all', 'accept', 'manage preferences', 'browse', 'my library', 'my account', 'sign out',
    'log out', 'annotate', 'next chapter', 'previous chapter', 'comment *', 'name *', 'email *', 'post comment', 'submit comment', 'recent posts',
    'recent comments', 'post navigation', 'like this', 'loading', 'cite this', 'cite this article', 'export citation', 'download citation',
    'request permissions', 'rights & permissions', 'show more', 'load more', 'view all', 'see all', 'toggle navigation', 'close', 'return to …',
    'back to …', 'click here…', 'questions and comments to…', 'posted in …', 'filed under…', 'tags:…', 'share on …', 'share this: …', 'click to …',
    'your email address will not be published…', 'save my name, email…', 'notify me of …', 'proudly powered by…', 'powered by …',
    'required fields are marked…', 'view large…', 'download slide', 'open in new tab', 'split view', 'article navigation', 'altmetric', 'email alerts', 'most read',
    'jump to …', 'from wikipedia, the free encyclopedia', 'twitter', 'facebook', 'like loading', 'categories: …',
    'top of page', 'skip to navigation…', 'report this document', 'site map', 'haut de page', 'aller à la navigation…', 'aller au contenu…', 'signaler ce document',
    'plan du site', 'accueil', 'accueil du site', 'se connecter', 'mentions légales', 'partager', 'imprimer', 'inicio de página', 'início da página', 'inizio pagina', 'seitenanfang',
    'zum seitenanfang', 'nach oben', 'startseite', 'impressum', 'datenschutz', 'datenschutzerklärung', 'direkt zum inhalt', 'zum inhalt springen', 'saltar al contenido…', 'iniciar sesión',
    'aviso legal', 'compartir', 'imprimir', 'pdf',
  ],
  copyright: [
    'all rights reserved…', 'copyright notice:…', 'copyright ©…', '©…', '(c) copyright…', 'tous droits réservés…', 'alle rechte vorbehalten…',
    'le texte seul est utilisable sous licence…', 'le texte et les autres éléments (illustrations…', 'the text only may be used under licence…', 'the text and other elements (illustrations…',
  ],
  'cookie-notice': [
    'we use cookies…', 'this site uses cookies…', 'this website uses cookies…', 'by using this site you agree…', 'by continuing to use this site…',
    'accept all cookies…',
  ],
  metadata: [
    'file created:…', 'last modified:…', 'last updated:…', 'page last updated…', 'downloaded from …', 'this content downloaded from…',
    'all use subject to…', 'published on …',
  ],
};
