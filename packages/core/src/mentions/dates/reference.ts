import { letter } from '../lower.ts'
import { space } from './patterns.ts'
import { type DateRule, found, pattern } from './rule.ts'

const s = space

/** Words for past, present and future that name no day. */
export const reference: readonly DateRule[] = [
  {
    name: 'present',
    trigger: 'reference',
    pattern: pattern(`(?:now|currently|nowadays|at${s}present|at${s}the${s}moment|these${s}days)(?![${letter}-])`),
    read: (_groups, _anchor, before, after) =>
      /\bfrom[ \n]$/i.test(before) || /^[ \n]+that\b/i.test(after) ? undefined : found('date', 'PRESENT_REF', 0.75),
  },
  {
    name: 'past',
    trigger: 'reference',
    pattern: pattern(
      `(?:recently|lately|previously|the${s}(?:recent${s})?past(?!${s}(?:\\d|[${letter}]{1,12}${s})?(?:days?|weeks?|months?|years?|decades?|century|few|several|couple)))(?![${letter}-])`,
    ),
    read: () => found('date', 'PAST_REF', 0.75),
  },
  {
    name: 'future',
    trigger: 'reference',
    pattern: pattern(`(?:soon|(?:in${s})?the${s}(?:near${s})?future)(?![${letter}-])`),
    read: (_groups, _anchor, before, after) =>
      /\b(?:as|too|how)[ \n]$/i.test(before) || /^[ \n]+(?:after|as)\b/i.test(after)
        ? undefined
        : found('date', 'FUTURE_REF', 0.75),
  },
]
