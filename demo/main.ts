// `npm run demo`: plays the story of one co-lent loan against the running server and prints it.
import { parseArgs } from 'node:util'
import { createLokta, LoktaConnectionError, LoktaProblem } from '../sdk/src/index.ts'
import { requestToken } from '../src/bin/development/issuer.ts'
import { StartupRefusal } from '../src/bin/development/startup-refusal.ts'
import { groupDigits } from './amounts.ts'
import { type Connection, gatherCast } from './cast.ts'
import { printClosingWords } from './closing-words.ts'
import { renewedToken } from './connection.ts'
import { openPage, type Page } from './paper.ts'
import { printingTeller } from './print.ts'
import { findRunningServer, NotRunning, type RunningServer } from './running.ts'
import { StoryFailure } from './stage.ts'
import { leaveLoanOpen, playStory } from './story.ts'
import { printTable } from './table.ts'
import { tablesOf } from './tables.ts'
import { type TenantFacts, type TenantName, tenants } from './tenants.ts'

/** What is wrong with how the demo was called. */
class UsageRefusal extends Error {}

async function main(): Promise<void> {
  const chosen = chooseTenants(process.argv.slice(2))
  const server = await findRunningServer()
  const page = openPage(process.stdout, process.env.NO_COLOR)
  for (const name of chosen) await playAt(page, server, tenants[name])
}

function chooseTenants(given: string[]): TenantName[] {
  const all = Object.keys(tenants) as TenantName[]
  const tenant = tenantOption(given)
  const chosen = tenant === 'both' ? all : all.filter((name) => name === tenant)
  if (chosen.length === 0) throw new UsageRefusal(`--tenant takes ${all.join(', ')} or both, not '${tenant}'.`)
  return chosen
}

function tenantOption(given: string[]): string {
  const options = { tenant: { type: 'string', default: 'himal' } } as const
  try {
    return parseArgs({ args: given, options }).values.tenant
  } catch (error) {
    throw new UsageRefusal((error as Error).message)
  }
}

async function playAt(page: Page, server: RunningServer, facts: TenantFacts): Promise<void> {
  const cast = await gatherCast(facts, connectTo(server, facts.slug))
  const { name, country, currency } = cast.tenant
  const { bold, green } = page.ink
  const countryName = new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? country
  page.print('', ` ${bold(`The life of one loan at ${name}, ${countryName}`)}`)
  page.print(
    ` ${groupDigits(facts.amount)} ${currency} for ${facts.borrower.fullName}, lent together with ${cast.coLender.name}.`,
  )
  const outcome = await playStory(cast, printingTeller(page, `${name}, ${currency}`, currency))
  page.flash('  a second loan is brought to disbursement and left open')
  const open = await leaveLoanOpen(cast)
  for (const table of tablesOf(outcome)) printTable(page, table)
  const { businessDate, holds, invariants } = outcome.booksCheck
  if (!holds) throw new StoryFailure('The books no longer hold: see the invariants above.')
  page.print('', ` ${green('✓')} All ${invariants.length} invariants hold on ${businessDate}, checked by SQL.`)
  printClosingWords(page, { url: server.url, cast, outcome, open, businessDate })
}

function connectTo({ url, issuerUrl, folder }: RunningServer, slug: string): Connection {
  const realmUrl = `${issuerUrl}/realms/${slug}`
  return {
    asPersona: (personaId) =>
      createLokta({
        baseUrl: url,
        credential: renewedToken(() => requestToken({ issuerUrl: realmUrl, personaId, folder })),
      }),
    withKey: (key) => createLokta({ baseUrl: url, credential: key }),
  }
}

/** One sentence for whoever reads the terminal, where the fault is one we know. */
function sentenceOf(error: unknown): string {
  if (error instanceof LoktaProblem) {
    const { code, status, title, detail, wayOut, requestId } = error
    return `The server refused: ${status} ${code}. ${detail ?? title} ${wayOut} (request ${requestId})`
  }
  if (error instanceof StoryFailure) return `The story did not come out. ${error.message}`
  return (error as Error).message
}

const known = [LoktaProblem, LoktaConnectionError, StoryFailure, StartupRefusal, NotRunning, UsageRefusal]

try {
  await main()
} catch (error) {
  process.exitCode = 1
  const isKnown = known.some((kind) => error instanceof kind)
  console.error(isKnown ? `\n${sentenceOf(error)}` : error)
}
