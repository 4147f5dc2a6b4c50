// `npm run fuzz -- --requests N [--seed S]`: requests made from the contract, valid, nearly valid and hostile. Starts what it
// needs, ends non-zero on any finding, and closes with `requests N, server errors N, unspecified answers N`.
import { parseArgs } from 'node:util'
import { staffOf } from '../support/fixtures.ts'
import { startGateway } from '../support/gateway.ts'
import { fuzz, layGround } from './fuzz.ts'

const { values } = parseArgs({
  options: { requests: { type: 'string', default: '10000' }, seed: { type: 'string', default: '20260115' } },
})
const gateway = await startGateway()
try {
  const begun = performance.now()
  console.log(`seed ${values.seed}`)
  const found = await fuzz(await layGround(gateway), Number(values.seed), Number(values.requests))
  const { invariants } = await staffOf(gateway, 'himal').accountant.getBooksCheck()
  const broken = invariants.filter(({ holds }) => !holds)
  for (const each of [...found.serverErrors, ...found.unspecifiedAnswers].slice(0, 20)) console.log(`✗ ${each}`)
  for (const { name, examples } of broken)
    console.log(`✗ afterwards the books do not hold: ${name} ${examples.join(', ')}`)
  const statuses = [...found.statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status} x ${count}`)
  console.log(`${Math.round((performance.now() - begun) / 1000)} s; answers: ${statuses.join(', ')}`)
  const [errors, unspecified] = [found.serverErrors.length, found.unspecifiedAnswers.length]
  console.log(`requests ${found.requests}, server errors ${errors}, unspecified answers ${unspecified}`)
  process.exitCode = errors + unspecified + broken.length === 0 ? 0 : 1
} finally {
  await gateway.stop()
}
