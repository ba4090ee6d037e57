import { makeId } from '../flow/id.ts'
import type { Local, Reading } from '../flow/layers.ts'
import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage } from '../flow/stage.ts'
import { withLocalNations } from '../mentions/local-nations.ts'
import { vocabularyOf } from '../mentions/vocabulary.ts'
import type { Entity, Mention, Place } from '../schema/index.ts'
import { type Cast, castOf, type Draft, settled } from './cast.ts'
import { castDescriptions } from './descriptions.ts'
import { castGovernments, isGovernment } from './governments.ts'
import { castGroups, isPeople } from './groups.ts'
import { joinPlaces } from './join-places.ts'
import { locate } from './locate.ts'
import { castMasters } from './masters.ts'
import { readMetonyms } from './metonymy.ts'
import { nearestOf } from './nearest.ts'
import { castOrganizations, companiesApart } from './organizations.ts'
import { outletOf } from './outlet.ts'
import { castPersons } from './persons.ts'
import { castPlaceNouns } from './place-nouns.ts'
import { castPlaces, namesOf } from './places.ts'
import { recentOf } from './pronouns.ts'
import { castRelations } from './relations.ts'
import { speakersOf } from './speakers.ts'
import { speaksAt } from './speaks-at.ts'
import { castTitles } from './titles.ts'
import { undetermined } from './undetermined.ts'

/** Who the mentions of one article mean. */
export const entities = (lexicon: Lexicon) => {
  const lists = vocabularyOf(lexicon)
  return defineStage({
    name: 'entities',
    needs: ['clean', 'metadata', 'sentences', 'syntax', 'mentions'],
    makes: 'entities',
    languages: ['en'],
    run({ id, source, clean, metadata, sentences, syntax, mentions }) {
      const vocabulary = withLocalNations(lists, sentences.tokens)
      const ends = new Set(syntax.chunks.flatMap(({ kind, end }) => (kind === 'noun' ? [end] : [])))
      const verbs = new Set(syntax.chunks.flatMap(({ kind, start }) => (kind === 'verb' ? [start] : [])))
      const cast = castOf(clean.text, mentions, sentences.sentences, ends, verbs, vocabulary)
      const of = (kind: Mention['kind'], form: Mention['form'] = 'name') =>
        mentions.flatMap((mention, i) => (mention.kind === kind && mention.form === form ? [i] : []))
      const { persons, organizations: bodies } = companiesApart(cast, of('person'), of('organization'))
      castPersons(cast, persons)
      castOrganizations(
        cast,
        bodies.filter((i) => !isGovernment(cast, i) && !isPeople(cast, i)),
      )
      const peoples = [...of('group'), ...bodies.filter((i) => isPeople(cast, i))].sort((a, b) => a - b)
      const groups = castGroups(cast, peoples)
      const adjectives = of('place', 'nominal').filter((i) => mentions[i]?.rule !== 'place-quoted')
      const places = [...of('place'), ...adjectives].sort((a, b) => a - b)
      const states = castPlaces(cast, places, groups.ethnic)
      castGovernments(
        cast,
        bodies.filter((i) => isGovernment(cast, i)),
        states,
      )
      readMetonyms(cast, states)
      const titles = castTitles(cast, of('title', 'nominal'))
      const recent = recentOf(cast, speakersOf(cast))
      castDescriptions(cast, { states, groups, titles, recent, described: new Map() })
      const located = locate(cast, outletOf(source.uri, metadata.publisher?.name, vocabulary))
      joinPlaces(cast, located)
      castPlaceNouns(cast)
      castRelations(cast, titles)
      castMasters(cast, titles)
      return written(cast, id, located, nearestOf(cast, located))
    },
  })
}

/** "her office", "a clinic", mentioned once: nobody an editor would look up. */
function isPassing(cast: Cast, draft: Draft, mentions: readonly number[]): boolean {
  if (draft.kind !== 'organization' || mentions.length > 1 || draft.canonical || draft.of) return false
  const [only = 0] = mentions
  return (
    cast.mentions[only]?.form !== 'name' &&
    !speaksAt(cast, only) &&
    /^(?:an?|another|his|her|its|their|my|our|your) /i.test(cast.words(only))
  )
}

function written(cast: Cast, article: string, places: ReadonlyMap<Draft, Place>, nearest: ReadonlyMap<Draft, Draft>) {
  const ids = new Map<Draft, string>()
  const held = new Map<Draft, number[]>()
  cast.mentions.forEach((_, i) => {
    const draft = cast.owner(i)
    const list = draft && held.get(draft)
    if (list) list.push(i)
    else if (draft) held.set(draft, [i])
  })
  // in the order of their first mention, as the map was filled
  const live = [...held.keys()].filter((draft) => !isPassing(cast, draft, held.get(draft) ?? []))
  for (const [draft, list] of held) {
    draft.mentions.length = 0
    for (const i of list) draft.mentions.push(i)
  }
  for (const draft of live) {
    const first = cast.mentions[draft.mentions[0] as number] as Local<Mention>
    ids.set(draft, makeId(article, 'entity', first, draft.kind))
  }
  const entities = live.map((draft): Local<Entity> => {
    const names = namesOf(cast, draft)
    const place = places.get(draft)
    const near = nearest.get(draft)
    const nearId = near && ids.get(settled(near))
    return {
      id: ids.get(draft) as string,
      kind: draft.kind,
      ...(draft.type && { type: draft.type }),
      name: fullest(cast, draft, names),
      names: [
        ...names.map((text) => ({ text, from: 'text' as const })),
        ...(draft.canonical && !names.includes(draft.canonical)
          ? [{ text: draft.canonical, from: 'lexicon' as const }]
          : []),
      ],
      roles: draft.roles,
      relations: draft.relations.flatMap(({ kind, to, start, end }) => {
        const entity = ids.get(settled(to))
        return entity ? [{ kind, entity, span: { start, end } }] : []
      }),
      mentions: draft.mentions.map((i) => (cast.mentions[i] as Local<Mention>).id),
      ...(place && { place }),
      ...(nearId && { near: nearId }),
      rule: draft.rule,
      certainty: certaintyOf(cast, draft),
    }
  })
  const readings: Reading[] = []
  for (const [i, { literal, facet }] of cast.readings) {
    const literalId = literal && ids.get(settled(literal))
    readings.push({
      mention: (cast.mentions[i] as Local<Mention>).id,
      ...(literalId && { literal: literalId }),
      ...(facet && { facet }),
    })
  }
  return { entities, readings }
}

/** As sure as its surest name; what is only described is as sure as the rule that found it. */
function certaintyOf(cast: Cast, draft: Draft): number {
  let surest = 0
  for (const i of draft.mentions) {
    const { form, certainty } = cast.mentions[i] as Local<Mention>
    if (form === 'name' && certainty > surest) surest = certainty
  }
  return surest || draft.certainty
}

const isLoud = (name: string): boolean => name.length > 3 && name === name.toUpperCase()

/** The longest name of the text, misspellings aside; else its first description. */
function fullest(cast: Cast, draft: Draft, names: readonly string[]): string {
  let found = ''
  for (const name of names)
    if (
      !draft.miscut.has(name) &&
      (name.length > found.length || (name.length === found.length && isLoud(found))) &&
      (draft.type !== 'state' || cast.vocabulary.country(name))
    )
      found = name
  if (found && !(draft.kind === 'group' && draft.rule === 'description')) return found
  if (draft.canonical) return draft.canonical
  const described =
    draft.mentions.find((i) => cast.mentions[i]?.form !== 'pronoun' && cast.mentions[i]?.kind !== 'title') ??
    draft.mentions[0] ??
    0
  const words = cast.words(described)
  return draft.kind === 'group' ? undetermined(words) : words
}
