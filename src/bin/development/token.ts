// `npm run token -- PERSONA`: an access token of a person or an agent of the development issuer, good for five minutes.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readDeclaration } from '../../contexts/tenancy/index.ts'
import { projectFolder, readConfig, readEnvironment } from '../../platform/config.ts'
import { runMain } from '../process-context.ts'
import { findRunning } from '../running.ts'
import { requestToken } from './issuer.ts'

runMain(async () => {
  const [persona] = process.argv.slice(2)
  const tenants = readTenants()
  const tenant = tenants.find((each) => each.personas?.some((person) => person.id === persona))
  if (persona === undefined || tenant === undefined) {
    const people = tenants.flatMap((each) => each.personas ?? []).map((person) => person.id)
    throw new Error(`Name a person or an agent: npm run token -- PERSONA, with one of ${people.join(', ')}.`)
  }
  const running = findRunning(readConfig(readEnvironment('development')))
  if (!running) throw new Error('Nothing is running: start Lokta with npm start.')
  const issuerUrl = `${running.issuerUrl}/realms/${tenant.slug}`
  const { token } = await requestToken({ issuerUrl, personaId: persona, folder: running.folder })
  process.stdout.write(`${token}\n`)
})

function readTenants() {
  const folder = join(projectFolder, 'tenants')
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'tenant.schema.json')
  return files.map((file) => readDeclaration(join(folder, file)))
}
