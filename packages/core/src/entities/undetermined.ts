const number =
  '[\\d.,]{1,12}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\p{Ll}{3,5})?|hundreds?|thousands?|millions?|billions?|dozens?|scores?|couple|pair|handful|group'
const determiner =
  'an?|the|this|that|these|those|both|all|some|any|no|another|several|many|most|few|numerous|various|about|around|nearly|almost|at least|more than|up to|over|its|their|his|her|my|our|your|of'
const opening = new RegExp(`^(?:(?:${determiner}|${number}) ){1,5}(?=\\p{L})`, 'iu')
/** Adjectives that are a name of a group only behind their article: "the wounded". */
const adjective = /^(?:injured|wounded|dead|missing|accused|killed|elderly|sick|displaced|poor|rich|young|old)$/i

/**
 * A group's description without how many of it there are.
 *
 *     Some 40,000 refugees   ->   refugees
 *     four ORFOR members      ->   ORFOR members
 *     all the wounded         ->   the wounded
 */
export function undetermined(words: string): string {
  // "the union's members": the article is the union's
  if (/['’]s? /.test(words)) return words
  const bare = words.replace(opening, '')
  return adjective.test(bare) ? `the ${bare}` : bare
}
