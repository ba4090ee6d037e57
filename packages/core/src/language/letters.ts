/** Letters that few languages write, with those that do. Facts of the orthographies. */
const letters: readonly (readonly [letters: string, languages: string])[] = [
  ['ß', 'de'],
  ['äöü', 'de sv fi et tr hu sk az'],
  ['åäö', 'sv fi'],
  ['å', 'sv da no'],
  ['æø', 'da no is'],
  ['þð', 'is'],
  ['ñ', 'es gl eu tl'],
  ['¿¡', 'es gl'],
  ['ãõ', 'pt et vi'],
  ['œ', 'fr'],
  ['çêèàùûîôë', 'fr pt ca it'],
  ['łąęśżźćń', 'pl'],
  ['řůě', 'cs'],
  ['ľĺŕô', 'sk'],
  ['őű', 'hu'],
  ['șțşţă', 'ro vi tr az'],
  ['ğış', 'tr az'],
  ['ə', 'az'],
  ['đ', 'hr sr bs vi'],
  ['čšž', 'cs sk sl hr sr bs lt lv et'],
  ['ćđ', 'hr sr bs pl'],
  ['ėįųū', 'lt'],
  ['āēīģķļņ', 'lv'],
  ['ë', 'sq nl'],
  ['ơưạảấầẩậắằặẹẻếềểệịọỏốồổộớờởợụủứừửựỳỷỹ', 'vi'],
  ['ыэё', 'ru be kk'],
  ['ъ', 'bg ru'],
  ['іїєґ', 'uk'],
  ['ў', 'be'],
  ['ђћ', 'sr'],
  ['јљњџ', 'sr mk'],
  ['ѓќѕ', 'mk'],
  ['әғқңөұүһ', 'kk'],
  ['پچژگ', 'fa ur ps ku'],
  ['ٹڈڑںے', 'ur'],
  ['ټځڅډړږښڼېۍ', 'ps'],
  ['ەۆێڕڵ', 'ku'],
  ['ةىؤإ', 'ar'],
  ['ळ', 'mr'],
]

/** Letter -> the languages that write it. */
export const languagesOfLetter: ReadonlyMap<string, readonly string[]> = letters.reduce((map, [chars, languages]) => {
  for (const char of chars) map.set(char, [...(map.get(char) ?? []), ...languages.split(' ')])
  return map
}, new Map<string, readonly string[]>())
