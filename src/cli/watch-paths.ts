import { readdirSync, statSync, watch } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** How long nothing may change before a change is told: editors write a file in several steps. */
const defaultQuietMs = 100

/**
 * Waits until something in these files and folders changes; folders with all that is in them.
 *
 * A file is watched by the folder that it is in, since many editors put a new file in the place of the old. What is
 * not there is watched for where its folder is.
 *
 * @param interrupted - ends the waiting
 * @param quietMs - milliseconds without a further change before the change is told
 * @returns true after a change, false after an interrupt
 */
export function watchPaths(
  paths: readonly string[],
  interrupted: AbortSignal,
  quietMs = defaultQuietMs,
): Promise<boolean> {
  const ended = new AbortController()
  const change = new Promise<boolean>((resolve) => {
    let quiet: NodeJS.Timeout | undefined
    const onChange = () => {
      clearTimeout(quiet)
      quiet = setTimeout(() => resolve(true), quietMs)
    }
    for (const { folder, file } of paths.flatMap(placesOf)) {
      const watcher = watch(folder, { signal: ended.signal }, (_event, name) => {
        if (file === undefined || file === name) onChange()
      })
      watcher.on('error', onChange)
    }
    if (interrupted.aborted) resolve(false)
    else interrupted.addEventListener('abort', () => resolve(false), { once: true, signal: ended.signal })
  })
  // However it ends, nothing stays open that would keep the process alive.
  return change.finally(() => ended.abort())
}

/** A folder to watch, and the one file in it that matters where it is not all. */
interface WatchedPlace {
  readonly folder: string
  readonly file?: string
}

function placesOf(path: string): WatchedPlace[] {
  if (isFolder(path)) return foldersIn(path).map((folder) => ({ folder }))
  const folder = dirname(path)
  return isFolder(folder) ? [{ folder, file: basename(path) }] : []
}

function foldersIn(folder: string): string[] {
  const within = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return [folder, ...within.flatMap(({ name }) => foldersIn(join(folder, name)))]
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
