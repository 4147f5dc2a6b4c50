// Many loans at once: ten of different lives, and copies of them.
import type { Engine } from '../src/bin/assemble.ts'
import { addCopies, mostCopies, nextCopies, readTemplates } from './clone-loans.ts'
import { type Place, tenantSlug } from './place.ts'
import { makeTemplateLoans, nightCount, templateCount } from './template-loans.ts'

const copiesPerTransaction = 50

export const mostLoans = mostCopies * templateCount

/** Makes the templates and copies them until there are `wanted` loans or a few more; how many there are. */
export async function seedBooks(place: Place, engine: Engine, wanted: number): Promise<number> {
  await makeTemplateLoans(place, engine)
  const order = { tenant: tenantSlug, operationId: 'seedBench', name: 'bench' }
  const templates = await engine.runner.runAsSystem(order, readTemplates)
  const copyCount = Math.max(0, Math.ceil(wanted / templateCount) - 1)
  console.log(
    `· ${templateCount} loans of different lives through ${nightCount} nights, and ${copyCount} copies of each`,
  )
  let last = -1
  for (let made = 0; made < copyCount; ) {
    const next = nextCopies(templates, last, Math.min(copiesPerTransaction, copyCount - made))
    await engine.runner.runAsSystem(order, (work) => addCopies(work, templates, next.copies))
    made += next.copies.length
    last = next.last
  }
  return (copyCount + 1) * templateCount
}
