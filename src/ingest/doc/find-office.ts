// Where LibreOffice is on this machine: on the PATH, or where its installers put it.
import { constants } from 'node:fs'
import { access, readdir } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

/** Path of the program that converts; null where LibreOffice is not installed. */
export async function findOffice(env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): Promise<string | null> {
  const isWindows = platform === 'win32'
  const names = isWindows ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice']
  const path = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '')
  const usual = isWindows ? windowsFolders(env) : platform === 'darwin' ? ['/Applications/LibreOffice.app/Contents/MacOS'] : await unixFolders()
  for (const folder of [...path, ...usual]) {
    for (const name of names) {
      const candidate = join(folder, name)
      if (await isProgram(candidate)) return candidate
    }
  }
  return null
}

const windowsFolders = (env: NodeJS.ProcessEnv): string[] =>
  [env.ProgramFiles, env['ProgramFiles(x86)']].flatMap((folder) => (folder === undefined ? [] : [join(folder, 'LibreOffice', 'program')]))

/** Packages of the project itself lie in a folder with their version. */
async function unixFolders(): Promise<string[]> {
  const own = await readdir('/opt').catch(() => [])
  const versions = own.filter((name) => name.startsWith('libreoffice')).sort()
  return ['/usr/bin', '/usr/local/bin', '/usr/lib/libreoffice/program', ...versions.reverse().map((name) => join('/opt', name, 'program'))]
}

const isProgram = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
