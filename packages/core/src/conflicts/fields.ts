const fields: readonly string[] = [
  // what is said of one thing in many words
  'discrimination discriminate racism racist race religion religious faith islamophobia islamophobic antisemitism sexism bias biased prejudice profiling ethnicity color',
  'gunfire shot shoot gunshot bullet fire firing',
  'torture beat beating mistreat mistreatment ill-treatment abuse',
  'bribe bribery corruption graft kickback',
  'return receive deliver send hand mail repay',
  'inform notify notification warn warning alert',
  'attack raid strike assault shell shelling bomb bombing bombardment',
  'kill killing death die dead murder slay fatality',
  'theft steal stolen rob robbery loot looting',
  'fraud cheat rig rigging',
  'harassment harass molest molestation grope',
  'spy spying espionage surveillance eavesdrop wiretap',
  'poison poisoning toxic contaminate contamination',
  'arm weapon gun rifle arms',
  'pay payment paid',
  'arson burn burning torch ignite petrol gasoline kerosene',
  'blockade block blocking',
  'retreat withdraw withdrawal pullback',
]

const known = new Map(fields.flatMap((list) => list.split(' ').map((word) => [word, list.split(' ')[0]!] as const)))

/** The field of meaning of a lemma, by its first word; undefined for none. Two ends of one dealing are one: `return`, `receive`. */
export const fieldOf = (lemma: string): string | undefined => known.get(lemma)
