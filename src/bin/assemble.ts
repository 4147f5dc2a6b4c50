// Puts a gateway together from its parts. The one place that knows all of them.
import { join } from 'node:path'
import { type AnchorFiles, createAnchorFiles } from '../connectors/anchor-files.ts'
import { createFolderStore, type DocumentStore } from '../connectors/document-store.ts'
import { createClamdScan } from '../connectors/virus-scan.ts'
import { entryToWire, journalEntriesMade } from '../contexts/accounting/index.ts'
import { createSigner, type Signer } from '../contexts/audit/index.ts'
import { kindOfPartner, sharesMade, shareToWire } from '../contexts/colending/index.ts'
import { createSecretCipher, type SecretCipher } from '../contexts/events/index.ts'
import { createAuthenticate } from '../contexts/identity/index.ts'
import { approvalSubjectOf } from '../contexts/servicing/index.ts'
import {
  type Directory,
  type Door,
  openDirectory,
  openDoor,
  type SchemaWindow,
  watchDrift,
} from '../contexts/tenancy/index.ts'
import { createApi } from '../gateway/api.ts'
import { createApp } from '../gateway/app.ts'
import { createMasking } from '../gateway/masking.ts'
import { createMetrics } from '../gateway/metrics.ts'
import { assembleOperations } from '../gateway/operations.ts'
import { problemReply } from '../gateway/problem-json.ts'
import { createRateLimits } from '../gateway/rate-limits.ts'
import { audiences, sights } from '../gateway/sights.ts'
import { createV1 } from '../gateway/v1.ts'
import type { LoanId } from '../kernel/id.ts'
import type { Config } from '../platform/config.ts'
import { type Database, openPool } from '../platform/database.ts'
import { createKeyRing, createLocalWrapper, type KeyRing } from '../platform/key-ring.ts'
import type { Log } from '../platform/log.ts'
import { createPager } from '../platform/page.ts'
import type { Secrets } from '../platform/secrets.ts'
import type { PostedBy } from '../runner/effect.ts'
import type { SubjectOf } from '../runner/hold-back.ts'
import { createRunner, type Runner } from '../runner/run-work.ts'
import { readSpec } from '../wire/spec.ts'
import { readAuditHeads } from './audit-heads.ts'

/** What a process needs to work in tenants: the directory, the door, the runner. */
export interface Engine {
  readonly directory: Directory
  readonly door: Door
  readonly runner: Runner
  readonly signer: Signer
  /** Where heads of the audit trails are written down; absent where no folder is configured. */
  readonly anchors: AnchorFiles | undefined
  /** Seals the signing secrets of webhook endpoints. */
  readonly webhookCipher: SecretCipher
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
  /** Refuses tenants whose catalogue is not what the migrations give, and names each. */
  readonly onDrift?: (tenant: string) => void
  /** The schemas that it serves, where they are not those of this code's migrations. */
  readonly window?: SchemaWindow
}

export const clientId = 'lokta-api'

export function openEngine(options: EngineOptions): Engine {
  const { config, secrets, controlUrl, nodeUrl, onDrift, window } = options
  const control: Database = openPool({ url: controlUrl, maximumConnections: 4, acquireTimeoutMilliseconds: 5_000 })
  const directory = openDirectory(control, window)
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
  const drift = onDrift === undefined ? undefined : watchDrift({ onDrift, ...(window && { newest: window.newest }) })
  const door = openDoor({ directory, urlOfNode, poolSize: config.poolSize, drift })
  const runner = createRunner({
    door,
    sights,
    keyRing,
    subjectOf: subjectOfRequest,
    audiences,
    postedBy,
    toReply: problemReply,
  })
  return {
    directory,
    door,
    runner,
    keyRing,
    signer: createSigner(secrets.sealingKey, secrets.formerSealingKeys),
    anchors: config.anchorFolder === undefined ? undefined : createAnchorFiles(config.anchorFolder),
    webhookCipher: createSecretCipher(secrets.apiKeyPepper),
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

const subjectOfRequest: SubjectOf = (work, named) => {
  const loan = named.find(({ noun }) => noun === 'loan')
  return approvalSubjectOf(work, (loan?.id ?? null) as LoanId | null)
}

/** What a partner is shown is its own: its shares, and nothing of the lender's journal. */
const postedBy: PostedBy = async (work, loanIds) => {
  const { partnerId } = work.actor
  const entries = partnerId === null ? await journalEntriesMade(work, loanIds) : []
  return {
    journalEntries: entries.map((entry) => entryToWire(entry, work.tenant.currency)),
    shares: (await sharesMade(work, loanIds, partnerId)).map(shareToWire),
  }
}

/** Where the bytes of documents are kept. */
export function documentsOf(config: Config): DocumentStore {
  return createFolderStore(join(config.dataFolder, 'documents'))
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
  const operations = assembleOperations({
    documents: documentsOf(config),
    virusScan: config.clamdAddress === undefined ? null : createClamdScan(config.clamdAddress),
    signer,
    anchors: engine.anchors,
    keyMaking: { pepper: secrets.apiKeyPepper, environment: keyEnvironmentOf(config), spec, kindOfPartner },
    webhooks: { cipher: engine.webhookCipher, guard: { allowLoopback: config.webhookLoopback }, kindOfPartner },
    runner,
    approvable: spec.approvable,
  })
  const pager = createPager(secrets.cursorSecret)
  const { failedCredentialsPerMinute, trustedProxies } = config
  const v1 = createV1({
    api,
    authenticate,
    directory,
    rateLimits: createRateLimits({ failedCredentialsPerMinute, trustedProxies }),
    runner,
    operations,
    pager,
    trustedProxies,
    masking: createMasking(spec),
    checkReplies,
  })
  const metrics = createMetrics(config.metricsToken, () => readAuditHeads(directory, door))
  const { isReady } = engine
  return { app: createApp({ log, metrics, documentText: spec.text, root: '/v1', serve: v1, isReady }), api, spec }
}

/** What keys that are made here are marked with. */
export function keyEnvironmentOf({ environment }: Pick<Config, 'environment'>): 'live' | 'test' | 'dev' {
  if (environment === 'production') return 'live'
  return environment === 'test' ? 'test' : 'dev'
}
