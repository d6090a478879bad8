const faults: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  ENOTDIR: 'has a file where a folder should be',
  EISDIR: 'is a folder',
  EEXIST: 'is a file, not a folder',
  EACCES: 'may not be opened by you',
  EPERM: 'may not be opened by you',
  EROFS: 'cannot be written to',
  ENOSPC: 'has no room left',
}

/** What the system says is wrong with a path, in words that follow the path. */
export function fileFault(error: unknown): string {
  return faultText(causeOf(error))
}

/** The code that the system gives an error. */
export function causeOf(error: unknown): string {
  return String((error as { readonly code?: unknown }).code)
}

/** The same from the system's code. */
export function faultText(code: string): string {
  return Object.hasOwn(faults, code) ? (faults[code] as string) : `cannot be used (${code})`
}
