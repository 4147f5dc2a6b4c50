// tenants/*.json: what a tenant is, declared. Checked against its schema before anything is touched.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ProblemField } from '../../kernel/problem.ts'
import { projectFolder } from '../../platform/config.ts'
import type { TenantLimits } from './limits.rules.ts'

export interface TenantDeclaration {
  readonly slug: string
  readonly name: string
  readonly country: string
  readonly timeZone: string
  readonly sandbox: boolean
  readonly currency: { readonly code: string; readonly digits: number }
  readonly aprConvention: 'nominal' | 'effective'
  readonly calendar?: { readonly weekend: readonly number[]; readonly holidays: readonly string[] }
  readonly openOn: string
  /** Days after a loan's close in which its borrower is not erased. */
  readonly retentionDays?: number
  readonly limits?: Partial<TenantLimits>
  readonly issuers?: readonly DeclaredIssuer[]
  readonly partners: readonly DeclaredPartner[]
  readonly arrangements: readonly DeclaredArrangement[]
  readonly ledgerAccounts: readonly DeclaredLedgerAccount[]
  readonly loanProducts: readonly { code: string; name: string; effectiveFrom: string; terms: unknown }[]
  readonly decisionPolicy: { readonly effectiveFrom: string } & Record<string, unknown>
  readonly approvals?: unknown
  readonly personas?: readonly DeclaredPersona[]
}

export interface DeclaredPersona {
  readonly id: string
  readonly name: string
  readonly roles: readonly string[]
  /** The persona that answers for an agent. */
  readonly owner?: string
}

export interface DeclaredIssuer {
  readonly url: string
  /** The id of the tenant's organization, where the issuer serves several tenants. */
  readonly organization?: string
  readonly audience: string
  readonly jwksUrl: string
  readonly algorithms: readonly string[]
}

export interface DeclaredPartner {
  readonly code: string
  readonly name: string
  readonly kind: 'own_book' | 'co_lender' | 'sourcing_partner'
}

export interface DeclaredArrangement {
  readonly code: string
  readonly name: string
  readonly effectiveFrom: string
  readonly legs: readonly { partner: string; share: string; penaltyShare: string; annualRate?: string }[]
}

export interface DeclaredLedgerAccount {
  readonly code: string
  readonly name: string
  readonly type: 'asset' | 'liability' | 'equity' | 'income' | 'expense'
  readonly postingRole: string
}

/** Reads and checks a tenant file. Throws Error that names the file and each fault with its pointer. */
export function readDeclaration(file: string): TenantDeclaration {
  const declaration = parseJson(file)
  const schema = parseJson(join(projectFolder, 'tenants/tenant.schema.json'))
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema as object)
  if (!validate(declaration)) {
    const faults = (validate.errors ?? []).map((fault) => `  #${fault.instancePath} ${fault.message}`)
    throw new Error(`${file} is not a tenant:\n${faults.join('\n')}`)
  }
  const tenant = declaration as TenantDeclaration
  const [contradiction] = contradictionsIn(tenant)
  if (contradiction) throw new Error(`${file}: ${contradiction.pointer} ${contradiction.detail}`)
  return tenant
}

/** What no schema says: the places where a declaration of the right shape contradicts itself; empty where it does not. */
export function contradictionsIn(tenant: TenantDeclaration): ProblemField[] {
  return [...contradictionsOfPartners(tenant), ...contradictionsOfIssuers(tenant.issuers ?? [])]
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`${file} cannot be read as JSON: ${(error as Error).message}`)
  }
}

/** An issuer is named once, or once for each organization: else its tokens would not say which is meant. */
function contradictionsOfIssuers(issuers: readonly DeclaredIssuer[]): ProblemField[] {
  return issuers.flatMap(({ url, organization }, index) => {
    const before = issuers.slice(0, index).filter((issuer) => issuer.url === url)
    const pointer = `#/issuers/${index}`
    if (before.some((issuer) => issuer.organization === organization)) return [{ pointer, detail: 'is named twice.' }]
    return before.some((issuer) => (issuer.organization === undefined) !== (organization === undefined))
      ? [{ pointer, detail: `names ${url} with an organization and without one.` }]
      : []
  })
}

function contradictionsOfPartners({ partners, arrangements }: TenantDeclaration): ProblemField[] {
  const kinds = new Map(partners.map((partner) => [partner.code, partner.kind]))
  const ownBooks = partners.filter((partner) => partner.kind === 'own_book')
  const found =
    ownBooks.length === 1 ? [] : [{ pointer: '#/partners', detail: 'must have exactly one of kind own_book.' }]
  for (const [index, { legs }] of arrangements.entries()) {
    const unknown = legs.find((leg) => !kinds.has(leg.partner))
    if (unknown) {
      const detail = `names the partner ${unknown.partner}, which #/partners lacks.`
      found.push({ pointer: `#/arrangements/${index}`, detail })
    }
    for (const [number, { partner }] of legs.entries()) {
      if (kinds.get(partner) !== 'sourcing_partner') continue
      const detail = `is ${partner}, a sourcing partner, which does not lend.`
      found.push({ pointer: `#/arrangements/${index}/legs/${number}/partner`, detail })
    }
  }
  return found
}
