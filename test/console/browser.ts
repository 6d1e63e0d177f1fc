import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { Test } from 'tap'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Why there is nothing to test with; undefined where there is. */
export function browserTrouble (): string | undefined {
  if (pathOfBrowser() !== undefined) return undefined
  const advice = 'No Chromium was found: apt-get install chromium, or name one in CHROMIUM_PATH.'
  // Where tests decide, a browser that is missing is a failure, not a reason to leave the tests out.
  if (process.env.CI !== undefined || process.env.VBSIM_BROWSER === 'required') throw new Error(advice)
  return advice
}

function pathOfBrowser (): string | undefined {
  const { CHROMIUM_PATH: named } = process.env
  return (named === undefined || named === '' ? [] : [named])
    .concat(['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'])
    .find(existsSync)
}

/** The console as its build makes it. */
export function buildConsole (): string {
  const folder = join('.build', 'console')
  execFileSync(process.execPath, [join(root, 'scripts', 'console.js'), folder], { cwd: root })
  return join(root, folder)
}

export async function openBrowser (t: Test): Promise<Browser> {
  const executablePath = pathOfBrowser()
  if (executablePath === undefined) throw new Error('There is no browser.')
  // As root, which CI is, Chromium has no sandbox.
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
  t.teardown(() => browser.close())
  return browser
}

export interface Look { width: 1400 | 400, theme: 'light' | 'dark' }

/** A page that notes whatever a browser holds against it. */
export async function openPage (browser: Browser, url: string, { width, theme }: Look = { width: 1400, theme: 'light' }): Promise<{ page: Page, troubles: string[] }> {
  const context = await browser.newContext({
    viewport: { width, height: width === 400 ? 860 : 1000 }, colorScheme: theme, reducedMotion: 'reduce', baseURL: url
  })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('console', message => { if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text()) })
  page.on('pageerror', error => troubles.push(error.message))
  page.on('requestfailed', request => {
    // What is under way when a page is left ends with it, as its stream of events does.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') troubles.push(`${request.url()}: ${request.failure()?.errorText ?? 'failed'}`)
  })
  page.on('request', request => {
    if (!request.url().startsWith(url) && !request.url().startsWith('blob:')) troubles.push(`asks elsewhere: ${request.url()}`)
  })
  page.on('response', reply => { if (reply.status() >= 400) troubles.push(`${reply.status()} ${reply.url()}`) })
  return { page, troubles }
}
