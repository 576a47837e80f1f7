// The commands and options of `kehoach`, with their help; what a command does is loaded when it runs.
import { Command, Option } from 'commander'
import { addDatasetCommands } from './dataset-commands.js'
import { COMPLETION_HELP, EXPLAIN_HELP, OUTLINE_HELP, PARSE_HELP, PROGRAM_HELP, REPORT_HELP, SCHEMA_HELP } from './help-texts.js'
import { document, encoding, language, positiveNumber, shell, wholeNumber, width } from './options.js'
import type { ParseCommandOptions } from './parse-command.js'
import type { ReportCommandOptions } from './report-command.js'
import type { ShowOptions } from './show-commands.js'
import { shortUsage } from './usage.js'

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

  addDatasetCommands(program, version, finish)

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
    .description('show what a line gave and by which rule')
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
    .description('write an HTML file: plans beside their words, to correct')
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

  const completion = program
    .command('completion')
    .description('print what makes a shell complete commands')
    .addArgument(shell())
    .addHelpText('after', COMPLETION_HELP)
    .action(async (name: string) => {
      const { completionScript, shellNamed } = await import('./completion/command.js')
      const { writeStdout } = await import('./stdio.js')
      await writeStdout(completionScript(program, shellNamed(name)))
      finish(0)
    })
  shortUsage(completion)

  return program
}
