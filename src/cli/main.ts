// The command line tool `kehoach`: runs the command and turns every failure into one line and an exit code.
import { existsSync } from 'node:fs'
import { CommanderError } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { reasonOf } from '../file-errors.js'
import { EXIT, UsageError } from './failure.js'
import { createProgram } from './program.js'
import { expectShortRun } from './short-run.js'
import { guardStreams } from './stdio.js'
import { usageOf } from './usage.js'

expectShortRun()
guardStreams()
void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})

async function main(args: string[]): Promise<number> {
  let code: number = EXIT.ok
  const program = createProgram(manifest.version, (given) => {
    code = given
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    // Commander has written its message, and help or version as well.
    if (error instanceof CommanderError) {
      if (error.code === 'commander.unknownCommand' && existsSync(args[0] ?? '')) process.stderr.write(`To read a file or folder: kehoach parse ${args[0]}\n`)
      return error.exitCode === 0 ? EXIT.ok : EXIT.usage
    }
    if (error instanceof UsageError) {
      const command = program.commands.find((one) => one.name() === args[0]) ?? program
      process.stderr.write(`kehoach: ${error.message}\n${usageOf(command)}\n`)
      return EXIT.usage
    }
    process.stderr.write(`kehoach: ${reasonOf(error)}\n`)
    return EXIT.failed
  }
}
