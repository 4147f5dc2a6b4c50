// Front door of restructuring.
import { localDate } from '../../kernel/local-date.ts'
import type { Rate } from '../../kernel/rate.ts'
import { sumOfParts, unpaidTotal } from '../../lending/instalment.ts'
import type { LoanState } from '../../lending/loan-state.ts'
import { idFromWire, wireId } from '../../platform/ids.ts'
import { moneyFromWire } from '../../wire/amount.ts'
import type { components, Operations } from '../../wire/call.ts'
import { outcomeToWire } from '../servicing/index.ts'
import type { Change, ChangeOf } from './change.rules.ts'
import { changeLoanRate } from './change-loan-rate.ts'
import type { ChangeOrder } from './give-change.ts'
import { pauseInterest } from './pause-interest.ts'
import { comparePrepayments, outstanding, previewRestructure, remainingInterest } from './preview.view.ts'
import { reAgeLoan } from './re-age-loan.ts'
import { reAmortiseLoan } from './re-amortise-loan.ts'
import { rescheduleLoan } from './reschedule-loan.ts'
import { restructureLoan } from './restructure-loan.ts'

type Schemas = components['schemas']

export const operations = {
  changeLoanRate: async (work, { path, body }) =>
    outcomeToWire(await changeLoanRate(work, orderOf(path.loanId, rateChange(body), body.reason))),
  pauseInterest: async (work, { path, body }) =>
    outcomeToWire(await pauseInterest(work, orderOf(path.loanId, interestPause(body), body.reason))),
  rescheduleLoan: async (work, { path, body }) =>
    outcomeToWire(await rescheduleLoan(work, orderOf(path.loanId, reschedule(body), body.reason))),
  reAgeLoan: async (work, { path, body }) =>
    outcomeToWire(await reAgeLoan(work, orderOf(path.loanId, reAge(body), body.reason))),
  reAmortiseLoan: async (work, { path, body }) =>
    outcomeToWire(await reAmortiseLoan(work, orderOf(path.loanId, reAmortise(body), body.reason))),
  restructureLoan: async (work, { path, body }) =>
    outcomeToWire(await restructureLoan(work, orderOf(path.loanId, restructure(body), body.reason))),
  previewRestructure: async (work, { path, body }) => {
    const { loan, before, after, extraCost } = await previewRestructure(
      work,
      idFromWire('loan', path.loanId),
      changeFromWire(body),
    )
    return {
      loanId: wireId('loan', loan.id),
      currency: loan.terms.currency.code,
      on: work.businessDate,
      before: sideToWire(before),
      after: sideToWire(after),
      extraCost: extraCost.toText(),
    }
  },
  comparePrepayments: async (work, { path, body }) => {
    const amount = moneyFromWire(work.tenant.currency, body.amount, '#/amount')
    const on = localDate(body.on)
    const compared = await comparePrepayments(work, idFromWire('loan', path.loanId), amount, on)
    return {
      loanId: wireId('loan', compared.loan.id),
      currency: amount.currency.code,
      on,
      amount: amount.toText(),
      payoffAmount: compared.payoffAmount.toText(),
      options: compared.options.map(({ effect, state, ...option }) => ({
        effect: effect as Schemas['PrepaymentComparison']['options'][number]['effect'],
        remainingInterest: option.remainingInterest.toText(),
        interestSaved: option.interestSaved.toText(),
        nextDueOn: state.nextDueOn,
        nextDueAmount: state.nextDueAmount.toText(),
        lastDueOn: option.lastDueOn,
        credit: state.credit.toText(),
      })),
    }
  },
} satisfies Partial<Operations>

function orderOf<Kind extends Change>(loanId: string, change: Kind, reason: string): ChangeOrder<Kind> {
  return { loanId: idFromWire('loan', loanId), change, reason }
}

function changeFromWire(body: Schemas['PreviewRestructureRequest']): Change {
  if (body.rateChange) return rateChange(body.rateChange)
  if (body.interestPause) return interestPause(body.interestPause)
  if (body.reschedule) return reschedule(body.reschedule)
  if (body.reAge) return reAge(body.reAge)
  if (body.restructure) return restructure(body.restructure)
  return reAmortise(body.reAmortise as Schemas['ReAmortiseLoanRequest'])
}

/** The schema has seen to it that there is one of the two. */
function rateChange({ annualRate, indexRate, ...body }: Schemas['ChangeLoanRateRequest']): ChangeOf<'rate_change'> {
  const rate = indexRate === undefined ? { annualRate: annualRate as Rate } : { indexRate: indexRate as Rate }
  return { type: 'rate_change', effectiveOn: localDate(body.effectiveOn), ...rate }
}

function interestPause({ fromOn, untilOn }: Schemas['PauseInterestRequest']): ChangeOf<'interest_pause'> {
  return { type: 'interest_pause', fromOn: localDate(fromOn), untilOn: localDate(untilOn) }
}

function reschedule({ reason: _, ...body }: Schemas['RescheduleLoanRequest']): ChangeOf<'reschedule'> {
  const { fromOn, adjustedDueOn, ...counts } = body
  return {
    type: 'reschedule',
    fromOn: localDate(fromOn),
    ...(adjustedDueOn === undefined ? {} : { adjustedDueOn: localDate(adjustedDueOn) }),
    ...counts,
  }
}

function reAge({ reason: _, startOn, ...body }: Schemas['ReAgeLoanRequest']): ChangeOf<'re_age'> {
  return { type: 're_age', startOn: localDate(startOn), ...body }
}

function restructure({
  reason: _,
  startOn,
  annualRate,
  ...body
}: Schemas['RestructureLoanRequest']): ChangeOf<'restructure'> {
  const rate = annualRate === undefined ? {} : { annualRate: annualRate as Rate }
  return { type: 'restructure', startOn: localDate(startOn), ...rate, ...body }
}

function reAmortise({ interest }: Schemas['ReAmortiseLoanRequest']): ChangeOf<'re_amortise'> {
  return { type: 're_amortise', interest }
}

function sideToWire(state: LoanState): Schemas['ScheduleSide'] {
  return {
    instalments: state.instalments.map((each) => ({
      number: each.number,
      dueOn: each.dueOn,
      principal: each.charged.principal.toText(),
      interest: each.charged.interest.toText(),
      fee: each.charged.fee.toText(),
      penalty: each.charged.penalty.toText(),
      total: sumOfParts(each.charged).toText(),
      outstandingAmount: unpaidTotal(each).toText(),
    })),
    remainingInterest: remainingInterest(state).toText(),
    remainingTotal: outstanding(state).toText(),
    lastDueOn: state.instalments.at(-1)?.dueOn ?? null,
    daysPastDue: state.daysPastDue,
  }
}
