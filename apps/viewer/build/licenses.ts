import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** `licenses-reader.md`: licenses of what the worker is made of. Vite's own list has what the page is made of. */
export const readerLicenses = (): Plugin => ({
  name: 'copydesk:reader-licenses',
  generateBundle() {
    const folders = new Set([...this.getModuleIds()].flatMap((id) => packageOf(id) ?? []))
    const parts = [...folders].sort().map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))
      return `## ${name} - ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`
    })
    this.emitFile({ type: 'asset', fileName: 'licenses-reader.md', source: `# Licenses\n\n${parts.join('\n')}` })
  },
})

/** Folder of the npm package a module belongs to; undefined for our own. */
function packageOf(id: string): string | undefined {
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1]
}

/** `licenses-lexicon.txt`: license and origin of the data. */
export const lexiconLicense = (): Plugin => ({
  name: 'copydesk:lexicon-license',
  generateBundle() {
    const root = dirname(dirname(fileURLToPath(import.meta.resolve('@copydesk/lexicon'))))
    const source = ['LICENSE', 'PROVENANCE.json'].map((file) => readFileSync(join(root, file), 'utf8')).join('\n')
    this.emitFile({ type: 'asset', fileName: 'licenses-lexicon.txt', source })
  },
})
