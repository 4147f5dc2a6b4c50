// Interest that moves with a change of the schedule: what was earned of it stays in the books, what was given up stays given up,
// what was paid of it ahead and is owed no more is laid anew.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inr, inrCurrency, loanTerms } from '../../test/support/lending.ts'
import { balancesText, eventOn, foldStory, on } from '../../test/support/loan-story.ts'
import { Money } from '../kernel/money.ts'
import { rate } from '../kernel/rate.ts'
import { deltasOf, plusDeltas } from './effect.ts'
import { unpaid } from './instalment.ts'
import type { FoldedEvent, ReAgeOrder } from './loan-event.ts'
import type { Folded } from './loan-state.ts'
import { type Allocation, type AllocationSlot, dueTypes } from './terms.ts'

const monthly: Omit<ReAgeOrder, 'interest'> = {
  startOn: on('04-01'),
  frequency: { unit: 'month', every: 1 },
  instalmentCount: 3,
}
const reAge: FoldedEvent = {
  id: 're-aged',
  sequence: 960,
  valueOn: on('02-20'),
  type: 're_age',
  ...monthly,
  interest: 'keep',
}
const reAmortise: FoldedEvent = {
  id: 're-amortised',
  sequence: 960,
  valueOn: on('02-20'),
  type: 're_amortise',
  interest: 'keep',
}

function interestBy(day: string, events: readonly FoldedEvent[], terms = loanTerms()): string {
  const { state, effects } = foldStory(day, events, terms)
  const posted = effects.map(({ deltas }) => deltas).reduce(plusDeltas, deltasOf(terms.currency, {}))
  assert.deepEqual(posted, state.balances)
  return state.balances.interest.toText()
}

test('interest that was earned stays in the books when the schedule is made anew and keeps it', () => {
  // 10.00 of the first instalment, and 19 of 30 days of the second: of 6.70; of 10.00 where interest is flat, and where the
  // 330.02 past due are re-amortised, as they then bear interest in the running period too.
  const stories = [
    ['declining_balance', reAge, '14.24'],
    ['declining_balance', reAmortise, '16.33'],
    ['flat', reAge, '16.33'],
    ['flat', reAmortise, '16.33'],
  ] as const
  for (const [interestMethod, event, earned] of stories) {
    const terms = loanTerms({ interestMethod })
    assert.equal(interestBy('02-20', [event], terms), earned, `${interestMethod} ${event.type}`)
    // And it is not earned again: at the end all that the instalments charge is in the books, once.
    const { state } = foldStory('06-02', [event], terms)
    const charged = state.instalments.reduce((sum, each) => sum + each.charged.interest.minor, 0n)
    assert.equal(state.balances.interest.minor, charged)
  }
})

test('re-aged, what is owed grows from the day by what the first new instalment bears itself', () => {
  const first = foldStory('02-20', [reAge]).state.instalments.find((each) => each.dueOn === on('04-01'))
  // By 1 March 11 of the 41 days of 30/360 from 20 February to 1 April.
  const own = (first?.charged.interest.minor ?? 0n) - 1_424n
  const earned = 1_424n + (own * 11n + 20n) / 41n
  assert.equal(interestBy('03-01', [reAge]), Money.ofMinor(inrCurrency, earned).toText())
})

const componentFirst: Allocation = {
  direction: 'component_first',
  default: {
    order: dueTypes.flatMap((due) =>
      (['penalty', 'fee', 'interest', 'principal'] as const).map((each): AllocationSlot => `${due}_${each}`),
    ),
    excess: 'next_instalment',
  },
}

function owesWhatItSays({ state }: Folded): void {
  for (const each of state.instalments) assert.ok(!unpaid(each, 'interest').isNegative(), `${each.number}`)
  const open = state.instalments.reduce((sum, each) => sum + unpaid(each, 'principal').minor, 0n)
  assert.equal(open, state.balances.principal.minor)
}

test('interest paid ahead that a restructuring no longer asks for is laid anew', () => {
  // Flat: 4 × 10.00. The 100.00 paid 40.00 of interest ahead; at 9 % from 20 March less is owed.
  const terms = loanTerms({ interestMethod: 'flat', instalmentCount: 4, allocation: componentFirst })
  const restructured: FoldedEvent = {
    id: 'restructured',
    sequence: 970,
    valueOn: on('03-20'),
    type: 'restructure',
    ...monthly,
    startOn: on('05-01'),
    instalmentCount: 4,
    annualRate: rate('0.09'),
    capitalisesInterest: false,
  }
  const folded = foldStory('03-20', [eventOn('repayment', '01-15', '100.00'), restructured], terms)
  owesWhatItSays(folded)
  const { principal, interest } = folded.state.balances
  assert.ok(interest.isZero())
  // What interest takes less of the 100.00, principal takes more.
  const paid = folded.state.instalments.reduce((sum, each) => sum + each.paid.interest.minor, 0n)
  assert.ok(paid < 4_000n)
  assert.equal(principal.minor, 100_000n - (10_000n - paid))
})

test('interest given up before a moratorium that was announced takes effect stays given up where it is owed then', () => {
  const moratorium: FoldedEvent = {
    id: 'moratorium',
    sequence: 940,
    valueOn: on('01-25'),
    type: 'reschedule',
    interestMoratorium: 2,
  }
  const capitalised: FoldedEvent = {
    id: 'capitalised',
    sequence: 950,
    valueOn: on('01-16'),
    type: 'capitalisation',
    of: 'interest',
    amount: inr('5.00'),
  }
  for (const [given, principal] of [
    [capitalised, '1005.00'],
    [eventOn('interest_waiver', '01-16', '5.00'), '1000.00'],
  ] as const) {
    for (const day of ['01-20', '02-01', '05-01']) owesWhatItSays(foldStory(day, [given, moratorium]))
    const { state } = foldStory('05-01', [given, moratorium])
    const charged = state.instalments.reduce((sum, each) => sum + each.charged.interest.minor, 0n)
    // Once all is due, what is owed is what was charged less the 5.00.
    assert.equal(state.balances.interest.minor, charged - 500n)
    assert.equal(balancesText(state).split(' ')[0], principal)
  }
})
