import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const template = fileURLToPath(new URL('./template', import.meta.url))
/** Left behind by tools that were run in the template. */
const leftovers = /[\\/](?:node_modules|\.vitest|\.turbo)(?:$|[\\/])/

/**
 * Makes the folder `apps/<name>` in a workspace and nothing else; the next install enters it in the lockfile.
 * @returns the folder
 * @throws Error with the remedy when the name cannot be one of a package, or is taken
 */
export function makeApp(root: string, name: string): string {
  if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(name) || name.length > 50)
    throw new Error(`"${name}" is no name for an app: take small letters, digits and hyphens, e.g. my-reader`)
  const folder = join(root, 'apps', name)
  if (existsSync(folder)) throw new Error(`apps/${name} is there already: take another name, or delete it`)
  cpSync(template, folder, { recursive: true, filter: (path) => !leftovers.test(path.slice(template.length)) })
  const manifest = join(folder, 'package.json')
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('@copydesk/template', `@copydesk/${name}`))
  return folder
}
