import t from 'tap'
import { alice, almondVale, allStaff, engineeringTeam, jane, lindwurm, projectArchive, vpnUsers } from '../estate/vb365/organizations.js'
import type { Members } from './vbr-bodies-kit.js'
import { startVb365Contract } from './vb365-kit.js'

const { call, holdBodies, holdIds, holdLists, holdPrincipals } = await startVb365Contract(t)

const of = (organization: string, rest: string): string => `/Organizations/${organization}${rest}`
const { body } = await call('GET', `/v8${of(lindwurm, `/Users/${jane}/OneDrives`)}`)
// The simulator has checked it against its schema.
const [drive] = (body as { results: Array<{ id: string }> }).results

const since7 = ['v7', 'v8']
const located = (...types: string[]) => ({ locationType }: Members): boolean => types.includes(String(locationType))
const called = (member: string, pattern: RegExp) => (row: Members): boolean => pattern.test(String(row[member]))
const locations = [
  { query: 'locationFilter=OnPremises', finds: located('OnPremises') },
  { query: 'locationFilter=Hybrid', finds: located('Hybrid') },
  { query: 'locationFilter=cloud', finds: located('Cloud') },
  { query: 'locationFilter=CloudOrHybrid', finds: located('Cloud', 'Hybrid') },
  { query: 'locationFilter=OnPremisesOrHybrid', finds: located('OnPremises', 'Hybrid') },
  { query: 'locationFilter=Any', finds: () => true }
]

holdLists([
  {
    path: of(lindwurm, '/Users'),
    filters: [
      { query: 'username=jane.adler@lindwurm.onmicrosoft.com', finds: called('name', /^jane\.adler@/) },
      { query: 'displayName=*er', finds: called('displayName', /er$/i) },
      { query: 'displayName=J*', finds: called('displayName', /^J/i) },
      { query: 'displayName=jane adler', finds: called('displayName', /^Jane Adler$/) },
      { query: 'dataSource=Production', finds: () => true, versions: since7 },
      {
        query: 'detectedSkuType=Education',
        finds: row => /"Education"/.test(JSON.stringify(row.assignedLicenses ?? [])),
        versions: ['v8']
      }
    ]
  },
  { path: of(almondVale, '/Users'), filters: locations },
  {
    path: of(lindwurm, '/Groups'),
    filters: [
      { query: 'displayName=*e*', finds: called('displayName', /e/i) },
      { query: 'groupName=all.staff@lindwurm.onmicrosoft.com', finds: called('displayName', /^All Staff$/) }
    ]
  },
  { path: of(almondVale, '/Groups'), filters: locations.filter(({ query }) => !query.includes('=cloud')) },
  { path: of(lindwurm, `/Groups/${allStaff}/Members`) },
  { path: of(lindwurm, `/Groups/${vpnUsers}/Members`) },
  {
    path: of(lindwurm, '/Sites'),
    query: 'includePersonalSites=true&includeSearchSites=true',
    filters: [
      { query: `parentId=${projectArchive}`, finds: row => row.parentUrl === 'https://lindwurm.sharepoint.com/sites/archive' },
      { query: 'parentId=root', finds: row => row.parentUrl === undefined },
      { query: 'filter=ENGIN', finds: row => /engin/i.test(`${String(row.title)}${row.isPersonal === true ? '' : String(row.url)}`), versions: since7 },
      { query: 'filter=adler', finds: called('title', /adler/i), versions: since7 },
      { query: 'locationFilter=Cloud', finds: row => row.isCloud === true }
    ]
  },
  { path: of(lindwurm, '/Sites') },
  { path: of(lindwurm, '/Teams'), filters: [{ query: 'displayName=*a*', finds: called('displayName', /a/i) }] },
  { path: of(lindwurm, `/Users/${jane}/OneDrives`) }
])

holdIds([
  { method: 'GET', path: `/Organizations/~${lindwurm}/Users` },
  { method: 'GET', path: `/Organizations/~${lindwurm}/Users/~${jane}` },
  { method: 'GET', path: `/Organizations/~${lindwurm}/Users/~${jane}/OneDrives` },
  { method: 'GET', path: `/Organizations/~${lindwurm}/Users/~${jane}/OneDrives/~${drive?.id ?? ''}` },
  { method: 'GET', path: `/Organizations/~${lindwurm}/Groups/~${allStaff}` },
  { method: 'GET', path: `/Organizations/~${lindwurm}/Groups/~${allStaff}/Members` },
  { method: 'GET', path: `/Organizations/~${lindwurm}/Sites/~${projectArchive}` },
  { method: 'GET', path: `/Organizations/~${lindwurm}/Teams/~${engineeringTeam}` },
  { method: 'GET', path: `/Organizations/~${lindwurm}/SyncState`, versions: since7 },
  { method: 'POST', path: `/Organizations/~${lindwurm}/Sync`, body: {}, versions: since7 }
])

holdBodies([{ operation: 'OrganizationSync_Start', path: of(lindwurm, '/Sync'), body: { type: 'Full' } }])

holdPrincipals([
  'OrganizationUser', 'OrganizationUserOneDrive', 'OrganizationGroup', 'OrganizationGroupMember', 'OrganizationSite',
  'OrganizationTeam', 'OrganizationSync'
])

t.test('what belongs to one organization is unknown to the others', async t => {
  for (const path of [`/Users/${alice}`, `/Groups/${allStaff}x`]) {
    t.equal((await call('GET', `/v8${of(lindwurm, path)}`)).status, 404)
  }
  t.equal((await call('GET', `/v8${of(almondVale, `/Teams/${engineeringTeam}`)}`)).status, 404)
})
