import { existsSync } from 'node:fs'
import { UsageError } from '../exit-codes.ts'
import type { ReadOptions, RenderOptions } from './options.ts'
import { fileSink, type Sink, stdoutSink } from './sink.ts'
import { openState, type State } from './state.ts'

/**
 * Where the output goes, and the journal of a run that can be resumed. Both agree when this returns: the output ends
 * behind the last document that is done. Throws UsageError.
 */
export async function openOutput(
  { output, resume, shard, from, textKey, htmlKey, column, published }: ReadOptions,
  { to, only, explain }: RenderOptions,
): Promise<{ sink: Sink; state?: State }> {
  if (resume === undefined)
    return { sink: (output === undefined ? undefined : fileSink(output, false)) ?? stdoutSink() }
  const sink = fileSink(output, true) ?? stdoutSink()
  if (output !== undefined && sink.file?.size && !existsSync(resume))
    throw new UsageError(
      `${output} holds ${sink.file.size} bytes of which ${resume} knows nothing: remove it, or name another file`,
    )
  const options = { to, only, explain, shard, from, textKey, htmlKey, column, published }
  const state = await openState(resume, options, sink.file?.size)
  if (state.end !== undefined) sink.file?.cut(state.end)
  return { sink, state }
}
