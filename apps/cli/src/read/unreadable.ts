import type { Failure } from '@copydesk/core/parse'

const reasons: Record<string, readonly [message: string, remedy: string]> = {
  ENOENT: ['There is no such file', 'Check the name'],
  EACCES: ['No permission to read it', 'Ask its owner, or run as a user who may'],
  EPERM: ['No permission to read it', 'Ask its owner, or run as a user who may'],
  ELOOP: ['Its links lead in a circle', 'Name the file itself'],
  ENAMETOOLONG: ['The name is longer than the system takes', 'Check the name'],
}

/** What the system says of a file that it does not open. */
export function unreadable(path: string, error: unknown): Failure {
  const { code, message } = error as NodeJS.ErrnoException
  const bent = code === 'ENOENT' && path.includes('\ufffd')
  const [what, remedy] = bent
    ? ['The name is not UTF-8, and the file cannot be asked for', 'Rename it']
    : (reasons[code ?? ''] ?? [message, 'Check the file and the disk'])
  return { failure: 'unreadable', input: path, message: what, remedy }
}
