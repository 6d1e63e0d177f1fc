import { useState } from 'preact/hooks'
import { keepToken } from '../api/call.js'

/** Asked for once a tab; it is kept in the tab's storage and stands in no address. */
export function TokenPrompt () {
  const [token, setToken] = useState('')
  return (
    <main class='prompt' id='main'>
      <form
        class='card' onSubmit={event => {
          event.preventDefault()
          keepToken(token)
          location.reload()
        }}
      >
        <h1>This vbsim asks for its token.</h1>
        <p class='lead'>It is the one that it was started with: <code>--control-token</code>, or <code>VBSIM_CONTROL_TOKEN</code>.</p>
        <label for='token'>Token</label>
        <input id='token' type='password' autocomplete='off' required value={token} onInput={event => setToken(event.currentTarget.value)} />
        <button class='primary'>Open the console</button>
      </form>
    </main>
  )
}
