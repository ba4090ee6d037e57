import type { Clause, Frame } from '../syntax/frames.ts'
import type { Tree } from '../syntax/tree.ts'

/** The noun groups of a clause that a token of its tree stands for, with those joined to it. */
function groupsOf({ chunks, chunkAt, sentence }: Clause, tree: Tree, token: number): readonly number[] {
  if (token < 0) return []
  const groups = tree
    .conjuncts(token)
    .filter((one) => one >= sentence.first && one < sentence.last)
    .map(chunkAt)
  return [...new Set(groups)].filter((group) => group >= 0 && chunks[group]!.kind === 'noun')
}

/** A clause whose verbs have from the tree what the groups alone did not show: subject, object, voice. */
export function grown(clause: Clause, tree: Tree): Clause {
  const frames = clause.frames.map((frame): Frame => {
    const { head } = clause.chunks[frame.verb]!
    const passive = tree.isPassive(head)
    const objects = groupsOf(clause, tree, tree.objectOf(head))
    const active = frame.passive && !passive && objects.length > 0 && frame.objects.length > 0
    const suffers = !frame.passive && passive && objects.length === 0 && frame.objects.length === 0
    return {
      ...frame,
      passive: suffers || (frame.passive && !active),
      subject: frame.subject.length ? frame.subject : groupsOf(clause, tree, tree.subjectOf(head)),
      objects: frame.objects.length ? frame.objects : objects,
    }
  })
  const of = new Map(frames.map((frame) => [frame.verb, frame]))
  const held = new Map<number, Frame[]>()
  for (const frame of frames)
    for (const noun of new Set([
      ...frame.subject,
      ...frame.objects,
      ...frame.obliques.flatMap(({ chunks }) => chunks),
    ])) {
      const list = held.get(noun)
      if (list) list.push(frame)
      else held.set(noun, [frame])
    }
  return { ...clause, frames, frameOf: (verb) => of.get(verb), holders: (noun) => held.get(noun) ?? [] }
}
