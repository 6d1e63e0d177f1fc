import t from 'tap'
import { startTest } from '../../estate/simulator.js'
import { lindwurm } from '../../estate/vb365/organizations.js'

interface Shown { id: string, name?: string, received: string }

const items = 200_000
const { world, control } = await startTest(t, { size: { items } })

t.test('a mailbox with 200,000 items in one folder is paged from its first to its last one', async t => {
  const { vb365, name } = await world()
  t.match((await control.get(`/api/worlds/${name}`)).body, { size: { items } })
  const { body: { id } } = await vb365.post(`/v8/Organizations/${lindwurm}/explore`, { body: { type: 'Vex' } })
  const root = `RestoreSessions/${id}/organization/mailboxes`
  const mailboxes: Shown[] = (await vb365.get(`/v8/${root}?limit=100`)).body.results
  const box = `${root}/${mailboxes.find(({ name }) => name === 'Jane Adler')?.id}`
  const folders: Shown[] = (await vb365.get(`/v8/${box}/folders?name=Machine reports`)).body.results
  t.equal(folders.length, 1)
  const folder = `${box}/items?parentId=${folders[0]?.id}`
  t.equal((await vb365.get(`/v7/${folder}`)).body.totalCount, items)
  const page = async (offset: number): Promise<Shown[]> =>
    (await vb365.get(`/v8/${folder}&limit=30&offset=${offset}`)).body.results
  let before = '9'
  for (const offset of [0, 30, 99_990, 100_020, items - 60, items - 30]) {
    const found = await page(offset)
    t.equal(found.length, 30)
    for (const { received } of found) {
      t.ok(received < before)
      before = received
    }
  }
  t.same(await page(items), [])
  const last = (await page(items - 1))[0] as Shown
  t.same((await vb365.get(`/v8/${box}/items/${last.id}`)).body, last)

  const others: Shown[] = (await vb365.get(`/v8/${root}/${mailboxes[1]?.id}/folders?name=Machine reports`)).body.results
  t.same(others, [], 'one mailbox only')
})

t.test('what a search of many finds is gone on with by its id, and counted for old versions', async t => {
  const { vb365 } = await world()
  const { body: { id } } = await vb365.post(`/v8/Organizations/${lindwurm}/explore`, { body: { type: 'Vex' } })
  const root = `RestoreSessions/${id}/organization/mailboxes`
  const [jane] = (await vb365.get(`/v8/${root}?limit=100`)).body.results.filter(({ name }: Shown) => name === 'Jane Adler')
  const search = (query: string, page = '', version = 'v8') =>
    vb365.post(`/${version}/${root}/${jane.id}/search?limit=50${page}`, { body: { query } })

  const first = (await search('subject:rechnung')).body
  t.equal(first.results.length, 50)
  t.match(first._links.next.href, `setId=${first.setId}`)
  const second = (await search('subject:rechnung', `&offset=50&setId=${first.setId}`)).body
  t.equal(second.setId, first.setId)
  t.same((await search('something else', `&offset=50&setId=${first.setId}`)).body.results, second.results,
    'the set says what is looked for')
  t.same((await search('subject:rechnung', '&offset=50')).body.results, second.results)
  const everywhere = `/v8/${root}/search?limit=50&setId=${first.setId}`
  t.not((await vb365.post(everywhere, { body: { query: 'subject:rechnung' } })).body.setId, first.setId,
    'the set of one place is not valid for another')

  t.equal((await search('', '', 'v7')).body.totalCount, await countOf(''))
  t.equal((await search('from:petrov subject:rechnung', '', 'v6')).body.totalCount, await countOf('from:petrov subject:rechnung'))

  /** Page after page to the end, or all that the folders hold. */
  async function countOf (query: string): Promise<number> {
    if (query === '') return (await vb365.get(`/v7/${root}/${jane.id}/items`)).body.totalCount
    let count = 0
    for (let offset = 0; ; offset += 50) {
      const { body } = await search(query, `&offset=${offset}`)
      count += body.results.length
      if (body._links.next === undefined) return count
    }
  }
})

t.test('without a size no mailbox has such a folder', async t => {
  const small = await startTest(t)
  const { vb365, name } = await small.world()
  t.match((await small.control.get(`/api/worlds/${name}/collections/vb365.largeFolders`)).body, { total: 0 })
  const { body: { id } } = await vb365.post(`/v8/Organizations/${lindwurm}/explore`, { body: { type: 'Vex' } })
  const root = `/v8/RestoreSessions/${id}/organization/mailboxes`
  for (const mailbox of (await vb365.get(`${root}?limit=100`)).body.results) {
    t.same((await vb365.get(`${root}/${mailbox.id}/folders?name=Machine reports`)).body.results, [])
  }
})
