// The figures on the terminal, and the count at the close.
import { connections, median, percentile, rateOf, type Tally } from './load.ts'
import type { LookupCost } from './lookup-cost.ts'
import type { Recording } from './recorder.ts'

export interface Comparison {
  readonly title: string
  readonly product: Tally
  readonly baseline: Tally
  /** The least share of the bare handler's rate that we aim at. */
  readonly aim: number
  /** The least rate of the product that we aim at, in answers a second. */
  readonly rateAim?: number
}

const verdict = (isMet: boolean) => (isMet ? '' : '   below aim')

/** The figures of both, and whether the aims are met. An aim that is missed is told and fails nothing. */
export function showComparison({ title, product, baseline, aim, rateAim }: Comparison): void {
  console.log(`\n${title}, ${connections} at once`)
  console.log('                 per second   p50 ms   p95 ms   p99 ms   answers   errors')
  showTally('Lokta', product)
  showTally('bare handler', baseline)
  const ratio = rateOf(product) / rateOf(baseline)
  console.log(`  ratio ${ratio.toFixed(2)} (aim ${aim.toFixed(2)} or more)${verdict(ratio >= aim)}`)
  if (rateAim === undefined) return
  console.log(
    `  rate ${rateOf(product).toFixed(0)} a second (aim ${rateAim} or more)${verdict(rateOf(product) >= rateAim)}`,
  )
}

/** One of several handlers that were measured in turns, with its tallies, one a round. */
export interface Turn {
  readonly title: string
  readonly tallies: readonly Tally[]
}

/** A line for each, the first of them the measure of all: medians over the rounds, and each ratio that of the same round. */
export function showTurns(title: string, turns: readonly Turn[]): void {
  const [first] = turns
  console.log(`\n${title}, ${connections} at once; medians of ${first?.tallies.length} rounds in turns`)
  console.log(`${''.padEnd(44)}per second   p50 ms   p99 ms   times bare   errors`)
  for (const { title: name, tallies } of turns) {
    const ratios = tallies.map((tally, round) => rateOf(first?.tallies[round] as Tally) / rateOf(tally))
    const figures = [
      median(tallies.map(rateOf)).toFixed(0).padStart(10),
      ...[0.5, 0.99].map((share) =>
        median(tallies.map((tally) => percentile(tally, share)))
          .toFixed(1)
          .padStart(9),
      ),
      median(ratios).toFixed(2).padStart(13),
      String(tallies.reduce((sum, { failures }) => sum + failures.length, 0)).padStart(9),
    ]
    console.log(`  ${name.padEnd(42)}${figures.join('')}`)
  }
}

function showTally(name: string, tally: Tally): void {
  const figures = [
    rateOf(tally).toFixed(0).padStart(12),
    ...[0.5, 0.95, 0.99].map((share) => percentile(tally, share).toFixed(1).padStart(9)),
    String(tally.milliseconds.length).padStart(10),
    String(tally.failures.length).padStart(9),
  ]
  console.log(`  ${name.padEnd(13)}${figures.join('')}`)
}

/** How often a request waits for the database, and what it sends; the bare handler waits for each statement. */
export function showRoundTrips(read: Recording, write: Recording, bareRead: number, bareWrite: number): void {
  const told = ({ roundTrips, statements }: Recording) => `${roundTrips} (${statements.length} statements)`
  console.log('\nRound trips to the database per request, with a credential that is known')
  console.log(`  getLoan          Lokta ${told(read)}, bare handler ${bareRead}`)
  console.log(`  recordRepayment  Lokta ${told(write)}, bare handler ${bareWrite}`)
}

/** The cost of openapi-backend, as it comes and as we use it. */
export function showLookups(cost: LookupCost): void {
  const pair = (stock: number, ours: number) => `${stock.toFixed(1)} µs as it comes, ${ours.toFixed(1)} µs as we use it`
  console.log(`\nopenapi-backend with ${cost.operationCount} operations, per request`)
  console.log(`  finding the operation              ${pair(cost.stockLookup, cost.ourLookup)}`)
  console.log(`  finding it and validating          ${pair(cost.stockWhole, cost.ourWhole)}`)
}

export interface Check {
  readonly name: string
  /** What is wrong; undefined when the check holds. */
  readonly fault: string | undefined
}

/** That a target answered, and nothing but successes. */
export function withoutErrors(
  name: string,
  { failures, milliseconds }: Pick<Tally, 'failures' | 'milliseconds'>,
): Check {
  if (milliseconds.length === 0) return { name, fault: 'it answered nothing' }
  return { name, fault: failures.length === 0 ? undefined : `${failures.length}, the first: ${failures[0]}` }
}

/** Prints each check and the closing line; true when all hold. */
export function showChecks(checks: readonly Check[]): boolean {
  console.log('')
  for (const { name, fault } of checks) console.log(fault === undefined ? `✓ ${name}` : `✗ ${name}: ${fault}`)
  const failed = checks.filter(({ fault }) => fault !== undefined).length
  console.log(`\n${checks.length - failed} passed, ${failed} failed`)
  return failed === 0
}
