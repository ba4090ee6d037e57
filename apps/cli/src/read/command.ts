import { availableParallelism } from 'node:os'
import { layerNames } from '@copydesk/core'
import { formatNames } from '@copydesk/core/parse'
import { PublicationDate } from '@copydesk/core/schema'
import { Command, InvalidArgumentError, Option } from 'commander'
import { formats, type ReadOptions, type Shard } from './options.ts'
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

function shard(value: string): Shard {
  const [, index, count] = (/^(\d{1,6})\/(\d{1,6})$/.exec(value) ?? []).map(Number)
  if (index === undefined || !count) throw new InvalidArgumentError('Write it as 1/8, 2/8 ... 8/8.')
  if (index < 1 || index > count)
    throw new InvalidArgumentError(`There is no shard ${index} of ${count}: they are 1/${count} to ${count}/${count}.`)
  return { index, count }
}

function layers(value: string, before: readonly string[] = []): string[] {
  const named = value.split(',')
  const wrong = named.find((name) => !(layerNames as readonly string[]).includes(name))
  if (wrong !== undefined) throw new InvalidArgumentError(`There is no layer ${wrong}: ${layerNames.join(' ')}.`)
  return [...before, ...named]
}

const option = (flags: string, description: string) => new Option(flags, description)

/** What cannot go together, with the remedy. */
function clash(inputs: readonly string[], options: ReadOptions): string | undefined {
  const { to, only, textKey, htmlKey, column, dedupe, resume, retry, deadLetters } = options
  if (retry !== undefined && inputs.length) return '--retry names its inputs itself: leave the others out'
  if (retry !== undefined && retry === deadLetters) return '--retry and --dead-letters are one file: name another one'
  if (retry === undefined && !inputs.length && process.stdin.isTTY)
    return 'nothing to read: name a file or folder, or pipe text in'
  if (only && (to === 'html' || to?.startsWith('dossier')))
    return `--only goes with text, json and jsonl: ${to} shows the whole article`
  if (resume !== undefined && to?.startsWith('dossier'))
    return '--to dossier compares the documents of one run, --resume goes on with another: leave one of them out'
  if ([textKey, htmlKey, column].filter((key) => key !== undefined).length > 1)
    return '--text-key, --html-key and --column name the same thing: give one of them'
  if (dedupe && resume !== undefined)
    return '--dedupe compares the documents of one run, --resume goes on with another: leave one of them out'
}

/** `copydesk read`: its options, and what of them cannot go together. */
export const readCommand = new Command('read')
  .description('Read files, folders or a pipe: raw news text in, clean article and what it says out.')
  .argument('[input...]', 'files, folders, quoted patterns ("crawl/**/*.html"), or - for standard input')
  .optionsGroup('What comes in:')
  .addOption(
    option('--from <format>', 'format of the input')
      .choices(['auto', ...formatNames])
      .default('auto'),
  )
  .addOption(option('--text-key <path>', 'field of a record that holds the text, e.g. body or article.body'))
  .addOption(option('--html-key <path>', 'field of a record that holds the page'))
  .addOption(option('--column <name>', 'column of a table that holds the text'))
  .addOption(option('--published <date>', 'publication date of the documents, ISO 8601').argParser(date))
  .optionsGroup('What goes out:')
  .addOption(option('--to <format>', 'format of the output (default: text on a terminal, else jsonl)').choices(formats))
  .addOption(option('--only <layer>', `just these layers, comma between: ${layerNames.join(' ')}`).argParser(layers))
  .addOption(option('-o, --output <file>', 'write there instead of to standard output'))
  .addOption(
    option('--dedupe [action]', 'find exact and near copies among the documents of this run; drop leaves them out')
      .choices(['note', 'drop'])
      .preset('note'),
  )
  .option('--explain', 'name the rule and certainty behind each line, and every edit')
  .optionsGroup('Many documents:')
  .addOption(
    option(
      '--jobs <n>',
      `documents read at a time (default: one a processor, here ${availableParallelism()})`,
    ).argParser(whole),
  )
  .addOption(
    option('--shard <i/n>', 'read part i of n, from 1: together they are every document once').argParser(shard),
  )
  .addOption(option('--resume <file>', 'keep there what is done, and go on from it: nothing is lost or read twice'))
  .addOption(option('--dead-letters <file>', 'add what failed to it, one JSON line a document'))
  .addOption(option('--retry <file>', 'read just what a file of dead letters names'))
  .addHelpText(
    'after',
    `
A JSONL input holds {id?, text | html, uri?, published?, clean?} a line; "clean": false says that the text is an
article already: rows are joined, nothing is removed. Hidden files are passed over.
--to dossier joins all documents: who is who, what several tell, where they disagree; dossier-json for machines.
Exit: 0 all read, 1 some documents failed (named on stderr), 2 wrong usage, 3 the machine is in the way.`,
  )
  .action(async (inputs: string[], options: ReadOptions, command: Command) => {
    const wrong = clash(inputs, options)
    if (wrong) command.error(`error: ${wrong}`)
    process.exitCode = await readAll(inputs.length ? inputs : ['-'], options)
  })
