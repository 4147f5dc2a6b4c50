// How money that comes in may be laid against a loan: which orders are impossible, or contradict other terms.
import {
  type Allocation,
  type AllocationRule,
  type AllocationSlot,
  components,
  dueTypes,
  type LoanTerms,
} from './terms.ts'
import { orderFault, type Refuse } from './terms-fault.ts'

const slots = dueTypes.flatMap((due) => components.map((component): AllocationSlot => `${due}_${component}`))

export function checkAllocation(
  { allocationOrder, allocation, interestOn }: Pick<LoanTerms, 'allocationOrder' | 'allocation' | 'interestOn'>,
  refuse: Refuse,
): void {
  refuseUnlessOrder('#/allocationOrder', allocationOrder, components, refuse)
  if (allocation === undefined) return
  checkRule('#/allocation/default', allocation.default, interestOn, refuse)
  for (const [kind, rule] of Object.entries<AllocationRule | undefined>(allocation.byKind ?? {})) {
    if (rule !== undefined) checkRule(`#/allocation/byKind/${kind}`, rule, interestOn, refuse)
  }
  if (allocation.chargeback) refuseUnlessOrder('#/allocation/chargeback', allocation.chargeback, components, refuse)
  if (allocation.partialRepayments === 'suspend') checkSuspense(allocation, refuse)
}

export function checkRefunds({ interestRefundOn = [] }: Pick<LoanTerms, 'interestRefundOn'>, refuse: Refuse): void {
  for (const [index, kind] of interestRefundOn.entries()) {
    if (interestRefundOn.indexOf(kind) < index) refuse(`#/interestRefundOn/${index}`, `'${kind}' is named twice`)
  }
}

function checkRule(
  pointer: string,
  { order, excess }: AllocationRule,
  interestOn: LoanTerms['interestOn'],
  refuse: Refuse,
): void {
  const isOrder = refuseUnlessOrder(`${pointer}/order`, order, slots, refuse)
  const early = components.find((each) => isOrder && isPaidTooEarly(order, each))
  if (early) refuse(`${pointer}/order`, `${early} to come is paid after ${early} that is due`)
  if (interestOn !== 'actual' && excess.startsWith('reduce_')) {
    refuse(`${pointer}/excess`, "only with interest on 'actual' do later instalments change when money comes early")
  }
}

function isPaidTooEarly(order: readonly AllocationSlot[], component: (typeof components)[number]): boolean {
  const ahead = order.indexOf(`in_advance_${component}`)
  return ahead < order.indexOf(`past_due_${component}`) || ahead < order.indexOf(`due_${component}`)
}

/** True where the order is one. */
function refuseUnlessOrder(pointer: string, order: readonly string[], all: readonly string[], refuse: Refuse): boolean {
  const fault = orderFault(order, all)
  if (fault !== undefined) refuse(pointer, fault)
  return fault === undefined
}

/** What waits for whole instalments can only be laid on whole instalments, the oldest first. */
function checkSuspense({ direction, onTranche, default: byDefault, byKind }: Allocation, refuse: Refuse): void {
  const pointer = '#/allocation/partialRepayments'
  if (direction !== 'instalment_first') refuse(pointer, 'whole instalments are paid one after the other')
  if (onTranche === 'reallocate') refuse(pointer, 'money that waits is not laid anew as of its own day')
  const { order } = byKind?.repayment ?? byDefault
  const asTheyFallDue = dueTypes.flatMap((due) => order.filter((slot) => slot.startsWith(`${due}_`)))
  if (asTheyFallDue.some((slot, index) => slot !== order[index])) {
    refuse(pointer, 'the oldest instalment is paid first: what is past due, then what is due, then what is to come')
  }
}
