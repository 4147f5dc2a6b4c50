// The approval matrix: which writes wait for others, and whose approvals are enough.

import { type ActorKind, isAgentRole } from '../../kernel/actor.ts'
import type { Currency } from '../../kernel/money.ts'
import { Money } from '../../kernel/money.ts'

/** So many persons, each holding one of these roles. */
export interface ApprovalDemand {
  readonly count: number
  readonly roles: readonly string[]
}

/** What is left out fits everything. */
export interface ApprovalRule {
  readonly operations: readonly string[]
  /** Decimal text in the tenant's currency: fits when the amount is more, or is not known. */
  readonly amountAbove?: string
  /** The code of the product. */
  readonly loanProduct?: string
  /** The code of the partner that acts, or brought the loan. */
  readonly partner?: string
  readonly actorKinds?: readonly ActorKind[]
  /** Empty where the write takes effect at once. */
  readonly approvals: readonly ApprovalDemand[]
  readonly expiresAfterHours: number
}

export interface ApprovalPolicy {
  readonly effectiveFrom: string
  readonly rules: readonly ApprovalRule[]
}

export interface ApprovalFacts {
  readonly operationId: string
  /** Minor units; null where the operation has no amount. */
  readonly amount: bigint | null
  readonly loanProduct: string | null
  readonly partners: readonly string[]
  readonly actorKind: ActorKind
}

/** The first rule that fits, as in a decision table with the hit policy "first"; undefined where none does. */
export function ruleFor(
  rules: readonly ApprovalRule[],
  facts: ApprovalFacts,
  currency: Currency,
): ApprovalRule | undefined {
  return rules.find(
    (rule) =>
      rule.operations.includes(facts.operationId) &&
      (rule.amountAbove === undefined ||
        facts.amount === null ||
        facts.amount > Money.parse(currency, rule.amountAbove).minor) &&
      (rule.loanProduct === undefined || rule.loanProduct === facts.loanProduct) &&
      (rule.partner === undefined || facts.partners.includes(rule.partner)) &&
      (rule.actorKinds === undefined || rule.actorKinds.includes(facts.actorKind)),
  )
}

/** What holds an agent's write back where no rule of the matrix does. */
const agentRule: ApprovalRule = {
  operations: [],
  approvals: [{ count: 1, roles: ['approver'] }],
  expiresAfterHours: 72,
}

/**
 * The rule that holds a write back; undefined where it takes effect at once. An agent's is always held back: by the first rule
 * that fits and demands approvals, else by one of our own. `policy`: null where the tenant has none.
 */
export function holdingRule(
  policy: ApprovalPolicy | null,
  facts: ApprovalFacts,
  currency: Currency,
): ApprovalRule | undefined {
  const isAgent = facts.actorKind === 'agent'
  const rules = (policy?.rules ?? []).filter(({ approvals }) => !isAgent || approvals.length > 0)
  const rule = ruleFor(rules, facts, currency)
  if (isAgent) return rule ?? agentRule
  return rule && rule.approvals.length > 0 ? rule : undefined
}

/**
 * How many of each demand the voters fill, each voter counted once and where it helps most (a maximum matching, found by
 * augmenting paths: Kuhn 1955). `voters`: the roles of each.
 */
export function approvalsGiven(
  demands: readonly ApprovalDemand[],
  voters: readonly (readonly string[])[],
): readonly number[] {
  const places = demands.flatMap(({ count }, demand) => Array.from({ length: count }, () => demand))
  const holder: (number | undefined)[] = places.map(() => undefined)
  const seat = (voter: number, tried: Set<number>): boolean => {
    for (const [place, demand] of places.entries()) {
      const fits = demands[demand]?.roles.some((role) => voters[voter]?.includes(role))
      if (!fits || tried.has(place)) continue
      tried.add(place)
      const sitting = holder[place]
      if (sitting !== undefined && !seat(sitting, tried)) continue
      holder[place] = voter
      return true
    }
    return false
  }
  for (const voter of voters.keys()) seat(voter, new Set())
  return demands.map((_, demand) =>
    places.reduce((sum, each, place) => sum + (each === demand && holder[place] !== undefined ? 1 : 0), 0),
  )
}

export function isApproved(demands: readonly ApprovalDemand[], given: readonly number[]): boolean {
  return demands.every(({ count }, index) => given[index] === count)
}

/** The magnitudes at the pointers (RFC 6901) of `document`, added; null where the operation has none. */
export function amountAt(pointers: readonly string[], document: unknown, currency: Currency): bigint | null {
  if (pointers.length === 0) return null
  let sum = 0n
  for (const pointer of pointers) {
    const value = valueAt(document, pointer)
    if (typeof value !== 'string') continue
    const { minor } = Money.parse(currency, value)
    sum += minor < 0n ? -minor : minor
  }
  return sum
}

function valueAt(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], document)
}

/** True when someone who stands behind the one also stands behind the other: a person, and whoever acts for them. */
export function sharePrincipal(a: readonly string[], b: readonly string[]): boolean {
  return a.some((principal) => b.includes(principal))
}

/** Faults of a matrix against the contract, with pointers into it. `approvable`: operations with where their amount stands. */
export function faultsOf(
  policy: ApprovalPolicy,
  approvable: ReadonlyMap<string, readonly string[]>,
  roles: ReadonlySet<string>,
): string[] {
  return policy.rules.flatMap((rule, index) => [
    ...rule.operations.flatMap((operation, at) => {
      const pointer = `#/rules/${index}/operations/${at}`
      const amount = approvable.get(operation)
      if (!amount) return [`${pointer} ${operation} cannot be held back for approval.`]
      const isBlind = rule.amountAbove !== undefined && amount.length === 0
      return isBlind ? [`${pointer} ${operation} has no amount that amountAbove could be asked of.`] : []
    }),
    ...rule.approvals.flatMap(({ roles: named }, at) =>
      named
        .filter((role) => !roles.has(role) || isAgentRole(role))
        .map((role) => {
          const fault = roles.has(role) ? 'is a role of agents, who approve nothing' : 'is no role of the contract'
          return `#/rules/${index}/approvals/${at}/roles ${role} ${fault}.`
        }),
    ),
    ...(rule.actorKinds?.includes('agent') && rule.approvals.length === 0
      ? [`#/rules/${index}/approvals is empty, and an agent's writes always wait for somebody.`]
      : []),
  ])
}
