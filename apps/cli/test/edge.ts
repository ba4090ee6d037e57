import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import vm from 'node:vm'
import { build } from 'esbuild'

/** What an edge runtime has besides `fetch`, nothing of Node. Source: the WinterTC minimum common API. */
const web = ['Blob', 'Headers', 'ReadableStream', 'Request', 'Response', 'TextDecoder', 'TextEncoder', 'URL'] as const

const data = fileURLToPath(new URL('../../../packages/lexicon/data', import.meta.url))

/** The default export of a module, bundled to one script and run in a world that has the Web's own names only. */
export async function onEdge(module: string): Promise<{ fetch(request: Request): Promise<Response> }> {
  const { outputFiles } = await build({
    stdin: { contents: `import app from ${JSON.stringify(module)}; globalThis.app = app`, resolveDir: data },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    conditions: ['@copydesk/source'],
    target: 'es2024',
    define: { 'import.meta.url': '"https://edge.example/lexicon/src/script.js"' },
    write: false,
    logLevel: 'silent',
  })
  const fetch = async (url: URL) =>
    url.href.startsWith('https://edge.example/lexicon/data/')
      ? new Response(new Uint8Array(await readFile(join(data, basename(url.pathname)))))
      : new Response(null, { status: 404 })
  const world = vm.createContext({ fetch, ...Object.fromEntries(web.map((name) => [name, globalThis[name]])) })
  vm.runInContext(outputFiles[0]?.text ?? '', world)
  return world.app
}
