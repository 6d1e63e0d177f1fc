import { GenericContainer, Wait } from 'testcontainers'

/** One container for a suite: npm install --save-dev testcontainers, and an image `vbsim` (docker build -t vbsim .). */
export async function startVbsim () {
  const container = await new GenericContainer('vbsim')
    .withEnvironment({ VBSIM_NO_TLS: 'true', VBSIM_CLOCK: 'frozen' })
    .withExposedPorts(4443, 9419, 4480)
    .withWaitStrategy(Wait.forHttp('/health', 4480))
    .start()
  const at = port => `http://${container.getHost()}:${container.getMappedPort(port)}`
  return { vb365: at(4443), vbr: at(9419), control: at(4480), stop: () => container.stop() }
}

/** A world for one test, and the name to log in with; the password is vbsim. */
export async function freshWorld ({ control }, name) {
  const headers = { 'content-type': 'application/json' }
  const made = await fetch(`${control}/api/worlds`, { method: 'POST', headers, body: JSON.stringify({ name }) })
  if (!made.ok) throw new Error(await made.text())
  return { world: `${control}/api/worlds/${name}`, userName: `administrator@${name}` }
}
