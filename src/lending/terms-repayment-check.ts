// Which ways of paying the principal back are impossible, or contradict each other.
import type { Currency } from '../kernel/money.ts'
import { areAllLevel } from './plan-amortise.ts'
import type { LoanTerms } from './terms.ts'
import { amountOf, isFraction, isWhole, maxInstalments, type Refuse } from './terms-fault.ts'

export function checkInstalments(
  terms: Pick<
    LoanTerms,
    | 'currency'
    | 'amortisation'
    | 'fixedInstalment'
    | 'lastInstalmentThreshold'
    | 'instalmentMultiple'
    | 'amountMultiple'
    | 'balloon'
  >,
  refuse: Refuse,
): void {
  const { currency, amortisation, fixedInstalment, lastInstalmentThreshold, instalmentMultiple, amountMultiple } = terms
  const { balloon } = terms
  if (fixedInstalment !== undefined) {
    refuseUnlessPositive('#/fixedInstalment', fixedInstalment, currency, refuse)
    if (amortisation !== 'equal_instalments') {
      refuse('#/fixedInstalment', `instalments are of no fixed amount under '${amortisation}'`)
    }
  }
  if (instalmentMultiple !== undefined) {
    refuseUnlessPositive('#/instalmentMultiple', instalmentMultiple, currency, refuse)
    if (amortisation === 'interest_only' || amortisation === 'custom') {
      refuse('#/instalmentMultiple', `instalments are what they come to under '${amortisation}'`)
    }
  }
  if (amountMultiple !== undefined) refuseUnlessPositive('#/amountMultiple', amountMultiple, currency, refuse)
  if (lastInstalmentThreshold !== undefined) {
    if (!isFraction(lastInstalmentThreshold, 0, 1)) refuse('#/lastInstalmentThreshold', 'it is a fraction from 0 to 1')
    if (fixedInstalment === undefined) {
      refuse('#/lastInstalmentThreshold', 'only of a fixed instalment is a last one smaller by more than rounding')
    }
  }
  if (balloon === undefined) return
  if (!amountOf(currency, balloon)) refuse('#/balloon', `'${balloon}' is no amount of ${currency.code}`)
  if (amortisation === 'custom') refuse('#/balloon', 'the plan says what the last instalment repays')
  if (amortisation === 'interest_only') refuse('#/balloon', 'all principal is left to the last instalment anyway')
  if (fixedInstalment !== undefined) refuse('#/balloon', 'what fixed instalments leave is what the last one repays')
}

/** What is said of level instalments must have some to be said of. */
export function checkLevels(
  terms: Pick<
    LoanTerms,
    | 'amortisation'
    | 'interestMethod'
    | 'fixedInstalment'
    | 'balloon'
    | 'levelSteps'
    | 'lastInstalment'
    | 'levelMonths'
    | 'frequency'
  >,
  refuse: Refuse,
): void {
  const { interestMethod, lastInstalment, levelMonths, frequency } = terms
  if (lastInstalment === 'evened_out' && (!areAllLevel(terms) || interestMethod === 'flat')) {
    refuse('#/lastInstalment', 'only level instalments of declining interest, all alike, are evened out')
  }
  if (levelMonths === 'thirty_days' && frequency.unit !== 'month') {
    refuse('#/levelMonths', `periods of ${frequency.unit}s are no months`)
  }
}

function refuseUnlessPositive(pointer: string, text: string, currency: Currency, refuse: Refuse): void {
  if (!amountOf(currency, text)?.isPositive()) refuse(pointer, `'${text}' is no amount of ${currency.code} above zero`)
}

type Amortising = Pick<
  LoanTerms,
  'currency' | 'amortisation' | 'fixedInstalment' | 'instalmentCount' | 'levelSteps' | 'plan'
>

export function checkAmortisation(terms: Amortising, refuse: Refuse): void {
  checkLevelSteps(terms, refuse)
  const { amortisation, instalmentCount, plan = [] } = terms
  if (amortisation !== 'custom') {
    if (plan.length > 0) refuse('#/plan', `there is no plan under '${amortisation}'`)
  } else if (plan.length !== instalmentCount) {
    refuse('#/plan', `the plan has an entry for each of the ${instalmentCount} instalments`)
  }
  checkPlan(terms, refuse)
}

/** Every entry on its own, and in order. Whether the plan repays the principal is known when there is one. */
function checkPlan({ currency, plan = [] }: Amortising, refuse: Refuse): void {
  const rest = plan.findIndex(({ principal }) => principal === null)
  let lastDueOn: string | undefined
  for (const [index, { dueOn, principal }] of plan.entries()) {
    if (principal === null) {
      if (index > rest) refuse(`#/plan/${index}/principal`, 'only one instalment takes what is left')
    } else if (!amountOf(currency, principal)) {
      refuse(`#/plan/${index}/principal`, `'${principal}' is no amount of ${currency.code}`)
    }
    if (dueOn === undefined) continue
    if (lastDueOn !== undefined && dueOn <= lastDueOn) {
      refuse(`#/plan/${index}/dueOn`, `it is later than ${lastDueOn}, the day given before`)
    }
    lastDueOn = dueOn
  }
}

function checkLevelSteps(terms: Amortising, refuse: Refuse): void {
  const { amortisation, fixedInstalment, instalmentCount, levelSteps = [] } = terms
  if (levelSteps.length > 0 && amortisation !== 'equal_instalments') {
    refuse('#/levelSteps', `instalments are not level under '${amortisation}'`)
  }
  if (levelSteps.length > 0 && fixedInstalment !== undefined) {
    refuse('#/levelSteps', 'instalments of a fixed amount neither grow nor shrink')
  }
  const last = possibleCount(instalmentCount)
  for (const [index, { fromInstalment, change }] of levelSteps.entries()) {
    const refuseTerm = (term: string, detail: string) => refuse(`#/levelSteps/${index}/${term}`, detail)
    const before = levelSteps[index - 1]
    if (!isWhole(fromInstalment, 2, last)) refuseTerm('fromInstalment', `a step is at an instalment from 2 to ${last}`)
    else if (before && fromInstalment <= before.fromInstalment) {
      refuseTerm('fromInstalment', 'steps stand in order, each at an instalment of its own')
    }
    if (!isFraction(change, -1, 10) || isFraction(change, -1, -1)) {
      refuseTerm('change', 'instalments change by a fraction above -1 and up to 10')
    }
  }
}

export function checkMoratorium(
  {
    amortisation,
    instalmentCount,
    moratorium = {},
  }: Pick<LoanTerms, 'amortisation' | 'instalmentCount' | 'moratorium'>,
  refuse: Refuse,
): void {
  const most = possibleCount(instalmentCount) - 1
  for (const term of ['principalInstalments', 'deferredInterestInstalments', 'interestFreeInstalments'] as const) {
    const count = moratorium[term]
    if (count !== undefined && !isWhole(count, 0, most)) {
      refuse(`#/moratorium/${term}`, `it is a whole number, 0 to ${most}: some instalment follows`)
    }
  }
  if (amortisation === 'custom' && moratorium.principalInstalments) {
    refuse('#/moratorium/principalInstalments', 'the plan says which instalments repay no principal')
  }
  if (amortisation === 'interest_only' && moratorium.principalInstalments) {
    refuse('#/moratorium/principalInstalments', 'all principal is left to the last instalment anyway')
  }
}

/** A tranche that is repaid over the whole term repays itself as the loan does: a plan of amounts is of the loan alone. */
export function checkTranches(
  terms: Pick<LoanTerms, 'amortisation' | 'drawing' | 'hasFullTermTranches' | 'trancheLevels' | 'dueDayTranche'>,
  refuse: Refuse,
): void {
  const said = {
    hasFullTermTranches: terms.hasFullTermTranches === true,
    trancheLevels: terms.trancheLevels === 'all_instalments',
    dueDayTranche: terms.dueDayTranche === 'same_instalment',
  }
  for (const [term, isSaid] of Object.entries(said)) {
    if (isSaid && terms.drawing === undefined) refuse(`#/${term}`, 'there are tranches only where `drawing` says so')
  }
  if (terms.hasFullTermTranches === true && terms.amortisation === 'custom') {
    refuse('#/hasFullTermTranches', 'the plan says which instalments repay the loan, tranches included')
  }
}

/** The declining rate that costs the same is found once, for level instalments of one rate from beginning to end. */
export function checkFlatToDeclining(
  terms: Pick<
    LoanTerms,
    | 'interestMethod'
    | 'amortisation'
    | 'rateSteps'
    | 'balloon'
    | 'fixedInstalment'
    | 'moratorium'
    | 'levelSteps'
    | 'hasFullTermTranches'
  >,
  refuse: Refuse,
): void {
  if (terms.interestMethod !== 'flat_to_declining') return
  const given = {
    amortisation: terms.amortisation !== 'equal_instalments',
    rateSteps: terms.rateSteps !== undefined && terms.rateSteps.length > 0,
    balloon: terms.balloon !== undefined,
    fixedInstalment: terms.fixedInstalment !== undefined,
    moratorium: terms.moratorium !== undefined && Object.values(terms.moratorium).some((count) => count !== 0),
    levelSteps: terms.levelSteps !== undefined && terms.levelSteps.length > 0,
    hasFullTermTranches: terms.hasFullTermTranches === true,
  }
  for (const [term, isGiven] of Object.entries(given)) {
    if (isGiven) refuse(`#/${term}`, "interest 'flat_to_declining' knows one rate and level instalments")
  }
}

/** A count that is impossible is a fault of its own, and measures nothing else. */
function possibleCount(instalmentCount: number): number {
  return isWhole(instalmentCount, 1, maxInstalments) ? instalmentCount : maxInstalments
}
