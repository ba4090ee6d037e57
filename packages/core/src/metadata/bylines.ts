import type { Author } from '../schema/index.ts'
import type { Line } from './lines.ts'
import { isName, leadingNames, roleOf } from './names.ts'

const opening =
  /^(?:(?:written|reported|story|words|text|report|interview|by)\s+by|by|von|par|por|di|door|av|af|text|texte|texto|testo|words|report|story|interview|questions|autor|autorin|author|auteur)(?:\s*:\s*|\s+)/i
const credits = /\b((?:additional\s)?reporting|writing|editing|compiled|edited)\sby\s/gi
const outlet = /\bfor\s(?:the\s)?((?:\p{Lu}[\p{L}'’.-]*)(?:\s(?:of|the|on|and|\p{Lu}[\p{L}'’.-]*)){0,5})/u

/** Names in a line that is a byline by its own words; nothing where it is anything else. */
export function readByline({ text, source }: Line): Author[] {
  const lead = opening.exec(text)
  if (!lead) return []
  const { names, end } = leadingNames(text.slice(lead[0].length))
  if (!names.length) return []
  const rest = text.slice(lead[0].length + end)
  // "By Ana Veld walked to the bridge" is no byline: what follows the names is nothing, or set apart.
  if (!/^\s*(?:$|[,;|(/•·–—-]|\d|\b(?:in|for|at|on|published|updated|posted|special|staff)\b)/i.test(rest)) return []
  const forOutlet = outlet.exec(rest)?.[1]
  const role = roleOf(rest)
  return locate(names, text, source).map((author) => ({
    ...author,
    ...role,
    ...(forOutlet && !role.outlet && { outlet: forOutlet }),
  }))
}

/** `(Reporting by Ana Veld in Tarsava; editing by Ivo Kern)` */
export function readCredits({ text, source }: Line, agency: string | undefined): Author[] {
  if (!/^[([]?\s*(?:additional\s)?(?:reporting|writing|editing|compiled|edited)\sby\s/i.test(text)) return []
  return [...text.matchAll(credits)].flatMap((credit) => {
    const { names } = leadingNames(text.slice(credit.index + credit[0].length))
    const role = (credit[1] ?? '').toLowerCase()
    return locate(names, text, source).map((author) => ({ ...author, role, ...(agency && { outlet: agency }) }))
  })
}

/** `Ana Veld, editor of the Courier, writes about rivers`, `Ana Veld is a reporter for the Courier` */
export function readBio({ text, source }: Line): Author[] {
  const { names, end } = leadingNames(text)
  const [name, more] = names
  if (!name || more) return []
  const rest = text.slice(end)
  const about = roleOf(rest)
  const writes =
    /\b(?:contributes?|reports?|writes?|covers?|is|lives)\b/.test(rest.slice(0, 200)) || /[.]?$/.test(rest.trim())
  if (about.role && /^\s*(?:,|is\s)/.test(rest) && writes)
    return locate([name], text, source).map((author) => ({ ...author, ...about }))
  const covers = /^\s(?:covers|reports|writes)\s/.test(rest) ? outlet.exec(rest)?.[1] : undefined
  return covers ? locate([name], text, source).map((author) => ({ ...author, outlet: covers })) : []
}

/** A line of nothing but names. */
export function readNames({ text, source }: Line): Author[] {
  const { names, end } = leadingNames(text)
  return end === text.length && names.every(isName) ? locate(names, text, source) : []
}

/** Where each name stands; the whole line where its markup stands between. */
export function locate(names: readonly string[], text: string, source: Line['source']): Author[] {
  const plain = source.end - source.start === text.length
  return names.map((name) => {
    const at = plain ? text.indexOf(name) : -1
    return { name, source: at < 0 ? source : { start: source.start + at, end: source.start + at + name.length } }
  })
}
