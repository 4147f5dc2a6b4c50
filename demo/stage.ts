// Where the story stands, and what must be true of it: every chapter says what it expects and stops when it is not so.
import { isProblem, type ProblemCode, type Schemas } from '../sdk/src/index.ts'
import { isZeroAmount, sameAmount, sumAmounts } from './amounts.ts'
import type { Cast, Person } from './cast.ts'
import { addDays, daysBetween } from './days.ts'
import type { Teller } from './teller.ts'
import type { Borrower } from './tenants.ts'

/** A step did not come out as the story says. The message is a whole sentence. */
export class StoryFailure extends Error {
  override readonly name = 'StoryFailure'
}

export interface Stage {
  readonly cast: Cast
  readonly teller: Teller
  readonly borrower: Borrower
  /** Begins every reference of this loan. */
  readonly reference: string
  /** The business date. Only `advanceTo` moves it. */
  today: string
}

export async function openStage(cast: Cast, teller: Teller, borrower: Borrower): Promise<Stage> {
  const { businessDate } = await cast.administrator.client.getTenant()
  const initials = borrower.fullName.replace(/[^A-Z]/g, '')
  const reference = `${cast.facts.referencePrefix}-${cast.telling}-${initials}`
  return { cast, teller, borrower, reference, today: businessDate }
}

/** Throws StoryFailure with `sentence` unless it holds. */
export function expect(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new StoryFailure(sentence)
}

/** `what` is a noun phrase, such as 'the penalty owed'. */
export function expectAmount(actual: string, expected: string, what: string): void {
  expect(sameAmount(actual, expected), `By the story ${what} is ${expected}, and it is ${actual}.`)
}

export function expectSame<T extends string | number | null>(actual: T, expected: T, what: string): void {
  expect(actual === expected, `By the story ${what} is ${expected}, and it is ${actual}.`)
}

export function tell(stage: Stage, person: Person, deed: string, amount?: string): void {
  stage.teller.did(stage.today, person, deed, amount)
}

/** `call` must be refused with `code`. `attempt` is told: 'approves it too'. */
export async function expectRefusal(
  stage: Stage,
  person: Person,
  attempt: string,
  code: ProblemCode,
  call: () => Promise<unknown>,
): Promise<void> {
  const refusal = await call().then(
    () => null,
    (error: unknown) => {
      if (isProblem(error)) return error
      throw error
    },
  )
  const where = `${person.name} ${attempt}`
  expect(refusal !== null, `${where}: this should have been refused with ${code}, and it was done.`)
  expect(
    refusal.code === code,
    `${where}: this should have been refused with ${code}, and it was with ${refusal.code}.`,
  )
  stage.teller.refused(stage.today, person, attempt, refusal)
}

/** A night is closed at a time the teller can show; the contract allows 31. */
const nightsPerCall = 7

/** The administrator closes one business day after the other until `day` is open. None of the loans may be left behind. */
export async function advanceTo(stage: Stage, day: string): Promise<void> {
  const from = stage.today
  expect(day > from, `By the story ${day} lies ahead of the business date, which is ${from}.`)
  while (stage.today < day) {
    const step = Math.min(nightsPerCall, daysBetween(stage.today, day))
    const { client } = stage.cast.administrator
    const closed = await client.closeBusinessDay({ body: { openOn: addDays(stage.today, step) } })
    const [parked] = closed.parkedLoans
    expect(parked === undefined, `Closing ${parked?.closedOn}, loan ${parked?.loanId} was parked: ${parked?.reason}.`)
    stage.today = closed.businessDate
    stage.teller.daysPassed(from, stage.today, day)
  }
}

/**
 * What holds after every step: the invariants between loans, shares, journal, audit and outbox; a trial balance of zero in
 * every currency; an audit trail that verifies; and once there is a loan, shares that sum to what it owes.
 */
export async function checkBooks(stage: Stage, loanId?: string): Promise<void> {
  const { accountant, auditor } = stage.cast
  const books = await accountant.client.getBooksCheck()
  for (const { name, holds, violationCount, examples } of books.invariants) {
    expect(holds, `The invariant ${name} is violated ${violationCount} times: ${examples.join(', ')}.`)
  }
  expect(books.holds, 'The books check does not hold.')
  const { totals } = await accountant.client.getTrialBalance()
  for (const { currency, difference } of totals) {
    expect(isZeroAmount(difference), `The trial balance of ${currency} differs by ${difference}.`)
  }
  const shareCount = loanId === undefined ? 0 : await checkShares(stage.cast, loanId)
  const audit = await auditor.client.verifyAudit()
  expect(audit.intact, `The audit trail is broken: ${audit.firstFault?.finding}.`)
  stage.teller.sound({
    invariantCount: books.invariants.length,
    shareCount,
    sealedEntryCount: audit.sealedEntryCount,
  })
}

const components = ['principal', 'interest', 'fee', 'penalty'] as const

/** Returns how many lenders share the loan. */
async function checkShares(cast: Cast, loanId: string): Promise<number> {
  const loan = await cast.accountant.client.getLoan({ loanId })
  const participations = await participationsOf(cast, loanId)
  for (const component of components) {
    const shares = participations.map(({ balances }) => balances[component])
    expectAmount(sumAmounts(shares), loan.balances[component], `the sum of the lenders' ${component}`)
  }
  for (const { balances } of participations) {
    const parts = components.map((component) => balances[component])
    expectAmount(balances.total, sumAmounts(parts), `the total of a lender's share`)
  }
  return participations.length
}

/** Every lender's participation in the loan, as staff see them: the own book among them. */
export async function participationsOf(cast: Cast, loanId: string): Promise<Schemas['Participation'][]> {
  const { data } = await cast.accountant.client.listParticipations({ query: { loanId, limit: 100 } })
  return data
}
