// npm run golden -- DIR [--case ID] [--kind K] [--file NAME] [--limit N] [--quiet]
import { parseArgs } from 'node:util'
import { runGolden } from './golden.ts'
import { engine } from './loan-under-test.ts'
import { OWN_DATA } from './read-folder.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    case: { type: 'string' },
    kind: { type: 'string' },
    file: { type: 'string' },
    limit: { type: 'string' },
    quiet: { type: 'boolean' },
  },
})
const { limit, ...filters } = values
const options = {
  ...filters,
  folder: positionals[0] ?? OWN_DATA,
  limit: limit === undefined ? undefined : Number(limit),
}
const failed = runGolden(options, engine, (text) => console.log(text))
process.exitCode = failed > 0 ? 1 : 0
