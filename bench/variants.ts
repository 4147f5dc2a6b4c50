// Which bare handlers there are: one without any wall, and one more for each wall that is added to it.
import type { PoolOrder, Variant } from './baseline-server.ts'
import { type CopyName, installationName, type Place, tenantSlug } from './place.ts'
import { type OperationParts, oneByOne, type Parts, type Step, type Template } from './statements.ts'

const schema = `t_${tenantSlug}`

/** The role and whatever else the door sets for each transaction, set once for the connection. */
function poolAs(place: Place, copy: CopyName, role: 'staff' | 'sourcing' | null, partnerId?: string): PoolOrder {
  const settings = [
    ...(role === null ? [] : [`role=${installationName}_t_${tenantSlug}_${role}`, `search_path=${schema}`]),
    ...(partnerId === undefined ? [] : [`app.partner_id=${partnerId}`]),
  ]
  return { url: place.urlOfCopy(copy), options: settings.map((setting) => `-c ${setting}`).join(' ') }
}

const begin: Step = [{ text: 'begin', values: [] }]
const commit: Step = [{ text: 'commit', values: [] }]
const transaction = (steps: readonly Step[]) => [begin, ...steps, commit]

/** The bare handler of the figures: read = the same select, no transaction; write = begin, the same business, commit. */
export function bareHandler(place: Place, { read, write }: OperationParts): Variant {
  return {
    name: 'bare',
    pool: poolAs(place, 'baseline', 'staff'),
    read: oneByOne(read.business),
    write: transaction(oneByOne(write.business)),
    authenticates: false,
  }
}

/** A bare handler with what its last wall is called. */
export interface Wall {
  readonly title: string
  readonly variant: Variant
}

/** For a read: from no wall at all to all that stand between request and rows, each line with one more. */
export function readWalls(place: Place, { read }: OperationParts, partnerId: string): Wall[] {
  const alone = oneByOne(read.business)
  const throughDoor = [read.opening, ...alone, ...oneByOne(read.closing)]
  const line = (title: string, pool: PoolOrder, steps: readonly Step[], authenticates = false) => ({
    title,
    pool,
    steps,
    authenticates,
  })
  return [
    line('bare: no policy on any table', poolAs(place, 'bare', 'staff'), alone),
    line('+ row policies, under the staff role', poolAs(place, 'baseline', 'staff'), alone),
    line("  or under the partner's role", poolAs(place, 'baseline', 'sourcing', partnerId), alone),
    line('+ role and settings of the door', poolAs(place, 'baseline', null), throughDoor),
    line('+ authentication', poolAs(place, 'baseline', null), throughDoor, true),
  ].map(({ title, pool, steps, authenticates }, index) => ({
    title,
    variant: { name: `read${index}`, pool, read: steps, write: [], authenticates },
  }))
}

/** For a write, likewise. What is put in the books is the same in every line. */
export function writeWalls(place: Place, { write }: OperationParts): Wall[] {
  const { business, claim } = write
  const bare = transaction(oneByOne(business))
  const door = (steps: readonly Step[]) => [write.opening, ...steps, ...oneByOne(write.closing)]
  const [answer, answerAndTrail] = trailsOf(write)
  const staff = poolAs(place, 'baseline', 'staff')
  const login = poolAs(place, 'baseline', null)
  const claimed = (last: Step) => door([...oneByOne([...claim, ...business]), last])
  const whole = claimed([...write.trail, ...write['told partners']])
  const line = (title: string, pool: PoolOrder, steps: readonly Step[], authenticates = false) => ({
    title,
    pool,
    steps,
    authenticates,
  })
  return [
    line('bare: no policy or guard on any table', poolAs(place, 'bare', 'staff'), bare),
    line('+ row policies and guards', staff, bare),
    line('+ role and settings of the door', login, door(oneByOne(business))),
    line('+ idempotency row, with the answer', login, claimed([answer])),
    line('+ audit entry', login, claimed([answerAndTrail])),
    line('+ outbox event, numbered, partners told', login, whole),
    line('+ authentication', login, whole, true),
  ].map(({ title, pool, steps, authenticates }, index) => ({
    title,
    variant: { name: `write${index}`, pool, read: [], write: steps, authenticates },
  }))
}

/** The statement that leaves the trail, taken apart: the answer alone, and the answer with the audit entry. */
function trailsOf({ trail }: Parts): [Template, Template] {
  const [{ text, values }] = trail as [Template]
  const found = /^with entries as \(([\s\S]*?)\), events as \([\s\S]*?\)\s*(update idempotency_record [\s\S]*)$/.exec(
    text,
  )
  if (!found) throw new Error('The bench no longer knows the statement that leaves the trail.')
  const [, entries, update] = found
  return [numbered(update as string, values), numbered(`with entries as (${entries}) ${update}`, values)]
}

/** A part of a statement, its parameters counted anew. */
function numbered(text: string, values: readonly unknown[]): Template {
  const own: unknown[] = []
  const counted = text.replace(/\$(\d+)/g, (_, number: string) => {
    own.push(values[Number(number) - 1])
    return `$${own.length}`
  })
  return { text: counted, values: own }
}
