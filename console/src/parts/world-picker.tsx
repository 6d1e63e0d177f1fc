import { address, goTo, toPath } from '../address.js'
import { useFeed } from '../store/feeds.js'
import { worldList } from '../store/estate.js'
import { shown, type Shown } from '../store/world.js'

export const WorldPicker = () => shown.value === undefined ? null : <Picker key={shown.value.name} shown={shown.value} />

function Picker ({ shown: { feeds, name } }: { shown: Shown }) {
  const names = (useFeed(feeds, worldList).value.value ?? []).map(world => world.name)
  const all = names.includes(name) ? names : [name, ...names]
  return (
    <label class='picker'>
      <span class='mut hide-s'>World</span>
      <select
        aria-label='World' value={name}
        onChange={event => goTo(toPath({ world: event.currentTarget.value, view: address.value.view }))}
      >
        {all.map(one => <option key={one} value={one}>{one}</option>)}
      </select>
    </label>
  )
}
