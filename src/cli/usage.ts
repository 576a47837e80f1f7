// The two lines that stand after an error of usage.
import type { Command } from 'commander'

/** What stands after the error of a wrong option: two lines, not the whole help. */
export function shortUsage(command: Command): void {
  command.showHelpAfterError(usageOf(command))
}

/** 'Usage: kehoach parse [options] <inputs...>' and where to read more. */
export function usageOf(command: Command): string {
  const path = command.parent === null ? command.name() : `${command.parent.name()} ${command.name()}`
  return `Usage: ${path} ${command.usage()}\nTry '${path} --help' for more.`
}
