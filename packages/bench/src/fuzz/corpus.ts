import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Sample, Target } from './target.ts'

const folder = fileURLToPath(new URL('../../fuzz/corpus', import.meta.url))

export interface Kept extends Sample {
  readonly name: string
}

/** Inputs kept for a target: what once failed, and what reaches far into the code. `NAME.VARIANT.bin`. */
export function kept({ name, variants }: Pick<Target, 'name' | 'variants'>): Kept[] {
  const own = join(folder, name)
  return readdirSync(own)
    .sort()
    .map((file) => {
      const variant = extname(file.replace(/\.bin$/, '')).slice(1)
      if (!variants.includes(variant)) throw new Error(`${join(own, file)}: there is no variant ${variant}`)
      return { name: file, variant, bytes: new Uint8Array(readFileSync(join(own, file))) }
    })
}

/** Keeps an input and returns the path of its file: the name says why it is kept. */
export function keep(target: string, why: string, { variant, bytes }: Sample): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  const path = join(folder, target, `${why}-${hash}.${variant}.bin`)
  mkdirSync(join(folder, target), { recursive: true })
  writeFileSync(path, bytes)
  return path
}

export const drop = (target: string, name: string): void => rmSync(join(folder, target, name))
