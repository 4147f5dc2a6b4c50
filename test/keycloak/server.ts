// A real Keycloak for tests: fetched from Maven Central once, started on loopback in a folder of its own, thrown away.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { realmFile, realms } from '../../deploy/keycloak/realm.ts'

/** The version that is tested; docker-compose.yml names the same one. */
export const keycloakVersion = '26.7.3'

/** Where the web application of the tests would be; nobody listens there. */
export const webUrl = 'http://127.0.0.1:9'

const run = promisify(execFile)
const startDeadlineMs = 240_000

export interface KeycloakServer {
  readonly url: string
  readonly admin: { readonly username: string; readonly password: string }
  readonly stop: () => Promise<void>
}

/** Starts Keycloak with the committed realms. Needs `tar`, a JDK from 17 on and, the first time only, `mvn`. */
export async function startServer(): Promise<KeycloakServer> {
  const archive = await distribution()
  const home = await mkdtemp(join(tmpdir(), 'lokta-keycloak-'))
  await run('tar', ['xzf', archive, '-C', home, '--strip-components=1'])
  const imported = join(home, 'data', 'import')
  await mkdir(imported, { recursive: true })
  for (const { slug } of realms) await copyFile(realmFile(slug), join(imported, `${slug}-realm.json`))

  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const admin = { username: 'bootstrap', password: randomBytes(18).toString('base64url') }
  const server = spawn(join(home, 'bin', 'kc.sh'), startArguments(url, port), {
    // A group of its own, so that the shell and the JVM end together.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      KC_BOOTSTRAP_ADMIN_USERNAME: admin.username,
      KC_BOOTSTRAP_ADMIN_PASSWORD: admin.password,
      JAVA_OPTS_KC_HEAP: '-Xms128m -Xmx768m',
      LOKTA_WEB_URL: webUrl,
    },
  })
  const killNow = () => killGroup(server, 'SIGKILL')
  process.once('exit', killNow)
  const stop = async () => {
    process.removeListener('exit', killNow)
    await endGroup(server)
    await rm(home, { recursive: true, force: true })
  }
  try {
    await untilReady(server, url)
  } catch (failure) {
    await stop()
    throw failure
  }
  return { url, admin, stop }
}

function startArguments(url: string, port: number): string[] {
  const listen = ['--http-host=127.0.0.1', `--http-port=${port}`, `--hostname=${url}`]
  return ['start-dev', '--import-realm', '--cache=local', '--health-enabled=false', ...listen]
}

// Maven finds the archive by its own configuration and checks it (`-C`: a wrong checksum fails).
async function distribution(): Promise<string> {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'lokta')
  const name = `keycloak-quarkus-dist-${keycloakVersion}.tar.gz`
  const archive = join(cache, name)
  if (existsSync(archive)) return archive
  await mkdir(cache, { recursive: true })
  const fetched = await mkdtemp(join(cache, 'fetch-'))
  await run('mvn', [
    ...['-q', '-B', '-C', 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy'],
    `-Dartifact=org.keycloak:keycloak-quarkus-dist:${keycloakVersion}:tar.gz`,
    `-DoutputDirectory=${fetched}`,
  ])
  // Renamed when whole: a run that was cut off leaves no half archive behind.
  await rename(join(fetched, name), archive)
  await rm(fetched, { recursive: true, force: true })
  return archive
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}

async function untilReady(server: ChildProcess, url: string): Promise<void> {
  let log = ''
  const keep = (chunk: Buffer) => {
    log = (log + chunk.toString('utf8')).slice(-4_000)
  }
  server.stdout?.on('data', keep)
  server.stderr?.on('data', keep)
  let failed: Error | undefined
  server.once('error', (error) => {
    failed = error
  })
  const deadline = Date.now() + startDeadlineMs
  while (Date.now() < deadline) {
    if (failed) throw failed
    if (server.exitCode !== null) throw new Error(`Keycloak ended with ${server.exitCode}:\n${log}`)
    const answers = await Promise.all(realms.map(({ slug }) => answersAt(`${url}/realms/${slug}`)))
    if (answers.every(Boolean)) return
    await sleep(500)
  }
  throw new Error(`Keycloak was not ready in ${startDeadlineMs / 1000} s:\n${log}`)
}

async function answersAt(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}

function killGroup(server: ChildProcess, signal: NodeJS.Signals): void {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return
  try {
    process.kill(-server.pid, signal)
  } catch {
    // It ended by itself between the look and the signal.
  }
}

async function endGroup(server: ChildProcess): Promise<void> {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  killGroup(server, 'SIGTERM')
  await Promise.race([ended, sleep(15_000, undefined, { ref: false })])
  killGroup(server, 'SIGKILL')
  await ended
}

/** Reads the version of the image that docker-compose.yml runs. */
export async function composeVersion(): Promise<string | undefined> {
  const compose = await readFile(new URL('../../docker-compose.yml', import.meta.url), 'utf8')
  return /keycloak\/keycloak:([\d.]+)/.exec(compose)?.[1]
}
