/** An address of a web archive's copy, taken apart. */
export interface ArchivedAddress {
  readonly original: string
  /** Digits of the time of capture, from the year on. */
  readonly stamp: string
}

/** `…/20310504101112id_/https://orla.example/` as web archives address their copies, for years and pages of any. */
const archived = /\/(\d{4,14})(?:[a-z]{2}_)?\/(https?:\/\/[^\s"'<>]{1,4000})$/

/** Undefined where the address is not that of an archive's copy. */
export function archivedAddress(address: string): ArchivedAddress | undefined {
  const [, stamp, original] = archived.exec(address.slice(0, 8000)) ?? []
  return stamp && original ? { original, stamp } : undefined
}
