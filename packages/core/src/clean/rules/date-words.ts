const months = [
  'jan(?:uary|uar|vier|eiro)?|feb(?:ruary|ruar)?|févr(?:ier)?|fev(?:ereiro)?|mar(?:ch|s|ço|zo|et|t)?|m(?:ä|a)rz',
  'apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|ma[iy]o?|mei|jun(?:e|i|ho|io)?|juin|jul(?:y|i|ho|io)?|juillet',
  'aug(?:ust|ustus)?|août|ago(?:sto)?|sept?(?:ember|embre|iembre)?|set(?:embro|tembre)?|o[ck]t(?:ober|obre|ubre)?',
  'out(?:ubro)?|nov(?:ember|embre|iembre|embro)?|de[cz](?:ember|embre|embro)?|déc(?:embre)?|dic(?:iembre|embre)?',
  'январ\\w*|феврал\\w*|март\\w*|апрел\\w*|ма[йя]|июн\\w*|июл\\w*|август\\w*|сентябр\\w*|октябр\\w*',
  'ноябр\\w*|декабр\\w*',
]
const days = [
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?',
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag',
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  'lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?',
]
const labels = [
  'published|updated?|posted|modified|created|publish date|date|erstellt|veröffentlicht|aktualisiert|stand',
  'publié|mis à jour|modifié|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt',
  'опубликовано|обновлено|dipublikasikan|diperbarui',
]
const zones = 'uhr|gmt|utc|est|edt|et|cst|cdt|pst|pdt|pt|bst|cet|cest|ist|aest|eastern|pacific'
const small = 'at|on|um|à|às|a las|alle|om|an|am|ore|of|the|by|and'
const month = `(?:${months.join('|')})\\.?`
const clock = '(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?::\\d\\d)?|\\d{1,2} ?[ap]\\.?m\\.?'
const dates = [
  '\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}',
  `${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?`,
  `\\d{1,2}(?:st|nd|rd|th|\\.|º)?(?: de| of)? ${month}(?:,?(?: de)? \\d{4})?`,
  '(?:\\d+|an?) (?:second|minute|hour|day|week|month|year)s? ago|yesterday|just now',
  'vor \\d+ \\w+|il y a \\d+ \\w+|hace \\d+ \\w+|há \\d+ \\w+',
]
const dated = new RegExp(`(?:${dates.join('|')})`, 'iu')
const piece = new RegExp(
  [
    `(?:first |last |originally )?(?:${labels.join('|')})(?: on| at| le| el| em| il| am| op| an)?`,
    ...dates,
    clock,
    `\\b(?:${days.join('|')})\\b\\.?`,
    `\\b(?:[ap]\\.?m\\.?|${zones}|${small}|\\d{4})\\b|[+-]\\d{1,2}:?\\d{0,2}`,
  ].join('|'),
  'giu',
)

const timed = new RegExp(clock, 'iu')
const leading = new RegExp(`^\\W*(?:${dates.slice(0, 3).join('|')})`, 'iu')

/** All dates have one of these. */
const hint = /\d|ago|yesterday|now/i

/** Nothing but dates, times and the words that go with them. */
export const isPublicationLine = (text: string): boolean =>
  text.length < 140 && hint.test(text) && dated.test(text) && !/[\p{L}\p{N}]{2}/u.test(text.replace(piece, ' '))

/** A date among a name, a section, a place: it has the time of day too, or it comes first and no sentence follows. */
export const isDatedLine = (text: string): boolean =>
  text.length < 140 &&
  hint.test(text) &&
  ((timed.test(text) && dated.test(text)) || (leading.test(text) && !/\p{Ll}{3,} \p{Ll}{3,}/u.test(text)))
