// Works off in production what operators asked for over the platform API. It has the owner's login, and listens on no port.
import { openOwnersControl } from '../contexts/tenancy/index.ts'
import { createLog } from '../platform/log.ts'
import { openInstallation } from './installation-access.ts'
import { performJob } from './perform-job.ts'
import { onStop, readProcessContext, runMain } from './process-context.ts'
import { requireSafeStart } from './startup-check.ts'
import { startPlatformJobs } from './work-platform-jobs.ts'

runMain(async () => {
  const { config, secrets } = await readProcessContext('production')
  const { databaseUrl } = config
  if (databaseUrl === undefined) throw new Error('DATABASE_URL must name the owner of the databases.')
  const log = createLog({ level: config.logLevel })
  const { installation, engine } = await openInstallation(config, { databaseUrl, secrets })
  // This one process is to have the owner's login; everything else holds for it as well.
  await requireSafeStart(engine, { ...config, databaseUrl: undefined }, secrets)
  const control = openOwnersControl(installation)
  const ground = { installation, engine, config }
  const jobs = startPlatformJobs({
    control,
    log,
    perform: (job, onProgress) => performJob(ground, job, onProgress),
  })
  log.info('the platform worker is at work')
  onStop(async () => {
    await jobs.stop()
    await control.close()
    await engine.close()
  })
})
