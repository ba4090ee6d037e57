export { forest, forestHead, forestNode } from '../clean/forest.ts'
export { lines } from '../export/lines/lines.ts'
export { marked } from '../export/lines/marked.ts'
export { lineColumns, lineFeatures } from './line-features.ts'
export {
  beginOf,
  calibrationSize,
  calibrationSteps,
  fingerprintOf,
  follows,
  labelCount,
  type ModelType,
  modelTypes,
  type NameSequence,
  type NameWeights,
  namesBy,
  naming,
  openWeights,
  packWeights,
} from './naming.ts'
export { blockColumns, hintColumns, pageBlocks } from './page-blocks.ts'
export {
  features,
  featuresPerToken,
  partsOfSpeech,
  taggerTags,
  tagging,
  titleCase,
  type WordShape,
} from './tagging.ts'
