import { phrases } from './phrases.ts'

/** Headings of boxes with links to other articles. */
export const relatedHeading = phrases('line', [
  '(?:also |see )?related(?: (?:articles?|stor(?:y|ies)|content|topics?|news|posts?|links?|reading|coverage|videos?|items?|searches))?',
  '(?:also )?read (?:more|next|also|this next)(?: (?:on|from|about|at) .{1,50})?|(?:must|also|to) read',
  String.raw`more (?:from|on|in|about|like this|stories|news|coverage|headlines|to read|top stories)\b.{0,50}`,
  String.raw`see (?:also|more)|watch (?:also|next|now|more|live)|also (?:on|in|see)\b.{0,30}`,
  '(?:you|readers?) (?:may|might|will) (?:also )?(?:like|enjoy|be interested in|love)|recommended',
  '(?:we )?recommend(?:ed|s|ations)? (?:for you|stories|reading|by .{1,20})',
  "(?:today['’]s )?(?:most|top) (?:read|popular|viewed|shared|commented|recent|watched|stories|news|headlines|posts)(?: .{1,30})?",
  'trending(?: (?:now|stories|news|on .{1,20}|articles|topics))?',
  'popular(?: (?:now|posts|stories|articles|on .{1,20}|in .{1,20}))?',
  'latest(?: (?:news|stories|posts|articles|headlines|from .{1,30}|in .{1,30}|videos?))?',
  "recent (?:posts|articles|stories|news)|don['’]t miss(?: (?:this|it|out))?|up next|what to read next",
  'next (?:article|story|post|up|in .{1,20})|previous (?:article|story|post)|(?:from )?around the web',
  "from (?:our|the) (?:web|partners|network|archives?)|editor['’]?s['’]? (?:picks?|choice)",
  'in case you missed it|you missed|story timeline|in this (?:article|story)|explore (?:more|further)',
  'featured(?: (?:stories|articles|posts|video))?|(?:other|similar) (?:stories|news|articles|posts)|tags?',
  'topics?|filed under|posted in|categories|lesen sie auch|mehr zum thema',
  'das könnte (?:sie|dich) (?:auch )?interessieren|auch interessant|meistgelesen|zum thema',
  '(?:à )?lire aussi|sur le même (?:sujet|thème)|articles (?:liés|similaires|recommandés)|à voir aussi',
  'les plus lus|leia (?:também|mais)|veja (?:também|mais)|você (?:pode|também pode) gostar',
  '(?:notícias|matérias|artigos) relacionad[ao]s|mais lidas|(?:artículos|noticias|notas) relacionad[ao]s',
  'te puede interesar|lea también|lee también|lo más (?:leído|visto)|leggi anche',
  'potrebbe(?:ro)? interessart[ie]|articoli correlati|lees ook|meer over|meest gelezen|terkait|baca juga',
  'berita terkait|artikel terkait|zobacz (?:także|też)|czytaj (?:także|też)|powiązane',
  'läs (?:också|även|mer)|les også|læs også|lue myös|mest läst|ilgili haberler|читайте также',
  'похожие (?:статьи|новости)|по теме|関連記事|関連ニュース|人気記事|新着記事|おすすめ(?:記事)?|こちらの記事も合わせてどうぞ|相关(?:文章|新闻|阅读)|延伸阅读',
  '관련 ?기사',
])

/** Headings of readers' comments. */
export const commentsHeading = phrases('line', [
  String.raw`(?:view|show|see|read|hide|load)? ?(?:all |the |reader |user |\d+ )?(?:comments?|replies|responses)(?: section| policy| \(?\d+\)?| on this (?:story|article)| are closed)?`,
  '(?:leave|post|add|write|submit) (?:a|your) (?:comment|reply)|join the (?:conversation|discussion)',
  '(?:have your|what do you) (?:say|think)|(?:the )?comments (?:below|are)|what do you think',
  String.raw`(?:\d+ )?(?:comments?|responses?|replies|thoughts?) (?:to|on) .{1,200}|.{0,30}\bcancel reply`,
  String.raw`kommentare?(?: \(\d+\))?|(?:\d+ )?kommentare?|kommentar (?:schreiben|hinterlassen)|commentaires?`,
  String.raw`laisser un commentaire|réagir|(?:\d+ )?comentarios?|deja (?:un|tu) comentario|(?:\d+ )?comentários?`,
  'deix[ae] (?:um comentário|uma resposta)|commenti|lascia un commento|reacties|reageer|komentar(?:ze|e|i)?',
  'tinggalkan balasan|yorum(?:lar)?|комментари[ии]|коментарі|コメント(?:を残す)?|评论|評論|댓글|kommentarer',
])

/** Lines that reserve rights: they end an article, a page, or both. */
export const rights = phrases('within', [
  String.raw`^\W*(?:©|\(c\)|copyright\b)|\ball rights reserved\b|alle rechte vorbehalten|tous droits réservés`,
  '(?:todos )?(?:los )?derechos reservados|todos os direitos|tutti i diritti|alle rechten voorbehouden',
  'все права защищены|無断転載|all rights are reserved|may not be (?:published|reproduced|broadcast|copied)',
])
