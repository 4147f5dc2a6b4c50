// Personal data on its way out. The contract says of each field which class of personal data it is (x-personal), and of each
// role, scope and kind of key which classes it sees (x-sees). Whatever a caller does not see is masked here, and nowhere else.
import type { OperationFacts, PersonalMask, Spec } from '../wire/spec.ts'

/** What a caller sees of a body. Bodies are never changed: a masked one is a copy. */
export type Masking = (facts: OperationFacts, body: unknown, sees: ReadonlySet<string>) => unknown

interface Schema {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly 'x-personal'?: string
  /** Holds the reply of the operation that the field of this name beside it names. */
  readonly 'x-reply-of'?: string
}

/** Where in a value personal data lies. */
interface Plan {
  /** Fields that are personal, with their class. */
  readonly personal: Map<string, string>
  /** Fields, and the items of lists, that hold personal data further in. */
  readonly within: Map<string, Plan>
  /** Fields that hold the reply of another operation, with the field that names it. */
  readonly replies: Map<string, string>
  items: Plan | undefined
}

const stars = '****'

/** Reads the contract once. Throws Error for a class of personal data that the contract does not declare. */
export function createMasking(spec: Spec): Masking {
  const plans = new Map([...spec.operations.values()].map((facts) => [facts.operationId, planOf(spec, facts)]))
  const known: Plans = { spec, of: (operationId) => plans.get(operationId as OperationFacts['operationId']) }
  return (facts, body, sees) => {
    const plan = plans.get(facts.operationId)
    return plan === undefined || facts.unmasks ? body : masked(known, plan, body, sees)
  }
}

interface Plans {
  readonly spec: Spec
  of(operationId: unknown): Plan | undefined
}

function planOf(spec: Spec, facts: OperationFacts): Plan | undefined {
  const schema = facts.replySchema as Schema | undefined
  if (schema === undefined) return undefined
  const plan = addPlan(spec, schema, emptyPlan(), new Map())
  return holdsPersonal(plan, new Set()) ? plan : undefined
}

const emptyPlan = (): Plan => ({ personal: new Map(), within: new Map(), replies: new Map(), items: undefined })

/** Lays the plan of a schema into `plan`. A schema that holds itself leads back to the plan that is being made. */
function addPlan(spec: Spec, schema: Schema, plan: Plan, made: Map<Schema, Plan>): Plan {
  const whole = schema.$ref === undefined ? schema : (spec.resolve(schema.$ref) as Schema)
  made.set(whole, plan)
  for (const part of [...(whole.oneOf ?? []), ...(whole.anyOf ?? []), ...(whole.allOf ?? [])]) {
    addPlan(spec, part, plan, made)
  }
  const innerPlan = (inner: Schema): Plan => {
    const target = inner.$ref === undefined ? inner : (spec.resolve(inner.$ref) as Schema)
    return made.get(target) ?? addPlan(spec, target, emptyPlan(), made)
  }
  for (const [name, property] of Object.entries(whole.properties ?? {})) {
    const kind = property['x-personal']
    const operation = property['x-reply-of']
    if (operation !== undefined) plan.replies.set(name, operation)
    else if (kind === undefined) {
      plan.within.set(name, innerPlan(property))
    } else if (!spec.personalMasks.has(kind)) {
      throw new Error(`${name} is of the class ${kind}, which x-personal-classes lacks`)
    } else plan.personal.set(name, kind)
  }
  if (whole.items !== undefined) plan.items = innerPlan(whole.items)
  return plan
}

function holdsPersonal(plan: Plan, seen: Set<Plan>): boolean {
  if (seen.has(plan)) return false
  seen.add(plan)
  const inner = [...plan.within.values(), ...(plan.items === undefined ? [] : [plan.items])]
  return plan.personal.size > 0 || plan.replies.size > 0 || inner.some((each) => holdsPersonal(each, seen))
}

function masked(known: Plans, plan: Plan, value: unknown, sees: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) {
    const { items } = plan
    return items === undefined ? value : value.map((item) => masked(known, items, item, sees))
  }
  if (typeof value !== 'object' || value === null) return value
  const names: string[] = []
  const copy: Record<string, unknown> = {}
  for (const [name, inner] of Object.entries(value)) {
    const kind = plan.personal.get(name)
    const operation = plan.replies.get(name)
    const further =
      operation === undefined ? plan.within.get(name) : known.of((value as Record<string, unknown>)[operation])
    if (kind !== undefined && inner !== null && !sees.has(kind)) {
      copy[name] = maskedText(known.spec.personalMasks.get(kind), inner)
      names.push(name)
    } else copy[name] = further === undefined ? inner : masked(known, further, inner, sees)
  }
  return plan.personal.size > 0 && 'masked' in value ? { ...copy, masked: names } : copy
}

/** The last four characters are shown only where they are at most half of it. */
function maskedText(mask: PersonalMask | undefined, value: unknown): string | null {
  if (mask === 'absent') return null
  return mask === 'last4' && typeof value === 'string' && value.length >= 8 ? stars + value.slice(-4) : stars
}
