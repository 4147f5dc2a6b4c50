// The product's own authentication, for a bare handler that has nothing else of the product.
import type { Context } from 'koa'
import { clientId, openEngine } from '../src/bin/assemble.ts'
import { loadDevelopmentSecrets } from '../src/bin/development/secrets.ts'
import { createAuthenticate, requirePermission } from '../src/contexts/identity/index.ts'
import { readConfig } from '../src/platform/config.ts'
import { readSpec } from '../src/wire/spec.ts'

export interface Authentication {
  /** Throws the Problem that refuses the credential or the operation. */
  admit(ctx: Context, operationId: string): Promise<void>
  close(): Promise<void>
}

export interface AuthenticationOrder {
  /** Where the place's secrets are. */
  readonly folder: string
  readonly controlUrl: string
  readonly nodeUrl: string
}

export async function openAuthentication({
  folder,
  controlUrl,
  nodeUrl,
}: AuthenticationOrder): Promise<Authentication> {
  const secrets = await loadDevelopmentSecrets(folder)
  const config = { ...readConfig('production', {}), dataFolder: folder }
  const engine = openEngine({ config, secrets, controlUrl, nodeUrl })
  const { directory, door } = engine
  const authenticate = createAuthenticate({ directory, door, spec: readSpec(), pepper: secrets.apiKeyPepper, clientId })
  return {
    admit: async (ctx, operationId) => {
      const { actor } = await authenticate(ctx.get('authorization'), ctx.ip)
      requirePermission(actor, operationId)
    },
    close: engine.close,
  }
}
