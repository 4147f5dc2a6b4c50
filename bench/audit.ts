// `npm run bench:audit -- [--entries N] [--seconds N] [--quick]`: how fast an audit trail is sealed and verified, beside a bare reading
// and hashing of the same rows in the same minute, and how far sealing lags while writers write as fast as they can.
import { createHash } from 'node:crypto'
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
import { readTexts } from '../src/platform/read-texts.ts'
import { describeMachine } from './machine.ts'
import { preparePlace, tenantSlug as tenant } from './place.ts'

const quiet = createLog({ level: 'error' })
const turns = 5
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

interface Pace {
  readonly title: string
  /** Returns how many entries it went through. */
  readonly body: () => Promise<number>
}

async function perSecond(body: Pace['body']): Promise<number> {
  const begun = performance.now()
  const count = await body()
  return count / ((performance.now() - begun) / 1000)
}

function tell(title: string, figure: number, more = ''): void {
  console.log(`${title.padEnd(46)} ${Math.round(figure).toLocaleString('en').padStart(10)} entries/s${more}`)
}

/** Times the bodies in turns, so that what else the machine does falls on all of them; medians, and each one's time as a multiple of the first's. */
async function inTurns(paces: readonly Pace[]): Promise<void> {
  const figures: number[][] = paces.map(() => [])
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [index, { body }] of paces.entries()) figures[index]?.push(await perSecond(body))
  }
  const medians = figures.map((each) => each.sort((left, right) => left - right)[Math.floor(turns / 2)] as number)
  for (const [index, { title }] of paces.entries()) {
    const figure = medians[index] as number
    tell(title, figure, index === 0 ? '' : `, ${((medians[0] as number) / figure).toFixed(2)} x the bare one's time`)
  }
}

/** The bare thing: the same rows read as they are, a thousand at a time, and SHA-256 over the text of each. */
function readBare(engine: Engine): Promise<number> {
  return engine.door.open(reading, async ({ tx }) => {
    const numbers = await tx.raw('select seal_number from audit_seal order by seal_number')
    let count = 0
    for (const { seal_number: number } of numbers.rows) {
      const rows = await readTexts(
        tx,
        `select s.*, e.* from audit_seal_entry s join audit_entry e using (audit_entry_id)
         where s.seal_number = ? order by s.seal_number, s.position`,
        [number],
      )
      for (const row of rows) createHash('sha256').update(row.join()).digest()
      count += rows.length
    }
    return count
  })
}

async function verifyOnline(engine: Engine): Promise<number> {
  const found = await engine.door.open(reading, ({ tx, profile }) =>
    verifyAudit(tx, profile.id, { keys: engine.signer }),
  )
  if (found.firstFault !== null) throw new Error(`The trail is not intact: ${found.firstFault.finding}.`)
  return found.sealedEntryCount
}

/** An export as lines in memory, and the verification of it. */
async function offlineOf(engine: Engine): Promise<() => Promise<number>> {
  const lines: string[] = []
  const tenantId = await engine.door.open(reading, async ({ tx, profile }) => {
    const about = { tenant, exportedAt: new Date().toISOString() }
    for await (const text of exportLines(trailOf(tx, profile.id), about)) lines.push(...text.trimEnd().split('\n'))
    return profile.id
  })
  async function* read() {
    yield* lines
  }
  return async () => (await verifyTrail(feedOfExport(read, tenantId), { keys: engine.signer })).sealedEntryCount
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
  const options = { entries: { type: 'string' }, seconds: { type: 'string' }, quick: { type: 'boolean' } } as const
  const { values } = parseArgs({ options })
  const count = Number(values.entries ?? (values.quick ? 10_000 : 100_000))
  const place = await preparePlace()
  try {
    for (const text of await describeMachine(place)) console.log(text)
    const engine = place.openEngine()
    try {
      for (let written = 0; written < count; written += 500) await write(engine, 500)
      tell('sealing a backlog', await perSecond(() => sealTenant(engine, tenant, quiet)))
      await inTurns([
        { title: 'bare: the same rows read, and hashed as they are', body: () => readBare(engine) },
        { title: 'verifying, online (aim 50,000)', body: () => verifyOnline(engine) },
        { title: 'verifying, from an export', body: await offlineOf(engine) },
      ])
      await lagUnderLoad(engine, Number(values.seconds ?? (values.quick ? 3 : 15)))
    } finally {
      await engine.close()
    }
  } finally {
    await place.remove()
  }
}

await main()
