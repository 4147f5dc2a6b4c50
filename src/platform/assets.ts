// The files that the gateway hands out as they are. They stay beside the sources: the build compiles TypeScript only.
import { readFileSync } from 'node:fs'
import path from 'node:path'

// Two levels above this file, whether it runs from src/platform or from dist/platform.
const folder = path.join(import.meta.dirname, '../../src/gateway/assets')

/** The bytes of `src/gateway/assets/<relativePath>`. Throws when there is no such file: read it at start, not later. */
export function readAsset(relativePath: string): Buffer {
  return readFileSync(path.join(folder, relativePath))
}
