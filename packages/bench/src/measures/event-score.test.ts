import { expect, test } from 'vitest'
import { type CodedEvent, eventScore } from './event-score.ts'

const event = (kind: string, sources: string[], targets: string[]): CodedEvent => ({ class: kind, sources, targets })
const gold = event('AID', ['USA'], ['JOR'])

test.each<[string, CodedEvent[], number, number, number, number, number]>([
  ['right', [event('AID', ['USA'], ['JOR'])], 1, 1, 1, 1, 1],
  ['nothing', [], 0, 0, 0, 0, 0],
  ['the wrong class', [event('AGREE', ['USA'], ['JOR'])], 0, 1, 1, 0, 0],
  ['the sides changed', [event('AID', ['JOR'], ['USA'])], 1, 0, 0, 0, 0],
  ['everybody on both sides', [event('AID', ['USA', 'JOR'], ['USA', 'JOR'])], 1, 1, 1, 1, 0.5],
  ['right between two events only', [event('AID', ['USA'], []), event('AGREE', [], ['JOR'])], 1, 1, 1, 0, 1],
])('%s', (_, found, kind, source, target, all, precision) => {
  expect(eventScore([{ gold, found }])).toMatchObject({ class: kind, source, target, all, precision })
})

test('the most certain event alone', () => {
  const found = [
    { ...event('AID', ['USA'], ['JOR']), certainty: 0.5 },
    { ...event('AGREE', ['USA'], ['JOR']), certainty: 0.8 },
  ]
  expect(eventScore([{ gold, found }])).toMatchObject({ class: 1, first: 0 })
  expect(eventScore([{ gold, found: found.slice(0, 1) }]).first).toBe(1)
})

test('a side that is not coded asks for nothing', () => {
  const score = eventScore([{ gold: event('AID', ['USA'], []), found: [event('AID', ['USA'], ['JOR'])] }])
  expect(score).toMatchObject({ all: 1, target: 0, precision: 0.5 })
})
