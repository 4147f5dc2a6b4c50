// `npx tsx bench/audit.ts [--entries N] [--seconds N]`: how fast an audit trail is sealed and verified, beside a bare reading of the
// same rows, and how far sealing lags while writers write as fast as they can.
import { parseArgs } from 'node:util'
import type { Engine } from '../src/bin/assemble.ts'
import { sealTenant, startSealer } from '../src/bin/sealer.ts'
import {
  exportLines,
  feedOfExport,
  getAuditHead,
  trailOf,
  verifyAudit,
  verifyTrail,
} from '../src/contexts/audit/index.ts'
import { createLog } from '../src/platform/log.ts'
import { describeMachine } from './machine.ts'
import { preparePlace, tenantSlug as tenant } from './place.ts'

const quiet = createLog({ level: 'error' })
const reading = { tenant, kind: 'system', partnerId: null, readOnly: true } as const

/** One write that leaves `count` entries, each about as large as that of a repayment. */
function write(engine: Engine, count: number): Promise<void> {
  return engine.runner.runAsSystem({ tenant, operationId: 'benchAudit', name: 'bench' }, async (work) => {
    for (let number = 0; number < count; number += 1) {
      const changes = {
        type: 'repayment',
        valueOn: work.businessDate,
        cash: '17850.00',
        principal: '16850.00',
        interest: '1000.00',
        status: { from: 'active', to: 'active' },
        principalBalance: { from: `${number}.00`, to: '0.00' },
      }
      work.happened({ event: 'bench.written', entity: 'tenant', entityId: work.tenant.id, changes, reason: 'A bench.' })
    }
  })
}

async function timed<T>(title: string, rows: (result: T) => number, body: () => Promise<T>): Promise<T> {
  const begun = performance.now()
  const result = await body()
  const seconds = (performance.now() - begun) / 1000
  console.log(
    `${title.padEnd(44)} ${Math.round(rows(result) / seconds)
      .toLocaleString('en')
      .padStart(10)} entries/s`,
  )
  return result
}

async function lagUnderLoad(engine: Engine, seconds: number): Promise<void> {
  const sealer = startSealer(engine, quiet)
  const until = performance.now() + seconds * 1000
  const lags: number[] = []
  let written = 0
  const writer = async () => {
    while (performance.now() < until) {
      await write(engine, 1)
      written += 1
    }
  }
  const watcher = async () => {
    while (performance.now() < until) {
      lags.push((await engine.door.open(reading, ({ tx }) => getAuditHead(tx))).lagSeconds)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  await Promise.all([...Array.from({ length: 8 }, writer), watcher()])
  await sealer.stop()
  lags.sort((left, right) => left - right)
  const at = (share: number) => (lags[Math.min(lags.length - 1, Math.floor(lags.length * share))] ?? 0).toFixed(2)
  console.log(
    `sealing lag at ${Math.round(written / seconds)} writes/s: p50 ${at(0.5)} s, p99 ${at(0.99)} s, most ${at(1)} s (aim: p99 below 5 s)`,
  )
}

async function main(): Promise<void> {
  const options = { entries: { type: 'string' }, seconds: { type: 'string' } } as const
  const { values } = parseArgs({ options })
  const count = Number(values.entries ?? 50_000)
  const place = await preparePlace()
  try {
    for (const text of await describeMachine(place)) console.log(text)
    const engine = place.openEngine()
    try {
      for (let written = 0; written < count; written += 500) await write(engine, 500)
      const sealing = () => sealTenant(engine, tenant, quiet)
      await timed('sealing a backlog', (sealed) => sealed, sealing)
      const keys = { keys: engine.signer }
      const inTenant = <T>(body: (tx: Parameters<typeof verifyAudit>[0], id: string) => Promise<T>) =>
        engine.door.open(reading, ({ tx, profile }) => body(tx, profile.id))
      await timed(
        'baseline: the same rows read, nothing hashed',
        (rows) => rows,
        () =>
          inTenant(async (tx, id) => {
            let rows = 0
            for await (const { covered } of trailOf(tx, id).blocks()) rows += covered.length
            return rows
          }),
      )
      const online = () => inTenant((tx, id) => verifyAudit(tx, id, keys))
      const found = await timed('verifying, online (aim 50,000)', ({ sealedEntryCount }) => sealedEntryCount, online)
      if (found.firstFault !== null) throw new Error(`The trail is not intact: ${found.firstFault.finding}.`)
      const lines: string[] = []
      const tenantId = await inTenant(async (tx, id) => {
        const about = { tenant, exportedAt: new Date().toISOString() }
        for await (const text of exportLines(trailOf(tx, id), about)) lines.push(...text.trimEnd().split('\n'))
        return id
      })
      async function* read() {
        yield* lines
      }
      const offline = () => verifyTrail(feedOfExport(read, tenantId), keys)
      await timed('verifying, from an export', ({ sealedEntryCount }) => sealedEntryCount, offline)
      await lagUnderLoad(engine, Number(values.seconds ?? 15))
    } finally {
      await engine.close()
    }
  } finally {
    await place.remove()
  }
}

await main()
