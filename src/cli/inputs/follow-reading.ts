import type { ReadProgress } from '../../index'
import type { Terminal } from '../terminal'
import { countText, plural } from '../text/numbers'
import { cutText } from '../text/table'
import type { ReadFollower } from './read-records'

const cells = 24
const drawnEveryMs = 80

/**
 * Follows reading on standard error: a bar on a terminal, and for each file that is done one plain line.
 */
export function followReading(terminal: Terminal): ReadFollower {
  return {
    begin(file) {
      if (!terminal.errIsTty) return () => undefined
      let drawnAt = Number.NEGATIVE_INFINITY
      return (progress) => {
        const now = terminal.now()
        if (now - drawnAt < drawnEveryMs) return
        drawnAt = now
        terminal.err(`\r\u001b[K${bar(progress)} ${cutText(file, 30)} ${plural(progress.read, 'row')}`)
      }
    },
    end({ file, intake: { read, rejected, setAside } }) {
      const bad = `${countText(rejected.length)} refused, ${countText(setAside.length)} set aside`
      terminal.err(`${terminal.errIsTty ? '\r\u001b[K' : ''}read ${file}: ${plural(read, 'row')}, ${bad}\n`)
    },
  }
}

function bar({ bytes, totalBytes }: ReadProgress): string {
  if (bytes === undefined || totalBytes === undefined || totalBytes === 0) return ''
  const share = Math.min(1, bytes / totalBytes)
  const full = Math.floor(share * cells)
  return `${'█'.repeat(full)}${'░'.repeat(cells - full)} ${String(Math.floor(share * 100)).padStart(3)}%`
}
