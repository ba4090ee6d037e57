/** Month names and their common short forms in the languages news pages write dates in; facts of the languages. */
const names: readonly string[] = [
  'january jan januar jän jänner janvier janv enero ene janeiro gennaio gen januari ianuarie styczeń stycznia sty leden ledna január januára tammikuu tammikuuta siječanj siječnja ocak января янв січня януари ιανουαρίου',
  'february feb februar feber février févr fév febrero fevereiro fev febbraio febbr februari februarie luty lutego lut únor února február februára helmikuu helmikuuta veljača veljače şubat февраля фев лютого февруари φεβρουαρίου',
  'march mar märz mär mrz mars marzo março maart mrt martie marzec marca mars březen března marec március maaliskuu maaliskuuta ožujak ožujka mart марта мар березня март μαρτίου',
  'april apr avril avr abril abr aprile aprilie kwiecień kwietnia kwi duben dubna apríl apríla április huhtikuu huhtikuuta travanj travnja nisan апреля апр квітня април απριλίου',
  'may mai mayo maio maggio mag mei maj maja květen května máj mája május toukokuu toukokuuta svibanj svibnja mayıs мая май травня μαΐου',
  'june jun juni juin junio junho giugno giu iunie czerwiec czerwca cze červen června jún júna június kesäkuu kesäkuuta lipanj lipnja haziran июня июн червня юни ιουνίου',
  'july jul juli juillet juil julio julho luglio lug iulie lipiec lipca lip červenec července júl júla július heinäkuu heinäkuuta srpanj srpnja temmuz июля июл липня юли ιουλίου',
  'august aug août aoû agosto ago agos augustus augusti sierpień sierpnia sie srpen srpna augusta augusztus elokuu elokuuta kolovoz kolovoza ağustos августа авг серпня август αυγούστου',
  'september sep sept septembre septiembre setembro set settembre sett septembrie wrzesień wrzesnia września wrz září septembra szeptember syyskuu syyskuuta rujan rujna eylül сентября сен вересня септември σεπτεμβρίου',
  'october oct oktober okt octobre octubre outubro out ottobre ott octombrie październik października paź říjen října október októbra lokakuu lokakuuta listopada ekim октября окт жовтня октомври οκτωβρίου',
  'november nov novembre noviembre novembro noiembrie listopad lis listopadu novembra marraskuu marraskuuta studeni studenoga kasım ноября ноя листопада ноември νοεμβρίου',
  'december dec dezember dez décembre déc diciembre dic dezembro dicembre decembrie grudzień grudnia gru prosinec prosince decembra joulukuu joulukuuta prosinac prosinca aralık декабря дек грудня декември δεκεμβρίου',
]

/** Month name, lower case, no full stop -> 1 to 12. */
export const months: ReadonlyMap<string, number> = new Map(
  names.flatMap((list, i) => list.split(' ').map((name): [string, number] => [name, i + 1])),
)
