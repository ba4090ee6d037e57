/** The Web-standard APIs this door uses; core's own lib is ES2023. Source: encoding.spec.whatwg.org. */
interface TextDecoder {
  readonly encoding: string
  decode(input?: Uint8Array, options?: { stream?: boolean }): string
}

declare var TextDecoder: {
  new (label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean }): TextDecoder
}

declare var URL: { new (url: string, base?: string): { readonly href: string } }

interface DecompressionStream {
  readonly writable: {
    getWriter(): {
      write(chunk: Uint8Array): Promise<void>
      close(): Promise<void>
      abort(reason: unknown): Promise<void>
    }
  }
  readonly readable: {
    getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array }>; cancel(): Promise<void> }
  }
}

/** Source: compression.spec.whatwg.org. */
declare var DecompressionStream: { new (format: string): DecompressionStream }
