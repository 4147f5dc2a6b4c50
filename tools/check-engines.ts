// Every package of the lockfile must run on the Node that we promise. npm only warns, and a range slips in silently.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import semver from 'semver'

const promised = '20.20.0'

/** Packages that claim a newer Node and were tried on ours, with the reason why they are here. */
const exceptions: Readonly<Record<string, string>> = {
  '@apidevtools/json-schema-ref-parser':
    'pulled by openapi-backend, which uses it only to read documents from files; ours is an object',
}

interface Locked {
  readonly engines?: { readonly node?: string }
}

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>
}
const misfits = Object.entries(lock.packages).flatMap(([path, { engines }]) => {
  const name = path.replace(/^.*node_modules\//, '')
  const range = engines?.node
  if (path === '' || range === undefined || name in exceptions || semver.satisfies(promised, range)) return []
  return [`${name} wants Node ${range}`]
})
if (misfits.length > 0) {
  console.error(
    `Not for Node ${promised}: ${misfits.join('; ')}. Choose another version, or name the exception in tools/check-engines.ts.`,
  )
  process.exitCode = 1
}
