export { acts } from './acts.ts'
export { Article } from './article.ts'
export { Act, Claim } from './claim.ts'
export { Block, BlockKind, blockKinds, Segment, WireEdit } from './clean.ts'
export { Conflict } from './conflict.ts'
export { Count, CountStatus } from './count.ts'
export {
  Agreement,
  Development,
  Dossier,
  DossierAccount,
  DossierArticle,
  DossierConflict,
  DossierEntity,
  DossierEvent,
  DossierMoment,
  DossierParty,
  SuggestedMerge,
  Voice,
} from './dossier.ts'
export { Difference, DuplicateOf } from './duplicate.ts'
export { Entity, EntityKind, Place, Relation, Role } from './entity.ts'
export { Account, Actor, Event, EventClass } from './event.ts'
export { eventClasses } from './event-classes.ts'
export { articleJsonSchema, dossierJsonSchema } from './json.ts'
export { Language } from './language.ts'
export { Facet, Mention, MentionKind, mentionKinds, Value } from './mention.ts'
export { Author, Metadata, PageKind, Title, When } from './metadata.ts'
export { Note } from './note.ts'
export { posTags } from './pos-tags.ts'
export { Quote, Speaker } from './quote.ts'
export { PublicationDate, SourceRecord } from './record.ts'
export { Sentence } from './sentence.ts'
export { Container, Source, SourceInfo } from './source.ts'
export { Certainty, Id, OptionalSpan, Party, Range, Span } from './span.ts'
export { PosTag, TaggedToken } from './syntax.ts'
export { TimelineEntry } from './timeline.ts'
