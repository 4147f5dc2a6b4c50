// The platform API in production: operators ask for work on tenants here. It has no login that could do any of it: bin/platform-worker does.
import { openControl } from '../contexts/tenancy/index.ts'
import { createHttpServer } from '../gateway/app.ts'
import { readConfig, readEnvironment } from '../platform/config.ts'
import { createLog } from '../platform/log.ts'
import { loadPlatformSecrets } from '../platform/secrets.ts'
import { assemblePlatform, platformControlUrl } from './assemble-platform.ts'
import { drain, listen } from './listen.ts'
import { onStop, requireSecretsFolder, runMain } from './process-context.ts'
import { requireSafePlatform } from './startup-check.ts'

runMain(async () => {
  const config = readConfig(readEnvironment('production'))
  const secrets = await loadPlatformSecrets(requireSecretsFolder(config))
  const log = createLog({ level: config.logLevel })
  const url = platformControlUrl(config, secrets.platformPassword)
  const control = openControl({ url })
  await control.isReady().catch((error: Error) => {
    throw new Error(`The control plane cannot be reached: ${error.message}.`)
  })
  await requireSafePlatform(url, config, secrets)
  const { app } = await assemblePlatform({ control, config, secrets, log, checkReplies: false })
  const server = createHttpServer(app)
  await listen(server, config.platformPort, config.host)
  log.info({ port: config.platformPort }, 'the platform API is open')
  onStop(async () => {
    await drain(server)
    await control.close()
  })
})
