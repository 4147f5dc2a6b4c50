import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import path from 'node:path'
import { after, afterEach, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { Client } from 'pg'
import { type EmbeddedServer, startEmbeddedPostgres } from './embedded-postgres.ts'
import { isAlive, isPostmasterOf, readPostmasterFile, stopPostmaster } from './postmaster.ts'

const isRoot = process.getuid?.() === 0
let root: string
const running = new Set<EmbeddedServer>()
const children = new Set<ChildProcess>()
const outside = new Set<string>()

before(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'lokta-postgres-'))
  // For root, the server runs as another user and must be let in.
  await chmod(root, 0o755)
})
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL')
  for (const server of running) await server.stop()
  running.clear()
})
after(async () => {
  // A test that failed may have left a server behind.
  for (const name of await readdir(root)) {
    const data = path.join(root, name, 'postgres')
    const left = await readPostmasterFile(data)
    if (left) await stopPostmaster(data, left.pid, 1_000)
  }
  for (const folder of [root, ...outside]) await rm(folder, { recursive: true, force: true })
})

async function start(folder: string, onProgress?: (text: string) => void): Promise<EmbeddedServer> {
  const settings = { fsync: 'off', shared_buffers: '16MB' }
  const server = await startEmbeddedPostgres({ folder, settings, ...(onProgress && { onProgress }) })
  running.add(server)
  return server
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

async function postmasterOf(dataFolder: string): Promise<number> {
  return Number((await readFile(path.join(dataFolder, 'postmaster.pid'), 'utf8')).split('\n')[0])
}

/** A Lokta of its own, to be killed. */
async function startElsewhere(folder: string): Promise<{ child: ChildProcess; url: string }> {
  const program = `
    import { startEmbeddedPostgres } from ${JSON.stringify(pathToFileURL(path.join(import.meta.dirname, 'embedded-postgres.ts')).href)}
    const { url } = await startEmbeddedPostgres({ folder: ${JSON.stringify(folder)}, settings: { fsync: 'off' } })
    console.log(url)
    setInterval(() => undefined, 1000)`
  const flags = ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', program]
  const child = spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'inherit'] })
  children.add(child)
  assert.ok(child.stdout)
  const [url] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, url: url.toString().trim() }
}

test('the first start sets a database up, and the second finds its data on the same port', async () => {
  const folder = path.join(root, 'twice')
  const told: string[] = []
  const first = await start(folder, (text) => told.push(text))
  assert.match(first.url, /^postgres:\/\/lokta:[\w-]{43}@127\.0\.0\.1:\d+\/postgres$/)
  assert.equal(first.recovered, false)
  await ask(first.url, "create table note as select 'kept' as text")
  assert.deepEqual(await ask(first.url, 'show server_encoding'), ['UTF8'])
  await Promise.all([first.stop(), first.stop()])
  const second = await start(folder, (text) => told.push(text))
  assert.equal(second.url, first.url)
  assert.equal(second.recovered, false)
  assert.deepEqual(await ask(second.url, 'select text from note'), ['kept'])
  assert.deepEqual(told, [`Setting up PostgreSQL 18 in ${path.join(folder, 'postgres')}.`])
  assert.equal((await stat(path.join(folder, 'secrets', 'postgres-password'))).mode & 0o777, 0o600)
})

test('it listens on loopback alone, with no socket file, and no password but its own opens it', async () => {
  const { url } = await start(path.join(root, 'closed'))
  const shown = "select current_setting('listen_addresses'), current_setting('unix_socket_directories')"
  assert.deepEqual(await ask(url, shown), ['127.0.0.1', ''])
  const cards = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  const others = cards.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address)
  for (const host of ['::1', ...others]) {
    const socket = connect({ host, port: Number(new URL(url).port) })
    await assert.rejects(once(socket, 'connect'), /ECONNREFUSED|EADDRNOTAVAIL/, host)
  }
  await assert.rejects(ask(url.replace(/:[\w-]{43}@/, ':wrong@'), 'select 1'), { code: '28P01' })
  await assert.rejects(ask(url.replace('lokta:', 'postgres:'), 'select 1'), { code: '28P01' })
})

test('after kill -9 of the server the next start recovers what was committed', async () => {
  const folder = path.join(root, 'killed')
  const first = await start(folder)
  await ask(first.url, 'create table note as select generate_series(1, 1000) as number')
  process.kill(await postmasterOf(path.join(folder, 'postgres')), 'SIGKILL')
  const second = await start(folder)
  assert.equal(second.recovered, true)
  assert.deepEqual(await ask(second.url, 'select count(*)::int from note'), [1000])
  await first.stop()
  assert.deepEqual(await ask(second.url, 'select 1'), [1], 'what stopped long ago stops nothing new')
})

test('after kill -9 of Lokta alone the next start takes its server over', async () => {
  const folder = path.join(root, 'orphan')
  const { child, url } = await startElsewhere(folder)
  await ask(url, "create table note as select 'kept' as text")
  const orphan = await postmasterOf(path.join(folder, 'postgres'))
  child.kill('SIGKILL')
  await once(child, 'exit')
  const server = await start(folder)
  assert.equal(server.url, url)
  assert.equal(server.recovered, true)
  assert.equal(await postmasterOf(path.join(folder, 'postgres')), orphan)
  assert.deepEqual(await ask(server.url, 'select text from note'), ['kept'])
  await server.stop()
  assert.equal(await isPostmasterOf(path.join(folder, 'postgres'), orphan), false)
})

test('after kill -9 of both the next start recovers', async () => {
  const folder = path.join(root, 'both')
  const { child, url } = await startElsewhere(folder)
  await ask(url, "create table note as select 'kept' as text")
  process.kill(await postmasterOf(path.join(folder, 'postgres')), 'SIGKILL')
  child.kill('SIGKILL')
  const server = await start(folder)
  assert.equal(server.recovered, true)
  assert.deepEqual(await ask(server.url, 'select text from note'), ['kept'])
})

test('an orphan that does not answer is stopped, and a new server takes its place', async () => {
  const folder = path.join(root, 'hung')
  const { child } = await startElsewhere(folder)
  const orphan = await postmasterOf(path.join(folder, 'postgres'))
  process.kill(orphan, 'SIGSTOP')
  child.kill('SIGKILL')
  const server = await start(folder)
  assert.notEqual(await postmasterOf(path.join(folder, 'postgres')), orphan)
  assert.deepEqual(await ask(server.url, 'select 1'), [1])
})

test('a second Lokta is refused, and the first goes on undisturbed until it is gone', async () => {
  const folder = path.join(root, 'shared')
  const { child, url } = await startElsewhere(folder)
  await assert.rejects(start(folder), /^StartupRefusal: Another Lokta uses the database/)
  assert.deepEqual(await ask(url, 'select 1'), [1])
  child.kill('SIGKILL')
  assert.equal((await start(folder)).url, url)
})

test('a stale process file whose number another program has now keeps nobody out', async () => {
  const folder = path.join(root, 'reused')
  const first = await start(folder)
  const pidFile = path.join(folder, 'postgres', 'postmaster.pid')
  const stale = await readFile(pidFile, 'utf8')
  await first.stop()
  const other = spawn('sleep', ['60'])
  children.add(other)
  await writeFile(pidFile, stale.replace(/^\d+/, String(other.pid)))
  const second = await start(folder)
  assert.deepEqual(await ask(second.url, 'select 1'), [1])
  assert.ok(other.pid && isAlive(other.pid))
})

test('a set-up that was killed in the middle is done anew, and what it left is removed', async () => {
  const folder = path.join(root, 'half-done')
  await mkdir(path.join(folder, 'postgres.draft-999999999-x', 'data', 'base'), { recursive: true })
  assert.deepEqual(await ask((await start(folder)).url, 'select 1'), [1])
  assert.deepEqual(
    (await readdir(folder)).filter((name) => name.includes('draft')),
    [],
  )
})

const foreign: readonly [what: string, files: Readonly<Record<string, string>>, sentence: RegExp][] = [
  [
    'that is no database',
    { 'letter.txt': 'dear' },
    /holds something that is not a PostgreSQL database: move it away\.$/,
  ],
  ['of another version', { PG_VERSION: '15\n' }, /was made by PostgreSQL 15 and this is 18: move it away/],
]
for (const [what, files, sentence] of foreign) {
  test(`a data folder ${what} is refused and left as it is`, async () => {
    const folder = await mkdtemp(path.join(root, 'foreign-'))
    const data = path.join(folder, 'postgres')
    await mkdir(data)
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(data, name), text)
    await assert.rejects(
      start(folder),
      (error: Error) => error.name === 'StartupRefusal' && sentence.test(error.message),
    )
    assert.deepEqual(await readdir(data), Object.keys(files))
    for (const [name, text] of Object.entries(files)) assert.equal(await readFile(path.join(data, name), 'utf8'), text)
  })
}

test('a password file that does not fit its database is refused, and no server is left behind', async () => {
  const folder = path.join(root, 'password')
  const first = await start(folder)
  await first.stop()
  await writeFile(path.join(folder, 'secrets', 'postgres-password'), 'another')
  await assert.rejects(start(folder), /^StartupRefusal: The password in .*postgres-password does not open/)
  await assert.rejects(postmasterOf(path.join(folder, 'postgres')), { code: 'ENOENT' })
})

test("a server that cannot start is refused in PostgreSQL's own words", async () => {
  const folder = path.join(root, 'unfit')
  const settings = { fsync: 'off', shared_buffers: '-1' }
  await assert.rejects(
    startEmbeddedPostgres({ folder, settings }),
    /^StartupRefusal: .*shared_buffers.*postgres\.log\.$/,
  )
})

/** Only root runs the server as another user; elsewhere there is nothing to test. */
function testAsRoot(title: string, body: () => Promise<void>): void {
  if (isRoot) test(title, body)
}

testAsRoot('a folder that the server cannot reach has its data outside, where the next start finds it', async () => {
  const home = path.join(root, 'home')
  await mkdir(home, { mode: 0o700 })
  const told: string[] = []
  const first = await start(path.join(home, '.lokta'), (text) => told.push(text))
  const [data] = (await ask(first.url, 'show data_directory')) as [string]
  outside.add(path.dirname(data))
  assert.match(data, /^\/var\/lib\/lokta-development\/[0-9a-f]{12}\/postgres$/)
  assert.match(
    told[0] ?? '',
    /unprivileged user, who cannot reach .*\.lokta: its data is in \/var\/lib\/lokta-development/,
  )
  assert.notEqual((await stat(data)).uid, 0)
  await ask(first.url, "create table note as select 'kept' as text")
  await first.stop()
  const second = await start(path.join(home, '.lokta'))
  assert.deepEqual(await ask(second.url, 'select text from note'), ['kept'])
})
