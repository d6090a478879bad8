import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { generateSampleForce, type SampleForceOptions } from './generate-sample-force'

/** Which sample force to write, and where. */
export interface WriteSampleForceOptions extends SampleForceOptions {
  /** The folder to write into; made where it is not there. */
  readonly out: string
}

/** One file that was written. */
export interface WrittenFile {
  readonly name: string
  readonly path: string
  readonly bytes: number
}

/** How many texts are gathered before they are written. */
const textsAtOnce = 4096

/**
 * Writes the files of a sample force into a folder, one after another.
 *
 * Cost: in proportion to the people; memory does not grow with them.
 *
 * @param options - how many people, which seed, whether messy, and the folder
 * @returns what was written
 * @throws PreludeError `invalid-argument` where `people` or `seed` is no whole number in range
 */
export function writeSampleForce({ out, ...options }: WriteSampleForceOptions): readonly WrittenFile[] {
  const files = generateSampleForce(options)
  mkdirSync(out, { recursive: true })
  return files.map(({ name, text }) => {
    const path = join(out, name)
    return { name, path, bytes: writeTexts(path, text()) }
  })
}

function writeTexts(path: string, texts: Iterable<string>): number {
  const file = openSync(path, 'w')
  let bytes = 0
  let gathered: string[] = []
  const flush = () => {
    const chunk = Buffer.from(gathered.join(''))
    for (let written = 0; written < chunk.length; ) written += writeSync(file, chunk, written)
    bytes += chunk.length
    gathered = []
  }
  try {
    for (const text of texts) {
      gathered.push(text)
      if (gathered.length >= textsAtOnce) flush()
    }
    flush()
  } finally {
    closeSync(file)
  }
  return bytes
}
