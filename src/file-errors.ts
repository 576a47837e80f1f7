// Why a file could not be read or written, as one line for people.

const REASONS: Record<string, string> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'this is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'no space left on the disk',
  EEXIST: 'a file is in the way',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
}

/** Why something failed, without a stack: 'permission denied'. */
export function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error))
}

/** 'plans/a.pdf: this is a PDF file …', with the name once. */
export function describeFailure(name: string, error: unknown): string {
  const reason = reasonOf(error)
  return reason.startsWith(`${name}: `) ? reason : `${name}: ${reason}`
}

/** Why a document whose time was over has no plan. */
export function givenUpAfter(seconds: number): string {
  return `given up after ${seconds} s (option --timeout)`
}
