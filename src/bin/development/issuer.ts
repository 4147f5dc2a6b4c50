// The development issuer: real OpenID Connect for a machine that has no identity provider. One server, a realm per
// tenant under /realms/<name>, access tokens shaped like Keycloak's, and client credentials as the only grant.
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type IssuedToken, Provider, type StructuredToken } from 'oidc-provider/lib/provider.js'
import { findClientSecret, keepClientSecret, keepSigningKey, type SigningKey } from './issuer-secrets.ts'
import { StartupRefusal } from './startup-refusal.ts'

export interface Persona {
  /** The subject of the tokens and the client id, e.g. 'asha'. */
  readonly id: string
  readonly name: string
  /** Client roles on the audience, e.g. 'loans.officer'. */
  readonly roles: readonly string[]
  /** Of an agent: the id of who answers for it. */
  readonly owner?: string
}

export interface Realm {
  /** The slug of the tenant. */
  readonly name: string
  readonly personas: readonly Persona[]
}

export interface DevelopmentIssuer {
  readonly port: number
  /** The `iss` of a realm's tokens. Throws RangeError for a realm that is not served. */
  issuerUrl(realm: string): string
  stop(): Promise<void>
}

export interface DevelopmentIssuerOptions {
  /** `LOKTA_ENV`: the issuer serves 'development' and 'test' only. */
  readonly environment: string
  /** 0 takes any free port. */
  readonly port: number
  /** The development folder; keys and client secrets are kept in its secrets. */
  readonly folder: string
  /** The `aud` of the tokens and the client whose roles they carry, e.g. 'lokta-api'. */
  readonly audience: string
  readonly realms: readonly Realm[]
}

const tokenPath = '/protocol/openid-connect/token'
const keysPath = '/protocol/openid-connect/certs'
const discoveryPath = '/.well-known/openid-configuration'
const servedPaths: ReadonlySet<string> = new Set([tokenPath, keysPath, discoveryPath])
const tokenLifeSeconds = 300

/**
 * Starts the issuer on loopback. Throws StartupRefusal outside development and test, and when the port is taken.
 * Its keys are kept, so that tokens stay valid over a restart on the same port.
 */
export async function startDevelopmentIssuer(options: DevelopmentIssuerOptions): Promise<DevelopmentIssuer> {
  if (options.environment !== 'development' && options.environment !== 'test') {
    throw new StartupRefusal(
      `The development issuer runs in development and test only, never in '${options.environment}': name your own issuers.`,
    )
  }
  const listeners = new Map<string, RequestListener>()
  const server = createServer((request, response) => dispatch(listeners, request, response))
  const port = await listen(server, options.port)
  const issuerUrl = (realm: string): string => `http://127.0.0.1:${port}/realms/${realm}`
  try {
    for (const realm of options.realms) {
      listeners.set(realm.name, await realmListener(issuerUrl(realm.name), realm, options))
    }
  } catch (error) {
    await close(server)
    throw error
  }
  return {
    port,
    issuerUrl(realm) {
      if (!listeners.has(realm)) throw new RangeError(`the development issuer has no realm '${realm}'`)
      return issuerUrl(realm)
    },
    stop: () => close(server),
  }
}

export interface TokenRequest {
  readonly issuerUrl: string
  readonly personaId: string
  /** The development folder of the issuer that runs. */
  readonly folder: string
}

export interface IssuedAccessToken {
  readonly token: string
  readonly expiresInSeconds: number
}

/** A fresh access token of a persona, from the running issuer. Throws StartupRefusal when it gives none. */
export async function requestToken({ issuerUrl, personaId, folder }: TokenRequest): Promise<IssuedAccessToken> {
  const realm = issuerUrl.slice(issuerUrl.lastIndexOf('/') + 1)
  const secret = await findClientSecret(folder, realm, personaId)
  if (secret === undefined) throw new StartupRefusal(`There is no persona '${personaId}' in the realm '${realm}'.`)
  const response = await fetch(`${issuerUrl}${tokenPath}`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${personaId}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  }).catch((cause: unknown) => {
    throw new StartupRefusal(`No issuer answers at ${issuerUrl}: start it with 'npm start'.`, { cause })
  })
  if (!response.ok) {
    await response.body?.cancel()
    throw new StartupRefusal(`The issuer at ${issuerUrl} gives '${personaId}' no token (${response.status}).`)
  }
  const { access_token, expires_in } = (await response.json()) as { access_token: string; expires_in: number }
  return { token: access_token, expiresInSeconds: expires_in }
}

async function realmListener(
  issuer: string,
  realm: Realm,
  options: DevelopmentIssuerOptions,
): Promise<RequestListener> {
  const key = await keepSigningKey(options.folder, realm.name)
  const clients = await Promise.all(
    realm.personas.map(async ({ id }) => ({
      client_id: id,
      client_secret: await keepClientSecret(options.folder, realm.name, id),
      token_endpoint_auth_method: 'client_secret_basic',
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
    })),
  )
  return new Provider(issuer, {
    ...grantOnlyConfiguration(key),
    ...tokenShape(realm, options.audience),
    clients,
  }).callback()
}

/** Switches on client credentials and nothing else: no login, no session, no consent, nothing stored. */
function grantOnlyConfiguration(key: SigningKey): Readonly<Record<string, unknown>> {
  return {
    jwks: { keys: [key] },
    clientDefaults: { id_token_signed_response_alg: key.alg },
    clientAuthMethods: ['client_secret_basic'],
    responseTypes: [],
    scopes: [],
    routes: { token: tokenPath, jwks: keysPath },
    ttl: { ClientCredentials: tokenLifeSeconds },
    // Signed tokens are never stored and clients are given above, so a look-up finds nothing.
    adapter: () => ({ find: async () => undefined }),
  }
}

function tokenShape(realm: Realm, audience: string): Readonly<Record<string, unknown>> {
  const personas = new Map(realm.personas.map((persona) => [persona.id, persona]))
  return {
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      dPoP: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        // A resource must be a URI, an audience need not be: Keycloak's is the plain name of a client.
        defaultResource: () => `urn:${audience}`,
        getResourceServerInfo: () => ({
          scope: '',
          audience,
          accessTokenTTL: tokenLifeSeconds,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    extraTokenClaims: (_context: unknown, { clientId }: IssuedToken) => {
      const { id, name, owner, roles = [] } = personas.get(clientId) ?? {}
      const answering = owner === undefined ? {} : { agent_owner: owner }
      const access = { [audience]: { roles } }
      return { typ: 'Bearer', azp: id, name, preferred_username: id, ...answering, resource_access: access }
    },
    formats: {
      customizers: {
        jwt: (_context: unknown, _token: IssuedToken, token: StructuredToken) => {
          // Keycloak says JWT here where RFC 9068 says at+jwt, and names the client in azp alone.
          token.header = { typ: 'JWT' }
          delete token.payload.client_id
        },
      },
    },
  }
}

/** Hands `/realms/<name>/<path>` to the realm as `/<path>`; the library finds its mount in `originalUrl`. */
function dispatch(
  listeners: ReadonlyMap<string, RequestListener>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const match = /^\/realms\/([^/]+)(\/[^?]*)/.exec(request.url ?? '')
  const [, realm = '', path = ''] = match ?? []
  const listener = listeners.get(realm)
  if (!listener || !servedPaths.has(path)) {
    response.writeHead(404).end()
    return
  }
  Object.assign(request, { originalUrl: request.url, url: path })
  listener(request, response)
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    throw new StartupRefusal(
      `Port ${port} is taken, and the development issuer listens there: stop what holds it, or choose another port.`,
    )
  })
  return (server.address() as AddressInfo).port
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeAllConnections()
  await closed
}
