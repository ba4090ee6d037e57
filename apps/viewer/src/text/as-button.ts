/** A mark that opens an entry. A real button cannot be broken over lines; the article listens for all of its marks. */
export const asButton = { role: 'button', tabIndex: -1 } as const
