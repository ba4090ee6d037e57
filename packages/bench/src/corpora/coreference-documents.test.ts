import { expect, test } from 'vitest'
import { clustering } from './coreference.ts'
import { coreferenceDocuments } from './coreference-documents.ts'

const file = [
  '# newdoc id = own_1',
  '# newpar',
  '1\tAna\tAna\tPROPN\tNNP\t_\t3\tnsubj\t_\tEntity=(1-person-new-s-cf1-1-coref',
  '2\tVeld\tVeld\tPROPN\tNNP\t_\t1\tflat\t_\tEntity=1)',
  '3\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_',
  '4\ther\tshe\tPRON\tPRP$\t_\t5\tnmod:poss\t_\tEntity=(2-place-new-s-cf2-2-sgl(1-person-giv:act-s-cf1-1-coref)',
  '5\thouse\thouse\tNOUN\tNN\t_\t3\tobj\t_\tEntity=2)|SpaceAfter=No',
  '6\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_',
  '',
  '# newpar',
  '1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\tEntity=(1-person-giv:act-s-cf1-1-coref)',
  '2\tran\trun\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No',
  '3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_',
  '',
].join('\n')

test('entities of the last column, with their heads', () => {
  const [document] = coreferenceDocuments(file)
  expect(document?.text).toBe('Ana Veld left her house.\n\nShe ran.')
  const words = document?.mentions.map(({ start, end, entity, form }) =>
    [document.text.slice(start, end), entity, form].join(' '),
  )
  expect(words).toEqual(['Ana Veld 1 name', 'her 1 pronoun', 'her house 2 nominal', 'She 1 pronoun'])
})

test('names and pronouns of both sides under one name each', () => {
  const [document] = coreferenceDocuments(file)
  const at = (start: number, end: number, form: 'name' | 'pronoun', entity: string) =>
    ({ kind: 'person', form, entity, source: { start, end } }) as never
  const mentions = [at(0, 8, 'name', 'a'), at(14, 17, 'pronoun', 'a'), at(26, 29, 'pronoun', 'b')]
  expect(clustering(document!, { mentions })).toEqual({
    gold: [['0-3', '14-17', '26-29']],
    found: [['0-3', '14-17'], ['26-29']],
  })
})
