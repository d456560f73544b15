// The types of the doors, checked by `npm run typecheck`. Nothing here is run: a line that does not hold does not compile.
import { expectTypeOf } from 'vitest';
import {
  account, type Account, bibliography, type BibliographyEntry, type BlockKind, type CitingPassage, type FoundCitations, type FoundMention, type Work, clean, cleanRules, type CleanRule, convertName, type CslDate, type CslItem, type Document, edit, editsOf, extractCitations, findNames, fromSource, type FurnitureKind, join, type Locator, type MentionForm, type NameScheme, type Note,
  originOfSpan, parseReferences, type ParsedReferences, read, romanise, type Romanised, type SectionKind, type SentenceOptions, sentences, slice, type Span, type TextEdit, toCslJson, toJson, toMarkdown, toSource, toText, trace, type Traced, undoChanges, value, VERSION,
} from '../../src/index.js';
import { detectLanguage } from '../../src/language/index.js';
import { retextCitations, retextEmend, retextNotes, retextReviews, retextRomanisation, type RetextRomanisationOptions, scholarlyEnglish } from '../../src/retext/index.js';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import type { VFile } from 'vfile';

// What goes in, what comes out.
expectTypeOf(read).parameter(0).toEqualTypeOf<string>();
expectTypeOf(read).returns.toEqualTypeOf<Document>();
expectTypeOf(account).toEqualTypeOf<(document: Document, source: string) => Account>();
expectTypeOf(clean).parameter(0).toEqualTypeOf<string>();
expectTypeOf(clean).returns.toEqualTypeOf<Traced>();
expectTypeOf<readonly CleanRule[]>().toExtend<NonNullable<Parameters<typeof clean>[1]>>();
expectTypeOf(cleanRules).toEqualTypeOf<readonly CleanRule[]>();
expectTypeOf(trace).toEqualTypeOf<(source: string) => Traced>();
expectTypeOf(value).toEqualTypeOf<(traced: Traced) => string>();
expectTypeOf(edit).toEqualTypeOf<(traced: Traced, edits: readonly TextEdit[]) => Traced>();
expectTypeOf(slice).toEqualTypeOf<(traced: Traced, start: number, end?: number) => Traced>();
expectTypeOf(join).toEqualTypeOf<(parts: readonly Traced[], source?: string) => Traced>();
expectTypeOf(undoChanges).parameter(0).toEqualTypeOf<Traced>();
expectTypeOf(undoChanges).returns.toEqualTypeOf<Traced>();
expectTypeOf(originOfSpan).returns.toEqualTypeOf<Span[]>();
expectTypeOf(editsOf).returns.items.toHaveProperty('before').toEqualTypeOf<string>();
expectTypeOf(toSource).toEqualTypeOf<(traced: Traced, position: number, side: 'before' | 'after') => number | null>();
expectTypeOf(fromSource).toEqualTypeOf<(traced: Traced, place: number, side: 'before' | 'after') => number | null>();
expectTypeOf(parseReferences).parameter(0).toEqualTypeOf<string>();
expectTypeOf(parseReferences).returns.toEqualTypeOf<ParsedReferences>();
expectTypeOf(extractCitations).parameter(0).toEqualTypeOf<string | readonly CitingPassage[]>();
expectTypeOf(extractCitations).returns.toEqualTypeOf<FoundCitations>();
expectTypeOf<FoundCitations['mentions'][number]>().toEqualTypeOf<FoundMention>();
expectTypeOf(bibliography).returns.items.toEqualTypeOf<BibliographyEntry>();
expectTypeOf<readonly Document[]>().toExtend<Parameters<typeof bibliography>[0]>();
expectTypeOf(sentences).toEqualTypeOf<(text: string, options?: SentenceOptions) => readonly Span[]>();
// a work is told by its type, and has the fields of its kind
const callOf = (work: Work) => (work.type === 'document' ? work.archive_location : null);
expectTypeOf(callOf).returns.toEqualTypeOf<string | undefined | null>();
expectTypeOf<Extract<Work, { type: 'chapter' }>['container-title']>().toEqualTypeOf<string | undefined>();
expectTypeOf<Extract<Work, { type: 'book' }>>().not.toHaveProperty('container-title');
expectTypeOf<Work>().toExtend<CslItem>();
expectTypeOf<Document['works']>().toEqualTypeOf<readonly Work[]>();
expectTypeOf(romanise).returns.toEqualTypeOf<Romanised>();
expectTypeOf(romanise).parameter(0).toEqualTypeOf<string>();
expectTypeOf(findNames).parameter(0).toEqualTypeOf<string>();
expectTypeOf(convertName).parameter(0).toEqualTypeOf<string>();
expectTypeOf(toJson).toEqualTypeOf<(document: Document) => string>();
expectTypeOf(toText).toEqualTypeOf<(document: Document) => string>();
expectTypeOf(toMarkdown).toEqualTypeOf<(document: Document) => string>();
expectTypeOf(toCslJson).toEqualTypeOf<(document: Document) => readonly CslItem[]>();
expectTypeOf(VERSION).toExtend<string>();
expectTypeOf(detectLanguage).toExtend<NonNullable<NonNullable<Parameters<typeof read>[1]>['detectLanguage']>>();
expectTypeOf(detectLanguage).returns.toEqualTypeOf<string | null>();
// plugins take what they say they take, and a processor that parses with them has a tree
const processor = unified().use(retextEnglish).use(scholarlyEnglish).use(retextEmend, { page: { kind: 'scan' } }).use(retextNotes).use(retextRomanisation, { fix: true, to: 'wade-giles' }).use(retextCitations).use(retextReviews);
expectTypeOf(processor.parse).returns.toHaveProperty('type').toEqualTypeOf<'RootNode'>();
expectTypeOf<RetextRomanisationOptions['fix']>().toEqualTypeOf<boolean | undefined>();
// @ts-expect-error there is no such option
unified().use(retextRomanisation, { repair: true });
// @ts-expect-error notes have no options
unified().use(retextNotes, { fix: true });
expectTypeOf<VFile['data']>().toHaveProperty('emend').toEqualTypeOf<Document | undefined>();

// Unions that a reader may switch over; what may be absent is said.
expectTypeOf<Document['emend']>().toEqualTypeOf<1>();
expectTypeOf<Note['state']>().toEqualTypeOf<'whole' | 'truncated' | 'missing'>();
expectTypeOf<Note['anchor']>().toEqualTypeOf<{ readonly offset: number; readonly origin: readonly Span[] } | null>();
expectTypeOf<Document['mentions'][number]['work']>().toEqualTypeOf<string | null>();
expectTypeOf<Document['mentions'][number]['candidates']>().toEqualTypeOf<readonly string[] | undefined>();
expectTypeOf<Document['names'][number]['pinyin']>().toEqualTypeOf<string | null>();

// What a record is made of can be named by whoever writes a function for it.
expectTypeOf<Document['blocks'][number]['kind']>().toEqualTypeOf<BlockKind>();
expectTypeOf<Document['sections'][number]['kind']>().toEqualTypeOf<SectionKind>();
expectTypeOf<Document['furniture'][number]['kind']>().toEqualTypeOf<FurnitureKind>();
expectTypeOf<Document['mentions'][number]['form']>().toEqualTypeOf<MentionForm>();
expectTypeOf<Document['mentions'][number]['locator']>().toEqualTypeOf<Locator | undefined>();
expectTypeOf<Document['names'][number]['scheme']>().toEqualTypeOf<NameScheme>();
expectTypeOf<CslItem['issued']>().toEqualTypeOf<CslDate | undefined>();

// Readonly outward, all the way down.
type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type WritablePath<T, Seen = never> = T extends Seen ? never
  : T extends string | number | boolean | null | undefined ? never
  : T extends readonly (infer Item)[] ? (T extends unknown[] ? 'a list that can be written' : WritablePath<Item, Seen | T>)
  : Same<T, Writable<T>> extends true ? (keyof T extends never ? never : 'a record that can be written')
  : { [K in keyof T]-?: WritablePath<T[K], Seen | T> }[keyof T];
expectTypeOf<WritablePath<{ readonly a: readonly { readonly b: number }[] }>>().toEqualTypeOf<never>();
expectTypeOf<WritablePath<{ readonly a: number[] }>>().toEqualTypeOf<'a list that can be written'>();
expectTypeOf<WritablePath<{ readonly a: { b: number } }>>().toEqualTypeOf<'a record that can be written'>();
expectTypeOf<WritablePath<Document>>().toEqualTypeOf<never>();
expectTypeOf<WritablePath<Account>>().toEqualTypeOf<never>();
expectTypeOf<WritablePath<ParsedReferences>>().toEqualTypeOf<never>();
expectTypeOf<WritablePath<Romanised>>().toEqualTypeOf<never>();

// Misuse does not compile.
const document = read('');
// @ts-expect-error a source is a string
read(7);
// @ts-expect-error nothing in a document can be set
document.text = '';
// @ts-expect-error nothing can be added to it
document.notes.push(document.notes[0] as Note);
// @ts-expect-error nor changed further down
(document.notes[0] as Note).text = '';
// @ts-expect-error an anchor may be null
void document.notes[0]?.anchor.offset;
// @ts-expect-error a list may be shorter than one hopes
void document.blocks[0].start;
// @ts-expect-error a side is stated
toSource(trace(''), 0);
// @ts-expect-error an edit says its reason
edit(trace('a'), [{ start: 0, end: 1, after: 'b', rule: 'r', certainty: 'certain' }]);
// @ts-expect-error there are three profiles
romanise('', { profile: 'bold' });
