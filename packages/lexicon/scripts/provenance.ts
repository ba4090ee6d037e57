import { createHash } from 'node:crypto'

/** Where one file of the package comes from. `license` is an SPDX expression. */
export interface Origin {
  path: string
  what: string
  origin: string
  license: string
  made: string
  sha256: string
}

const allowedLicenses: ReadonlySet<string> = new Set([
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC0-1.0',
  'PDDL-1.0',
  'MIT',
  'LicenseRef-WordNet-3.1',
])

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** One expression for a file made of files under several licences. */
export function joinLicenses(licenses: readonly string[]): string {
  return [...new Set(licenses.flatMap((license) => license.split(' AND ')))].sort().join(' AND ')
}

/** @throws Error when a part of the expression is not allowed in this package */
export function checkLicense(path: string, license: string): void {
  for (const part of license.split(' AND ')) {
    if (!allowedLicenses.has(part)) {
      throw new Error(`${path}: license "${part}" is none of ${[...allowedLicenses].join(', ')}`)
    }
  }
}
