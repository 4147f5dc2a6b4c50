// The operator's commands. Each is idempotent, says what it did, and exits non-zero when it could not.
import { checkBooks } from '../close-of-business/books-check.ts'
import { closeThrough } from '../close-of-business/close-business-day.ts'
import { sealEntries, verifyAudit } from '../contexts/audit/index.ts'
import { addDays } from '../kernel/local-date.ts'
import { hex } from '../platform/hash.ts'
import { withInstallation } from './installation-access.ts'
import { runMain } from './process-context.ts'
import { runTenantCommand, tenantUsage } from './tenant-commands.ts'

const usage = `Commands:
${tenantUsage}
  close-day TENANT            the tenant's open business day closed
  books-check TENANT          every invariant of the books, checked by SQL
  verify-audit TENANT         the audit trail sealed and verified`

runMain(async () => {
  const [command, ...rest] = process.argv.slice(2)
  if (command === 'migrate' || command === 'tenants' || command === 'move-tenant')
    return runTenantCommand(command, rest)
  if (command === 'close-day' && rest.length === 1) return closeDay(rest[0] as string)
  if (command === 'books-check' && rest.length === 1) return printBooksCheck(rest[0] as string)
  if (command === 'verify-audit' && rest.length === 1) return printVerification(rest[0] as string)
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

function printBooksCheck(tenant: string): Promise<void> {
  return withInstallation(async (_installation, { runner }) => {
    const invariants = await runner.runAsSystem({ tenant, operationId: 'getBooksCheck', name: 'operator' }, checkBooks)
    for (const { holds, statement, checkedCount, violationCount, examples } of invariants) {
      console.log(
        `${holds ? '✓' : '✗'} ${statement} ${checkedCount} compared, ${violationCount} violated ${examples.join(' ')}`,
      )
    }
    if (!invariants.every((invariant) => invariant.holds)) process.exitCode = 1
  })
}

function printVerification(tenant: string): Promise<void> {
  return withInstallation(async (_installation, { runner, signer }) => {
    const found = await runner.runAsSystem({ tenant, operationId: 'verifyAudit', name: 'operator' }, async (work) => {
      await sealEntries(work.tx, signer, work.recordedAt)
      return verifyAudit(work.tx, signer)
    })
    const { sealCount, sealedEntryCount, pendingEntryCount, firstFault, headHash } = found
    const head = headHash === null ? 'none' : hex(headHash)
    console.log(`${sealedEntryCount} entries in ${sealCount} seals, ${pendingEntryCount} not sealed yet; head ${head}`)
    if (firstFault === null) return console.log('✓ intact')
    console.log(`✗ seal ${firstFault.sealNumber}, position ${firstFault.position}: ${firstFault.finding}`)
    process.exitCode = 1
  })
}
