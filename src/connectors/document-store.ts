// Port to where documents' bytes are kept, by tenant and hash, and the adapter on a folder.
import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'

export interface DocumentStore {
  /** Keeps the bytes durably before it resolves. The same bytes twice are kept once. */
  put(tenant: string, sha256: string, bytes: Uint8Array): Promise<void>
  /** The bytes, or undefined where there are none of that hash. */
  get(tenant: string, sha256: string): Promise<Buffer | undefined>
}

/** Documents as files under `folder`, named by their hash alone. */
export function createFolderStore(folder: string): DocumentStore {
  const placeOf = (tenant: string, sha256: string) => join(folder, tenant, sha256.slice(0, 2))
  return {
    async put(tenant, sha256, bytes) {
      const place = placeOf(tenant, sha256)
      await mkdir(place, { recursive: true, mode: 0o700 })
      const draft = join(place, `.${randomUUID()}`)
      const file = await open(draft, 'wx', 0o600)
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(draft, join(place, sha256))
    },
    async get(tenant, sha256) {
      return readFile(join(placeOf(tenant, sha256), sha256)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined
        throw error
      })
    },
  }
}
