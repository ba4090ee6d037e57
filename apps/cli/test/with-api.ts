import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Runs the API as `pnpm start` does, on a free port, and ends it. `use` gets its address, with a slash at its end. */
export async function withApi(use: (url: string) => void | Promise<void>): Promise<void> {
  const args = ['--conditions=@copydesk/source', 'apps/api/src/main.ts', '--port', '0', '--workers', '1']
  const server = spawn(process.execPath, [...args, '--log-level', 'warn'], { cwd: root })
  const ended = new Promise((resolve) => server.on('exit', resolve))
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let said = ''
      const hear = (chunk: Buffer) => {
        said += chunk
        const [, address] = /^API +(\S+?)v1\/read/m.exec(said) ?? []
        if (address) resolve(address)
      }
      server.stdout.on('data', hear)
      server.stderr.on('data', hear)
      ended.then((code) => reject(new Error(`the API ended with ${code}: ${said}`)))
    })
    await use(url)
  } finally {
    server.kill('SIGTERM')
    await ended
  }
}
