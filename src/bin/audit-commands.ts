// The operator's commands on audit trails.
import { createReadStream, createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import {
  exportLines,
  feedOfExport,
  readAnchors,
  readHeading,
  readSealingKeys,
  trailOf,
  type Verification,
  verifyAudit,
  verifyTrail,
} from '../contexts/audit/index.ts'
import { hex } from '../platform/hash.ts'
import { createLog } from '../platform/log.ts'
import type { Engine } from './assemble.ts'
import { sealTenant } from './sealer.ts'

const readingOf = (tenant: string) => ({ tenant, kind: 'system', partnerId: null, readOnly: true }) as const

/** Seals what can be sealed, then verifies; the exit code tells whether the trail is intact. */
export async function printVerification(engine: Engine, tenant: string): Promise<void> {
  await sealTenant(engine, tenant, createLog({ level: 'warn' }))
  const anchors = engine.anchors && { anchors: readAnchors(engine.anchors.lines(tenant)) }
  const found = await engine.door.open(readingOf(tenant), ({ tx, profile }) =>
    verifyAudit(tx, profile.id, { keys: engine.signer, ...anchors }),
  )
  printFound(found)
}

/** Writes the whole trail to `file`, as lines of JSON. */
export async function exportAudit(engine: Engine, tenant: string, file: string): Promise<void> {
  await engine.door.open(readingOf(tenant), ({ tx, profile }) => {
    const lines = exportLines(trailOf(tx, profile.id), { tenant, exportedAt: new Date().toISOString() })
    return pipeline(Readable.from(lines), createWriteStream(file, { mode: 0o600 }))
  })
  console.log(`The audit trail of ${tenant} is in ${file}.`)
}

/** Verifies an export by itself: the file, the public keys, and anchors where they are given. */
export async function printExportVerification(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'public-key': { type: 'string', multiple: true }, anchors: { type: 'string' } },
  })
  const [file] = positionals
  const keyFiles = values['public-key'] ?? []
  if (file === undefined || keyFiles.length === 0)
    throw new Error('Name the export, and with --public-key the file of a public key (cli audit-keys prints them).')
  const keys = readSealingKeys(await Promise.all(keyFiles.map((name) => readFile(name, 'utf8'))))
  const anchors = values.anchors === undefined ? {} : { anchors: readAnchors(linesOf(values.anchors)) }
  const heading = await readHeading(linesOf(file))
  console.log(`The audit trail of ${heading.tenant}, exported at ${heading.exportedAt}:`)
  printFound(
    await verifyTrail(
      feedOfExport(() => linesOf(file), heading.tenantId),
      { keys, ...anchors },
    ),
  )
}

function linesOf(file: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(file) })
}

function printFound(found: Verification): void {
  const { sealCount, sealedEntryCount, pendingEntryCount, firstFault, headHash, anchoredSealNumber } = found
  const head = headHash === null ? 'none' : hex(headHash)
  console.log(`${sealedEntryCount} entries in ${sealCount} seals, ${pendingEntryCount} not sealed yet; head ${head}`)
  console.log(anchoredSealNumber === null ? 'compared with no anchor' : `anchored to seal ${anchoredSealNumber}`)
  if (firstFault === null) {
    console.log('✓ intact')
    return
  }
  const { sealNumber, position, sequence, finding } = firstFault
  console.log(
    `✗ entry ${sequence} (seal ${sealNumber ?? 'none'}, position ${position ?? 'of the seal itself'}): ${finding}`,
  )
  process.exitCode = 1
}
