// Uploads as strangers send them: what is refused leaves no row and no byte behind (T48).
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { makePdf, makePng } from '../../demo/papers.ts'
import { type Answer, expectProblem, json, sendBare } from '../../test/support/bare-http.ts'
import { eicar, type FakeClamd, startFakeClamd } from '../../test/support/fake-clamd.ts'
import { staffOf } from '../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../test/support/gateway.ts'

let clamd: FakeClamd
let gateway: TestGateway
let authorization: string
let applicationId: string

before(async () => {
  clamd = await startFakeClamd()
  gateway = await startGateway({ clamdAddress: clamd.address })
  authorization = `Bearer ${await gateway.token('himal', 'asha')}`
  const { underwriter } = staffOf(gateway, 'himal')
  const { data } = await underwriter.listLoanProducts()
  const { id: partyId } = await underwriter.createParty({ body: { kind: 'person', fullName: 'Anjali', country: 'IN' } })
  const asked = { requestedAmount: '20000.00', requestedInstalmentCount: 6, purpose: 'Stock' }
  const body = { ...asked, partyId, loanProductId: data[0]?.id as string }
  applicationId = (await underwriter.createApplication({ body })).id
})
after(async () => {
  await gateway.stop()
  await clamd.stop()
})

const pdf = Buffer.from(makePdf(['Statement of income']))
const upload = (bytes: Uint8Array, fileName = 'a.pdf', type = 'application/pdf'): Promise<Answer> => {
  const path = `/v1/applications/${applicationId}/documents?kind=payslip&fileName=${encodeURIComponent(fileName)}`
  const sent = json(path, Buffer.from(bytes), { headers: { 'content-type': type } })
  return sendBare(gateway.url, { ...sent, headers: { authorization, ...sent.headers } })
}
const kept = () => {
  const files = readdirSync(join(gateway.dataFolder), { recursive: true, withFileTypes: true })
  return files.filter((each) => each.isFile() && each.parentPath.includes('documents')).length
}
const listed = async () => {
  const { underwriter } = staffOf(gateway, 'himal')
  return (await underwriter.listApplicationDocuments({ applicationId })).data.length
}

async function isRefused(answer: Promise<Answer>, status: number, code: string): Promise<Answer> {
  const before = [kept(), await listed()]
  const given = await answer
  expectProblem(given, status, code)
  assert.deepEqual([kept(), await listed()], before, 'nothing is stored')
  return given
}

test('bytes, ending of the name and declared type must all agree', async () => {
  assert.equal((await upload(pdf)).status, 201)
  assert.equal((await upload(makePng(4), 'x.PNG', 'image/png')).status, 201)
  await isRefused(upload(pdf, 'a.png'), 422, 'document.type_differs')
  await isRefused(upload(pdf, 'a.pdf.exe'), 422, 'document.type_differs')
  await isRefused(upload(pdf, 'a'), 422, 'document.type_differs')
  await isRefused(upload(pdf, 'a.png', 'image/png'), 422, 'document.type_differs')
  await isRefused(upload(makePng(4)), 422, 'document.type_differs')
  await isRefused(
    upload(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x"/>'), 'a.svg', 'image/svg+xml'),
    415,
    'media_type.unsupported',
  )
  await isRefused(upload(Buffer.from('<svg onload="x"/>')), 422, 'document.type_not_recognised')
})

test('a name is a label: one that climbs is refused, one that is strange is given back as a label', async () => {
  for (const name of ['../../etc/cron.d/x.pdf', '..\\x.pdf', '/etc/x.pdf', 'a\u0000.pdf', 'a\r\nSet-Cookie: x.pdf'])
    await isRefused(upload(pdf, name), 400, 'request.invalid')
  const strange = '..%2f..;"\'<b>é😀.pdf'
  const answer = await upload(pdf, strange)
  assert.equal(answer.status, 201, answer.text)
  const { id, sha256 } = JSON.parse(answer.text)
  const path = `/v1/documents/${id}/content`
  const read = await sendBare(gateway.url, { method: 'GET', path, headers: { authorization } })
  assert.equal(read.headers['content-disposition'], `attachment; filename*=UTF-8''${encodeURIComponent(strange)}`)
  assert.equal(read.headers['x-content-type-options'], 'nosniff')
  const names = readdirSync(gateway.dataFolder, { recursive: true, encoding: 'utf8' })
  assert.ok(names.some((name) => name.endsWith(sha256)))
  assert.ok(!names.some((name) => name.includes('😀')))
})

test('a file that is two things at once is refused', async () => {
  const archive = Buffer.alloc(22)
  archive.write('PK\u0005\u0006', 'latin1')
  await isRefused(upload(Buffer.concat([pdf, archive])), 422, 'document.malformed')
  await isRefused(upload(Buffer.concat([pdf, Buffer.from('<script>alert(1)</script>')])), 422, 'document.malformed')
})

test('what the scanner knows is refused; the same file is taken when it is clean', async () => {
  const before = clamd.scanned
  const infected = Buffer.concat([pdf.subarray(0, 9), Buffer.from(`%${eicar}\n`), pdf.subarray(9)])
  const answer = await isRefused(upload(infected), 422, 'document.infected')
  assert.deepEqual(JSON.parse(answer.text).facts, { found: 'Eicar-Signature' })
  assert.equal((await upload(makePdf(['x'.repeat(300_000)]))).status, 201)
  assert.equal(clamd.scanned, before + 2)
})

test('a scanner that is silent, gone, or says neither yes nor no lets nothing through; then it works again', async () => {
  for (const mood of ['hangs up', 'too large', 'chatters'] as const) {
    clamd.mood = mood
    const answer = await isRefused(upload(pdf), 503, 'document.scan_unavailable')
    assert.equal(answer.headers['retry-after'], '30')
  }
  clamd.mood = 'works'
  assert.equal((await upload(pdf)).status, 201)
})
