// Puts the platform API together: it reads the control plane and asks for jobs, with a login of its own that may do neither more nor in any tenant.
import { type Control, platformLogin, withDatabase } from '../contexts/tenancy/index.ts'
import { createApi } from '../gateway/api.ts'
import { createApp } from '../gateway/app.ts'
import { createMetrics } from '../gateway/metrics.ts'
import { createPlatformV1 } from '../gateway/platform-v1.ts'
import { createRateLimits } from '../gateway/rate-limits.ts'
import type { Config } from '../platform/config.ts'
import type { Log } from '../platform/log.ts'
import { createPager } from '../platform/page.ts'
import type { PlatformSecrets } from '../platform/secrets.ts'
import { readPlatformSpec } from '../wire/spec.ts'

export interface PlatformOptions {
  /** On the platform's own login. */
  readonly control: Control
  readonly config: Pick<Config, 'failedCredentialsPerMinute' | 'trustedProxies' | 'metricsToken'>
  readonly secrets: Pick<PlatformSecrets, 'apiKeyPepper' | 'cursorSecret'>
  readonly log: Log
  readonly checkReplies: boolean
}

/** The Koa application of the platform process. */
export async function assemblePlatform({ control, config, secrets, log, checkReplies }: PlatformOptions) {
  const spec = readPlatformSpec()
  const api = await createApi(spec)
  const { failedCredentialsPerMinute, trustedProxies, metricsToken } = config
  const serve = createPlatformV1({
    api,
    control,
    pepper: secrets.apiKeyPepper,
    pager: createPager(secrets.cursorSecret),
    rateLimits: createRateLimits({ failedCredentialsPerMinute, trustedProxies }),
    checkReplies,
  })
  const { isReady } = control
  const metrics = createMetrics(metricsToken, async () => [])
  return { app: createApp({ log, metrics, documentText: spec.text, root: '/platform/v1', serve, isReady }), spec }
}

/** The control plane with the platform's login. Throws Error when nothing says where it is. */
export function platformControlUrl(config: Config, password: string): string {
  const { controlDatabaseUrl, gatewayDatabaseUrl: base, installation } = config
  const control = controlDatabaseUrl ?? (base && withDatabase(base, `${installation}_control`))
  if (control === undefined)
    throw new Error('CONTROL_DATABASE_URL or GATEWAY_DATABASE_URL must name the server of the control plane.')
  return withDatabase(control, new URL(control).pathname.slice(1), platformLogin(installation, password))
}
