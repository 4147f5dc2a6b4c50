import assert from 'node:assert/strict'
import { chmod, cp, lstat, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { locatePostgresPackage, prepareBinaries } from './postgres-binaries.ts'

const installed = locatePostgresPackage()
let root: string
before(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'lokta-binaries-'))
  await chmod(root, 0o755)
})
after(() => rm(root, { recursive: true, force: true }))

/** The package as npm unpacks it when it runs no install script. */
async function bareCopy(name: string): Promise<string> {
  const folder = path.join(root, name)
  await cp(installed.folder, folder, { recursive: true, verbatimSymlinks: true })
  const libraries = path.join(folder, 'native', 'lib')
  for (const entry of await readdir(libraries, { withFileTypes: true })) {
    if (entry.isSymbolicLink()) await rm(path.join(libraries, entry.name))
  }
  return folder
}

test('the links that npm leaves out with --ignore-scripts are made', async () => {
  const folder = await bareCopy('bare')
  const place = { dataFolder: '', exists: false, spareFolder: path.join(root, 'unused'), account: undefined }
  const { postgres } = await prepareBinaries({ ...installed, folder }, place)
  assert.equal(postgres, path.join(folder, 'native', 'bin', 'postgres'))
  assert.ok((await lstat(path.join(folder, 'native', 'lib', 'libpq.so.5'))).isSymbolicLink())
})

/** Only root runs the server as another user; elsewhere there is nothing to test. */
function testAsRoot(title: string, body: () => Promise<void>): void {
  if (process.getuid?.() === 0) test(title, body)
}

testAsRoot('programs that the server cannot reach are copied once to where it can', async () => {
  const folder = await bareCopy('home')
  await chmod(folder, 0o700)
  const spareFolder = path.join(root, 'spare')
  await mkdir(spareFolder)
  const { uid, gid } = { uid: 65534, gid: 65534 }
  const place = { dataFolder: '', exists: false, spareFolder, account: { uid, gid } }
  const { postgres, initdb } = await prepareBinaries({ ...installed, folder }, place)
  assert.equal(path.dirname(postgres), path.dirname(initdb))
  assert.ok(postgres.startsWith(path.join(spareFolder, `postgresql-${installed.version}-`)))
  const { ino } = await stat(postgres)
  await prepareBinaries({ ...installed, folder }, place)
  assert.equal((await stat(postgres)).ino, ino)
  assert.equal((await readdir(spareFolder)).length, 1)
})

test('programs that run nowhere are refused with the reason and the mend', async () => {
  const folder = await bareCopy('broken')
  await rm(path.join(folder, 'native', 'pg-symlinks.json'))
  const place = { dataFolder: '', exists: false, spareFolder: root, account: undefined }
  await assert.rejects(
    prepareBinaries({ ...installed, folder }, place),
    /^StartupRefusal: .* does not run here \(.*shared libraries.*\): run 'npm ci', or set DATABASE_URL/,
  )
})

test('a package that is not there is refused with the mend', () => {
  const absent = process.arch === 'ia32' ? 'linux-x64' : 'linux-ia32'
  assert.throws(
    () => locatePostgresPackage(absent),
    /^StartupRefusal: .*not installed: run 'npm ci', or set DATABASE_URL/,
  )
  assert.throws(
    () => locatePostgresPackage('win32-x64'),
    /^StartupRefusal: .*no embedded PostgreSQL for win32-x64: set DATA/,
  )
})
