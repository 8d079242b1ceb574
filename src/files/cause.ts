const causes: Record<string, string> = {
  EACCES: 'no permission',
  EBUSY: 'another program uses it',
  EEXIST: 'a file is in the place of its folder',
  EISDIR: 'it is a folder',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'no such file',
  ENOSPC: 'no space left',
  ENOTDIR: 'a part of the path is no folder',
  EPERM: 'not permitted',
  EROFS: 'the folder is read-only',
  ERR_INVALID_ARG_VALUE: 'it is no name of a file',
}

/** What went wrong with a file, in words and without a path of the machine. */
export function causeOf(error: unknown): string {
  const code = codeOf(error)
  return causes[code] ?? (code || 'unknown error')
}

/** The system's code for an error, e.g. ENOENT; empty where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
