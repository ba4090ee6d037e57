import { availableParallelism } from 'node:os'
import { layerNames } from '@copydesk/core'
import { PublicationDate } from '@copydesk/core/schema'
import { Command, InvalidArgumentError, Option } from 'commander'
import { formats, type ReadOptions } from './options.ts'
import { readAll } from './read.ts'

function date(value: string): string {
  if (!PublicationDate.safeParse(value).success)
    throw new InvalidArgumentError('It is no date: write it as 2031-05-04 or 2031-05-04T10:30Z.')
  return value
}

function whole(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('It is no whole number from 1 to 999.')
  return Number(value)
}

function layers(value: string, before: readonly string[] = []): string[] {
  const named = value.split(',')
  const wrong = named.find((name) => !(layerNames as readonly string[]).includes(name))
  if (wrong !== undefined) throw new InvalidArgumentError(`There is no layer ${wrong}: ${layerNames.join(' ')}.`)
  return [...before, ...named]
}

export const readCommand = new Command('read')
  .description('Read files, folders or a pipe: raw news text in, clean article and what it says out.')
  .argument('[input...]', 'files, folders, or - for standard input')
  .addOption(
    new Option('--from <format>', 'format of the input').choices(['auto', 'text', 'html', 'jsonl']).default('auto'),
  )
  .addOption(
    new Option('--to <format>', 'format of the output (default: text on a terminal, jsonl in a pipe)').choices(formats),
  )
  .addOption(
    new Option('--only <layer>', `just these layers, comma between: ${layerNames.join(' ')}`).argParser(layers),
  )
  .addOption(new Option('--published <date>', 'publication date of the documents, ISO 8601').argParser(date))
  .addOption(
    new Option(
      '--jobs <n>',
      `documents read at a time (default: as many as processors, here ${availableParallelism()})`,
    ).argParser(whole),
  )
  .option('--explain', 'name the rule and certainty behind each line, and every edit')
  .addHelpText(
    'after',
    `
A JSONL input holds {id?, text | html, uri?, published?, clean?} a line; "clean": false says that the text is an
article already: rows are joined, nothing is removed.
Exit: 0 all read, 1 some documents failed (named on stderr), 2 wrong usage, 3 the machine is in the way.`,
  )
  .action(async (inputs: string[], options: ReadOptions, command: Command) => {
    if (!inputs.length && process.stdin.isTTY)
      command.error('error: nothing to read: name a file or folder, or pipe text in')
    if (options.only && options.to === 'html')
      command.error('error: --only goes with text, json and jsonl: a page of HTML shows the whole article')
    process.exitCode = await readAll(inputs.length ? inputs : ['-'], options)
  })
