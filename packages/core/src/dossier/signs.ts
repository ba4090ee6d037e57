import type { Role } from '../schema/index.ts'
import type { Member } from './member.ts'
import { nameKey } from './name-keys.ts'

/** What an article itself tells of a person, besides the name. */
export interface Signs {
  readonly roles: readonly (Pick<Role, 'for' | 'to' | 'at'> & { readonly title: string; readonly former: boolean })[]
  /** Years, where the article gives them right behind the name ("Brandt, 61,"). */
  readonly age?: number
  /** The pronouns the article uses. */
  readonly pronoun?: 'he' | 'she'
}

const pronouns: Readonly<Record<string, 'he' | 'she'>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
}

/** Signs of the persons among some members, by member. */
export function signsOf(members: readonly Member[]): Signs[] {
  const mentions = new Map<Member['article'], Map<string, NonNullable<Member['article']['mentions']>[number]>>()
  return members.map(({ article, entity }) => {
    let known = mentions.get(article)
    if (!known) {
      known = new Map((article.mentions ?? []).map((mention) => [mention.id, mention]))
      mentions.set(article, known)
    }
    let age: number | undefined
    const times = { he: 0, she: 0 }
    for (const id of entity.mentions) {
      const mention = known.get(id)
      if (!mention) continue
      if (mention.form === 'pronoun') {
        const pronoun = pronouns[mention.text.toLowerCase()]
        if (pronoun) times[pronoun]++
      } else if (mention.form === 'name') {
        const years = /^, (?:aged )?(\d{1,2})(?=[,;.)]|$)/.exec(article.text.slice(mention.end, mention.end + 14))?.[1]
        if (years !== undefined && Number(years) > 5) age ??= Number(years)
      }
    }
    const pronoun = times.he && !times.she ? 'he' : times.she && !times.he ? 'she' : undefined
    return {
      roles: entity.roles.map(({ title, former, ...of }) => ({
        ...of,
        title: nameKey(title),
        former: former === true,
      })),
      ...(age !== undefined && { age }),
      ...(pronoun && { pronoun }),
    }
  })
}

const lastWord = (title: string) => title.slice(title.lastIndexOf(' ') + 1)
const sameOffice = (a: string, b: string) => a === b || lastWord(a) === lastWord(b)
/** Ranks that many bear say little of who somebody is. */
const common =
  /^(?:mr|mrs|ms|dr|prof|professor|sir|gen|general|col|colonel|sgt|officer|spokesman|spokeswoman|spokesperson|reporter|official|member|resident|student|chief|head|leader|lawyer|doctor)$/

/** An office that both have, of the same body where both name one. */
export const shareRole = (a: Signs, b: Signs): boolean =>
  a.roles.some((one) =>
    b.roles.some(
      (other) =>
        sameOffice(one.title, other.title) &&
        !bodiesDiffer(one, other) &&
        (bodiesAgree(one, other) || !common.test(lastWord(one.title))),
    ),
  )

/** One office of two different bodies, and neither is called former: "mayor of Orla", "mayor of Halden". */
export const rolesClash = (a: Signs, b: Signs): boolean =>
  !shareRole(a, b) &&
  a.roles.some((one) =>
    b.roles.some(
      (other) => sameOffice(one.title, other.title) && !one.former && !other.former && bodiesDiffer(one, other),
    ),
  )

type Of = Signs['roles'][number]
const body = ({ for: of, at, to }: Of) => of ?? at ?? to
const bodiesAgree = (a: Of, b: Of) => {
  const [x, y] = [body(a), body(b)]
  return x !== undefined && y !== undefined && nameKey(x) === nameKey(y)
}
const bodiesDiffer = (a: Of, b: Of) => {
  const [x, y] = [body(a), body(b)]
  return x !== undefined && y !== undefined && !nameKey(x).includes(nameKey(y)) && !nameKey(y).includes(nameKey(x))
}
