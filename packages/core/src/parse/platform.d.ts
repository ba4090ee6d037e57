/** The Web-standard APIs this door uses; core's own lib is ES2023. Source: encoding.spec.whatwg.org. */
interface TextDecoder {
  readonly encoding: string
  decode(input?: Uint8Array, options?: { stream?: boolean }): string
}

declare var TextDecoder: {
  new (label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean }): TextDecoder
}
