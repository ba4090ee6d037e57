import { readCodes } from './read-codes.ts'
import { readCounted } from './read-counted.ts'
import { readLabels } from './read-labels.ts'
import type { RecordFields } from './record-fields.ts'

/** Linear in the text. */
export const recordFields = (text: string): RecordFields | undefined =>
  readCodes(text) ?? readLabels(text) ?? readCounted(text)
