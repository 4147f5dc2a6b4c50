// What might be learnt of a tenant without being shown it: from counts, from rows that are read, from the log, from figures for
// operators, and from the time that an answer takes.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readDeclaration } from '../../src/contexts/tenancy/index.ts'
import { projectFolder } from '../../src/platform/config.ts'
import { idFromWire, type Noun } from '../../src/platform/ids.ts'
import { staffOf } from '../support/fixtures.ts'
import { withAdmin } from '../support/server.ts'
import { ask, type Finding, isBlind, type Pair, pairsThat, type Stage, titleOf, tryEach } from './matrix.ts'
import { nouns, unknownThings } from './things.ts'

/** What counts, seals and totals say elsewhere is the same before and after something happens at home. */
async function probeCounts(stage: Stage): Promise<Finding> {
  const { home, other } = stage.cast
  const before = await countedAt(stage, other)
  const { servicingOfficer, operations } = staffOf(stage.gateway, home)
  const { businessDate: valueOn } = await operations.getTenant()
  await servicingOfficer.recordRepayment({ loanId: stage.things.loanId, body: { amount: '1', valueOn } })
  const after = await countedAt(stage, other)
  const leaks: string[] = []
  // What is counted twice is what the second count itself left: the verification, an entry with its event and its key.
  for (const [name, count] of after.counts) {
    const grown = count - (before.counts.get(name) ?? 0)
    if (grown > 1) leaks.push(`${name} of ${other} counts ${grown} things more`)
  }
  if (after.totals !== before.totals) leaks.push(`totals of ${other} moved`)
  return { probes: 8, leaks }
}

/** How many things a tenant's checks compare, by their names, and its totals. Sealed or not makes no difference. */
async function countedAt({ gateway }: Stage, tenant: string) {
  const { accountant, auditor } = staffOf(gateway, tenant as Stage['cast']['other'])
  const audit = await auditor.verifyAudit()
  const { invariants } = await accountant.getBooksCheck()
  // Entries wait for transactions of the whole server to end: they may be sealed at any time, but by the verification alone.
  const { pendingEntryCount } = await auditor.getAuditHead()
  const counts = new Map(invariants.map(({ name, checkedCount }) => [name, checkedCount]))
  counts.set('audit_trail_verifies', (counts.get('audit_trail_verifies') ?? 0) + pendingEntryCount)
  counts.set('audit entries', audit.sealedEntryCount + audit.pendingEntryCount)
  return { counts, totals: JSON.stringify((await accountant.getTrialBalance()).totals) }
}

/** Whoever is not of the home tenant may ask for everything there: not a row of its schema is read. */
async function probeRowsRead(stage: Stage): Promise<Finding> {
  const foreigners = pairsThat(stage, (pair) => pair.caller.tenant === stage.cast.other && isBlind(stage, pair))
  const before = await rowsRead(stage)
  const found = await tryEach(foreigners, titleOf, async (pair) => {
    await ask(stage, pair, stage.things)
    return 1
  })
  const read = (await rowsRead(stage)) - before
  if (before === 0) found.leaks.push('rows that are read are not counted at all')
  if (read !== 0) found.leaks.push(`${read} rows of ${stage.cast.home} were read for another tenant`)
  return found
}

/** How many rows of the home schema were read since the server counts. */
async function rowsRead({ gateway, cast }: Stage): Promise<number> {
  // A session that went idle tells what it read up to ten seconds later.
  await pause(11_000)
  const { rows } = await withAdmin(gateway.databases.ownerUrl, (client) =>
    client.query(
      `select coalesce(sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)), 0)::text as read
       from pg_stat_user_tables where schemaname = $1`,
      [`t_${cast.home}`],
    ),
  )
  return Number(rows[0].read)
}

/** Ids, names and codes of the home tenant: what no line and no figure of anybody else may hold. */
async function wordsOfHome({ gateway, cast, things }: Stage): Promise<string[]> {
  const staff = staffOf(gateway, cast.home)
  const { data: partners } = await staff.accountant.listPartners({ query: { limit: 100 } })
  const { data: keys } = await staff.administrator.listApiKeys({ query: { limit: 100 } })
  const { fullName } = await staff.underwriter.getParty({ partyId: things.partyId })
  const declared = readDeclaration(join(projectFolder, `tenants/${cast.home}.json`))
  const ids: [Noun, string][] = [
    ...Object.entries(things).map(([name, id]): [Noun, string] => [nouns[name as keyof typeof nouns], id]),
    ...partners.map(({ id }): [Noun, string] => ['partner', id]),
    ...keys.map(({ id }): [Noun, string] => ['api_key', id]),
  ]
  return [
    ...ids.flatMap(([noun, id]) => [id, idFromWire(noun, id)]),
    // The own book is called alike everywhere.
    ...partners.filter(({ kind }) => kind !== 'own_book').flatMap(({ code, name }) => [code, name]),
    ...(declared.personas ?? []).map(({ name }) => name),
    declared.name,
    fullName as string,
    cast.sourcing.secret,
  ]
}

/** Whoever of another tenant asks for what is at home: each line of it is of the asker's tenant, and names nothing of home. */
async function probeLog(stage: Stage): Promise<Finding> {
  const { cast, logged } = stage
  const words = await wordsOfHome(stage)
  const foreigners = pairsThat(stage, (pair) => pair.caller.tenant === cast.other && isBlind(stage, pair))
  const begun = logged.length
  const askers = new Map<string, string>()
  const found = await tryEach(
    foreigners.filter((_, index) => index % stage.every === 0),
    titleOf,
    async (pair) => {
      const { text } = await ask(stage, pair, stage.things)
      askers.set(JSON.parse(text).requestId, titleOf(pair))
      return 1
    },
  )
  for (const line of logged.slice(begun)) {
    const { requestId, tenant } = JSON.parse(line)
    if (askers.delete(requestId) && tenant !== cast.other)
      found.leaks.push(`the line says it was of ${tenant}: ${line}`)
  }
  for (const title of askers.values()) found.leaks.push(`${title} left no line`)
  for (const line of logged.filter((each) => JSON.parse(each).tenant !== cast.home)) {
    const word = words.find((each) => line.includes(each))
    if (word !== undefined) found.leaks.push(`a line that is not of ${cast.home} holds ${word}: ${line}`)
  }
  return found
}

/** What a label may hold; the others are the process's own. */
const labels: Readonly<Record<string, (value: string, stage: Stage) => boolean>> = {
  operation: (value, { operations }) => value === 'none' || operations.some(({ operationId }) => operationId === value),
  status: (value) => /^[1-5]\d\d$/.test(value),
  tenant: (value) => /^(himal|nyanza|salmiya)$/.test(value),
  le: (value) => /^(\d+(\.\d+)?|\+Inf)$/.test(value),
  type: (value) => /^[A-Za-z]+$/.test(value),
  kind: (value) => /^(major|minor|incremental)$/.test(value),
  space: (value) => /^[a-z_]+$/.test(value),
  quantile: (value) => /^0\.\d+$/.test(value),
  version: (value) => /^v\d+\.\d+\.\d+$/.test(value),
  major: (value) => /^\d+$/.test(value),
  minor: (value) => /^\d+$/.test(value),
  patch: (value) => /^\d+$/.test(value),
}

/** After everything that was asked: labels are operations, statuses and tenants, and no figure names a thing, a person or a partner. */
async function probeFigures(stage: Stage): Promise<Finding> {
  const text = await (await fetch(`${stage.gateway.url}/metrics`)).text()
  const leaks: string[] = []
  const held = new Set([...text.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, name, value]) => `${name} ${value}`))
  assert.ok(held.has('operation getLoan') && held.has('status 404') && held.has(`tenant ${stage.cast.home}`))
  for (const label of held) {
    const [name, value] = label.split(/ (.*)/) as [string, string]
    if (labels[name]?.(value, stage) !== true) leaks.push(`a label ${name} holds ${value}`)
  }
  for (const word of await wordsOfHome(stage)) if (text.includes(word)) leaks.push(`the figures hold ${word}`)
  return { probes: held.size, leaks }
}

/** How many pairs are timed, and how far apart their medians may be. */
const timed = { pairs: 1_000, warmUp: 50, apart: 0.1 }
const timedOperations = ['getLoan', 'getParty', 'getParticipation', 'recordRepayment', 'getWebhookEndpoint']

/** What is not yours and what is not there take as long: to another tenant, and to another partner of the same one. */
async function probeTime(stage: Stage): Promise<Finding> {
  const chosen = timedOperations.flatMap((operationId) => {
    const blind = pairsThat(stage, (pair) => pair.facts.operationId === operationId && isBlind(stage, pair))
    const first = (isForeign: boolean) => blind.find(({ caller }) => (caller.tenant === stage.cast.other) === isForeign)
    return [first(true), first(false)].filter((pair) => pair !== undefined)
  })
  const finding = { probes: 0, leaks: [] as string[], notes: [] as string[] }
  for (const pair of chosen) {
    let measured = await timePairs(stage, pair)
    // A machine that is at something else may tell them apart once; a wall that leaks does so again.
    if (measured.apart > timed.apart) measured = await timePairs(stage, pair)
    const [percent, notYours, notThere] = [measured.apart * 100, measured.notYours, measured.notThere].map((each) =>
      each.toFixed(2),
    )
    const note = `${titleOf(pair)}: not yours ${notYours} ms, not there ${notThere} ms, ${percent} % apart`
    finding.probes += 2 * timed.pairs
    finding.notes.push(note)
    if (measured.apart > timed.apart) finding.leaks.push(note)
  }
  return finding
}

/** Medians in milliseconds, of requests sent by turns, one at a time. */
async function timePairs(stage: Stage, pair: Pair) {
  const times: Record<'notYours' | 'notThere', number[]> = { notYours: [], notThere: [] }
  for (let round = -timed.warmUp; round < timed.pairs; round += 1) {
    const named = { notYours: stage.things, notThere: { ...stage.things, ...unknownThings() } }
    // Neither is always the one that comes after the other.
    const order = round % 2 === 0 ? (['notYours', 'notThere'] as const) : (['notThere', 'notYours'] as const)
    for (const which of order) {
      const begun = performance.now()
      await ask(stage, pair, named[which])
      if (round >= 0) times[which].push(performance.now() - begun)
    }
  }
  const [notYours, notThere] = [median(times.notYours), median(times.notThere)]
  return { notYours, notThere, apart: Math.abs(notYours / notThere - 1) }
}

function median(times: readonly number[]): number {
  return [...times].sort((left, right) => left - right)[Math.floor(times.length / 2)] as number
}

export const sideChannels: Readonly<Record<string, (stage: Stage) => Promise<Finding>>> = {
  'counts, seals and totals of one tenant do not move with another': probeCounts,
  "what is asked of another tenant is logged as the asker's, and names nothing of the other": probeLog,
  'labels of the figures are operations, statuses and tenants, and hold no id, no person and no partner': probeFigures,
}

/** Those that wait, for the long run alone. */
export const slowSideChannels: typeof sideChannels = {
  "not a row of a tenant's schema is read for another tenant's callers": probeRowsRead,
  'what is not yours and what is not there take as long': probeTime,
}
