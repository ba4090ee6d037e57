import { wordSet } from '../text/index.ts'

/** A name or a number follows: they never end a sentence. */
const titles = wordSet(
  'mr mrs ms messrs spc rt mme mlle dr prof gen lt col sgt capt cpt cpl maj adm brig cmdr cdr gov sen rep reps sens rev hon st ste ' +
    'fr pres supt det insp pvt pfc amb atty asst assoc dep min sec treas mgr msgr cllr ald comr pte wing sqn ft mt univ dept',
)

/** The end of a name or of a list: a sentence may end with them. */
const endings = wordSet(
  'inc ltd co corp bros jr sr plc llc etc al vs esq assn intl govt approx est cont ed eds resp incl ave blvd rd',
)

/** Only before a digit. */
const numbered = wordSet(
  'no nos nr art arts fig figs ch chap vol vols p pp par para sect pt op c ca circa pop tel ext apt rte hwy max jan feb mar apr jun jul aug sep sept oct nov dec',
)

/** American states, only after a comma ("Springfield, Ill."). */
const states = wordSet(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md me mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo',
)

/** Other languages' own; none of them ends a sentence. */
const foreign: Readonly<Record<string, ReadonlySet<string>>> = {
  de: wordSet(
    'bzw usw evtl ggf hr fr frl str tel vgl zzgl abs abt bd geb gest jh jhd mio mrd nr s sog u v ca dipl ing phil a b e h i m o z',
  ),
  fr: wordSet('m mm mme mmes mlle mgr av bd env ex fig hab p pp vol'),
  es: wordSet('sr sra sres srta d da dr dra ud uds pág núm tel av avda ee uu gral cnel'),
  pt: wordSet('sr sra srs dr dra exmo av pág núm tel gen cel'),
  it: wordSet('sig sigg dott prof avv ing on pag art'),
  nl: wordSet('dhr mevr mr drs ir ing bijv blz ca enz jl nl nr'),
  ru: wordSet('г гг ул им д кв обл р руб коп тыс млн млрд стр см т п др пр рис напр'),
  uk: wordSet('р рр вул ім обл грн тис млн млрд див ст'),
  pl: wordSet('ul al św gen płk mjr kpt hab inż im np nr ok pl prof r tys tzn tzw zob'),
}

export type Abbreviation = 'title' | 'ending' | 'numbered'

/**
 * What the word before a full stop abbreviates, if anything.
 * `before`: the token before it; `digitFollows`: the next thing after the stop is a digit.
 */
export function abbreviation(
  word: string,
  language: string,
  before: string,
  digitFollows: boolean,
): Abbreviation | undefined {
  if (word.length > 6) return undefined
  const key = word.toLowerCase()
  if (numbered.has(key)) return digitFollows ? 'numbered' : titles.has(key) ? 'title' : undefined
  if (foreign[language]?.has(key)) return 'title'
  const capital = key !== word
  if (titles.has(key)) return capital ? 'title' : undefined
  if (endings.has(key)) return word === 'EST' ? undefined : 'ending'
  return capital && before === ',' && states.has(key) ? 'ending' : undefined
}
