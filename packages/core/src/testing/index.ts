export { lines } from './lines.ts'
export { marked } from './marked.ts'
export {
  features,
  featuresPerToken,
  partsOfSpeech,
  taggerTags,
  tagging,
  titleCase,
  type WordShape,
} from './tagging.ts'
