import { addressOf, get, send } from '../api/call.js'
import { Copy } from '../parts/code.js'
import { Icon } from '../parts/icons.js'
import { refuse, sayDone } from '../store/actions.js'
import { server } from '../store/server.js'
import type { ViewProps } from './index.js'

const names = { vbr: 'Backup & Replication', vb365: 'Backup for Microsoft 365' }

/** Both products' own pages to try their APIs, with a token to put in. */
export function Try ({ shown: { name } }: ViewProps) {
  const products = server.value?.products
  const copyToken = async (product: 'vbr' | 'vb365'): Promise<void> => {
    try {
      const { token, user } = await send<{ token: string, user: string }>(name, { to: 'control', method: 'POST', path: '/api/worlds/{world}/tokens', body: { product } })
      await navigator.clipboard.writeText(token)
      sayDone(`A token of ${user} is copied`, 'Press Authorize in Swagger UI and paste it there.')
    } catch (error) {
      refuse('Make a token', error)
    }
  }
  return (
    <>
      <div>
        <h1>Try the APIs.</h1>
        <p class='lead'>Swagger UI of each product, in this world. The products’ own addresses have self-signed certificates, which a browser asks about; these do not.</p>
      </div>
      <div class='even'>
        {(['vbr', 'vb365'] as const).map(product => (
          <section key={product} class='card form' aria-label={names[product]}>
            <h2>{names[product]}</h2>
            <dl class='facts big'>
              <div><dt>For your clients</dt><dd><code>{products?.[product].url}</code></dd></div>
              <div><dt>Revisions</dt><dd>{products?.[product].revisions.join(', ')}</dd></div>
            </dl>
            <p class='row'>
              <a class='btn' target='_blank' rel='noreferrer' href={addressOf(name, { to: product, path: '/swagger' })}><Icon name='try' size={13} />Open Swagger UI</a>
              <button onClick={() => { void copyToken(product) }}><Icon name='copy' size={13} />Copy a token</button>
              <Copy text={products?.[product].url ?? ''} what='The address' />
            </p>
          </section>
        ))}
      </div>
      <section class='card form' aria-label='The control API'>
        <h2>The control API</h2>
        <p>Worlds, time, outcomes, faults and the journal: all that this page does, it does through it.</p>
        <p class='row'>
          <a class='btn' target='_blank' rel='noreferrer' href='/openapi.json'>Its OpenAPI document</a>
          <button onClick={() => { void saveCertificate(name) }}>Save the certificate</button>
        </p>
      </section>
    </>
  )
}

async function saveCertificate (world: string): Promise<void> {
  try {
    const pem = await get<string>(world, 'control', '/api/certificate')
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([pem], { type: 'application/x-pem-file' }))
    link.download = 'vbsim.pem'
    link.click()
    URL.revokeObjectURL(link.href)
    sayDone('The certificate is saved as vbsim.pem')
  } catch (error) {
    refuse('Save the certificate', error)
  }
}
