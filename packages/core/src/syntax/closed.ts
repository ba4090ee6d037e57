const words = (list: string) => list.split(' ')

/** Words of classes that take in no new ones: no other word is tagged as one of these. */
export const closedWords: ReadonlySet<string> = new Set([
  ...words(
    'the a an this that these those each every any some no all both another either neither such half quite what which',
  ),
  ...words(
    'whatever whichever i you he she it we they me him her us them myself yourself himself herself itself ourselves',
  ),
  ...words(
    'themselves yourselves my your his its our their mine yours hers ours theirs who whom whose whoever somebody someone',
  ),
  ...words(
    'something anybody anyone anything nobody none nothing everybody everyone everything one ones there other others oneself',
  ),
  ...words(
    'of in on at by for from with without within into onto to up down out off over under between among amongst amid amidst',
  ),
  ...words(
    'against during through throughout across along alongside around round about above below beneath behind beside besides',
  ),
  ...words(
    'beyond before after since until till toward towards upon near past per via despite except excluding including like unlike',
  ),
  ...words(
    'minus plus versus vs vs. v. regarding concerning following according as than inside outside atop opposite underneath aboard',
  ),
  ...words(
    'notwithstanding pending barring given due owing instead because thanks prior worth en de amid circa ago apart aside',
  ),
  ...words(
    'that if whether although though while whereas unless once lest when where why how whenever wherever provided so',
  ),
  ...words(
    "and or but nor yet & is are was were be been being am 'm 're 's ’s ’m ’re has have had having 've ’ve 'd ’d do does did",
  ),
  ...words(
    "doing done will would can could may might shall should must 'll ’ll wo ca need dare ought used get gets got getting",
  ),
  ...words("not n't n’t ' ’ et al less more rather well only even 't d' cannot thou thee thy ye y'all em 'em whose"),
])

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen'
const numberWords: ReadonlySet<string> = new Set([
  ...words(small),
  ...words(
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion',
  ),
])

const multiples = new Set(words('dozens hundreds thousands millions scores tens'))
/** `Kestrian-backed rebels` */
const compound =
  /.-(?:backed|led|held|based|controlled|run|owned|born|trained|armed|linked|occupied|funded|brokered|sponsored)$/

/** What a word is wherever it stands. */
export function fixedClass(lower: string): 'NUM' | 'NOUN' | 'ADJ' | undefined {
  if (isNumberWord(lower)) return 'NUM'
  if (multiples.has(lower)) return 'NOUN'
  return compound.test(lower) ? 'ADJ' : undefined
}

/** `sixteen`, `twenty-one`; "one" is no sure sign. */
function isNumberWord(lower: string): boolean {
  if (lower.length > 20 || lower === 'one') return false
  return numberWords.has(lower) || (lower.includes('-') && lower.split('-').every((part) => numberWords.has(part)))
}
