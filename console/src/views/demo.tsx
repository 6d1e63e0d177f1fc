import { Icon } from '../parts/icons.js'
import { demo, demoWorld, openDemo, scenes } from '../store/demo.js'

/** The way into the demonstration, and what it will show. */
export const Demo = () => (
  <>
    <div>
      <h1>Five minutes with vbsim.</h1>
      <p class='lead'>It plays by itself, in a world of its own ({demoWorld}, made from scratch each time). Every step shows the calls that it makes.</p>
    </div>
    <p><button class='primary' disabled={demo.value !== undefined} onClick={() => { void openDemo() }}><Icon name='start' size={13} />Play it</button></p>
    <ol class='card rows pair scenes'>
      {scenes.map(({ title, caption }, nth) => <li key={title}><div><span class='name'>{nth + 1}. {title}</span><span class='sub'>{caption}</span></div></li>)}
    </ol>
  </>
)
