import { inflateSync } from 'node:zlib'
import t from 'tap'
import { Agent, request } from 'undici'
import { freshWorld } from '../../estate/fresh-installation.js'
import { startTest } from '../../estate/simulator.js'
import { fileOf, installed, license, workload } from './stories.js'

const test = await startTest(t)
const { world, simulator } = test
const agent = new Agent({ connect: { rejectUnauthorized: false } })

/** The bytes of a report, and what it is called. */
async function reportOf (token: string, reportFormat: string): Promise<{ bytes: Buffer, name: string }> {
  const { statusCode, headers, body } = await request(`${simulator.vbr.url}${license}/createReport`, {
    method: 'POST',
    dispatcher: agent,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ reportFormat })
  })
  t.equal(statusCode, 200)
  t.equal(headers['content-type'], 'application/octet-stream')
  return { bytes: Buffer.from(await body.arrayBuffer()), name: String(headers['content-disposition']) }
}

/** The texts on the pages of a PDF, read as a viewer does: from its streams, however the letters are spaced. */
function textsOf (pdf: Buffer): string {
  const streams = [...pdf.toString('latin1').matchAll(/\/FlateDecode\s*>>\s*stream\n([\s\S]*?)\nendstream/g)]
    .map(([, stream = '']) => inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'))
  return streams.flatMap(stream => [...stream.matchAll(/\[(.*?)\] TJ/g)])
    .map(([, line = '']) => [...line.matchAll(/<([0-9a-f]*)>/g)].map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1')).join(''))
    .join('\n')
}

/** A line of the report about a number of objects that take an instance each. */
const counter = (counterType: string, numberOfObjects: number, more: object = {}) => ({
  counterType,
  multiplier: '1',
  instancesInGrace: '0',
  numberOfObjects,
  numberOfNewObjects: 0,
  numberOfRentalObjects: 0,
  numberOfRemovedObjects: 0,
  consumedInstances: String(numberOfObjects),
  newInstances: '0',
  rentalInstances: '0',
  removedInstances: '0',
  reasonForRemoval: '',
  ...more
})

t.test('the report for the vendor counts what uses the licence', async t => {
  const { vbr } = await world()
  await installed(vbr, fileOf('License type=NFR', 'Edition=Enterprise Plus', 'Instances=10', 'Support ID=0815', 'License ID=L-1'))
  await vbr.post(`${license}/instances/${String((await workload(vbr, 'web01')).instanceId)}/revoke`)
  const { bytes, name } = await reportOf(vbr.token, 'Json')
  t.match(name, /^attachment; filename=".*2025-01-15\.json"$/)
  const { body: { vbrId, buildVersion } } = await vbr.get('/api/v1/serverInfo')
  t.same(JSON.parse(bytes.toString()), {
    products: [{
      productVersion: buildVersion,
      edition: 'Enterprise Plus',
      installationId: vbrId,
      data: [{
        instances: {
          supportId: '0815',
          licenseId: 'L-1',
          licenseType: 'NFR',
          counters: [
            counter('VBR-VBR-AZURE-ENTRA-ID', 42, { multiplier: '0.1', instancesInGrace: '5', consumedInstances: '5' }),
            counter('VBR-VBR-LINUX-SERVER', 1, { instancesInGrace: '1' }),
            counter('VBR-VBR-UNSTRUCTURED-DATA', 2, { consumedInstances: '0' }),
            counter('VBR-VBR-VM-HYPERV', 2, { instancesInGrace: '2' }),
            counter('VBR-VBR-VM-VSPHERE', 13, { instancesInGrace: '4', numberOfRemovedObjects: 1, removedInstances: '1' }),
            counter('VBR-VBR-WINDOWS-SERVER', 1)
          ]
        }
      }]
    }]
  })
})

t.test('the report for people is a page, or a PDF, that names everything protected', async t => {
  const { vbr } = await world()
  const page = (await reportOf(vbr.token, 'Html')).bytes.toString()
  t.match(page, /^<!DOCTYPE html>[\s\S]*<\/html>\n$/)
  const { bytes: pdf, name } = await reportOf(vbr.token, 'Pdf')
  t.match(name, /\.pdf"$/)
  t.match(pdf.toString('latin1'), /^%PDF-1\.\d\n[\s\S]*startxref\n\d+\n%%EOF\n?$/)
  const text = textsOf(pdf)
  for (const word of ['License Usage Report', 'vbr01.lindwurm.example', 'Lindwurm Works', '23 used of 100', 'VBR-VBR-VM-VSPHERE', 'sql01', 'k8s-node1']) {
    t.ok(page.includes(word), `page: ${word}`)
    t.ok(text.includes(word), `PDF: ${word}`)
  }
  t.ok(pdf.equals((await reportOf(vbr.token, 'Pdf')).bytes), 'the same estate gives the same file')
})

t.test('without anything that uses the licence there is nothing to report', async t => {
  const { vbr } = await freshWorld(test)
  for (const reportFormat of ['Json', 'Html', 'Pdf']) {
    t.match(await vbr.post(`${license}/createReport`, { body: { reportFormat } }), { status: 400, body: { errorCode: 'UnknownError' } })
  }
  t.equal((await vbr.post(`${license}/createReport`, { body: { reportFormat: 'Csv' } })).status, 400)
})

t.test('a fresh server has a licence for whatever comes', async t => {
  const { vbr } = await freshWorld(test)
  t.match((await vbr.get(license)).body, { status: 'Valid', type: 'NFR', edition: 'EnterprisePlus' })
})
