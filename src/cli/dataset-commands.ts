// The commands for many documents, with their options.
import { availableParallelism } from 'node:os'
import { type Command, InvalidArgumentError } from 'commander'
import type { FormatName } from '../convert/formats.js'
import type { ConvertCommandOptions } from './convert-command.js'
import { CONVERT_HELP } from './help-texts.js'
import { encoding, language, positiveNumber, wholeNumber } from './options.js'
import { shortUsage } from './usage.js'

/** As src/convert/formats.ts has them, which is not loaded for a help text. */
const FORMATS: readonly FormatName[] = ['json', 'ndjson', 'csv', 'xlsx', 'parquet', 'ics', 'akn']

export function addDatasetCommands(program: Command, version: string, finish: (code: number) => void): void {
  const convert = program
    .command('convert')
    .description('make a dataset of many documents: tables, JSON, calendars')
    .argument('<inputs...>', 'files, folders and globs')
    .requiredOption('-o, --output <dir>', 'folder of the dataset')
    .option('-t, --to <formats>', `formats, with commas between: ${FORMATS.join(', ')}`, formats, ['ndjson', 'parquet'])
    .option('-j, --jobs <number>', 'files that are read at once; one a processor by default', wholeNumber, availableParallelism())
    .option('--timeout <seconds>', 'give a document up after so many seconds', positiveNumber, 600)
    .option('--force', 'do everything anew, also what was done before')
    .option('--csv-bom', 'begin CSV files with a byte order mark, for Excel')
    .option('--no-csv-guard', 'leave text that begins like a formula as it is')
    .addOption(language())
    .addOption(encoding())
    .option('--max-length <characters>', 'refuse longer documents; 64 million by default', wholeNumber)
    .option('-v, --verbose', 'name each file when it is done')
    .addHelpText('after', CONVERT_HELP)
    .action(async (inputs: string[], options: ConvertCommandOptions) => {
      const { convertCommand } = await import('./convert-command.js')
      finish(await convertCommand(inputs, options, version))
    })
  shortUsage(convert)
}

function formats(value: string): FormatName[] {
  const names = value.split(',').map((name) => name.trim().toLowerCase())
  const unknown = names.find((name) => !FORMATS.includes(name as FormatName))
  if (unknown !== undefined) throw new InvalidArgumentError(`There is no format '${unknown}'; there are ${FORMATS.join(', ')}.`)
  return FORMATS.filter((name) => names.includes(name))
}
