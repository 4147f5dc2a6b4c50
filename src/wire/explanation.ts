// Explanations on the wire: amounts as texts, terms as texts by name.
import type { LoanTransactionId } from '../kernel/id.ts'
import type { AllocationExplanation, InstalmentExplanation } from '../lending/explanation.ts'
import { wireId } from '../platform/ids.ts'
import type { components } from './call.ts'

type Schemas = components['schemas']

export function instalmentExplanationToWire(explained: InstalmentExplanation): Schemas['InstalmentExplanation'] {
  const { interest, principal } = explained
  return {
    number: explained.number,
    fromOn: explained.fromOn,
    dueOn: explained.dueOn,
    interest: {
      amount: interest.amount.toText(),
      formula: interest.formula,
      dayCount: interest.dayCount,
      stretches: interest.stretches.map((stretch) => ({
        ...stretch,
        balance: stretch.balance.toText(),
        credited: stretch.credited.toText(),
      })),
      spread: interest.spread && { ...interest.spread, total: interest.spread.total.toText() },
      own: interest.own.toText(),
      carriedOver: interest.carriedOver.toText(),
      broughtForward: interest.broughtForward.toText(),
      fixed: interest.fixed.toText(),
      leftOver: interest.leftOver.toText(),
      paidBeyond: interest.paidBeyond.toText(),
      owedAgain: interest.owedAgain.toText(),
      roundingMode: interest.rounding.mode,
      roundingDigits: interest.rounding.digits,
      roundingUnit: interest.rounding.unit.toText(),
      roundedPer: interest.rounding.per,
    },
    principal: {
      amount: principal.amount.toText(),
      formula: principal.formula,
      level: principal.level.toText(),
      credited: principal.credited.toText(),
      paid: principal.paid.toText(),
      owedAgain: principal.owedAgain.toText(),
    },
    charges: explained.charges.map(({ code, component, amount, dueOn }) => ({
      code,
      component,
      amount: amount.toText(),
      dueOn,
    })),
    events: explained.events.map(({ type, valueOn }) => ({ type, valueOn })),
    terms: Object.fromEntries(Object.entries(explained.terms).map(([name, value]) => [name, String(value)])),
  }
}

export function allocationExplanationToWire(
  transactionId: LoanTransactionId,
  explained: AllocationExplanation,
): Schemas['AllocationExplanation'] {
  return {
    transactionId: wireId('loan_transaction', transactionId),
    valueOn: explained.valueOn,
    kind: explained.kind,
    amount: explained.amount.toText(),
    direction: explained.direction,
    order: [...explained.order],
    excess: explained.excess,
    steps: explained.steps.map((step) => ({
      ...step,
      amount: step.amount.toText(),
      openBefore: step.openBefore.toText(),
      repaidAhead: step.repaidAhead.toText(),
    })),
    credit: explained.credit.toText(),
  }
}
