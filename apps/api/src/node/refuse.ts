import type { Duplex } from 'node:stream'
import type { WireProblem } from '../problem.ts'

const requests: Readonly<Record<string, readonly [status: number, title: string, remedy: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'Send the request faster'],
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large', 'Send shorter headers'],
}

/** Answers what is no HTTP request, or came too slowly: it never reaches the app. */
export function refuse(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const [status, title, remedy] = requests[error.code ?? ''] ?? [400, 'Bad Request', 'Send HTTP/1.1']
  const body = JSON.stringify(badRequest(status, error.code ?? error.message, remedy))
  const head = [
    `HTTP/1.1 ${status} ${title}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

export const badRequest = (status: number, detail: string, remedy: string): WireProblem => ({
  type: 'urn:copydesk:problem:bad-request',
  title: 'This is no request that can be answered',
  status,
  detail,
  remedy,
})
