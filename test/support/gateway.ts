// A whole gateway for tests: real HTTP on a free port, real Postgres, a real issuer. Replies are held against the contract.
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { assembleGateway, clientId, type Engine, openEngine } from '../../src/bin/assemble.ts'
import { requestToken, startDevelopmentIssuer } from '../../src/bin/development/issuer.ts'
import { loadDevelopmentSecrets } from '../../src/bin/development/secrets.ts'
import { drain, listen } from '../../src/bin/listen.ts'
import type { Api } from '../../src/gateway/api.ts'
import { createHttpServer } from '../../src/gateway/app.ts'
import { readConfig } from '../../src/platform/config.ts'
import { createLog, type Log } from '../../src/platform/log.ts'
import type { Spec } from '../../src/wire/spec.ts'
import {
  type Clone,
  cloneDatabases,
  declarationOf,
  freshFolder,
  installationName,
  knownServer,
  startServer,
  tenantSlugs,
  threeDecimals,
  withAdmin,
} from './server.ts'

export interface TestGateway {
  readonly url: string
  readonly server: Server
  readonly engine: Engine
  readonly api: Api
  readonly spec: Spec
  readonly databases: Clone
  /** Where documents are. */
  readonly dataFolder: string
  /** The server's folder: its secrets. */
  readonly folder: string
  /** Where the issuer keeps its keys. */
  readonly issuerFolder: string
  /** The issuer's URL of a tenant. */
  issuerUrl(tenant: string): string
  /** An access token of a persona, good for five minutes. */
  token(tenant: string, personaId: string): Promise<string>
  stop(): Promise<void>
}

export interface TestGatewayOptions {
  readonly poolSize?: number
  readonly trustedProxies?: number
  readonly failedCredentialsPerMinute?: number
  readonly clamdAddress?: string
  readonly metricsToken?: string
  readonly log?: Log
}

/** Starts a gateway on a clone of the template. Inside `npm test` the server is shared; a single file starts its own. */
export async function startGateway(options: TestGatewayOptions = {}): Promise<TestGateway> {
  const known = knownServer()
  const own = known ? undefined : await startServer()
  const server = known ?? own
  if (!server) throw new Error('there is a server by now')
  const databases = await cloneDatabases(server)
  const secrets = await loadDevelopmentSecrets(server.folder)
  const folder = freshFolder(server)
  const issuer = await startDevelopmentIssuer({
    environment: 'test',
    port: 0,
    folder,
    audience: clientId,
    realms: [...tenantSlugs, threeDecimals].map((slug) => ({
      name: slug,
      personas: declarationOf(slug).personas ?? [],
    })),
  })
  await trustIssuer(databases, issuer.issuerUrl)
  const login = { user: `${installationName}_gateway`, password: secrets.gatewayPassword }
  const config = {
    ...readConfig('test', { LOKTA_WEBHOOK_LOOPBACK: 'allow' }),
    dataFolder: freshFolder(server),
    poolSize: 8,
    ...options,
  }
  const engine = openEngine({
    config,
    secrets,
    controlUrl: gatewayUrl(databases.controlOwnerUrl, login),
    nodeUrl: gatewayUrl(databases.ownerUrl, login),
  })
  const log = options.log ?? createLog({ level: process.env.LOG_LEVEL ?? 'error' })
  const { app, api, spec } = await assembleGateway({ engine, config, secrets, log, checkReplies: true })
  const http = createHttpServer(app)
  await listen(http, 0, '127.0.0.1')
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    server: http,
    engine,
    api,
    spec,
    databases,
    dataFolder: config.dataFolder,
    folder: server.folder,
    issuerFolder: folder,
    issuerUrl: issuer.issuerUrl,
    token: async (tenant, personaId) =>
      (await requestToken({ issuerUrl: issuer.issuerUrl(tenant), personaId, folder })).token,
    stop: async () => {
      await drain(http)
      await engine.close()
      await issuer.stop()
      await databases.drop()
      await own?.stop()
    },
  }
}

/** The gateway's own URL of a database: through a pooler where the environment names one, else straight to the server. */
export function gatewayUrl(ownerUrl: string, login: { user: string; password: string }): string {
  const url = new URL(ownerUrl)
  url.username = login.user
  url.password = login.password
  const pooler = process.env.GATEWAY_DATABASE_URL
  if (pooler) {
    url.hostname = new URL(pooler).hostname
    url.port = new URL(pooler).port
  }
  return url.toString()
}

async function trustIssuer(databases: Clone, issuerUrl: (tenant: string) => string): Promise<void> {
  await withAdmin(databases.controlOwnerUrl, async (client) => {
    await client.query(`set role "${installationName}_migrator"`)
    for (const slug of [...tenantSlugs, threeDecimals]) {
      const url = issuerUrl(slug)
      await client.query(
        `insert into control.issuer (issuer_url, tenant_id, audience, jwks_url, algorithms)
         select $1, tenant_id, $2, $3, $4 from control.tenant where slug = $5`,
        [url, clientId, `${url}/protocol/openid-connect/certs`, ['ES256'], slug],
      )
      await client.query('update control.tenant set first_issuer = $1 where slug = $2', [url, slug])
    }
  })
}
