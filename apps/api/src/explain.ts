import type { Settings } from './settings.ts'

/** Why the server did not start, with the way out. */
export function explain(
  { code, message }: NodeJS.ErrnoException,
  { host, port }: Pick<Settings, 'host' | 'port'>,
): string {
  const free = port === 65535 ? 4310 : port + 1
  if (code === 'EADDRINUSE')
    return `port ${port} on ${host} is taken by another program. Take another: PORT=${free} pnpm start, or pnpm start --port ${free}.`
  if (code === 'EACCES')
    return `port ${port} on ${host} may not be opened. Take one above 1023: PORT=4310 pnpm start, or pnpm start --port 4310.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${host} is no address of this machine. Take 127.0.0.1 (this machine only) or 0.0.0.0 (all its networks) as HOST.`
  return message
}
