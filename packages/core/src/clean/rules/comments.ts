import { defineRule } from '../rule.ts'
import { dropBlocks } from './drop.ts'
import { headedBy, seenBlocks } from './zones.ts'

const heading =
  /^\W*(?:\d+ )?(?:(?:view|show|see|read|hide|load)? ?(?:all |the |reader |user |\d+ )?(?:comments?|replies|responses)(?: section| policy| \(?\d+\)?| on this (?:story|article)| are closed)?|(?:leave|post|add|write|submit) (?:a|your) (?:comment|reply)|join the (?:conversation|discussion)|(?:have your|what do you) (?:say|think)|(?:the )?comments (?:below|are)|what do you think|(?:\d+ )?(?:comments?|responses?|replies|thoughts?) (?:to|on) .{1,200}|.{0,30}\bcancel reply|kommentare?(?: \(\d+\))?|(?:\d+ )?kommentare?|kommentar (?:schreiben|hinterlassen)|commentaires?|laisser un commentaire|réagir|(?:\d+ )?comentarios?|deja (?:un|tu) comentario|(?:\d+ )?comentários?|deix[ae] (?:um comentário|uma resposta)|commenti|lascia un commento|reacties|reageer|komentar(?:ze|e|i)?|tinggalkan balasan|yorum(?:lar)?|комментари[ии]|коментарі|コメント(?:を残す)?|评论|評論|댓글|kommentarer)\W*(?:\d+\W*)?$/iu

/**
 * Drop readers' comments: from their heading to the end of the page.
 *
 *     The bridge across the Orla is open again for lorries.\n\n2 Comments\n\nriverman: It was about time, I say.\n\nI will believe it when I see it.   ->   The bridge across the Orla is open again for lorries.
 */
export const comments = defineRule({
  name: 'comments',
  reason: "Readers' comments under the article",
  apply(text, blocks) {
    const seen = seenBlocks(text, blocks)
    const under = headedBy(
      seen,
      ({ text, look }) => look.words <= (/^\W*\d/.test(text) ? 30 : 8) && heading.test(text),
      ({ proseBefore, proseAfter }) => proseBefore > 60 || proseBefore >= proseAfter / 2,
    )
    return dropBlocks(text, blocks, ({ page }, i) => page?.furniture === 'comments' || under.has(i))
  },
})
