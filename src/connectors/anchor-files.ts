// Port to where heads of audit trails are written down outside the database, and the adapter on a folder: a file per tenant to
// which lines are only ever appended.
import { createReadStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface AnchorFiles {
  /** Appends lines, durably before it resolves. */
  append(tenant: string, lines: readonly string[]): Promise<void>
  /** The last whole line; undefined where there is none. */
  lastLine(tenant: string): Promise<string | undefined>
  /** Every line from the first on. */
  lines(tenant: string): AsyncIterable<string>
}

/** Longer than any line that is written here. */
const tailBytes = 4096

/** Files under `folder`, named by the tenant. */
export function createAnchorFiles(folder: string): AnchorFiles {
  const fileOf = (tenant: string) => join(folder, `${tenant}.anchors`)
  return {
    async append(tenant, lines) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const file = await open(fileOf(tenant), 'a', 0o600)
      try {
        // A line that a crash cut short stays alone: what follows begins on a line of its own.
        const { size } = await file.stat()
        const text = lines.map((line) => `${line.trimEnd()}\n`).join('')
        await file.appendFile(size === 0 ? text : `\n${text}`)
        await file.sync()
      } finally {
        await file.close()
      }
    },
    async lastLine(tenant) {
      const file = await open(fileOf(tenant), 'r').catch(absent)
      if (!file) return undefined
      try {
        const { size } = await file.stat()
        const buffer = Buffer.alloc(Math.min(size, tailBytes))
        await file.read(buffer, 0, buffer.length, size - buffer.length)
        const whole = buffer.toString('utf8').split('\n').slice(0, -1)
        return whole.findLast((line) => line !== '')
      } finally {
        await file.close()
      }
    },
    async *lines(tenant) {
      const file = await open(fileOf(tenant), 'r').catch(absent)
      if (!file) return
      await file.close()
      for await (const line of createInterface({ input: createReadStream(fileOf(tenant)) })) if (line !== '') yield line
    },
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined
  throw error
}
