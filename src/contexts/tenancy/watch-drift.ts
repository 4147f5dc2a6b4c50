// Refuses a tenant whose catalogue is not what the migrations give: a wall that somebody took out is found before it is missed.
import { expectedCatalogueHash } from './describe-tenant.ts'
import type { Placement } from './directory.ts'
import { schemaWindow } from './migrate.ts'

export interface DriftWatch {
  /** `look` reads the hash of the tenant's catalogue. It is called at most once at a time, and not again while what it found is young. */
  isSound(placement: Placement, look: () => Promise<string>): Promise<boolean>
}

export interface DriftWatchOptions {
  readonly onDrift: (slug: string) => void
  /** How long a look is good for, in milliseconds; a drifted tenant is looked at again after a thirtieth of it. */
  readonly keepMilliseconds?: number
}

interface Look {
  readonly at: number
  readonly sound: boolean
}

/**
 * A tenant is looked at before its first work is let in, and later beside its work. A look that fails says nothing, and the work goes
 * on to meet the same failure. A schema of another version than this code's newest is not looked at: what it should be is not known here.
 */
export function watchDrift({ onDrift, keepMilliseconds = 300_000 }: DriftWatchOptions): DriftWatch {
  const looks = new Map<string, Look>()
  const running = new Map<string, Promise<boolean>>()

  function lookAgain(key: string, slug: string, look: () => Promise<string>): Promise<boolean> {
    const present = running.get(key)
    if (present) return present
    const started = look()
      .then((hash) => {
        const sound = hash === expectedCatalogueHash()
        looks.set(key, { at: performance.now(), sound })
        if (!sound) onDrift(slug)
        return sound
      })
      .catch(() => looks.get(key)?.sound ?? true)
      .finally(() => running.delete(key))
    running.set(key, started)
    return started
  }

  return {
    async isSound(placement, look) {
      const { slug, nodeId, epoch, schemaVersion } = placement
      if (schemaVersion !== schemaWindow().newest) return true
      const key = `${slug} ${nodeId} ${epoch}`
      const known = looks.get(key)
      if (!known) return lookAgain(key, slug, look)
      const age = performance.now() - known.at
      if (age > (known.sound ? keepMilliseconds : keepMilliseconds / 30)) void lookAgain(key, slug, look)
      return known.sound
    },
  }
}
