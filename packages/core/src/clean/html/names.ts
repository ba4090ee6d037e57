/** Names of tags and attributes told from the source without making strings: each known name has its index. */
export class Names {
  readonly list: string[] = []
  readonly #slots: number[][] = Array.from({ length: 512 }, () => [])

  constructor(names: Iterable<string>) {
    for (const name of names) this.#slot(name, 0, name.length).push(this.list.push(name) - 1)
  }

  /** Index of `source.slice(start, end)` in any case, -1 where it is not known. */
  find(source: string, start: number, end: number): number {
    const slot = this.#slot(source, start, end)
    for (let i = 0; i < slot.length; i++) {
      const index = slot[i]!
      if (this.#is(this.list[index]!, source, start, end)) return index
    }
    return -1
  }

  #slot(source: string, start: number, end: number): number[] {
    const size = end - start
    const hash =
      size * 7 +
      31 * lower(source.charCodeAt(start)) +
      131 * lower(source.charCodeAt(end - 1)) +
      17 * lower(source.charCodeAt(start + (size >> 1)))
    return this.#slots[hash & 511]!
  }

  #is(name: string, source: string, start: number, end: number): boolean {
    if (name.length !== end - start) return false
    for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) !== lower(source.charCodeAt(start + i))) return false
    return true
  }
}

const lower = (unit: number): number => (unit >= 65 && unit <= 90 ? unit + 32 : unit)
