// The operator's commands. Each is idempotent, says what it did, and exits non-zero when it could not.
import { resolve } from 'node:path'
import { checkBooks, linesOfBooksCheck } from '../close-of-business/books-check.ts'
import { closeThrough } from '../close-of-business/close-business-day.ts'
import { createSigner, trailVerifier } from '../contexts/audit/index.ts'
import { addDays } from '../kernel/local-date.ts'
import { readConfig, readEnvironment } from '../platform/config.ts'
import { storyText, tellLoanStory } from '../story/index.ts'
import { documentsOf } from './assemble.ts'
import { exportAudit, printExportVerification, printVerification } from './audit-commands.ts'
import { ownerAccess, withInstallation } from './installation-access.ts'
import { operatorUsage, runOperatorCommand } from './operator-commands.ts'
import { runMain } from './process-context.ts'
import { rotateKeys } from './rotate-keys.ts'
import { runTenantCommand, tenantUsage } from './tenant-commands.ts'

const usage = `Commands:
${tenantUsage}
${operatorUsage}
  close-day TENANT            the tenant's open business day closed
  books-check TENANT          every invariant of the books, checked one by one
  verify-audit TENANT         the audit trail sealed and verified, and compared with its anchors
  rotate-keys TENANT REASON   a new tenant key made, and every personal field sealed with it; run again it goes on
  export-audit TENANT --out FILE
                              the audit trail as a file that can be verified without a database
  verify-audit-export FILE --public-key FILE… [--anchors FILE]
                              such a file verified; needs neither a database nor a running Lokta
  loan-story TENANT LOAN      one loan's whole story, from application to close, as text
  audit-keys                  the public keys that seals are verified with, as PEM`

runMain(async () => {
  const [command, ...rest] = process.argv.slice(2)
  if (command === 'migrate' || command === 'tenants' || command === 'move-tenant')
    return runTenantCommand(command, rest)
  if (command === 'operators') return runOperatorCommand(rest)
  if (command === 'close-day' && rest.length === 1) return closeDay(rest[0] as string)
  if (command === 'books-check' && rest.length === 1) return printBooksCheck(rest[0] as string)
  if (command === 'verify-audit' && rest.length === 1)
    return withInstallation((_installation, engine) => printVerification(engine, rest[0] as string))
  if (command === 'rotate-keys' && rest.length === 2) return printRotation(rest[0] as string, rest[1] as string)
  if (command === 'export-audit' && rest.length === 3 && rest[1] === '--out')
    return withInstallation((_installation, engine) =>
      exportAudit(engine, rest[0] as string, resolve(rest[2] as string)),
    )
  if (command === 'verify-audit-export' && rest.length >= 3) return printExportVerification(rest)
  if (command === 'loan-story' && rest.length === 2) return printLoanStory(rest[0] as string, rest[1] as string)
  if (command === 'audit-keys' && rest.length === 0) return printSealingKeys()
  throw new Error(usage)
})

function closeDay(tenant: string): Promise<void> {
  return withInstallation(async (_installation, { door, runner }) => {
    const open = await door.open(
      { tenant, kind: 'system', partnerId: null, readOnly: true },
      async (opened) => opened.businessDate,
    )
    for (const day of await closeThrough(runner, tenant, open, addDays(open, 1))) {
      console.log(
        `${day.closedOn} is closed: ${day.loanCount} loans brought through, ${day.parkedLoans.length} parked.`,
      )
    }
  })
}

function printRotation(tenant: string, reason: string): Promise<void> {
  return withInstallation(async (_installation, engine) => {
    const onProgress = (count: number) => console.log(`· ${count} rows sealed anew`)
    const { version, resealedCount } = await rotateKeys(engine, tenant, { reason, onProgress })
    console.log(
      `${tenant}: every personal field is sealed with key ${version}; ${resealedCount} rows were sealed anew.`,
    )
  })
}

function printBooksCheck(tenant: string): Promise<void> {
  return withInstallation(async (_installation, { door, signer }) => {
    const entry = { tenant, kind: 'system' as const, partnerId: null, readOnly: true }
    const invariants = await door.open(entry, ({ tx }) => checkBooks({ tx }, trailVerifier(signer)))
    for (const line of linesOfBooksCheck(invariants)) console.log(line)
    if (!invariants.every((invariant) => invariant.holds)) process.exitCode = 1
  })
}

async function printSealingKeys(): Promise<void> {
  const { secrets } = await ownerAccess(readConfig(readEnvironment('development')))
  for (const key of createSigner(secrets.sealingKey, secrets.formerSealingKeys).publicKeys) console.log(key.trim())
}

function printLoanStory(tenant: string, loanId: string): Promise<void> {
  const documents = documentsOf(readConfig(readEnvironment('development')))
  return withInstallation(async (_installation, { runner }) => {
    const order = { tenant, operationId: 'exportLoanStory', name: 'operator' }
    console.log(storyText(await runner.runAsSystem(order, (work) => tellLoanStory(work, documents, loanId))))
  })
}
