// `npm run isolation`: every operation, every kind of credential and every way around, knocked at in each tenant from the other.
// Starts what it needs, ends non-zero on any finding, and closes with `probes N, leaks N`.
import { openHouse } from './house.ts'
import { type Finding, matrix, type Stage, setStage } from './matrix.ts'
import { sideChannels, slowSideChannels } from './side-channels.ts'
import { vectors } from './vectors.ts'

/** What the matrix must come to at least, so that a rule that tries nothing is noticed. */
const leastProbes = 5_000

const house = await openHouse()
let [probes, leaks] = [0, 0]
try {
  for (const home of ['himal', 'nyanza'] as const) {
    const stage = await setStage(house, home, 1)
    for (const [rule, probe] of Object.entries({ ...matrix, ...vectors, ...sideChannels, ...slowSideChannels })) {
      const found = await tried(stage, probe)
      probes += found.probes
      leaks += found.leaks.length
      console.log(`${found.leaks.length === 0 ? '✓' : '✗'} ${home}: ${rule}: ${found.probes} probes`)
      for (const note of found.notes ?? []) console.log(`    ${note}`)
      for (const leak of found.leaks.slice(0, 10)) console.log(`    ${leak}`)
    }
  }
} finally {
  await house.stop()
}
if (probes < leastProbes) {
  console.log(`✗ fewer than ${leastProbes} probes`)
  leaks += 1
}
console.log(`probes ${probes}, leaks ${leaks}`)
process.exitCode = leaks === 0 ? 0 : 1

async function tried(stage: Stage, probe: (stage: Stage) => Promise<Finding>): Promise<Finding> {
  return probe(stage).catch((error: Error) => ({ probes: 0, leaks: [`it could not be tried: ${error.message}`] }))
}
