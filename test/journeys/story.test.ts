// The life of one co-lent loan over HTTP, in both tenants, on a real Postgres. The story checks itself step by step; here its
// figures are compared with a reckoning of the test's own.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { shareFigures } from '../../demo/tables.ts'
import { type TenantFacts, tenants } from '../../demo/tenants.ts'
import { isProblem, type Schemas } from '../../sdk/src/index.ts'
import { startGateway } from '../support/gateway.ts'
import { type Gateway, type Played, play } from './play.ts'
import {
  actualDays,
  decliningRows,
  type Fraction,
  flatRows,
  fraction,
  minor,
  monthlyDueDates,
  type Row,
  roundHalfUp,
  splitInTwo,
  thirtyDays,
} from './reckoning.ts'

interface Contract {
  readonly facts: TenantFacts
  readonly digits: number
  readonly terms: Partial<Schemas['ProductTerms']>
  readonly rowsOf: typeof decliningRows
  readonly daysBetween: typeof actualDays
}

const contracts: readonly Contract[] = [
  {
    facts: tenants.himal,
    digits: 2,
    terms: { currency: 'INR', interestMethod: 'declining_balance', dayCount: 'actual_365', roundingMode: 'half_up' },
    rowsOf: decliningRows,
    daysBetween: actualDays,
  },
  {
    facts: tenants.nyanza,
    digits: 0,
    terms: { currency: 'UGX', interestMethod: 'flat', dayCount: '30_360', roundingMode: 'half_up' },
    rowsOf: flatRows,
    daysBetween: thirtyDays,
  },
]

const annualRates: Readonly<Record<string, Fraction>> = { himal: fraction('0.24'), nyanza: fraction('0.3') }

/** Minor units that the loan must have earned by its end. */
interface Reckoning {
  readonly rows: readonly Row[]
  readonly lateCharge: bigint
  readonly fee: bigint
  readonly payoffPrincipal: bigint
  readonly payoffInterest: bigint
  readonly totalInterest: bigint
}

function reckon({ facts, digits, rowsOf, daysBetween }: Contract, { outcome }: Played): Reckoning {
  const { loan, product } = outcome
  const principal = minor(facts.amount, digits)
  const disbursedOn = loan.disbursedOn ?? ''
  const dueOns = monthlyDueDates(disbursedOn, facts.instalmentCount)
  const rows = rowsOf(principal, annualRates[facts.slug] ?? fraction('0'), disbursedOn, dueOns)
  const [, , third, fourth] = rows
  assert.ok(third && fourth)
  const chargeOf = (trigger: string, base: bigint) => {
    const charges = product.terms.charges.filter((charge) => charge.trigger === trigger)
    return charges.reduce((sum, { amount, rate }) => {
      if (amount !== undefined) return sum + minor(amount, digits)
      const { numerator, denominator } = fraction(rate ?? '0')
      return sum + roundHalfUp(base * numerator, denominator)
    }, 0n)
  }
  const elapsed = daysBetween(third.dueOn, loan.closedOn ?? '')
  const payoffInterest = roundHalfUp(fourth.interest * elapsed, daysBetween(third.dueOn, fourth.dueOn))
  return {
    rows,
    lateCharge: chargeOf('overdue', third.principal + third.interest),
    fee: chargeOf('disbursement', principal),
    payoffPrincipal: third.balanceAfter,
    payoffInterest,
    totalInterest: rows.slice(0, 3).reduce((sum, { interest }) => sum + interest, payoffInterest),
  }
}

let gateway: Gateway
const playedAt = new Map<string, Played>()
before(async () => {
  gateway = await startGateway()
})
after(() => gateway.stop())

for (const contract of contracts) {
  const { facts, digits } = contract
  describe(`the life of a co-lent loan at ${facts.slug}`, () => {
    let played: Played
    let reckoned: Reckoning
    const units = (text: string) => (text.startsWith('-') ? -minor(text.slice(1), digits) : minor(text, digits))
    before(async () => {
      played = await play(gateway, facts)
      playedAt.set(facts.slug, played)
      reckoned = reckon(contract, played)
    })

    test('the product has the terms that the reckoning assumes', () => {
      const { terms } = played.outcome.product
      for (const [name, value] of Object.entries(contract.terms)) {
        assert.equal(terms[name as keyof Schemas['ProductTerms']], value, name)
      }
      const [actual, expected] = [fraction(terms.annualRate), annualRates[facts.slug] ?? fraction('0')]
      assert.equal(actual.numerator * expected.denominator, expected.numerator * actual.denominator)
    })

    test('every instalment offered and disbursed is the one reckoned here', () => {
      const { offer, plan } = played.outcome
      const offered = offer.instalments.map((row) => ({
        dueOn: row.dueOn,
        principal: units(row.principal),
        interest: units(row.interest),
        balanceAfter: units(row.balanceAfter),
      }))
      assert.deepEqual(offered, reckoned.rows)
      const planned = plan.instalments.map(({ dueOn, due }) => [dueOn, units(due.principal), units(due.interest)])
      assert.deepEqual(
        planned,
        reckoned.rows.map((row) => [row.dueOn, row.principal, row.interest]),
      )
    })

    test('the payoff quote is the balance after the third instalment and the interest of the days since', () => {
      const { quote, transactions, loan } = played.outcome
      assert.equal(units(quote.principal), reckoned.payoffPrincipal)
      assert.equal(units(quote.interest), reckoned.payoffInterest)
      assert.equal(units(quote.total), reckoned.payoffPrincipal + reckoned.payoffInterest)
      const payoff = transactions.find(({ type }) => type === 'payoff')
      assert.equal(payoff?.cashAmount, quote.total)
      assert.equal(loan.closedOn, quote.payoffOn)
    })

    test('the transactions sum to nothing owed, and to cash of what the loan has earned', () => {
      const { transactions } = played.outcome
      for (const component of ['principal', 'interest', 'fee', 'penalty', 'credit'] as const) {
        const sum = transactions.reduce((total, transaction) => total + units(transaction[component]), 0n)
        assert.equal(sum, 0n, component)
      }
      const cash = transactions.reduce((total, { cashAmount }) => total + units(cashAmount), 0n)
      assert.equal(cash, reckoned.totalInterest + reckoned.fee + reckoned.lateCharge)
    })

    test('each lender has earned its own claim, to the minor unit', () => {
      const { shares, product } = played.outcome
      const [coLenderId, principal] = [played.cast.coLender.partnerId, minor(facts.amount, digits)]
      const coLent = shares.find(({ lender }) => lender.id === coLenderId)
      const own = shares.find(({ lender }) => lender.kind === 'own_book')
      assert.ok(coLent && own && shares.length === 2)
      assert.equal(product.terms.currency, coLent.participation.currency)
      const [theirs, ours] = [shareFigures(coLent), shareFigures(own)]
      const [theirShare, ourShare] = [fraction(facts.coLenderShare), fraction(own.participation.share)]
      assert.deepEqual([units(theirs.lent), units(ours.lent)], splitInTwo(principal, theirShare, ourShare))
      assert.deepEqual(
        [units(theirs.interest), units(ours.interest)],
        splitInTwo(reckoned.totalInterest, theirShare, ourShare),
      )
      assert.equal(units(theirs.fee) + units(ours.fee), reckoned.fee)
      assert.equal(units(theirs.penalty) + units(ours.penalty), reckoned.lateCharge)
      // The fee is kept back when the loan is paid out, so it does not come in with the repayments.
      for (const figures of [theirs, ours]) {
        assert.equal(units(figures.repaid), units(figures.lent) + units(figures.interest) + units(figures.penalty))
        assert.equal(units(figures.outstanding), 0n)
      }
    })

    test('the journal leaves the cash at the bank, the earnings as income, and the co-lender its due', async () => {
      const { journal, shares } = played.outcome
      const { data: accounts } = await played.cast.accountant.client.listLedgerAccounts()
      const balances = new Map(accounts.map(({ code }) => [code, 0n]))
      for (const { accountCode, debit, credit } of journal.flatMap((entry) => entry.lines)) {
        balances.set(accountCode, (balances.get(accountCode) ?? 0n) + units(debit) - units(credit))
      }
      const figuresOf = (kind: string) => shareFigures(shares.find(({ lender }) => lender.kind === kind) ?? never())
      const [theirs, ours] = [figuresOf('co_lender'), figuresOf('own_book')]
      const earnedByThem = units(theirs.interest) + units(theirs.fee) + units(theirs.penalty)
      const earnedByUs = units(ours.interest) + units(ours.fee) + units(ours.penalty)
      let income = 0n
      for (const { code, name, type, postingRole, partnerId } of accounts) {
        const balance = balances.get(code) ?? 0n
        if (postingRole === 'bank') assert.equal(balance, earnedByThem + earnedByUs, name)
        else if (partnerId === played.cast.coLender.partnerId) assert.equal(balance, -earnedByThem, name)
        else if (type === 'income') income -= balance
        else assert.equal(balance, 0n, `${code} ${name}`)
      }
      assert.equal(income, earnedByUs)
    })

    test('every write left its audit entry, and no refusal, no replay and no read left any', async () => {
      const audited = new Set<string>()
      for await (const entry of played.cast.auditor.client.listAuditEntriesItems({ query: { limit: 100 } })) {
        // The system's own work, such as what `tenants apply` did, was asked for by nobody here.
        if (entry.actor.kind !== 'system') audited.add(entry.requestId)
      }
      assert.deepEqual([...audited].sort(), [...played.writes].sort())
    })

    test('at the end every invariant holds, the trail verifies, and the business date is the day the loan closed', () => {
      const { booksCheck, loan, audit } = played.outcome
      assert.equal(booksCheck.businessDate, loan.closedOn)
      assert.deepEqual(
        booksCheck.invariants.filter(({ holds }) => !holds),
        [],
      )
      assert.ok(booksCheck.invariants.length > 0)
      assert.ok(audit.intact && audit.sealCount > 0)
    })
  })
}

test('what belongs to one tenant does not exist in the other', async () => {
  const [here, there] = [playedAt.get('himal'), playedAt.get('nyanza')]
  assert.ok(here && there)
  await assert.rejects(here.cast.servicingOfficer.client.getLoan({ loanId: there.outcome.loan.id }), (error) =>
    isProblem(error, 'loan.not_found'),
  )
  await assert.rejects(
    there.cast.coLender.client.getParticipation({ participationId: here.outcome.coLenderParticipation.id }),
    (error) => isProblem(error, 'participation.not_found'),
  )
})

function never(): never {
  throw new Error('a lender of the loan is missing')
}
