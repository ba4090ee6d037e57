import { Command, CommanderError } from 'commander'
import { exitCodes, UsageError } from './exit-codes.ts'
import { readCommand } from './read/command.ts'
import { describe } from './read/failures.ts'
import { unreadable } from './read/unreadable.ts'
import { version } from './version.ts'

const program = new Command('copydesk')
  .description('Reads news as it arrives: the clean article, and what it says with its evidence.')
  .version(version)
  .addCommand(readCommand)
  .showHelpAfterError('(copydesk read --help lists the options)')
  .exitOverride()
readCommand.exitOverride()

// `copydesk … | head` closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.done)
  process.stderr.write(`copydesk: standard output: ${error.message}. Nothing more can be written.\n`)
  process.exit(exitCodes.environment)
})

try {
  // The word after --dedupe may be an input: only its own values belong to it.
  const args = process.argv.map((arg, i, all) =>
    arg === '--dedupe' && all[i + 1] !== 'drop' && all[i + 1] !== 'note' ? '--dedupe=note' : arg,
  )
  await program.parseAsync(args)
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage
  else {
    const { message, path } = error as NodeJS.ErrnoException
    process.stderr.write(path ? `${describe(unreadable(path, error))}\n` : `copydesk: ${message}\n`)
    process.exitCode = error instanceof UsageError ? exitCodes.usage : exitCodes.environment
  }
}
