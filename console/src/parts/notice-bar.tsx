import { notice } from '../store/actions.js'
import { Icon } from './icons.js'

/** What was refused, in the words of whoever refused it. */
export function NoticeBar () {
  const said = notice.value
  if (said === undefined) return null
  return (
    <div class={`note notice ${said.kind === 'refused' ? 'bad' : 'good'}`} role={said.kind === 'refused' ? 'alert' : 'status'}>
      <div>
        <p><b>{said.kind === 'refused' ? `${said.title}: refused` : said.title}</b></p>
        {said.message !== '' && <p>{said.message}</p>}
        {said.expected !== undefined && <p class='mut'>Expected {said.expected}{said.at === undefined ? '' : ` at ${said.at}`}.</p>}
      </div>
      <button class='icon quiet' aria-label='Close this message' onClick={() => { notice.value = undefined }}><Icon name='close' /></button>
    </div>
  )
}
