import { type Profiler, Session } from 'node:inspector'

/** Which blocks of Copydesk's own code were run since the last call, each by a name of its own. */
export type Coverage = () => readonly string[]

/** V8's own block coverage of this process, about 2 ms a call. Source: chromedevtools.github.io, Profiler. */
export function coverage(): Coverage {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  const ours = (url: string) => url.includes('/packages/core/')
  return () => {
    const ran: string[] = []
    const add = (_: Error | null, { result }: Profiler.TakePreciseCoverageReturnType) => {
      for (const { url, scriptId, functions } of result)
        if (ours(url))
          for (const { ranges } of functions)
            for (const { startOffset, endOffset, count } of ranges)
              if (count > 0) ran.push(`${scriptId}:${startOffset}:${endOffset}`)
    }
    session.post('Profiler.takePreciseCoverage', add)
    return ran
  }
}
