import { defineRule } from '../rule.ts'
import { dropBlocks } from './drop.ts'
import { headedBy, type Seen, seenBlocks } from './zones.ts'

const heading =
  /^\W*(?:(?:also |see )?related(?: (?:articles?|stor(?:y|ies)|content|topics?|news|posts?|links?|reading|coverage|videos?|items?|searches))?|(?:also )?read (?:more|next|also|this next)(?: (?:on|from|about|at) .{1,50})?|(?:must|also|to) read|more (?:from|on|in|about|like this|stories|news|coverage|headlines|to read|top stories)\b.{0,50}|see (?:also|more)|watch (?:also|next|now|more|live)|also (?:on|in|see)\b.{0,30}|(?:you|readers?) (?:may|might|will) (?:also )?(?:like|enjoy|be interested in|love)|(?:we )?recommend(?:ed|s|ations)?(?: (?:for you|stories|reading|by .{1,20}))?|(?:today['’]s )?(?:most|top) (?:read|popular|viewed|shared|commented|recent|watched|stories|news|headlines|posts)(?: .{1,30})?|trending(?: (?:now|stories|news|on .{1,20}|articles|topics))?|popular(?: (?:now|posts|stories|articles|on .{1,20}|in .{1,20}))?|latest(?: (?:news|stories|posts|articles|headlines|from .{1,30}|in .{1,30}|videos?))?|recent (?:posts|articles|stories|news)|don['’]t miss(?: (?:this|it|out))?|up next|what to read next|next (?:article|story|post|up|in .{1,20})|previous (?:article|story|post)|(?:from )?around the web|from (?:our|the) (?:web|partners|network|archives?)|editor['’]?s['’]? (?:picks?|choice)|in case you missed it|you missed|story timeline|in this (?:article|story)|explore (?:more|further)|featured(?: (?:stories|articles|posts|video))?|(?:other|similar) (?:stories|news|articles|posts)|tags?|topics?|filed under|posted in|categories|lesen sie auch|mehr zum thema|das könnte (?:sie|dich) (?:auch )?interessieren|auch interessant|meistgelesen|zum thema|(?:à )?lire aussi|sur le même (?:sujet|thème)|articles (?:liés|similaires|recommandés)|à voir aussi|les plus lus|leia (?:também|mais)|veja (?:também|mais)|você (?:pode|também pode) gostar|(?:notícias|matérias|artigos) relacionad[ao]s|mais lidas|(?:artículos|noticias|notas) relacionad[ao]s|te puede interesar|lea también|lee también|lo más (?:leído|visto)|leggi anche|potrebbe(?:ro)? interessart[ie]|articoli correlati|lees ook|meer over|meest gelezen|terkait|baca juga|berita terkait|artikel terkait|zobacz (?:także|też)|czytaj (?:także|też)|powiązane|läs (?:också|även|mer)|les også|læs også|lue myös|mest läst|ilgili haberler|читайте также|похожие (?:статьи|новости)|по теме|関連記事|関連ニュース|人気記事|新着記事|おすすめ(?:記事)?|こちらの記事も合わせてどうぞ|相关(?:文章|新闻|阅读)|延伸阅读|관련 ?기사)\W*$/iu
/** Also stands over a single link within an article. */
const weak =
  /^\W*(?:read more|see more|more|up next|don['’]t miss|watch (?:now|more|live)|see also|read also|also read|in this (?:article|story)|featured)\W*$/iu
/** A pointer and its target in one block: "Read more: Bridge closed". */
const pointer =
  /^\W*(?:related(?: article| story| news)?|read(?: more| next| also| this)?|see(?: also| more)|watch(?: also| more| now)?|more(?: on this| from .{1,30})?|also (?:read|see|on)|don['’]t miss|must read|in case you missed it|up next|next|insight|recommended|listen|explore|lesen sie auch|mehr dazu|lire aussi|à lire aussi|leia (?:também|mais)|veja também|lea también|te puede interesar|leggi anche|lees ook|baca juga|читайте также|zobacz także|czytaj też)\s?[:|>»›–—-]+\s*\p{L}/iu

/**
 * Drop links to other articles: boxes under a heading, and single pointers between paragraphs.
 *
 *     The bridge across the Orla is open again for lorries.\n\nRelated articles\n\nBus drivers want glass\n\nThe last ferry   ->   The bridge across the Orla is open again for lorries.
 *     The bridge is open to everyone.\n\nRead more: Who owns the lake?\n\nA bus was the first to cross it.   ->   The bridge is open to everyone.\n\nA bus was the first to cross it.
 */
export const related = defineRule({
  name: 'related',
  reason: 'Links to other articles',
  apply(text, blocks) {
    const seen = seenBlocks(text, blocks)
    const under = headedBy(
      seen,
      isHeading,
      (at) => !weak.test(at.text) && at.foreignAfter() && (!at.block.page || at.proseAfter < at.proseBefore),
    )
    return dropBlocks(
      text,
      blocks,
      ({ page }, i) => page?.furniture === 'related' || under.has(i) || isPointer(seen[i] as Seen),
    )
  },
})

const isHeading = ({ text, look }: Seen) => look.words <= 9 && heading.test(text)
const isPointer = ({ text, look }: Seen) => look.words <= 30 && pointer.test(text) && !/[.!]["”’]?$/.test(text)
