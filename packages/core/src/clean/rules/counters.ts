import { mark } from '../lines/marks.ts'
import { isPageDump } from '../page-dump.ts'
import { defineRule } from '../rule.ts'
import { dropBlocks } from './drop.ts'
import { phrases } from './phrases.ts'
import { seenBlocks } from './zones.ts'

const counter = phrases('line', [
  String.raw`(?:image|photo|slide|foto|bild|page|seite) \d+ ?(?:of|/|von|de|sur|di|van|из) ?/? ?\d+`,
  String.raw`\d[\d.,]*\s?[kKmM]?\+? (?:comments?|shares?|views?|likes?|replies|responses|followers|reads|votes?|retweets|kommentare?|aufrufe|commentaires?|partages|comentarios?|comentários?|commenti|reacties)`,
  String.raw`(?:comments?|shares?|views?|likes?)[: ]+\d[\d.,]*\s?[kKmM]?`,
  String.raw`\d+[ -]?(?:min(?:ute)?s?|sec(?:ond)?s?)(?: (?:read|video|listen|lesezeit|de lecture|de leitura|de lectura|di lettura|leestijd))`,
  '(?:reading|read) time:? .{1,20}',
  String.raw`enlarge(?: (?:image|photo|this image))?|hide caption|toggle caption|loading\W*`,
  'back to top|share|print|listen|text size',
  String.raw`view (?:gallery|comments|photos|all)(?: \d+)?|click to (?:enlarge|expand|view|play).{0,20}`,
  'open image(?: in| modal).{0,12}',
])
/** A score, a part or a word of its own in an article; on a page around one these are its buttons and counters. */
const onPage = phrases('line', [
  String.raw`\d[\d.,]*\s?[kKmM]?|\d+ ?(?:of|/|von|de|sur|di|van|из) ?/? ?\d+`,
  String.raw`\d{1,2}:\d{2}(?: / \d{1,2}:\d{2})?`,
  'caption|close|less|more|play|pause|mute|next|previous|prev|top|up',
])

/**
 * Drop counters and the labels of players and galleries.
 *
 *     12 comments\n\nThe bridge is open.   ->   The bridge is open.
 *     3 min read\n\nThe bridge is open.\n\nImage 1 of 23   ->   The bridge is open.
 *     The bridge is open.\n\n2 of 9   ->   The bridge is open.\n\n2 of 9
 */
export const counters = defineRule({
  name: 'counters',
  reason: 'A lone number, a counter or a button of the page',
  apply(text, blocks) {
    const seen = seenBlocks(text, blocks)
    const dump = isPageDump(text, blocks)
    const isCounter = (line: string) => counter.test(line) || (dump && onPage.test(line))
    return dropBlocks(
      text,
      blocks,
      ({ kind }, i) =>
        kind !== 'table' &&
        kind !== 'list' &&
        seen[i]?.mark !== mark.date &&
        isCounter(seen[i]?.text.slice(0, 60) ?? '') &&
        (seen[i]?.look.words ?? 9) < 9,
    )
  },
})
