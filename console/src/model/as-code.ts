import type { Call } from './call.js'

export const languages = ['curl', 'PowerShell', 'Python', 'TypeScript'] as const
export type Language = typeof languages[number]

/** Where the calls go, and who makes them. */
export interface Setting {
  world: string
  control: string
  /** With TLS their certificate is self-signed unless one was given. */
  products: Record<'vbr' | 'vb365', string>
  revisions: Record<'vbr' | 'vb365', string>
}

/** Calls as somebody would write them in a script of their own, from the login on. */
export function toCode (calls: readonly Call[], language: Language, setting: Setting): string {
  const products = (['vbr', 'vb365'] as const).filter(product => calls.some(({ to }) => to === product))
  const lines = writers[language]
  return [
    ...lines.before(products, setting),
    ...products.flatMap(product => lines.login(product, setting)),
    ...calls.map(call => lines.call(call, setting))
  ].join('\n')
}

interface Writer {
  before: (products: readonly string[], setting: Setting) => string[]
  login: (product: 'vbr' | 'vb365', setting: Setting) => string[]
  call: (call: Call, setting: Setting) => string
}

const loginPath = ({ revisions }: Setting, product: 'vbr' | 'vb365'): string => product === 'vbr' ? '/api/oauth2/token' : `/${revisions.vb365}/token`

/** `administrator@ci-1` logs in to the world ci-1. */
const userOf = ({ world }: Setting): string => world === 'default' ? 'administrator' : `administrator@${world}`

function urlOf ({ to, path }: Call, { control, products, revisions, world }: Setting): string {
  if (to === 'control') return control + path.replace('{world}', encodeURIComponent(world))
  return products[to] + path.replace(/^\/v8\//, `/${revisions.vb365}/`)
}

const quoteShell = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
const quotePower = (text: string): string => `'${text.replaceAll("'", "''")}'`
const isEmpty = (body: unknown): boolean => typeof body === 'object' && body !== null && Object.keys(body).length === 0

function toPython (value: unknown): string {
  if (value === null || value === undefined) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (Array.isArray(value)) return `[${value.map(toPython).join(', ')}]`
  if (typeof value === 'object') return `{${Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${toPython(one)}`).join(', ')}}`
  return JSON.stringify(value)
}

const writers: Record<Language, Writer> = {
  curl: {
    before: () => [],
    login: (product, setting) => [
      `${product}_token=$(curl -sk ${quoteShell(setting.products[product] + loginPath(setting, product))} \\`,
      ...(product === 'vbr' ? [`  -H 'x-api-version: ${setting.revisions.vbr}' \\`] : []),
      `  -d 'grant_type=password&username=${userOf(setting)}&password=vbsim' | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`
    ],
    call: (call, setting) => {
      const { method, to, body } = call
      return [
        `curl -s${to === 'control' ? '' : 'k'}${method === 'GET' || (method === 'POST' && body !== undefined) ? '' : ` -X ${method}`} ${quoteShell(urlOf(call, setting))}`,
        ...(to === 'control' ? [] : [`-H "authorization: Bearer $${to}_token"`]),
        ...(to === 'vbr' ? [`-H 'x-api-version: ${setting.revisions.vbr}'`] : []),
        ...(body === undefined ? [] : ["-H 'content-type: application/json'", `-d ${quoteShell(JSON.stringify(body))}`])
      ].join(' \\\n  ')
    }
  },
  PowerShell: {
    before: () => [],
    login: (product, setting) => [
      `$${product}Token = (Invoke-RestMethod -SkipCertificateCheck -Method Post ${quotePower(setting.products[product] + loginPath(setting, product))} \``,
      ...(product === 'vbr' ? [`  -Headers @{ 'x-api-version' = '${setting.revisions.vbr}' } \``] : []),
      `  -Body @{ grant_type = 'password'; username = '${userOf(setting)}'; password = 'vbsim' }).access_token`
    ],
    call: (call, setting) => {
      const { method, to, body } = call
      const headers = to === 'control'
        ? ''
        : ` -Headers @{ authorization = "Bearer $${to}Token"${to === 'vbr' ? `; 'x-api-version' = '${setting.revisions.vbr}'` : ''} }`
      return `Invoke-RestMethod${to === 'control' ? '' : ' -SkipCertificateCheck'} -Method ${method[0]}${method.slice(1).toLowerCase()} ${quotePower(urlOf(call, setting))}${headers}` +
        (body === undefined ? '' : ` \`\n  -ContentType 'application/json' -Body ${quotePower(JSON.stringify(body))}`)
    }
  },
  Python: {
    before: products => ['import requests', '', ...(products.length > 0 ? ['session = requests.Session()', 'session.verify = False  # or the path of the certificate: GET /api/certificate'] : [])],
    login: (product, setting) => [
      `${product}_login = session.post(${JSON.stringify(setting.products[product] + loginPath(setting, product))},`,
      ...(product === 'vbr' ? [`    headers={"x-api-version": "${setting.revisions.vbr}"},`] : []),
      `    data={"grant_type": "password", "username": "${userOf(setting)}", "password": "vbsim"})`,
      `${product} = {"authorization": f"Bearer {${product}_login.json()['access_token']}"${product === 'vbr' ? `, "x-api-version": "${setting.revisions.vbr}"` : ''}}`
    ],
    call: (call, setting) => {
      const { method, to, body } = call
      return `reply = ${to === 'control' ? 'requests' : 'session'}.${method.toLowerCase()}(${JSON.stringify(urlOf(call, setting))}` +
        `${to === 'control' ? '' : `, headers=${to}`}${body === undefined ? '' : `, json=${toPython(body)}`})\n` +
        'reply.raise_for_status()' + (method === 'GET' ? '\nprint(reply.json())' : '')
    }
  },
  TypeScript: {
    before: products => products.length === 0 ? [] : ['// With NODE_EXTRA_CA_CERTS set to the file of GET /api/certificate.'],
    login: (product, setting) => [
      `const ${product}Login = await fetch('${setting.products[product]}${loginPath(setting, product)}', {`,
      "  method: 'POST',",
      ...(product === 'vbr' ? [`  headers: { 'x-api-version': '${setting.revisions.vbr}' },`] : []),
      `  body: new URLSearchParams({ grant_type: 'password', username: '${userOf(setting)}', password: 'vbsim' })`,
      '})',
      `const { access_token: ${product}Token } = await ${product}Login.json()`
    ],
    call: (call, setting) => {
      const { method, to, body } = call
      const headers = [
        ...(to === 'control' ? [] : [`authorization: \`Bearer \${${to}Token}\``]),
        ...(to === 'vbr' ? [`'x-api-version': '${setting.revisions.vbr}'`] : []),
        ...(body === undefined ? [] : ["'content-type': 'application/json'"])
      ]
      const members = [
        ...(method === 'GET' ? [] : [`method: '${method}'`]),
        ...(headers.length === 0 ? [] : [`headers: { ${headers.join(', ')} }`]),
        ...(body === undefined ? [] : [`body: JSON.stringify(${isEmpty(body) ? '{}' : JSON.stringify(body)})`])
      ]
      const options = members.length === 0 ? '' : `, {\n  ${members.join(',\n  ')}\n}`
      return `const reply = await fetch('${urlOf(call, setting)}'${options})${method === 'GET' ? '\nconsole.log(await reply.json())' : ''}`
    }
  }
}
