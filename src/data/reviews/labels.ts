import type { SectionKind } from '../../records/section.js';

/** What a contribution calls itself, in lower case, by the kind of section that it heads. Source: general knowledge of journals, forums and roundtables; English, German, French, Spanish, Italian. */
export const LABELS: Readonly<Partial<Record<SectionKind, string>>> = {
  introduction: 'introduction, introductory essay, introductory note, introductory remarks, foreword, preface, prologue, editorial, editor’s note, editors’ note, editorial note, note from the editor, note from the editors, editor’s introduction, editors’ introduction, opening remarks, opening statement, einleitung, einführung, vorwort, avant-propos, introducción, introduzione, prefazione, presentación, présentation, presentazione',
  review: 'review, reviews, review essay, review article, book review, essay, feature review, comment, comments, commentary, commentaries, critique, remarks, perspective, perspectives, reflections, rezension, rezensiert, besprechung, kommentar, compte rendu, compte-rendu, commentaire, reseña, comentario, recensione, commento',
  response: 'response, responses, reply, replies, rejoinder, author’s response, authors’ response, author’s reply, authors’ reply, author’s rejoinder, author’s comment, authors’ comments, author’s note, editor’s response, editors’ response, antwort, erwiderung, réponse, respuesta, risposta',
  body: 'conclusion, concluding remarks, closing remarks, afterword, epilogue, postscript, chapter, article, paper, statement, report, address, discussion, contribution, memoir, interview, nachwort, schluss, lecture, presentation',
};

/** What stands before a label: *roundtable review by*, *second comment by*. Source: general knowledge. */
export const LABEL_BEFORE = 'a an the book forum roundtable general guest invited opening closing short brief extended critical second third first further additional final online h-diplo historical translated feature commissioned and';

/** What may stand between a label and the word *by*: *response to the reviewers by*. Source: general knowledge. */
export const LABEL_BEHIND = 'für h-soz-kult h-soz-u-kult to the my our critics reviewers reviews commentators commentaries comments contributors forum roundtable panel discussion of on from participants editors readers his her their essay essays and';

/** What joins a label to a name. */
export const BY_WORDS = 'by by: from von par por di';

/** Titles before a name, degrees behind it. Source: general knowledge; lower case, without stops. */
export const NAME_TITLES = 'dr prof professor mr mrs ms sir rev reverend ambassador amb lt col gen general capt captain major maj hon sen rep pd herr frau m mme don doña dott dottssa dra profa profssa lic mtro mtra';
export const DEGREES = 'phd ph d dphil ma ba md jd llm esq frsc fba emeritus emerita sj op';

/** Roles of speakers in a transcript, in place of a name. Source: general knowledge. */
export const SPEAKER_ROLES = 'moderator interviewer interviewee chair chairman chairwoman chairperson host question questioner audience speaker narrator q a translator interpreter participant discussant panelist member unidentified 主持人 主持 记者 記者 采访者 採訪者 受访者 受訪者 问 問 答 观众 觀眾 提问者';

/** What a journal, a site or a newspaper prints above a title to say of what kind the piece is. Source: general knowledge; lower case. */
export const RUBRICS = 'in this review, article, original article, research article, research note, review article, review essay, feature, opinion, commentary, editorial, obituary, interview, essay, blog post, book review, books, forum, symposium, aufsätze, edited transcript, transcript, works discussed, works reviewed, works under review, books discussed, books reviewed, books under review';

/** Fields above the report on a conference, each above what it says. Source: pages of H-Soz-Kult; lower case. */
export const FIELD_LABELS = 'organisatoren|organisator|organizer|organizers|ort|land|vom - bis|url der konferenzwebsite|venue|location|date';

/** What the name of a site, a journal or a newspaper has besides the words for institutions. Source: general knowledge; lower case. */
export const SITE_WORDS = 'journal review magazine quarterly blog times post news books jstor wikipedia';
