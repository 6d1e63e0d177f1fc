import type { Page } from 'playwright-core'
import t from 'tap'
import { startTest } from '../estate/simulator.js'
import { browserTrouble, buildConsole, openBrowser, openPage } from './browser.js'

t.setTimeout(300_000)
const trouble = browserTrouble()
if (trouble !== undefined) t.plan(0, `The console was not tested. ${trouble}`)
else await stories()

async function stories (): Promise<void> {
  const consoleFolder = buildConsole()
  const { simulator, control } = await startTest(t, { own: true, consoleFolder })
  const browser = await openBrowser(t)
  const { url } = simulator.control

  /** A page in a world of its own. */
  async function inWorld (name: string, view = ''): Promise<{ page: Page, troubles: string[], end: () => Promise<void> }> {
    await control.post('/api/worlds', { body: { name, from: 'default' } })
    const opened = await openPage(browser, url)
    await opened.page.goto(`/w/${name}${view}`)
    return { ...opened, end: () => opened.page.context().close() }
  }
  const sees = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor()

  t.test('a job of B&R is started, broken on its way, and seen to fail; mended, it succeeds', async t => {
    const { page, troubles, end } = await inWorld('break-vbr')
    await page.getByRole('button', { name: 'Start SQL and Exchange' }).click()
    const drawer = page.getByRole('complementary', { name: 'Details' })
    await drawer.getByRole('heading', { name: 'SQL and Exchange' }).waitFor()
    t.match(page.url(), /#vbr\/session\//, 'its session can be shared')
    // Its machines are being processed after two steps: each is waited for, and its end is some steps further.
    const machine = drawer.getByText('sql02', { exact: true })
    for (let step = 1; step <= 2; step++) {
      const moved = page.waitForResponse(reply => reply.url().endsWith('/clock/advance'))
      await page.getByRole('button', { name: 'Next due' }).click()
      await moved
    }
    await machine.waitFor()
    await drawer.getByRole('button', { name: 'WIN-REPO01 is full' }).click()
    await drawer.getByRole('button', { name: 'Put it right' }).waitFor()
    await drawer.getByRole('button', { name: 'Jump to its end' }).click()
    await drawer.locator('header').getByText('Failed', { exact: true }).waitFor()
    await sees(page, /jobs? failed on the last run/)
    await drawer.getByRole('button', { name: 'Put it right' }).click()
    await drawer.getByRole('button', { name: 'Start again' }).click()
    await drawer.getByRole('button', { name: 'Jump to its end' }).click()
    await drawer.locator('header').getByText('Success', { exact: true }).waitFor()
    t.strictSame(troubles, [])
    await end()
  })

  t.test('a job of Microsoft 365 is watched, mailbox by mailbox', async t => {
    const { page, troubles, end } = await inWorld('watch-vb365')
    await page.getByRole('button', { name: 'Start Lindwurm daily', exact: true }).click()
    const drawer = page.getByRole('complementary', { name: 'Details' })
    await drawer.getByText(/^Job started/).waitFor()
    await drawer.getByRole('button', { name: 'Jump to its end' }).click()
    await drawer.getByText('Jane Adler', { exact: true }).waitFor()
    await drawer.getByRole('button', { name: 'Close' }).click()
    t.equal(await drawer.count(), 0)
    t.equal(await page.evaluate('location.hash'), '')
    t.strictSame(troubles, [])
    await end()
  })

  t.test('time is moved by buttons and by keys, runs, and is stopped', async () => {
    const { page, end } = await inWorld('time')
    const shown = page.locator('.clock time')
    await shown.waitFor()
    const before = await shown.getAttribute('datetime')
    await page.getByRole('button', { name: '+1 h' }).click()
    const after = async (hours: number): Promise<void> => {
      const wanted = new Date(Date.parse(before ?? '') + hours * 3_600_000).toISOString()
      await page.locator(`.clock time[datetime="${wanted}"]`).waitFor()
    }
    await after(1)
    await page.keyboard.press(']')
    await after(2)
    await page.keyboard.press('}')
    await after(26)
    await page.getByRole('button', { name: /let time run sixty/ }).click()
    await page.getByText('60×', { exact: true }).waitFor()
    await page.getByRole('button', { name: /^Stop the clock/ }).click()
    await page.getByText('Frozen').waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('w')
    await page.getByRole('heading', { level: 1, name: /worlds/ }).waitFor()
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    await end()
  })

  t.test('what a script asks is in the journal as it happens, with what it did wrong', async t => {
    const { page, troubles, end } = await inWorld('journal', '/journal')
    await sees(page, 'No requests yet.')
    const token = await tokenOf('journal')
    await fetch(`${simulator.vbr.url}/api/v1/trafficRules`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}`, 'x-api-version': '1.3-rev2', 'content-type': 'application/json' },
      body: '{"throttlingEnabled":"yes"}'
    })
    await page.getByRole('link', { name: '/trafficRules' }).click()
    const drawer = page.getByRole('complementary', { name: 'Details' })
    await drawer.locator('mark').getByText('throttlingEnabled').waitFor()
    await drawer.getByText(/UpdateTrafficRules was refused/).waitFor()
    await sees(page, /findings? in 1 request\./)
    await drawer.getByRole('button', { name: 'Send it again' }).click()
    await page.getByRole('alert').getByText(/is required/).waitFor()
    await sees(page, /in 2 requests\./)
    t.strictSame(troubles.filter(said => !said.includes('400')), [], 'what was refused is all that a browser notes')
    await end()
  })

  t.test('worlds are forked, go back to a snapshot, and are deleted', async t => {
    const { page, troubles, end } = await inWorld('origin', '/worlds')
    await page.getByRole('button', { name: 'Take a snapshot' }).click()
    await page.getByRole('button', { name: 'Restore before' }).waitFor()
    const before = await page.locator('.clock time').getAttribute('datetime')
    await page.getByRole('button', { name: '+1 week' }).click()
    await page.getByRole('button', { name: 'Restore before' }).click()
    await page.locator(`.clock time[datetime="${before}"]`).waitFor()
    await page.getByLabel('Name').first().fill('copy-of-it')
    await page.getByRole('button', { name: 'Fork it' }).click()
    await page.waitForURL('**/w/copy-of-it')
    await sees(page, /Nothing is running|job/)
    await page.goto('/w/copy-of-it/worlds')
    await page.getByRole('button', { name: 'Delete copy-of-it' }).click()
    await page.waitForURL('**/w/default/worlds')
    await page.getByRole('button', { name: 'Delete copy-of-it' }).waitFor({ state: 'detached' })
    t.notOk(simulator.worlds.list().some(({ name }) => name === 'copy-of-it'))
    t.strictSame(troubles, [])
    await end()
  })

  t.test('outcomes, conditions and faults are arranged by forms that know what there is', async t => {
    const { page, troubles, end } = await inWorld('rules', '/break')
    await page.getByLabel('What it is about').selectOption({ label: 'Domain Controllers' })
    await page.getByLabel('Percent of its length').fill('42')
    await page.getByRole('button', { name: 'Arrange it' }).click()
    await sees(page, 'The next Backup about Domain Controllers ends Failed at 42 %.')
    await page.getByRole('button', { name: 'Is down' }).click()
    await page.getByRole('button', { name: 'Disk Almond: full' }).click()
    await page.getByRole('button', { name: 'Put Disk Almond right' }).waitFor()
    await page.getByRole('button', { name: 'Answers wrongly' }).click()
    await page.getByRole('button', { name: 'Arrange expired-once' }).click()
    await sees(page, 'B&R, every operation: the token expires.')
    await page.getByRole('link', { name: 'Overview' }).click()
    await sees(page, /1 repository is full/)
    t.strictSame(troubles, [])
    await end()
  })

  t.test('what a form was refused stands at its field', async t => {
    const { page, end } = await inWorld('refused', '/break?tab=faults')
    await page.getByLabel('Operation, * is every one').fill('StartJobb')
    await page.getByRole('button', { name: 'Arrange it' }).first().click()
    const field = page.locator('.field.bad')
    await field.getByText(/^Expected .*StartJob/).waitFor()
    await page.getByLabel('Operation, * is every one').fill('StartJob')
    await page.getByRole('button', { name: 'Arrange it' }).first().click()
    await sees(page, 'B&R, StartJob: is answered 503.')
    t.equal(await field.count(), 0)
    await end()
  })

  t.test('long lists are pages of 100, if somebody wants them so, and a page has an address', async t => {
    const { page, troubles, end } = await inWorld('pages', '/sessions?result=ok')
    await sees(page, /sessions are good\./)
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('button', { name: 'Pages of 100' }).click()
    const pages = page.getByRole('navigation', { name: 'Pages' })
    await pages.getByText(/^Page 1 of \d/).waitFor()
    t.equal(await page.locator('table.sessions tbody tr').count(), 100)
    await pages.getByRole('button', { name: 'Older' }).click()
    await pages.getByText(/^Page 2 of \d/).waitFor()
    t.match(page.url(), /result=ok&page=2/)
    await page.reload()
    await pages.getByText(/^Page 2 of \d/).waitFor()
    t.strictSame(troubles, [])
    await end()
  })

  t.test('by keyboard alone: a day of a strip, its run, and back; a diamond of the timeline', async t => {
    const { page, troubles, end } = await inWorld('keyboard')
    const strip = page.getByRole('row', { name: /SQL and Exchange/ }).getByRole('slider')
    await strip.focus()
    await page.keyboard.press('End')
    t.match(await strip.getAttribute('aria-valuetext'), /^\w{3} \d+ \w{3}: \d+ runs?/)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    const drawer = page.getByRole('complementary', { name: 'Details' })
    await drawer.getByRole('heading', { name: 'SQL and Exchange' }).waitFor()
    await drawer.getByRole('heading', { name: 'Phases' }).waitFor()
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'detached' })
    t.match(await page.evaluate<string>('document.activeElement.getAttribute("role")'), 'slider', 'the focus is where it was')
    await page.keyboard.press('g')
    await page.keyboard.press('t')
    const diamond = page.getByRole('button', { name: /^Jump to: / }).first()
    const where = await page.locator('.clock time').getAttribute('datetime')
    await diamond.focus()
    await page.keyboard.press('Enter')
    await page.locator(`.clock time:not([datetime="${where}"])`).waitFor()
    t.strictSame(troubles, [])
    await end()
  })

  t.test('a stream that broke off is gone on with behind the event that was seen last', async t => {
    await control.post('/api/worlds', { body: { name: 'broken', from: 'default' } })
    const { page } = await openPage(browser, url)
    const asked: Array<string | undefined> = []
    await page.route('**/api/worlds/broken/events**', route => {
      asked.push(route.request().headers()['last-event-id'])
      const body = 'id: seen-last\nevent: clock\ndata: {"type":"clock"}\n\n'
      return asked.length === 1 ? route.fulfill({ contentType: 'text/event-stream', body }) : route.continue()
    })
    await page.goto('/w/broken')
    await sees(page, /^Not live since/)
    await page.getByText('Live', { exact: true }).waitFor()
    t.strictSame(asked, [undefined, 'seen-last'])
    await page.context().close()
  })

  t.test('a mailbox is opened out of a backup', async t => {
    const { page, troubles, end } = await inWorld('mailbox', '/backups')
    await page.getByRole('button', { name: 'Open its mailboxes' }).click()
    await page.getByRole('link', { name: /^Jane Adler/ }).first().click()
    await page.getByRole('link', { name: 'Inbox' }).click()
    await page.getByRole('list', { name: 'Items' }).getByRole('listitem').nth(3).waitFor()
    t.match(page.url(), /session=.*mailbox=.*folder=/, 'the place can be shared')
    await page.getByRole('button', { name: 'Close the session' }).click()
    await page.getByRole('heading', { name: 'Machines', exact: true }).waitFor()
    t.strictSame(troubles, [])
    await end()
  })

  t.test('files are looked into out of a restore point, of Windows and of Linux', async t => {
    const { page, troubles, end } = await inWorld('files', '/backups')
    for (const [backup, machine, way, file] of [
      ['File Servers', 'file01', ['D:\\', 'Shares', 'HR'], /\.(docx|xlsx|pdf|pptx|txt|msg|csv|png|jpg)$/], ['Web Tier', 'web01', ['etc'], 'fstab']
    ] as const) {
      await page.getByText(backup, { exact: true }).click()
      await page.getByRole('button', { name: machine, exact: true }).click()
      await page.getByRole('button', { name: new RegExp(`^Look into ${machine} as of `) }).first().click()
      await page.getByRole('heading', { name: `Files of ${machine} in a backup.` }).waitFor()
      for (const folder of way) await page.getByRole('link', { name: folder, exact: true }).click()
      await page.getByRole('rowheader', { name: file }).first().waitFor()
      t.match(page.url(), /mount=.*path=/, 'the place can be shared')
      await page.getByRole('navigation', { name: 'Folder' }).getByRole('button', { name: machine }).click()
      await page.getByRole('link', { name: way[0], exact: true }).waitFor()
      await page.getByRole('button', { name: 'Unmount' }).click()
      await page.getByRole('heading', { name: 'Machines', exact: true }).waitFor()
    }
    t.strictSame(troubles, [])
    await end()
  })

  t.test('the demonstration goes to its end, and what it breaks fails', async t => {
    const { page, troubles } = await openPage(browser, url)
    await page.goto('/demo')
    await page.getByRole('button', { name: 'Play it' }).click()
    const bar = page.getByRole('complementary', { name: 'Demonstration' })
    const next = bar.locator('button.primary:not(:disabled)')
    for (let scene = 1; scene < 10; scene++) {
      await bar.getByText(`${scene} of 10`).waitFor()
      await next.waitFor()
      if (scene === 3) await page.getByText('The backup proxy is not available.').first().waitFor()
      if (scene === 7) await page.locator('mark').getByText('throttlingEnabled').waitFor()
      if (scene === 8) await page.getByRole('list', { name: 'Items' }).getByRole('listitem').first().waitFor()
      t.equal(await page.locator('.notice').count(), 0, `scene ${scene}: nothing was refused`)
      await next.click()
    }
    await bar.getByText('Now yours').waitFor()
    t.strictSame(troubles.filter(said => !/ 40[04] |^40[04]|\(Not Found\)|\(Bad Request\)/.test(said)), [])
    await page.context().close()
  })

  t.test('a world that is deleted elsewhere says so, and an unknown view too', async () => {
    const { page, end } = await inWorld('short')
    await sees(page, /jobs of Backup/)
    await control.del('/api/worlds/short')
    await sees(page, 'short is gone.')
    await page.goto('/w/default/nothing')
    await sees(page, 'There is no such view.')
    await end()
  })

  t.test('with a token the console asks for it once, and no address has it', async t => {
    const { simulator: guarded } = await startTest(t, { own: true, consoleFolder, controlToken: 'only-mine' })
    const { page } = await openPage(browser, guarded.control.url)
    await page.goto('/')
    await page.getByLabel('Token').fill('only-mine')
    await page.getByRole('button', { name: 'Open the console' }).click()
    await page.getByRole('button', { name: 'Start Domain Controllers', exact: true }).waitFor()
    await page.getByText('Live', { exact: true }).waitFor()
    t.notMatch(page.url(), /only-mine/)
    await page.context().close()
  })

  async function tokenOf (world: string): Promise<string> {
    const { body } = await control.post(`/api/worlds/${world}/tokens`, { body: { product: 'vbr' } })
    return body.token
  }
}
