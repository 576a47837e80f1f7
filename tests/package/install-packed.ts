// Builds the package aside, packs it and installs the tarball into an empty folder, as a user gets it.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const REPOSITORY = resolve(import.meta.dirname, '../..')

/** What a process said and how it ended. */
export interface Outcome {
  stdout: string
  stderr: string
  code: number
}

/** A folder with the packed package installed; `dist` is the folder of its built files. */
export interface Installed {
  folder: string
  dist: string
  /** Names of all packed files. */
  files: string[]
  /** Writes a script and runs it with node. */
  node(name: string, script: string): Outcome
  run(command: string, ...args: string[]): Outcome
  remove(): void
}

/** Takes up to some minutes where npm's cache is cold. */
export function installPacked(): Installed {
  const root = mkdtempSync(join(tmpdir(), 'kehoach-packed-'))
  const stage = join(root, 'stage')
  const folder = join(root, 'consumer')
  mkdirSync(stage)
  mkdirSync(folder)
  must(REPOSITORY, process.execPath, bin('tsup', 'dist/cli-default.js'), '--out-dir', join(stage, 'dist'), '--silent')
  const { files, dependencies } = readManifest(join(REPOSITORY, 'package.json'))
  for (const name of ['package.json', ...files])
    if (name !== 'dist' && existsSync(join(REPOSITORY, name))) cpSync(join(REPOSITORY, name), join(stage, name), { recursive: true })
  const [packed] = JSON.parse(must(stage, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', root)) as [
    { filename: string; files: { path: string }[] },
  ]
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
  must(folder, 'npm', 'install', join(root, packed.filename), '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error')
  for (const name of Object.keys(dependencies)) if (!existsSync(join(folder, 'node_modules', name))) throw new Error(`${name} was not installed`)
  return {
    folder,
    dist: join(folder, 'node_modules/kehoach/dist'),
    files: packed.files.map(({ path }) => path),
    node(name, script) {
      writeFileSync(join(folder, name), script)
      return outcome(folder, process.execPath, name)
    },
    run: (command, ...args) => outcome(folder, command, ...args),
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** Puts the compiler and Node's types of the repository beside the consumer, and checks its files strictly, libraries included. */
export function typeCheck(installed: Installed, module: string, files: Record<string, string>): Outcome {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(installed.folder, name), text)
  const types = join(installed.folder, 'node_modules/@types')
  for (const name of ['node', 'undici-types']) {
    const [from, to] =
      name === 'node' ? [join(REPOSITORY, 'node_modules/@types/node'), join(types, name)] : [join(REPOSITORY, 'node_modules', name), join(types, '..', name)]
    mkdirSync(types, { recursive: true })
    if (!existsSync(to)) symlinkSync(from, to)
  }
  const options = [
    '--noEmit',
    '--strict',
    '--exactOptionalPropertyTypes',
    '--skipLibCheck',
    'false',
    '--target',
    'es2022',
    '--module',
    module,
    '--types',
    'node',
  ]
  return installed.run(process.execPath, bin('typescript', 'bin/tsc'), '--ignoreConfig', ...options, ...Object.keys(files))
}

function bin(name: string, path: string): string {
  return join(REPOSITORY, 'node_modules', name, path)
}

function readManifest(path: string): { files: string[]; dependencies: Record<string, string> } {
  return JSON.parse(readFileSync(path, 'utf8'))
}

function must(cwd: string, command: string, ...args: string[]): string {
  const { stdout, stderr, code } = outcome(cwd, command, ...args)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${stdout}\n${stderr}`)
  return stdout
}

function outcome(cwd: string, command: string, ...args: string[]): Outcome {
  // What `npm test` sets for its own package would mislead an npm that works elsewhere.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:npm_(?:package|lifecycle|command|config_(?:local_prefix|prefix))|INIT_CWD|NODE_ENV|VITEST)/.test(name),
    ),
  )
  const quiet = { ...env, npm_config_update_notifier: 'false' }
  const { stdout, stderr, status, error } = spawnSync(command, args, { cwd, env: quiet, encoding: 'utf8', maxBuffer: 64 << 20 })
  if (error) throw error
  return { stdout, stderr, code: status ?? -1 }
}
