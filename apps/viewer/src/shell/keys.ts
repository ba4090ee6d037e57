/** What the keys do, as the dialog lists it; `use-keys.ts` does it. */
export const keys: readonly { readonly shown: readonly string[]; readonly does: string }[] = [
  { shown: ['j', 'k'], does: 'next and previous mark; in a list, the next and previous entry' },
  { shown: ['Enter'], does: 'from a mark into its entry; from an entry to its evidence' },
  { shown: ['Esc'], does: 'back to where you came from' },
  { shown: ['r'], does: 'raw or clean text' },
  { shown: ['1', '…', '9'], does: 'a layer of marks on or off' },
  { shown: ['0'], does: 'all layers off or on' },
  { shown: ['[', ']'], does: 'document before, next document' },
  { shown: ['c'], does: 'all documents side by side, and back' },
  { shown: ['/'], does: 'paste another text' },
  { shown: ['?'], does: 'this list' },
]
