import { defineRule } from '../rule.ts'
import { dropBlocks } from './drop.ts'
import { seenBlocks } from './zones.ts'

const months =
  'jan(?:uary|uar|vier|eiro)?|feb(?:ruary|ruar)?|févr(?:ier)?|fev(?:ereiro)?|mar(?:ch|s|ço|zo|et|t)?|m(?:ä|a)rz|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|ma[iy]o?|mei|jun(?:e|i|ho|io)?|juin|jul(?:y|i|ho|io)?|juillet|aug(?:ust|ustus)?|août|ago(?:sto)?|sept?(?:ember|embre|iembre)?|set(?:embro|tembre)?|o[ck]t(?:ober|obre|ubre)?|out(?:ubro)?|nov(?:ember|embre|iembre|embro)?|de[cz](?:ember|embre|embro)?|déc(?:embre)?|dic(?:iembre|embre)?|январ\\w*|феврал\\w*|март\\w*|апрел\\w*|ма[йя]|июн\\w*|июл\\w*|август\\w*|сентябр\\w*|октябр\\w*|ноябр\\w*|декабр\\w*'
const days =
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?'
const labels =
  '(?:first |last |originally )?(?:published|updated?|posted|modified|created|publish date|date|erstellt|veröffentlicht|aktualisiert|stand|publié|mis à jour|modifié|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|опубликовано|обновлено|dipublikasikan|diperbarui)(?: on| at| le| el| em| il| am| op| an)?'
const clock = '(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?::\\d\\d)?|\\d{1,2} ?[ap]\\.?m\\.?'
const date = `\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th|\\.|º)?(?: de| of)? (?:${months})\\.?(?:,?(?: de)? \\d{4})?|\\d+ (?:second|minute|hour|day|week|month|year)s? ago|an? (?:minute|hour|day|week|month|year) ago|yesterday|just now|vor \\d+ \\w+|il y a \\d+ \\w+|hace \\d+ \\w+|há \\d+ \\w+`
const piece = new RegExp(
  `(?:${labels})|(?:${date})|(?:${clock})|\\b(?:${days})\\b\\.?|\\b(?:[ap]\\.?m\\.?|uhr|gmt|utc|est|edt|et|cst|cdt|pst|pdt|pt|bst|cet|cest|ist|aest|eastern|pacific|at|on|um|à|às|a las|alle|om|an|am|ore|of|the|by|and|\\d{4})\\b|[+-]\\d{1,2}:?\\d{0,2}`,
  'giu',
)
const dated = new RegExp(`(?:${date})`, 'iu')

/**
 * Drop the line that says when the page was published; it becomes the article's date.
 *
 *     Ferry stops\n\nPublished: 14 October 2026, 18:20\n\nThe night ferry waits.   ->   Ferry stops\n\nThe night ferry waits.
 *     Wednesday, 10 June 2026\n\nThe night ferry waits.   ->   The night ferry waits.
 *     It burned on 10 June 2026.   ->   It burned on 10 June 2026.
 */
export const publicationLine = defineRule({
  name: 'publication-line',
  reason: 'When the page was published or changed; kept as its date',
  apply(text, blocks) {
    const seen = seenBlocks(text, blocks)
    return dropBlocks(text, blocks, ({ kind }, i) => {
      const { text, look, proseBefore, proseAfter } = seen[i] as (typeof seen)[number]
      return (
        (proseBefore < near || proseAfter < near) && look.words <= 24 && kind !== 'table' && isPublicationLine(text)
      )
    })
  },
})

/** Words of prose between such a line and the start or end of the article. */
const near = 60

/** Nothing but dates, times and the words that go with them. */
export const isPublicationLine = (text: string): boolean =>
  text.length < 140 && dated.test(text) && !/[\p{L}\p{N}]{2}/u.test(text.replace(piece, ' '))
