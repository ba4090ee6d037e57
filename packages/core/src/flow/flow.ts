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
  run(source: Source): { doc: ReadDoc<Has>; notes: StageNote[] }
}

/** A stage whatever it needs and makes. */
export type AnyStage = Stage<never, LayerName>

function make<Has extends LayerName>(stages: readonly AnyStage[]): Flow<Has> {
  return {
    stages,
    use: (stage) => make([...stages, stage as unknown as AnyStage]),
    run(source) {
      const notes: StageNote[] = (source.notes ?? []).map((note) => ({ stage: 'parse', ...note }) as StageNote)
      const doc: { id: string; source: Source } & Partial<Record<LayerName, unknown>> = {
        id: articleId(source),
        source,
      }
      for (const stage of stages) {
        const why = leftOut(stage, doc as ReadDoc<LayerName>)
        if (why) {
          notes.push({ stage: stage.name, rule: why[0], message: `${stage.makes} left out: ${why[1]}` })
          continue
        }
        doc[stage.makes] = stage.run(doc as unknown as Doc<never>, (note) => notes.push({ stage: stage.name, ...note }))
      }
      return { doc: doc as unknown as ReadDoc<Has>, notes }
    },
  }
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
