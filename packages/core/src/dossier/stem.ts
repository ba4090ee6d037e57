/** Forms that no suffix explains, and nouns that name what a verb does. */
const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  `shot:shoot shots:shoot gunned:shoot fought:fight struck:strike stricken:strike stole:steal stolen:steal theft:steal
  thefts:steal robbery:rob robberies:rob slain:slay slew:slay dead:die death:die deaths:die dying:die died:die
  killed:kill murderer:murder said:say told:tell met:meet held:hold won:win lost:lose loss:lose sold:sell sale:sell
  bought:buy fell:fall fallen:fall rose:rise risen:rise broke:break broken:break stood:stand sent:send fled:flee
  flight:flee led:lead left:leave caught:catch taught:teach thought:think brought:bring sought:seek shook:shake
  shaken:shake sank:sink sunk:sink hid:hide hidden:hide hit:hit began:begin begun:begin withdrew:withdraw
  withdrawn:withdraw withdrawal:withdraw spoke:speak spoken:speak speech:speak gave:give given:give took:take taken:take
  went:go gone:go came:come ran:run threw:throw thrown:throw drove:drive driven:drive blew:blow blown:blow burnt:burn
  built:build overthrew:overthrow overthrown:overthrow swore:swear sworn:swear bombardment:bombard invasion:invade
  collision:collide explosion:explode explosions:explode seizure:seize arrival:arrive refusal:refuse denial:deny
  approval:approve removal:remove trial:try tried:try fraud:defraud defense:defend defence:defend pursuit:pursue
  complaint:complain choice:choose chose:choose chosen:choose marriage:marry married:marry birth:bear growth:grow
  agreement:agree agreements:agree announcement:announce deployment:deploy punishment:punish retirement:retire
  appointment:appoint replacement:replace indictment:indict signing:sign signature:sign decision:decide
  conviction:convict accusation:accuse accusations:accuse condemnation:condemn demonstration:demonstrate
  demonstrations:demonstrate demonstrators:demonstrate protesters:protest investigation:investigate
  resignation:resign evacuation:evacuate assassination:assassinate negotiation:negotiate negotiations:negotiate
  execution:execute eruption:erupt expulsion:expel detention:detain acquisition:acquire extradition:extradite
  escape:escape accident:accident crash:crash war:war talks:talk`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
)

/**
 * What the forms of a verb and the noun made of it have in common, for comparing: "attacked", "attacks", "attacking";
 * "invasion", "invaded". No word, and too coarse to show.
 */
export function stem(word: string): string {
  const lower = word.toLowerCase()
  const known = irregular[lower] ?? lower
  const bare = known
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?<=.{3})(?:ings?|ed|es|s)$/, '')
    .replace(/([bdgkmnprt])\1$/, '$1')
    .replace(/(?<=.{3})[ey]$/, '')
  return bare.length < 3 ? known : bare.slice(0, 8)
}

const light =
  /^(?:has|have|had|having|is|are|was|were|be|been|being|will|would|could|may|might|shall|should|must|can|do|does|did|get|got|to|not|n't|n’t|the|a|an|just|also|already|again|up|out|off|down|back|away|over|in|on|at|into|for|with|about|of|\w+ly)$/i

/** The word of a trigger that says what was done: `has demanded`, `turned back`, `the latest border clashes`. */
export function triggerStem(words: string, noun: boolean): string {
  const some = words
    .slice(0, 200)
    .split(/[^\p{L}\p{M}’']+/u)
    .filter(Boolean)
  const heavy = some.filter((word) => !light.test(word))
  return stem((noun ? heavy.at(-1) : heavy[0]) ?? some[0] ?? words)
}
