import t from 'tap'
import { type Answer, isMembers, revisions, type Sent, startContractTest, type Built } from './vbr-bodies-kit.js'
import { type Mutant, mutantsOf } from './vbr-mutants.js'

t.setTimeout(600_000)

const { builtIn, call, bodiesFor, prepare, world } = await startContractTest(t)

/** Bodies that are taken though they are wrong, with the reason. */
const lenient: Array<[operation: RegExp, at: RegExp, reason: string]> = [
  [
    /^Import|^Update(GeneralOptions|EventForwarding|StorageLatency|UsersSettings|MalwareSuspicious|MalwareGeneral|ServerComponents)/,
    /^ body (\{\})?$/, 'nothing in it is required'
  ],
  [/FlrBrowseSearchResult$/, /^ body (\{\})?$/, 'nothing in it is required'],
  [/^ModifySecurity|^Re(move|newInstalled)License$|^GetBackupDetails$/, /^ body (\{\})?$/,
    'nothing in it is required'],
  [/^AzureInstantVMRecoveryMigrate$|^BrowseEntraIdTenantBackupRestorePoints$/, /^ body (\{\})?$/, 'nothing in it is required'],
  [/^CreateJob$/, /^\.(storage|guestProcessing|schedule) lacks$/, '1.2 and later have defaults for them'],
  [/./, /\.platform lacks$/, '1.1 knew one platform and no member for it: it is meant'],
  [/^Export/, /\.ids\[\]=/, 'a selection may fit nothing'],
  [/^Import/, /=/, 'an import reports what it cannot take in the log of its session, item by item'],
  [/ConfigBackup/, /^\.lastSuccessfulBackup\./, 'what the product itself writes is ignored'],
  [/CloudCreds$/, /^\.uniqueId=|\.subscriptions\[\]\.id=/, 'the client\'s own name, and what the product writes'],
  [/ScaleOutRepository$/, /\.placementPolicy\.settings\[\]\.extentId=/, 'settings of what is no extent are dropped'],
  [/ScaleOutRepository$/, /\.(extentCryptoKeyId|cryptoKeyId)=/, 'keys of buckets that were encrypted elsewhere'],
  [/ProtectionGroup$/, /(activeDirectory\.(domainControllerSettings|objects\[\])|\.(excludedObjects\[\]|object))\.(id|domainId)=/, 'what stands in a directory is not looked up'],
  [/^InstantViVMRecoveryMount$/, /^\.shareCredentialsId=/, 'only shares are mounted with them']
]
const codes = ['NotFound', 'UnexpectedContent', 'UnknownError']

/** What is wrong with the answer to a spoilt body. */
function complaint (
  { status, body }: Answer, { kind, at }: Omit<Mutant, 'body'>, { name, revision }: { name: string, revision: string }
): string | undefined {
  const { errorCode, message, ...others } = isMembers(body) ? body : {}
  if (status < 300) {
    const isLenient = kind === 'odd' || lenient.some(([operation, place]) => operation.test(name) && place.test(at))
    return isLenient ? undefined : `was taken with ${status}`
  }
  if (status !== 400 && status !== 404) return `was answered with ${status}`
  const words = /undefined|\[object|NaN|must be null|anyOf|oneOf|must match|must NOT|have required property|schema/
  if (!codes.includes(String(errorCode)) || typeof message !== 'string' || words.test(message)) {
    return `is badly refused: ${errorCode} ${message}`
  }
  const members = Object.keys(others).join()
  if (members !== (revision < '1.2' ? 'resourceId' : 'title,status')) return `is refused with ${members}`
  const isForm = kind === 'wrong' && !/\.platform lacks$/.test(at)
  return isForm && errorCode !== 'UnexpectedContent' ? `is refused as ${errorCode}: ${message}` : undefined
}

const exported = (): string => JSON.stringify(world.fixture.export())
const complaints: string[] = []
const sent = { all: 0, taken: 0, good: 0 }
/** What was sent in an earlier revision, where its answer is the same code's. */
const known = new Set<string>()

async function spoil (built: Built, { path, body }: Sent, before: string): Promise<void> {
  const { operation, name, revision, view } = built
  if (operation.body === undefined) return
  const seen = new Set<string>()
  const good = await call(revision, operation.method, path, { body })
  if (good.status < 300) sent.good++
  else if (good.status >= 500) complaints.push(`${revision} ${name}: a good body was answered with ${good.status}`)
  if (good.status < 300) await world.snapshots.restore('prepared')
  const empty = ['', '{', 'null', '[]', '"text"', '7', '{}'].map(text =>
    ({ at: ` body ${text}`, kind: operation.bodyOptional ? 'odd' as const : 'wrong' as const, text }))
  for (const mutant of [...empty, ...mutantsOf(view, operation.body, body, seen)]) {
    const key = `${name} ${mutant.at}`
    if (mutant.kind !== 'unknown' && known.has(key)) continue
    known.add(key)
    const version = world.kernel.version()
    const given = 'text' in mutant ? { text: mutant.text } : { body: mutant.body }
    const answer = await call(revision, operation.method, path, given)
    sent.all++
    const wrong = complaint(answer, mutant, { name, revision })
    if (wrong !== undefined) complaints.push(`${revision} ${name} ${mutant.at} ${wrong}`)
    if (answer.status < 300) {
      sent.taken++
      if (world.kernel.version() !== version) await world.snapshots.restore('prepared')
    } else if (world.kernel.version() !== version && exported() !== before) {
      complaints.push(`${revision} ${name} ${mutant.at} was refused, and changed the world`)
      await world.snapshots.restore('prepared')
    }
  }
}

await prepare()
await world.snapshots.take('prepared')

for (const revision of revisions) {
  t.test(`bodies that lack, mistype or exceed something are refused in ${revision} and change nothing`, async t => {
    await world.snapshots.restore('prepared')
    const before = exported()
    for (const built of builtIn(revision)) {
      if (built.operation.body === undefined || built.operation.form !== undefined) continue
      for (const sending of await bodiesFor(built)) await spoil(built, sending, before)
    }
    t.same(complaints.splice(0), [])
    t.equal(exported() === before, true, 'the world is what it was')
    t.comment(JSON.stringify(sent))
  })
}
