// A quoted schedule as texts: what a preview answers, and what an offer keeps.
import { Money } from '../../kernel/money.ts'
import { type InstalmentState, sumOfParts } from '../../lending/instalment.ts'

/**
 * The instalments with their fees, amounts in major units with the currency's digits; the balance is what is left of the
 * principal when all is paid as it falls due.
 */
export function quotedInstalments(instalments: readonly InstalmentState[]) {
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
