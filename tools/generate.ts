// From openapi/ to the bundled document, the gateway's types and the SDK. With --check it writes nothing and fails on a difference.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import { parse } from 'yaml'
import { emitSdkClient, emitSdkEnums, emitSdkOperations, generatedNotice } from './emit-sdk.ts'
import { expandPlatformSpec } from './expand-platform-spec.ts'
import { expandSpec, operationsOf, type ProblemDeclaration, type Spec } from './expand-spec.ts'

const root = join(import.meta.dirname, '..')

function bundle(file: string): Spec {
  const folder = mkdtempSync(join(tmpdir(), 'lokta-spec-'))
  try {
    const out = join(folder, 'bundle.json')
    const redocly = join(root, 'node_modules/@redocly/cli/bin/cli.js')
    execFileSync(process.execPath, [redocly, 'bundle', join(root, file), '-o', out], {
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    return JSON.parse(readFileSync(out, 'utf8')) as Spec
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Common parameters are named by the expansion, so the bundler does not carry them along by itself. */
function addCommonParameters(spec: Spec): void {
  const common = parse(readFileSync(join(root, 'openapi/common.yaml'), 'utf8')) as Spec
  const { IdempotencyKey, DryRun } = common.components.parameters as Record<string, unknown>
  spec.components.parameters = { ...spec.components.parameters, IdempotencyKey, DryRun }
  spec.components.schemas.Problem = common.components.schemas.Problem
}

function emitWireIndex(spec: Spec): string {
  const ids = [...operationsOf(spec)].map(({ operation }) => operation.operationId)
  return `\nexport type OperationId =\n${ids.map((id) => `  | '${id}'`).join('\n')}\n`
}

function readProblems(file: string): Record<string, ProblemDeclaration> {
  return parse(readFileSync(join(root, file), 'utf8')) as Record<string, ProblemDeclaration>
}

/** The contract of the platform process, for the server alone: it has no SDK. */
async function generatePlatform(problems: Record<string, ProblemDeclaration>): Promise<[string, string][]> {
  const bundled = bundle('openapi/platform.yaml')
  addCommonParameters(bundled)
  delete bundled.components.parameters?.DryRun
  const spec = expandPlatformSpec(bundled, { ...problems, ...readProblems('openapi/platform-problems.yaml') })
  const types = generatedNotice + astToString(await openapiTS(JSON.stringify(spec), { alphabetize: false }))
  return [
    ['openapi/platform.gen.json', `${JSON.stringify(spec, null, 1)}\n`],
    ['src/wire/platform.gen.ts', types + emitWireIndex(spec)],
  ]
}

export async function generateAll(): Promise<Map<string, string>> {
  const problems = readProblems('openapi/problems.yaml')
  const spec = bundle('openapi/openapi.yaml')
  addCommonParameters(spec)
  expandSpec(spec, problems)
  ;(spec as unknown as Record<string, unknown>)['x-problems'] = problems
  const types = generatedNotice + astToString(await openapiTS(JSON.stringify(spec), { alphabetize: false }))
  return new Map([
    ['openapi/openapi.gen.json', `${JSON.stringify(spec, null, 1)}\n`],
    ['src/wire/wire.gen.ts', types + emitWireIndex(spec)],
    ['sdk/src/types.gen.ts', types],
    ['sdk/src/operations.gen.ts', emitSdkOperations(spec)],
    ['sdk/src/client.gen.ts', emitSdkClient(spec)],
    ['sdk/src/enums.gen.ts', emitSdkEnums(spec)],
    ...(await generatePlatform(problems)),
  ])
}

async function main(): Promise<void> {
  const check = process.argv.includes('--check')
  const stale: string[] = []
  for (const [file, text] of await generateAll()) {
    const path = join(root, file)
    if (check) {
      if (readFileSync(path, 'utf8') !== text) stale.push(file)
    } else {
      writeFileSync(path, text)
      console.log(`wrote ${file}`)
    }
  }
  if (stale.length > 0) {
    console.error(`Not what openapi/ says: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`)
    process.exitCode = 1
  }
}

await main()
