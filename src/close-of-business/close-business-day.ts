// Closes days one by one, never jumping, until the day asked for is open. Over the API in sandboxes alone.
import { addDays, daysBetween, type LocalDate } from '../kernel/local-date.ts'
import type { Work } from '../platform/work.ts'
import type { Runner } from '../runner/run-work.ts'
import { type ClosedDay, closeDay, findUnfinishedDay } from './close-day.ts'
import { countOpenLoans } from './closing-run.store.ts'
import { problem } from './problems.ts'

const mostDays = 31

/** Throws business_day.not_a_sandbox, business_day.not_ahead, business_day.too_far. */
export async function closeBusinessDay(work: Work, runner: Runner, openOn: LocalDate): Promise<ClosedDay[]> {
  const { tenant, businessDate } = work
  if (!tenant.sandbox) throw problem('business_day.not_a_sandbox')
  const distance = daysBetween(businessDate, openOn)
  // A date that is open already is what was asked for: a request that lost its answer may be sent again.
  if (distance < 0) throw problem('business_day.not_ahead', { facts: { businessDate } })
  if (distance > mostDays) throw problem('business_day.too_far', { facts: { businessDate } })
  const closed = work.isDryRun
    ? await foretell(work, openOn)
    : await closeThrough(runner, tenant.slug, businessDate, openOn)
  const last = closed.at(-1)
  work.happened({
    event: 'business_day.advanced',
    entity: 'tenant',
    entityId: tenant.id,
    changes: { from: businessDate, to: openOn, closedDayCount: closed.length, loanCount: last?.loanCount ?? 0 },
  })
  return closed
}

/** A night has transactions of its own, which nothing could take back: a dry run says what it would do, and lets it be. */
async function foretell(work: Work, openOn: LocalDate): Promise<ClosedDay[]> {
  const loanCount = await countOpenLoans(work)
  return Array.from({ length: daysBetween(work.businessDate, openOn) }, (_, index) => {
    const closedOn = addDays(work.businessDate, index)
    return { closedOn, opensOn: addDays(closedOn, 1), loanCount, parkedLoans: [] }
  })
}

/** Closes every day from `open` until `openOn` is the open day, a night that was cut short first. */
export async function closeThrough(
  runner: Runner,
  tenant: string,
  open: LocalDate,
  openOn: LocalDate,
): Promise<ClosedDay[]> {
  const closed: ClosedDay[] = []
  const unfinished = await findUnfinishedDay(runner, tenant)
  if (unfinished !== null && unfinished < open) closed.push(await closeDay(runner, tenant, unfinished))
  for (let day = open; day < openOn; ) {
    const done = await closeDay(runner, tenant, day)
    closed.push(done)
    day = done.opensOn
  }
  return closed
}
