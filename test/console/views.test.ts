import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import t from 'tap'
import { startTest } from '../estate/simulator.js'
import { browserTrouble, buildConsole, type Look, openBrowser, openPage } from './browser.js'

const trouble = browserTrouble()
t.setTimeout(300_000)
if (trouble !== undefined) t.plan(0, `The console was not tested. ${trouble}`)
else await stories()

interface AxeResult { violations: Array<{ id: string, help: string, nodes: Array<{ target: unknown, html: string }> }> }

async function stories (): Promise<void> {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const { simulator } = await startTest(t, { own: true, consoleFolder: buildConsole() })
  const browser = await openBrowser(t)
  const { url } = simulator.control

  /** What the rules of accessibility say against a page. */
  async function findingsOf (page: Page): Promise<string[]> {
    // The page's policy lets no script of ours in by a tag; the debugger is not the page.
    await page.evaluate(axe)
    // What lies half under the tabs is measured as if it were half as large: they stand still at the end meanwhile.
    await page.evaluate("document.querySelector('nav.bottom').style.position = 'static'")
    const found = await page.evaluate<AxeResult>(
      "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })")
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
  }

  /** Controls that Tab does not come to on its way through the page. */
  async function missedByTab (page: Page): Promise<string[]> {
    await page.evaluate(`{
      const controls = 'a[href]:not([tabindex="-1"]), button:enabled, input, select, [tabindex="0"]'
      window.unreached = new Set([...document.querySelectorAll(controls)].filter(one => one.checkVisibility()))
      document.addEventListener('focusin', ({ target }) => unreached.delete(target))
      document.activeElement.blur()
    }`)
    const before = await page.evaluate<number>('unreached.size')
    for (let presses = 0; presses < before + 20; presses++) {
      await page.keyboard.press('Tab')
      // Swagger UI and the like have hundreds: those of the page itself are what is walked.
      if (await page.evaluate<boolean>('[...unreached].every(one => !one.isConnected || !one.checkVisibility())')) return []
    }
    return page.evaluate<string[]>('[...unreached].filter(one => one.isConnected).map(one => one.outerHTML.slice(0, 160))')
  }

  /** Until nothing says any more that it is being read. */
  async function settle (page: Page): Promise<void> {
    // The page's policy lets no text be run as a script, which waiting for a function would.
    const isSettled = "document.querySelector('h1') !== null && !/Reading|being loaded/.test(document.querySelector('main').textContent)"
    while (!await page.evaluate<boolean>(isSettled)) await page.waitForTimeout(50)
    await page.waitForTimeout(150)
  }

  const looks: Look[] = [{ width: 1400, theme: 'light' }, { width: 400, theme: 'dark' }]
  for (const look of looks) {
    t.test(`every view is whole at ${look.width} pixels, ${look.theme}`, async t => {
      const { page, troubles } = await openPage(browser, url, look)
      await page.goto('/')
      await settle(page)
      const links = await page.evaluate<string[]>("[...document.querySelectorAll('nav.side a')].map(link => link.getAttribute('href'))")
      t.ok(links.length >= 3, 'there are views')
      for (const link of links) {
        await page.goto(link)
        await settle(page)
        t.strictSame(await findingsOf(page), [], `${link}: accessible`)
        t.equal(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), 0, `${link}: no sideways scrolling`)
        t.equal(await page.locator('h1').count(), 1, `${link}: one heading`)
        if (look.width === 1400) t.strictSame(await missedByTab(page), [], `${link}: the keyboard reaches every control`)
      }
      t.strictSame(troubles, [])
      await page.context().close()
    })
  }
}
