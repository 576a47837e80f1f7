// The commands for many documents and for what was made of them, with their options.
import { availableParallelism } from 'node:os'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { FormatName } from '../convert/formats.js'
import type { ConvertCommandOptions } from './convert-command.js'
import { CONVERT_HELP, VALIDATE_HELP, WORK_HELP } from './help-texts.js'
import { encoding, language, positiveNumber, wholeNumber } from './options.js'
import { shortUsage } from './usage.js'
import type { WorkCommandOptions } from './work-command.js'

/** As src/convert/formats.ts has them, which is not loaded for a help text. */
const FORMATS: readonly FormatName[] = ['json', 'ndjson', 'csv', 'xlsx', 'parquet', 'ics', 'akn']

export function addDatasetCommands(program: Command, version: string, finish: (code: number) => void): void {
  const convert = program
    .command('convert')
    .description('make a dataset of many documents: tables, JSON, calendars')
    .argument('[inputs...]', 'files, folders and globs')
    .option('-o, --output <dir>', 'folder of the dataset')
    .addOption(
      new Option('-t, --to <format,...>', 'formats, with commas between').choices(FORMATS).argParser(formats).default(['ndjson', 'parquet'], 'ndjson,parquet'),
    )
    .option('-j, --jobs <number>', 'files that are read at once; one a processor by default', wholeNumber, availableParallelism())
    .option('--timeout <seconds>', 'give a document up after so many seconds', positiveNumber, 600)
    .option('--force', 'do everything anew, also what was done before')
    .option('--csv-bom', 'begin CSV files with a byte order mark, for Excel')
    .option('--no-csv-guard', 'leave text that begins like a formula as it is')
    .addOption(language())
    .addOption(encoding())
    .option('--max-length <characters>', 'refuse longer documents; 64 million by default', wholeNumber)
    .option('--stdin-paths', 'take paths from stdin, one a line; without -o give a line of NDJSON for each')
    .option('-q, --queue <redis-url>', "share the work out to 'kehoach work' on other machines", redisUrl)
    .option('-v, --verbose', 'name each file when it is done')
    .addHelpText('after', CONVERT_HELP)
    .action(async (inputs: string[], options: ConvertCommandOptions) => {
      const { convertCommand } = await import('./convert-command.js')
      finish(await convertCommand(inputs, options, version))
    })
  shortUsage(convert)

  const work = program
    .command('work')
    .description("do work that 'kehoach convert --queue' gives out, until it is stopped")
    .requiredOption('-q, --queue <redis-url>', 'address of Redis: redis://host:6379', redisUrl)
    .option('-j, --jobs <number>', 'files that are read at once; one a processor by default', wholeNumber, availableParallelism())
    .addHelpText('after', WORK_HELP)
    .action(async (options: WorkCommandOptions) => {
      const { workCommand } = await import('./work-command.js')
      finish(await workCommand(options, version))
    })
  shortUsage(work)

  const validate = program
    .command('validate')
    .description('check JSON and NDJSON files of plans against the schema')
    .argument('<files...>', "files and globs, or '-' for NDJSON on stdin")
    .addHelpText('after', VALIDATE_HELP)
    .action(async (files: string[]) => {
      const { validateCommand } = await import('./validate-command.js')
      finish(await validateCommand(files))
    })
  shortUsage(validate)
}

function formats(value: string): FormatName[] {
  const names = value.split(',').map((name) => name.trim().toLowerCase())
  const unknown = names.find((name) => !FORMATS.includes(name as FormatName))
  if (unknown !== undefined) throw new InvalidArgumentError(`There is no format '${unknown}'; there are ${FORMATS.join(', ')}.`)
  return FORMATS.filter((name) => names.includes(name))
}

function redisUrl(value: string): string {
  if (!/^rediss?:$/.test(URL.canParse(value) ? new URL(value).protocol : '')) throw new InvalidArgumentError('It must be an address such as redis://host:6379.')
  return value
}
