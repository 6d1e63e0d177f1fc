import './tokens.css'
import './frame.css'
import './parts.css'
import './views.css'
import { effect } from '@preact/signals'
import { render } from 'preact'
import { address, followAddress } from './address.js'
import { Frame } from './frame.js'
import { followKeys } from './keys.js'
import { learnRevisions } from './store/server.js'
import { applySettings } from './store/settings.js'
import { showsUtc } from './store/time.js'
import { enter } from './store/world.js'

const place = document.getElementById('console')
if (place === null) throw new Error('The page has no place for the console.')

applySettings(utc => { showsUtc.value = utc })
followAddress()
followKeys()
await learnRevisions()
effect(() => enter(address.value.world))
render(<Frame />, place)
