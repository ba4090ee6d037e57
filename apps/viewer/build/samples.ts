import { readFileSync } from 'node:fs'
import { loadSamples } from '@copydesk/golden'
import type { Plugin } from 'vite'

const name = 'virtual:samples'

/** The samples of the golden package as a module, so that the page brings them along. */
export const samples = (): Plugin => ({
  name: 'copydesk:samples',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load(id) {
    if (id !== `\0${name}`) return
    const all = loadSamples().map(({ name, shows, path }) => {
      this.addWatchFile(path)
      const bytes = readFileSync(path)
      const text = bytes.toString('utf8')
      if (!Buffer.from(text).equals(bytes)) throw new Error(`${path} is not UTF-8: the page cannot bring it along`)
      return { name, shows, text }
    })
    return `export const samples = ${JSON.stringify(all)}`
  },
})
