import { recordFields } from '../records/index.ts'
import { defineRule } from '../rule.ts'

/**
 * Drop what a news database wrote around an article: number, publication, date, count of words, codes, rights.
 *
 *     3 of 120 DOCUMENTS\n\nThe Orla Courier\n\nMarch 3, 2026 Tuesday\n\nFerry stops after storm\n\nBYLINE: KLARA JUHN\n\nLENGTH: 450 words\n\nThe night ferry waits for the wind to drop.\n\nLOAD-DATE: March 3, 2026   ->   Ferry stops after storm\n\nThe night ferry waits for the wind to drop.
 *     HD\nFerry stops after storm\nWC\n450 words\nPD\n3 March 2026\nSN\nThe Orla Courier\nLA\nEnglish\nLP\nThe night ferry waits.\nTD\nIts captain said so.\nAN\nDocument ORLA000020260303em3300001   ->   Ferry stops after storm\n\nThe night ferry waits.\n\nIts captain said so.
 *     Ferry stops after storm\nBy Klara Juhn\n450 words\n3 March 2026\nThe Orla Courier\nORLA\nEnglish\nCopyright 2026 Orla Press\n\nThe night ferry waits.\n\nDocument ORLA000020260303em3300001   ->   Ferry stops after storm\n\nThe night ferry waits.
 *     Length: the boat is 40 meters long.\n\nBody: steel.   ->   Length: the boat is 40 meters long.\n\nBody: steel.
 */
export const recordHeader = defineRule({
  name: 'record-header',
  reason: 'Written by the database the article comes from; kept as its data',
  apply(text, blocks) {
    if (blocks[0]?.page) return []
    const { ranges = [], joints = [] } = recordFields(text) ?? {}
    const edits: { from: number; to: number; insert: string }[] = []
    for (const { start, end } of ranges) {
      const last = edits.at(-1)
      if (last && !/\S/.test(text.slice(last.to, start))) last.to = end
      else edits.push({ from: start, to: end, insert: '' })
    }
    const cuts = edits.map(({ from, to }) => {
      while (from > 0 && space.test(text.charAt(from - 1))) from--
      while (to < text.length && space.test(text.charAt(to))) to++
      return { from, to, insert: from > 0 && to < text.length ? '\n\n' : '' }
    })
    return [...cuts, ...joints.map(({ start, end }) => ({ from: start, to: end, insert: ' ' }))].sort(
      (a, b) => a.from - b.from,
    )
  },
})

const space = /\s/
