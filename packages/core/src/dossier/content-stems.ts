import { stem } from './stem.ts'

const empty =
  /^(?:that|this|these|those|they|them|their|there|with|from|have|been|were|being|which|what|when|would|could|should|will|said|says|also|into|over|under|about|after|before|than|then|more|most|some|such|only|ever|never|report|reports|claim|claims|accus\w*|alleg\w*|anyone|anybody|while|during|because|where|whose|had|has|was|are|the|and|for|any|all|not|but|its|his|her|our|who|whom|one|two|new|mr|mrs)$/

/** Stems of the words of a text that say what it is about, and its numbers. */
export const contentStems = (text: string): ReadonlySet<string> =>
  new Set((text.match(/\p{L}{3,30}|\p{N}{1,9}/gu) ?? []).filter((word) => !empty.test(word.toLowerCase())).map(stem))
