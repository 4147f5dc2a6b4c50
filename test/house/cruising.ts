// Runs the import rules of .dependency-cruiser.cjs over a folder.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'

export const root = join(import.meta.dirname, '../..')

const configFile = join(root, '.dependency-cruiser.cjs')

export interface ImportRule {
  readonly name: string
  readonly comment: string
  readonly severity: string
}

export const importRules = (createRequire(import.meta.url)(configFile) as { forbidden: ImportRule[] }).forbidden

/** What the rules find in `folders` below `base`: how many files were seen, and a sentence per breach. */
export async function findBreaches(
  base: string,
  folders: string[],
): Promise<{ moduleCount: number; breaches: Breach[] }> {
  const options: ICruiseOptions = { ...(await extractOptions(configFile)), baseDir: base, validate: true }
  const { output } = await cruise(folders, options, undefined, {
    tsConfig: extractTsConfig(join(root, 'tsconfig.json')),
  })
  const { summary } = output as ICruiseResult
  return {
    moduleCount: summary.totalCruised,
    breaches: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  }
}

export interface Breach {
  readonly rule: string
  readonly from: string
  readonly to: string
}
