// A quoted schedule as texts: what a preview answers, and what an offer keeps.
import { Money } from '../../kernel/money.ts'
import { type InstalmentState, sumOfParts } from '../../lending/instalment.ts'
import type { Quote } from './loan-product.rules.ts'

/** The rows of the schedule, amounts in major units with the currency's digits. */
export function quotedInstalments({ schedule }: Quote) {
  return schedule.instalments.map((instalment) => ({
    number: instalment.number,
    dueOn: instalment.dueOn,
    principal: instalment.principal.toText(),
    interest: instalment.interest.toText(),
    total: instalment.principal.plus(instalment.interest).toText(),
    balanceAfter: instalment.balanceAfter.toText(),
  }))
}

/** The same of a loan with its fees; the balance is what is left of the principal when all is paid as it falls due. */
export function previewedInstalments(instalments: readonly InstalmentState[]) {
  const last = instalments.at(-1)
  let balance = Money.sum(
    (last as InstalmentState).charged.principal.currency,
    instalments.map((each) => each.charged.principal),
  )
  return instalments.map(({ number, dueOn, charged }) => {
    balance = balance.minus(charged.principal)
    return {
      number,
      dueOn,
      principal: charged.principal.toText(),
      interest: charged.interest.toText(),
      fee: charged.fee.toText(),
      total: sumOfParts(charged).toText(),
      balanceAfter: balance.toText(),
    }
  })
}
