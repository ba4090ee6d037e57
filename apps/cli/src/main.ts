import { Command, CommanderError } from 'commander'
import { exitCodes } from './exit-codes.ts'
import { readCommand } from './read/command.ts'
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
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage
  else {
    process.stderr.write(`copydesk: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = exitCodes.environment
  }
}
