// The commands and options of `kehoach`, with their help; what a command does is loaded when it runs.
import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import type { LegacyName } from '../ingest/legacy-encodings.js'
import type { ParseCommandOptions } from './parse-command.js'
import type { ReportCommandOptions } from './report-command.js'
import type { ShowOptions } from './show-commands.js'

/** As src/ingest/legacy-encodings.ts has them, which is not loaded for a help text. */
const LEGACY: readonly LegacyName[] = ['tcvn3', 'vni', 'viscii', 'vps', 'windows-1258']

const EXIT_CODES = `
Exit codes:
  0  all inputs were read and written
  1  an input could not be read or an output not written; the others were done
  2  wrong command, option or combination; nothing was done`

const PARSE_HELP = `
Inputs:
  A folder is searched recursively for .txt, .md, .markdown, .docx, .doc, .html,
  .htm, .pdf, .png, .jpg and .tiff files; hidden files and node_modules are skipped.
  A file that is named itself may have any extension: its bytes tell the format
  (Markdown its name). '-' is stdin.
  An old Word file (.doc) is read through LibreOffice where it is installed, scans
  and images through tesseract, or slower without it.
  Text is UTF-8, UTF-16, or in an older Vietnamese encoding: TCVN3 (ABC), VNI,
  VISCII, VPS, Windows-1258, told by its words.

Output:
  One input gives indented JSON, several inputs (or a folder or glob) give NDJSON:
  one plan a line, in the order of the inputs, files of a folder sorted by name.
  With -o DIR/ (or several inputs as JSON) each input gives a file <name>.json that
  keeps its path below the given folder. Files are replaced whole or not at all.

Examples:
  $ kehoach parse plan.txt
  $ kehoach parse plan.md -o plan.json
  $ kehoach parse plans/ -o out/
  $ kehoach parse 'plans/**/*.txt' > plans.ndjson
  $ kehoach parse plan.pdf -o plan.json
${EXIT_CODES}`

const OUTLINE_HELP = `
Examples:
  $ kehoach outline plan.txt
  $ kehoach outline plan.txt --lang en | less
  $ cat plan.txt | kehoach outline -
${EXIT_CODES}`

const REPORT_HELP = `
One HTML file that needs no network: the text with its facts marked, tables, pictures,
and marks of what is right or wrong, saved as truth.json. Inputs are as for 'parse'.

Examples:
  $ kehoach report plan.docx -o report.html
  $ kehoach report plans/ -o report.html --lang en
${EXIT_CODES}`

const EXPLAIN_HELP = `
Examples:
  $ kehoach explain plan.txt --line 24
  $ kehoach explain plan.txt --line 24 --lang en
${EXIT_CODES}`

const SCHEMA_HELP = `
Example:
  $ kehoach schema > plan.schema.json`

const PROGRAM_HELP = `
Examples:
  $ kehoach parse plan.txt                 one plan as JSON
  $ kehoach parse plans/ -o out/           a folder of plans, a file each
  $ kehoach outline plan.txt               the section tree with its facts
  $ kehoach explain plan.txt --line 24     why line 24 gave what it gave
  $ kehoach report plans/ -o report.html   the plans beside their words, in a browser
${EXIT_CODES}`

/** The program; `finish` takes the exit code of the command that ran. */
export function createProgram(version: string, finish: (code: number) => void): Command {
  const program = new Command('kehoach')
    .description(
      'Reads Vietnamese administrative plans and gives typed JSON: sections, targets, tasks, deadlines, references, each with its place in the source.',
    )
    .version(version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .usage('<command> [options]')
    .addHelpText('after', PROGRAM_HELP)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'kehoach: ')) })
  shortUsage(program)

  const parse = program
    .command('parse')
    .description('give the plans of documents as JSON')
    .argument('<inputs...>', "files, folders, globs, or '-' for stdin")
    .addOption(new Option('-f, --format <format>', 'format of the output').choices(['json', 'ndjson', 'outline']))
    .option('-o, --output <file|dir/>', 'write to a file, or to a folder (with a slash at the end)')
    .addOption(language())
    .option('--stdin-name <name>', 'name of the document on stdin; .md makes it Markdown')
    .addOption(encoding())
    .option('--with-text', 'put the text that positions refer to into source.text')
    .option('--timeout <seconds>', 'give a document up after so many seconds', positiveNumber)
    .option('--max-length <characters>', 'refuse longer documents; 64 million by default', wholeNumber)
    .addHelpText('after', PARSE_HELP)
    .action(async (inputs: string[], options: ParseCommandOptions) => {
      const { parseCommand } = await import('./parse-command.js')
      finish(await parseCommand(inputs, options))
    })
  shortUsage(parse)

  const outline = program
    .command('outline')
    .description('show the section tree of a document with the facts found in it')
    .addArgument(document())
    .addOption(language())
    .addOption(width())
    .addOption(encoding())
    .addHelpText('after', OUTLINE_HELP)
    .action(async (file: string, options: ShowOptions) => {
      const { outlineCommand } = await import('./show-commands.js')
      finish(await outlineCommand(file, options))
    })
  shortUsage(outline)

  const explain = program
    .command('explain')
    .description('show what was found on a line of a document, by which rule, and what was not understood')
    .addArgument(document())
    .requiredOption('-l, --line <number>', 'number of the line, from 1', wholeNumber)
    .addOption(language())
    .addOption(width())
    .addOption(encoding())
    .addHelpText('after', EXPLAIN_HELP)
    .action(async (file: string, options: ShowOptions & { line: number }) => {
      const { explainCommand } = await import('./show-commands.js')
      finish(await explainCommand(file, options))
    })
  shortUsage(explain)

  const report = program
    .command('report')
    .description('write an HTML file in which plans are read, searched and corrected beside their words')
    .argument('<inputs...>', "files, folders, globs, or '-' for stdin")
    .option('-o, --output <file>', 'write to a file; stdout by default')
    .addOption(language())
    .option('--stdin-name <name>', 'name of the document on stdin; .md makes it Markdown')
    .addOption(encoding())
    .option('--timeout <seconds>', 'give a document up after so many seconds', positiveNumber)
    .option('--max-length <characters>', 'refuse longer documents; 64 million by default', wholeNumber)
    .addHelpText('after', REPORT_HELP)
    .action(async (inputs: string[], options: ReportCommandOptions) => {
      const { reportCommand } = await import('./report-command.js')
      finish(await reportCommand(inputs, options))
    })
  shortUsage(report)

  const schema = program
    .command('schema')
    .description('print the JSON Schema of a plan')
    .addHelpText('after', SCHEMA_HELP)
    .action(async () => {
      const { schemaCommand } = await import('./show-commands.js')
      finish(await schemaCommand())
    })
  shortUsage(schema)

  return program
}

function encoding(): Option {
  return new Option('--encoding <name>', 'encoding of the text; by default its bytes tell it').choices(['utf-8', 'utf-16le', 'utf-16be', ...LEGACY])
}

function language(): Option {
  return new Option('--lang <language>', 'language of messages').choices(['vi', 'en']).default('vi')
}

function width(): Option {
  return new Option('--width <characters>', 'longest line; the terminal by default').argParser(wholeNumber)
}

function document(): Argument {
  return new Argument('<file>', "a document, or '-' for stdin")
}

function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1.')
  return Number(value)
}

function positiveNumber(value: string): number {
  if (!/^\d{1,6}(?:\.\d{1,3})?$/.test(value) || Number(value) === 0) throw new InvalidArgumentError('It must be a number of seconds above 0.')
  return Number(value)
}

/** What stands after the error of a wrong option: two lines, not the whole help. */
function shortUsage(command: Command): void {
  command.showHelpAfterError(usageOf(command))
}

/** 'Usage: kehoach parse [options] <inputs...>' and where to read more. */
export function usageOf(command: Command): string {
  const path = command.parent === null ? command.name() : `${command.parent.name()} ${command.name()}`
  return `Usage: ${path} ${command.usage()}\nTry '${path} --help' for more.`
}
