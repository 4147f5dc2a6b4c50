// Refuses a tenant whose catalogue is not what the migrations give: a wall that somebody took out is found before it is missed.
import { expectedCatalogueHash } from './describe-tenant.ts'
import type { Placement } from './directory.ts'
import { schemaWindow } from './migrate.ts'

export interface DriftWatch {
  /**
   * `look` reads the hash of the tenant's catalogue. It is called at most once at a time, and not again while what it found is young.
   * `isAtRest` is asked when that differs: whether the tenant still has the version that the placement says, and is on its way to no other.
   */
  isSound(placement: Placement, look: () => Promise<string>, isAtRest: () => Promise<boolean>): Promise<boolean>
}

export interface DriftWatchOptions {
  /** The newest version that this code knows. */
  readonly newest?: number
  readonly onDrift: (slug: string) => void
  /** How long a look is good for, in milliseconds; a drifted tenant is looked at again after a thirtieth of it. */
  readonly keepMilliseconds?: number
}

type Ways = readonly [look: () => Promise<string>, isAtRest: () => Promise<boolean>]

interface Look {
  readonly at: number
  readonly sound: boolean
}

/**
 * A tenant is looked at before its first work is let in, and later beside its work. A look that fails says nothing, and the work goes
 * on to meet the same failure. A schema of another version than this code's newest is not looked at: what it should be is not known here.
 */
export function watchDrift(options: DriftWatchOptions): DriftWatch {
  const { onDrift, keepMilliseconds = 300_000, newest = schemaWindow().newest } = options
  const looks = new Map<string, Look>()
  const running = new Map<string, Promise<boolean>>()

  async function judge(key: string, slug: string, hash: string, isAtRest: () => Promise<boolean>): Promise<boolean> {
    const sound = hash === expectedCatalogueHash()
    // In the middle of a migration, or after one that the directory has not heard of, it is no drift.
    if (!sound && !(await isAtRest())) return true
    looks.set(key, { at: performance.now(), sound })
    if (!sound) onDrift(slug)
    return sound
  }

  function lookAgain(key: string, slug: string, ...[look, isAtRest]: Ways): Promise<boolean> {
    const present = running.get(key)
    if (present) return present
    const started = look()
      .then((hash) => judge(key, slug, hash, isAtRest))
      .catch(() => looks.get(key)?.sound ?? true)
      .finally(() => running.delete(key))
    running.set(key, started)
    return started
  }

  return {
    async isSound(placement, look, isAtRest) {
      const { slug, nodeId, epoch, schemaVersion } = placement
      if (schemaVersion !== newest) return true
      const key = `${slug} ${nodeId} ${epoch}`
      const known = looks.get(key)
      if (!known) return lookAgain(key, slug, look, isAtRest)
      const age = performance.now() - known.at
      if (age > (known.sound ? keepMilliseconds : keepMilliseconds / 30)) void lookAgain(key, slug, look, isAtRest)
      return known.sound
    },
  }
}
