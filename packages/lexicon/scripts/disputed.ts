/**
 * Territories that more than one state claims or that only some states recognize, by GeoNames country code and, where
 * it is a part, its first-level code there. A fact of diplomacy, no judgment of it.
 */
const territories: readonly (readonly [country: string, admin1: string, what: string])[] = [
  ['XK', '', 'Kosovo'],
  ['TW', '', 'Taiwan'],
  ['PS', '', 'Palestinian territories'],
  ['EH', '', 'Western Sahara'],
  ['FK', '', 'Falkland Islands'],
  ['GI', '', 'Gibraltar'],
  ['UA', '11', 'Crimea'],
  ['UA', '20', 'Sevastopol'],
  ['GE', '02', 'Abkhazia'],
  ['CY', '02', 'Kyrenia, in Northern Cyprus'],
  ['MD', '58', 'Transnistria'],
  ['IN', '12', 'Jammu and Kashmir'],
  ['IN', '41', 'Ladakh'],
  ['PK', '06', 'Azad Kashmir'],
  ['PK', '07', 'Gilgit-Baltistan'],
  ['IN', '30', 'Arunachal Pradesh'],
]

export function disputed(country: string, admin1: string): boolean {
  return territories.some(([code, part]) => code === country && (part === '' || part === admin1))
}
