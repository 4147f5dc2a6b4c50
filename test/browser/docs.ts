// Opens the documentation in Debian's chromium and watches what it does: `npx tsx test/browser/docs.ts`.
// CHROMIUM names another binary. Prints `N passed, N failed` last.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Router } from '@koa/router'
import Koa from 'koa'
import { type Browser, chromium, type Page } from 'playwright-core'
import { addDocsDoor } from '../../src/gateway/docs.ts'

const documentText = readFileSync(join(import.meta.dirname, '../../openapi/openapi.gen.json'), 'utf8')

/** What a page did that it must not. */
interface Watched {
  readonly page: Page
  readonly foreignRequests: string[]
  readonly complaints: string[]
}

async function startServer(): Promise<{ origin: string; stop: () => void }> {
  const router = new Router()
  addDocsDoor(router, { documentText })
  // What the reference's own client may call.
  router.get('/v1/tenant', (ctx) => {
    ctx.body = { name: 'Acme', credential: ctx.get('Authorization') }
  })
  const server = createServer(new Koa().use(router.routes()).callback())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop }
}

function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  })
}

async function openWatched(browser: Browser, origin: string, path: string): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } })
  page.setDefaultTimeout(20_000)
  const foreignRequests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.origin !== origin) foreignRequests.push(url.href)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  // What the policy forbids is reported to the page itself; it must be listening before the first script.
  await page.exposeFunction('reportViolation', (text: string) => complaints.push(`policy: ${text}`))
  await page.addInitScript(`addEventListener('securitypolicyviolation', (event) =>
    reportViolation(event.violatedDirective + ' ' + event.blockedURI))`)
  await page.goto(origin + path, { waitUntil: 'networkidle' })
  return { page, foreignRequests, complaints }
}

/** For the eye: nothing is compared. */
async function screenshot(page: Page, name: string): Promise<void> {
  // What slides or fades in has come to rest by then.
  await page.waitForTimeout(1000)
  const file = join(tmpdir(), `lokta-docs-${name}.png`)
  await page.screenshot({ path: file })
  console.log(`  screenshot: ${file}`)
}

async function checkReference(browser: Browser, origin: string): Promise<void> {
  const watched = await openWatched(browser, origin, '/docs')
  const { page } = watched
  await check('the reference names the API', async () => {
    await page.getByRole('heading', { level: 1, name: 'Lokta' }).waitFor()
    await screenshot(page, 'opening')
  })
  await check('the operations stand in the side bar, and a click shows one with its details', async () => {
    const sidebar = page.getByRole('complementary')
    await sidebar.getByRole('button', { name: 'Open Group - servicing' }).click()
    await sidebar.getByRole('link', { name: 'Record a repayment' }).click()
    await page.getByRole('heading', { name: 'Record a repayment' }).waitFor()
    for (const detail of ['May be back-dated', 'Idempotency-Key', 'valueOn', 'externalReference']) {
      await page.getByText(detail).first().waitFor()
    }
    await screenshot(page, 'operation')
  })
  await check('the search finds an operation', async () => {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').first().fill('payoff')
    await page
      .getByRole('option', { name: /Quote what closes a loan/ })
      .first()
      .waitFor()
    await screenshot(page, 'search')
  })
  await check('a request tried from the reference goes to this installation and to no proxy', async () => {
    await page.goto(`${origin}/docs#tag/tenancy/GET/v1/tenant`)
    await page.reload({ waitUntil: 'networkidle' })
    await page.getByRole('button', { name: /Test Request.*v1\/tenant/ }).click()
    await screenshot(page, 'client')
    const send = page.getByRole('button', { name: /^Send get request/i })
    const arrival = page.waitForResponse((response) => new URL(response.url()).pathname === '/v1/tenant')
    const [reply] = await Promise.all([arrival, send.click()])
    assert.equal(reply.status(), 200)
    await screenshot(page, 'reply')
  })
  await checkBehaviour('the reference', watched)
}

async function checkProblemPages(browser: Browser, origin: string): Promise<void> {
  const index = await openWatched(browser, origin, '/problems')
  await check('the list of problems leads to the page of each', async () => {
    await screenshot(index.page, 'problems')
    await index.page.getByRole('link', { name: 'loan.not_active' }).click()
    await index.page.getByRole('heading', { name: 'The loan is not active.' }).waitFor()
    await screenshot(index.page, 'problem')
    await index.page.getByRole('link', { name: 'Record a repayment' }).click()
    await index.page.getByRole('heading', { name: 'Record a repayment' }).waitFor()
  })
  await checkBehaviour('the pages of problems', index)
}

async function checkBehaviour(what: string, { foreignRequests, complaints }: Watched): Promise<void> {
  await check(`${what}: no request leaves the origin`, () => assert.deepEqual(foreignRequests, []))
  await check(`${what}: no error, no warning, no violation of the policy`, () => assert.deepEqual(complaints, []))
}

const outcome = { passed: 0, failed: 0 }
async function check(title: string, body: () => void | Promise<void>): Promise<void> {
  try {
    await body()
    outcome.passed++
    console.log(`ok: ${title}`)
  } catch (error) {
    outcome.failed++
    console.log(`FAILED: ${title}\n${error instanceof Error ? error.message : String(error)}`)
  }
}

const server = await startServer()
const browser = await startBrowser()
try {
  await checkReference(browser, server.origin)
  await checkProblemPages(browser, server.origin)
} finally {
  await browser.close()
  server.stop()
}
console.log(`${outcome.passed} passed, ${outcome.failed} failed`)
process.exitCode = outcome.failed === 0 ? 0 : 1
