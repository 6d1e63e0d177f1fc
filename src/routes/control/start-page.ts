import type { FastifyReply, FastifyRequest } from 'fastify'
import { hasConsole, pagePolicy } from './console.js'
import type { ControlRoutes } from './deps.js'

/** What a browser shows without the console: where everything is, who may log in, and the worlds with their clocks. */
export const startPage: ControlRoutes = (app, { version, products, worlds, consoleFolder }) => {
  const show = (_request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const rows = worlds.list().map(world => world.about()).map(({ name, clock }) =>
      `<tr><td>${escape(name)}</td><td>${escape(clock.now)}</td><td>${escape(clock.mode)}</td></tr>`)
    return reply.type('text/html; charset=utf-8')
      .header('content-security-policy', `${pagePolicy}; style-src 'unsafe-inline'`)
      .send(page(version, products, rows.join('')))
  }
  for (const url of hasConsole(consoleFolder) ? ['/start'] : ['/start', '/']) app.get(url, { schema: { hide: true } }, show)
}

type Products = Record<'vb365' | 'vbr', { url: string, revisions: readonly string[] }>

const page = (version: string, { vb365, vbr }: Products, worlds: string): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>vbsim</title>
<style>body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:50rem;padding:0 1rem}
td,th{padding:.2rem 1rem .2rem 0;text-align:left}</style>
<h1>vbsim ${escape(version)}</h1>
<p>A simulator of two REST APIs. It is not affiliated with Veeam Software.</p>
<table>
<tr><td>Veeam Backup for Microsoft 365</td><td><a href="${escape(vb365.url)}/swagger">${escape(vb365.url)}</a></td></tr>
<tr><td>Veeam Backup &amp; Replication</td><td><a href="${escape(vbr.url)}/swagger">${escape(vbr.url)}</a></td></tr>
<tr><td>Control API</td><td><a href="/openapi.json">/openapi.json</a> · <a href="/api/coverage">coverage</a> ·
<a href="/api/certificate">certificate</a></td></tr>
</table>
<p>Unless started with other accounts, log in as <code>administrator</code> with the password <code>vbsim</code>;
as <code>administrator@NAME</code> into the world of that name.</p>
<table><tr><th>World</th><th>Its time</th><th>Clock</th></tr>${worlds}</table>
</html>
`

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string => text.replace(/[&<>"]/g, letter => entities[letter] ?? letter)
