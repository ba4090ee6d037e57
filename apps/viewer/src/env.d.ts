declare module 'virtual:samples' {
  /** `shows`: what it is and what to look at. */
  export const samples: readonly { readonly name: string; readonly shows: string; readonly text: string }[]
}
