// Access tokens of a tenant's issuer. What is trusted is looked up first, by issuer and organization; nothing else inside a token
// chooses the key, and nothing the algorithm.
import { decodeJwt, errors, type JWTPayload, jwtVerify } from 'jose'
import { Problem } from '../../kernel/problem.ts'
import { hex, sha256 } from '../../platform/hash.ts'
import type { Directory, TrustedIssuer } from '../tenancy/index.ts'
import { createIssuerKeys, type IssuerKeys } from './issuer-keys.ts'
import { entriesMeant } from './organization.rules.ts'
import { problem } from './problems.ts'

export interface Token {
  readonly tenant: string
  /** Who it is within the tenant: the `sub`, after the issuer's tag where it is not the tenant's first (`<tag>:<sub>`). */
  readonly subject: string
  /** The client that the token was given to; undefined where it does not say. */
  readonly client: string | undefined
  /** Who answers for the agent that the token is of, named like the subject (`agent_owner`). */
  readonly owner: string | undefined
  readonly displayName: string
  readonly roles: readonly string[]
  /** Who acts for the subject, the nearest first and named like the subject, where the token was handed on (RFC 8693, `act`). */
  readonly actors: readonly string[]
  /** Seconds since 1970. */
  readonly expiresAt: number
}

const longestToken = 8192

/**
 * A verifier of access tokens. `clientId` is the audience and the client whose roles count.
 * It throws credential.invalid, organization.ambiguous for a token of several of our organizations, and issuer.unavailable where no key
 * can be had to tell by.
 */
export function createTokenVerifier(
  directory: Pick<Directory, 'issuersOf'>,
  clientId: string,
  keys: IssuerKeys = createIssuerKeys(),
): (text: string) => Promise<Token> {
  return async (text) => {
    if (text.length > longestToken) throw problem('credential.invalid')
    const { iss = '', organization } = claimsIn(text)
    const [issuer, another] = entriesMeant(await directory.issuersOf(iss), organization)
    if (!issuer) throw problem('credential.invalid')
    const payload = await verifiedPayload(text, issuer, keys)
    // Not before the signature is known to be good: whoever makes tokens up learns nothing of organizations.
    if (another) throw problem('organization.ambiguous')
    return tokenOf(payload, issuer, clientId)
  }
}

function claimsIn(text: string): JWTPayload {
  try {
    return decodeJwt(text)
  } catch {
    throw problem('credential.invalid')
  }
}

async function verifiedPayload(text: string, issuer: TrustedIssuer, keys: IssuerKeys): Promise<JWTPayload> {
  try {
    const { payload, protectedHeader } = await jwtVerify(text, keys.of(issuer.jwksUrl), {
      issuer: issuer.url,
      audience: issuer.audience,
      algorithms: [...issuer.algorithms],
      clockTolerance: 30,
      requiredClaims: ['exp', 'iat', 'sub', 'aud'],
    })
    // Keycloak says JWT where RFC 9068 says at+jwt; either may sign ID and refresh tokens with the same key.
    const type = protectedHeader.typ?.toLowerCase().replace('application/', '')
    if (type !== undefined && type !== 'jwt' && type !== 'at+jwt') throw problem('credential.invalid')
    if (payload.typ !== undefined && payload.typ !== 'Bearer') throw problem('credential.invalid')
    // Only an ID token has these, and not every issuer says so in its type.
    if (payload.at_hash !== undefined || payload.c_hash !== undefined) throw problem('credential.invalid')
    if ((payload.iat ?? 0) > Date.now() / 1000 + 60) throw problem('credential.invalid')
    return payload
  } catch (error) {
    if (error instanceof Problem) throw error
    if (error instanceof errors.JOSEError || error instanceof TypeError) throw problem('credential.invalid')
    throw error
  }
}

function tokenOf(payload: JWTPayload, issuer: TrustedIssuer, clientId: string): Token {
  const access = payload.resource_access as Record<string, { roles?: unknown }> | undefined
  const roles = access?.[clientId]?.roles
  const subject = plainText(payload.sub)
  if (subject === undefined) throw problem('credential.invalid')
  const owner = plainText(payload.agent_owner)
  const tag = issuer.isFirst ? '' : `${issuerTag(issuer.url)}:`
  return {
    tenant: issuer.tenantSlug,
    subject: tag + subject,
    client: plainText(payload.azp) ?? plainText(payload.client_id),
    owner: owner === undefined ? undefined : tag + owner,
    displayName: plainText(payload.name) ?? plainText(payload.preferred_username) ?? subject,
    roles: Array.isArray(roles) ? roles.filter((role): role is string => typeof role === 'string') : [],
    actors: actorsIn(payload.act).map((actor) => tag + actor),
    expiresAt: payload.exp ?? 0,
  }
}

/** Twelve hexadecimal digits that tell the issuers of a tenant apart. */
function issuerTag(url: string): string {
  return hex(sha256(url)).slice(0, 12)
}

function actorsIn(act: unknown): string[] {
  const actors: string[] = []
  for (let each = act as { sub?: unknown; act?: unknown } | undefined; each; each = each.act as typeof each) {
    const subject = plainText(each.sub)
    if (subject === undefined || actors.length === 5) throw problem('credential.invalid')
    actors.push(subject)
  }
  return actors
}

/** Text that the audit trail can keep and show: 1 to 200 characters, no control characters, no half surrogate pairs. */
function plainText(value: unknown): string | undefined {
  return typeof value === 'string' && /^[^\p{Cc}\p{Cs}]{1,200}$/u.test(value) ? value : undefined
}
