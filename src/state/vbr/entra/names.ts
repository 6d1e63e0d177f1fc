/** What people, teams and things of a directory are called. */
export const given = [
  'Ada', 'Anton', 'Beatriz', 'Cem', 'Clara', 'Daniel', 'Edda', 'Emil', 'Fatima', 'Finn', 'Greta', 'Hana', 'Henrik', 'Ines',
  'Ivo', 'Jana', 'Jonas', 'Karim', 'Lena', 'Luca', 'Marta', 'Milan', 'Nadia', 'Nils', 'Olga', 'Paul', 'Rosa', 'Samir',
  'Tessa', 'Tomas', 'Vera', 'Yusuf'
] as const

export const family = [
  'Albers', 'Amaral', 'Aydin', 'Bakker', 'Barros', 'Berger', 'Blanc', 'Brandt', 'Castro', 'Dahl', 'Demir', 'Engel',
  'Ferrari', 'Fischer', 'Garnier', 'Gruber', 'Hansen', 'Hoffmann', 'Horvat', 'Jansen', 'Kaya', 'Keller', 'Koval', 'Kraus',
  'Lang', 'Larsen', 'Lopes', 'Marino', 'Mendes', 'Meyer', 'Mikkelsen', 'Moreau', 'Novak', 'Olsen', 'Pereira', 'Peters',
  'Popescu', 'Ricci', 'Roth', 'Santos', 'Schubert', 'Silva', 'Sommer', 'Svoboda', 'Tanaka', 'Visser', 'Weber', 'Zimmer'
] as const

export const departments = ['Sales', 'Finance', 'Information Technology', 'Engineering', 'Human Resources', 'Marketing'] as const
export type Department = typeof departments[number]

export const titles: Record<Department, readonly string[]> = {
  Sales: ['Account Manager', 'Sales Representative', 'Key Account Manager'],
  Finance: ['Accountant', 'Controller', 'Treasury Analyst'],
  'Information Technology': ['System Administrator', 'Support Engineer', 'Network Engineer'],
  Engineering: ['Software Engineer', 'Test Engineer', 'Product Designer'],
  'Human Resources': ['Recruiter', 'Payroll Specialist', 'People Partner'],
  Marketing: ['Content Editor', 'Campaign Manager', 'Market Analyst']
}

/** Each has an administrative unit. */
export const offices = [
  { name: 'Berlin', country: 'Germany' },
  { name: 'Lisbon', country: 'Portugal' },
  { name: 'Ljubljana', country: 'Slovenia' },
  { name: 'Remote', country: 'Germany' }
] as const

export const partners = ['Brightwater', 'Nordlicht', 'Pinegrove', 'Valdora'] as const

export const projects = ['Heron', 'Lantern', 'Compass', 'Juniper', 'Meridian', 'Saffron', 'Tideway', 'Kestrel'] as const

export const roles = [
  { name: 'Global Administrator', does: 'Manages all of the directory', actions: ['microsoft.directory/*/allTasks'], holders: 2 },
  { name: 'User Administrator', does: 'Manages users and groups', actions: ['microsoft.directory/users/allTasks'], holders: 2 },
  { name: 'Helpdesk Administrator', does: 'Resets passwords', actions: ['microsoft.directory/users/password/update'], holders: 3 },
  { name: 'Groups Administrator', does: 'Manages groups', actions: ['microsoft.directory/groups/allTasks'], holders: 1 },
  { name: 'Security Reader', does: 'Reads security reports', actions: ['microsoft.directory/auditLogs/allProperties/read'], holders: 2 },
  { name: 'Application Administrator', does: 'Manages applications', actions: ['microsoft.directory/applications/allTasks'], holders: 1 },
  {
    name: 'Conditional Access Administrator',
    does: 'Manages Conditional Access',
    actions: ['microsoft.directory/conditionalAccessPolicies/allTasks'],
    holders: 1
  },
  { name: 'Intune Administrator', does: 'Manages devices', actions: ['microsoft.directory/devices/allTasks'], holders: 1 }
] as const

/** Those that somebody in the organization has made. */
export const customRoles = [
  { name: 'Application Support', does: 'Renews secrets of applications', actions: ['microsoft.directory/applications/credentials/update'] },
  { name: 'Guest Inviter Desk', does: 'Invites guests', actions: ['microsoft.directory/users/inviteGuest'] },
  { name: 'Device Clerk', does: 'Disables lost devices', actions: ['microsoft.directory/devices/disable'] }
] as const

/** Registered here; each has an enterprise application, too. */
export const ownApplications = ['Payroll Portal', 'Warehouse Sync', 'Reporting API', 'Intranet', 'Order Desk'] as const
/** Applications of others that people here use. */
export const otherApplications = ['Travel Desk', 'Team Whiteboard', 'Courier Tracking', 'Expense Box'] as const

export const policies = [
  'Require MFA for administrators', 'Require MFA for all users', 'Block legacy authentication', 'Require compliant device',
  'Block sign-in from unknown countries'
] as const

export const configurations = [
  { name: 'Windows BitLocker', does: 'Encrypts system drives', odataType: '#microsoft.graph.windows10EndpointProtectionConfiguration' },
  { name: 'Windows Update Ring', does: 'When updates are installed', odataType: '#microsoft.graph.windowsUpdateForBusinessConfiguration' },
  { name: 'macOS Firewall', does: 'Switches the firewall on', odataType: '#microsoft.graph.macOSEndpointProtectionConfiguration' },
  { name: 'Windows Compliance', does: 'What Windows must have', odataType: '#microsoft.graph.windows10CompliancePolicy' },
  { name: 'macOS Compliance', does: 'What macOS must have', odataType: '#microsoft.graph.macOSCompliancePolicy' },
  { name: 'Android Compliance', does: 'What phones must have', odataType: '#microsoft.graph.androidCompliancePolicy' }
] as const

export const systems = [
  { name: 'Windows', prefix: 'LT', first: [10, 0, 22631, 3000] },
  { name: 'Windows', prefix: 'PC', first: [10, 0, 26100, 1000] },
  { name: 'macOS', prefix: 'MB', first: [14, 1, 0] },
  { name: 'Android', prefix: 'PH', first: [14, 0, 0] }
] as const
