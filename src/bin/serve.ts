// The gateway in production: stateless, any number of them.
import { createHttpServer } from '../gateway/app.ts'
import { createLog } from '../platform/log.ts'
import { assembleGateway } from './assemble.ts'
import { drain, listen } from './listen.ts'
import { lookAtTenants } from './look-at-tenants.ts'
import { onStop, openGatewayEngine, readProcessContext, requireControlPlane, runMain } from './process-context.ts'
import { requireSafeStart } from './startup-check.ts'

runMain(async () => {
  const context = await readProcessContext('production')
  const log = createLog({ level: context.config.logLevel })
  const engine = openGatewayEngine(context, log)
  await requireControlPlane(engine)
  await requireSafeStart(engine, context.config, context.secrets)
  const looks = lookAtTenants(engine, log)
  const { app } = await assembleGateway({ engine, ...context, log, checkReplies: false })
  const server = createHttpServer(app)
  await listen(server, context.config.port, context.config.host)
  log.info({ port: context.config.port }, 'the gateway is open')
  onStop(async () => {
    await drain(server)
    await looks.stop()
    await engine.close()
  })
})
