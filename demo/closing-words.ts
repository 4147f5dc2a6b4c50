// What the reader can do next: the documentation, credentials, and lines to paste. Each line works alone and as it stands.
import type { Cast } from './cast.ts'
import type { Disbursed } from './chapters/disbursement.ts'
import { addDays } from './days.ts'
import { type Page, wrapText } from './paper.ts'
import type { StoryOutcome } from './story.ts'

export interface Invitation {
  readonly url: string
  readonly cast: Cast
  readonly outcome: StoryOutcome
  /** The loan that was left open. */
  readonly open: Disbursed
  readonly businessDate: string
}

export interface Try {
  readonly what: string
  readonly command: string
}

export function printClosingWords(page: Page, invitation: Invitation): void {
  const { bold, dim, cyan } = page.ink
  const { url, cast } = invitation
  const { partner, coLender, otherCoLender, facts } = cast
  page.print('', ` ${bold(`Yours to try at ${cast.tenant.name}`)}`)
  page.print(`  Documentation  ${cyan(`${url}/docs`)}`)
  for (const { name, seat, key } of [partner, coLender, otherCoLender]) {
    page.print(`  API key        ${key}  ${dim(`${name}, ${seat}`)}`)
  }
  const staff = Object.values(facts.staff).join(', ')
  page.print(`  Token          npm run --silent token -- ${facts.staff.servicingOfficer}  ${dim('lives five minutes')}`)
  page.print(...wrapText(`people: ${staff}`, 80).map((line) => dim(`                 ${line}`)))
  page.print(dim('  Paste these in the project folder; a second loan was left open for them.'))
  for (const { what, command } of thingsToTry(invitation)) page.print('', dim(`  # ${what}`), `  ${command}`)
  page.print('')
}

export function thingsToTry({ url, cast, outcome, open, businessDate }: Invitation): Try[] {
  const { staff } = cast.facts
  const loanPath = `/v1/loans/${open.loan.id}`
  const sharePath = `/v1/participations/${outcome.coLenderParticipation.id}`
  const tokenOf = (personaId: string) => `$(npm run --silent token -- ${personaId})`
  const read = (path: string, credential: string) => `curl -sS "${url}${path}" -H "Authorization: Bearer ${credential}"`
  const write = (path: string, credential: string, key: string, body: object) =>
    `${read(path, credential)} -H "Idempotency-Key: ${cast.telling}-${key}" -H "Content-Type: application/json" -d '${JSON.stringify(body)}'`
  const [first] = open.schedule.instalments
  const amount = first?.due.total ?? cast.facts.amount
  return [
    { what: `${cast.partner.name} reads the open loan that it brought`, command: read(loanPath, cast.partner.key) },
    {
      what: `${cast.coLender.name} reads its share of the closed loan's transactions`,
      command: read(`${sharePath}/transactions`, cast.coLender.key),
    },
    {
      what: `${cast.otherCoLender.name} asks for the same and learns that there is no such thing`,
      command: read(sharePath, cast.otherCoLender.key),
    },
    {
      what: 'a servicing officer tries a repayment, and leaves nothing behind (dryRun)',
      command: write(`${loanPath}/repayments?dryRun=true`, tokenOf(staff.servicingOfficer), 'try', {
        amount,
        valueOn: businessDate,
      }),
    },
    {
      what: 'then records it; paste it twice, and it is recorded once',
      command: write(`${loanPath}/repayments`, tokenOf(staff.servicingOfficer), 'repay', {
        amount,
        valueOn: businessDate,
      }),
    },
    {
      what: 'the administrator closes a business day',
      command: write('/v1/business-days', tokenOf(staff.administrator), 'close', { openOn: addDays(businessDate, 1) }),
    },
    {
      what: 'the auditor reads what the decision on the closed loan relied on',
      command: read(`/v1/loans/${outcome.loan.id}/origination`, tokenOf(staff.auditor)),
    },
    {
      what: 'the accountant has the books checked',
      command: read('/v1/books-check', tokenOf(staff.accountant)),
    },
  ]
}
