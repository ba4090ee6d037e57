import type { Range, Value } from '../../schema/index.ts'

export interface Amount extends Range {
  readonly kind: 'quantity' | 'money' | 'percent'
  readonly value: Value
  readonly certainty: number
  readonly rule: string
}
