// Puts a gateway together from its parts. The one place that knows all of them.
import { join } from 'node:path'
import { createFolderStore } from '../connectors/document-store.ts'
import { createClamdScan } from '../connectors/virus-scan.ts'
import { createSigner, type Signer } from '../contexts/audit/index.ts'
import { kindOfPartner } from '../contexts/colending/index.ts'
import { createAuthenticate } from '../contexts/identity/index.ts'
import { type Directory, type Door, openDirectory, openDoor } from '../contexts/tenancy/index.ts'
import { createApi } from '../gateway/api.ts'
import { createApp } from '../gateway/app.ts'
import { createMetrics } from '../gateway/metrics.ts'
import { assembleOperations } from '../gateway/operations.ts'
import { problemReply } from '../gateway/problem-json.ts'
import { createRateLimits } from '../gateway/rate-limits.ts'
import { sights } from '../gateway/sights.ts'
import { createV1 } from '../gateway/v1.ts'
import type { Config } from '../platform/config.ts'
import { type Database, openPool } from '../platform/database.ts'
import { createKeyRing, createLocalWrapper, type KeyRing } from '../platform/key-ring.ts'
import type { Log } from '../platform/log.ts'
import { createPager } from '../platform/page.ts'
import type { Secrets } from '../platform/secrets.ts'
import { createRunner, type Runner } from '../runner/run-work.ts'
import { readSpec } from '../wire/spec.ts'

/** What a process needs to work in tenants: the directory, the door, the runner. */
export interface Engine {
  readonly directory: Directory
  readonly door: Door
  readonly runner: Runner
  readonly signer: Signer
  readonly keyRing: KeyRing
  /** What the gateway connects to, with its own login: the control plane first, then every node. */
  databases(): Promise<{ readonly name: string; readonly url: string }[]>
  /** Rejects when the control plane does not answer. */
  isReady(): Promise<void>
  close(): Promise<void>
}

export interface EngineOptions {
  readonly config: Config
  readonly secrets: Secrets
  /** The gateway's own logins, to the control plane and to the node `main`. */
  readonly controlUrl: string
  readonly nodeUrl: string
}

export const clientId = 'lokta-api'

export function openEngine({ config, secrets, controlUrl, nodeUrl }: EngineOptions): Engine {
  const control: Database = openPool({ url: controlUrl, maximumConnections: 4, acquireTimeoutMilliseconds: 5_000 })
  const directory = openDirectory(control)
  const urlOfNode = async (nodeId: string): Promise<string> => {
    if (nodeId === 'main') return nodeUrl
    const node = await directory.nodeOf(nodeId)
    if (!node) throw new Error(`The directory has no node ${nodeId}.`)
    const url = new URL(nodeUrl)
    url.hostname = node.host
    url.port = String(node.port)
    url.pathname = `/${node.database}`
    return url.toString()
  }
  const keyRing = openKeyRing(secrets)
  const door = openDoor({ directory, urlOfNode, poolSize: config.poolSize })
  const runner = createRunner({ door, sights, keyRing, toReply: problemReply })
  return {
    directory,
    door,
    runner,
    keyRing,
    signer: createSigner(secrets.sealingKey),
    databases: async () => {
      const nodes = await directory.nodeIds()
      const urls = await Promise.all(nodes.map(async (name) => ({ name, url: await urlOfNode(name) })))
      return [{ name: 'control', url: controlUrl }, ...urls]
    },
    isReady: async () => {
      await control.raw('select 1')
    },
    close: async () => {
      await door.close()
      await control.destroy()
    },
  }
}

function openKeyRing({ keyEncryptionKey, previousKeyEncryptionKey: previous }: Secrets): KeyRing {
  const older = previous === null ? [] : [createLocalWrapper(previous)]
  return createKeyRing([createLocalWrapper(keyEncryptionKey), ...older])
}

export interface GatewayOptions {
  readonly engine: Engine
  readonly config: Config
  readonly secrets: Secrets
  readonly log: Log
  readonly checkReplies: boolean
}

/** The Koa application of a gateway. */
export async function assembleGateway({ engine, config, secrets, log, checkReplies }: GatewayOptions) {
  const spec = readSpec()
  const api = await createApi(spec)
  const { directory, door, runner, signer } = engine
  const authenticate = createAuthenticate({ directory, door, spec, pepper: secrets.apiKeyPepper, clientId })
  const environment = config.environment === 'production' ? 'live' : config.environment === 'test' ? 'test' : 'dev'
  const operations = assembleOperations({
    documents: createFolderStore(join(config.dataFolder, 'documents')),
    virusScan: config.clamdAddress === undefined ? null : createClamdScan(config.clamdAddress),
    signer,
    keyMaking: { pepper: secrets.apiKeyPepper, environment, spec, kindOfPartner },
    runner,
  })
  const pager = createPager(secrets.cursorSecret)
  const rateLimits = createRateLimits({ failedCredentialsPerMinute: config.failedCredentialsPerMinute })
  const v1 = createV1({ api, authenticate, directory, rateLimits, runner, operations, pager, checkReplies })
  const metrics = createMetrics(config.metricsToken)
  return { app: createApp({ log, metrics, documentText: spec.text, v1, isReady: engine.isReady }), api, spec }
}
