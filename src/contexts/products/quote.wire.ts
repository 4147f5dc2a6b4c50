// A quoted schedule as texts: what a preview answers, and what an offer keeps.
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
