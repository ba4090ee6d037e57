const letters: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ə: 'e',
  ŋ: 'ng',
}

/**
 * The form under which the gazetteer files a name: lower case, no diacritics (NFD), letters NFD leaves whole replaced
 * (đ d, ø o, ł l, ß ss, æ ae ...), apostrophes and full stops dropped, hyphens, commas and slashes a space, white
 * space collapsed. Folding twice changes nothing.
 *
 *     Đakovica         ->   dakovica
 *     Sana’a           ->   sanaa
 *     Port-au-Prince   ->   port au prince
 *     St. John's       ->   st johns
 */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}|['’‘ʼʻʾʿʹ`´′.]/gu, '')
    .replace(/[đðøłßæœþıħəŋ]/gu, (letter) => letters[letter]!)
    .replace(/[\s\p{Pd},/_]+/gu, ' ')
    .trim()
}
