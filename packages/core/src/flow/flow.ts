import type { Source } from '../schema/index.ts'
import { articleId } from './id.ts'
import type { LayerName, Layers } from './layers.ts'
import type { Doc, NewNote, Stage } from './stage.ts'

export interface StageNote extends NewNote {
  readonly stage: string
}

/** Every layer made, and only those: one whose stage does not read the document's language is absent. */
export type ReadDoc<Has extends LayerName> = Doc & { readonly [K in Has]?: Layers[K] }

/** Stages in order. A wrong order, a layer made twice or an undeclared read does not compile. */
export interface Flow<Has extends LayerName = never> {
  /** In their order. */
  readonly stages: readonly AnyStage[]
  use<N extends Has, M extends Exclude<LayerName, Has>>(stage: Stage<N, M>): Flow<Has | M>
  run(source: Source): Run<Has>
  /** As `run` for each, stage by stage: the code of one stage and its data stay in the processor's caches. */
  runAll(sources: readonly Source[]): Run<Has>[]
}

export interface Run<Has extends LayerName> {
  readonly doc: ReadDoc<Has>
  readonly notes: StageNote[]
}

/** A stage whatever it needs and makes. */
export type AnyStage = Stage<never, LayerName>

function make<Has extends LayerName>(stages: readonly AnyStage[]): Flow<Has> {
  return {
    stages,
    use: (stage) => make([...stages, stage as unknown as AnyStage]),
    run: (source) => runAll([source])[0]!,
    runAll,
  }

  function runAll(sources: readonly Source[]): Run<Has>[] {
    const runs = sources.map(begin)
    for (const stage of stages) for (const run of runs) runStage(stage, run)
    return runs as unknown as Run<Has>[]
  }
}

interface Begun {
  readonly doc: { id: string; source: Source } & Partial<Record<LayerName, unknown>>
  readonly notes: StageNote[]
}

const begin = (source: Source): Begun => ({
  doc: { id: articleId(source), source },
  notes: (source.notes ?? []).map((note) => ({ stage: 'parse', ...note }) as StageNote),
})

function runStage(stage: AnyStage, { doc, notes }: Begun): void {
  const why = leftOut(stage, doc as ReadDoc<LayerName>)
  if (why) notes.push({ stage: stage.name, rule: why[0], message: `${stage.makes} left out: ${why[1]}` })
  else doc[stage.makes] = stage.run(doc as unknown as Doc<never>, (note) => notes.push({ stage: stage.name, ...note }))
}

/** Why a stage cannot read a document, as rule and words. */
function leftOut(stage: AnyStage, doc: ReadDoc<LayerName>): [rule: string, message: string] | undefined {
  const { languages, longest = Infinity } = stage
  const code = doc.language?.code
  if (languages && code !== undefined && !languages.includes(code))
    return ['language', `this layer reads ${languages.join(', ')}, the text is ${code}`]
  const length = doc.clean?.text.length ?? 0
  if (length > longest)
    return ['length', `the text has ${length} characters, this layer reads ${longest}; split it into its articles`]
  const missing = (stage.needs as readonly LayerName[]).filter((need) => !(need in doc))
  return missing.length ? ['missing-layer', `it needs ${missing.join(', ')}`] : undefined
}

/** A flow without stages; `use` adds one at its end and returns the longer flow. */
export const flow = (): Flow => make([])
