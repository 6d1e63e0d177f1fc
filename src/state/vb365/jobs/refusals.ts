import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about jobs and changes of owner; what all areas refuse stands with it. */
export const jobsRefusals = catalogue({
  ownerNeedsObjectStorage: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (name: string, owner: string) => `Backup repository ${name} is not in object storage, and ${owner} takes nothing else.`
  },
  alreadyOwner: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (owner: string, name: string) => `Backup repository ${name} already belongs to ${owner}.`
  },
  tooManyLinks: {
    kind: 'conflict',
    evidence: 'documented',
    code: 'RepositoryOwnerChangeTooManyLinks',
    text: (name: string, others: string) => `Backup repository ${name} is tied by copy jobs to: ${others}. ` +
      "Set 'includeAllRelatedRepositories' to give them all to the new owner."
  },
  ownerChanging: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `The owner of backup repository ${name} is being changed.`
  },
  noSuchLogItem: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (id: string) => `Log item with ID ${id} was not found.`
  },
  noCopyJob: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (name: string) => `Backup job ${name} has no backup copy job.`
  },
  noSuchItem: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (id: string) => `The job has no item with ID ${id}.`
  },
  notAWeek: {
    kind: 'invalid',
    evidence: 'documented',
    text: (member: string, hours: number) => `'${member}' must have ${hours} values, one for each hour of the week.`
  },
  notInOrganization: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (kind: string, id: string, organization: string) => `Organization ${organization} has no ${kind} with ID ${id}.`
  },
  nothingOfItem: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (item: string) => `Nothing of ${item} is switched on.`
  },
  selectedAndExcluded: {
    kind: 'invalid',
    evidence: { guide: 'add-vbojob' },
    text: (item: string) => `${item} cannot be selected and excluded at once.`
  },
  itemFixed: {
    kind: 'invalid',
    evidence: 'documented',
    text: (item: string) => `${item} has no settings that can be changed.`
  },
  notOfPublicMailbox: {
    kind: 'invalid',
    evidence: { guide: 'new-vbobackupitem' },
    text: (member: string) => `'${member}' has no meaning for a public mailbox.`
  },
  noTeamsChats: {
    kind: 'invalid',
    evidence: 'documented',
    text: (organization: string) => `Team posts are not backed up in organization ${organization}.`
  },
  dynamicGroup: {
    kind: 'invalid',
    evidence: { guide: 'vbo_object_types' },
    text: (group: string, organization: string) =>
      `Dynamic distribution group ${group} cannot be backed up: organization ${organization} is served by an application.`
  },
  noSelectedItems: {
    kind: 'invalid',
    evidence: 'documented',
    text: () => "A job of the type SelectedItems needs at least one item in 'selectedItems'."
  },
  lastItem: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `The last selected item of job ${name} cannot be removed.`
  },
  onlyFolders: {
    kind: 'invalid',
    evidence: { guide: 'select_objects_to_backup' },
    text: (name: string) => `Job ${name} backs up the whole organization: only OneDrive folders can be selected besides.`
  },
  organizationTaken: {
    kind: 'conflict',
    evidence: { guide: 'select_objects_to_backup' },
    text: (organization: string, job: string) => `Organization ${organization} is backed up as a whole by job ${job} already.`
  },
  archiveForCopies: {
    kind: 'invalid',
    evidence: 'documented',
    text: (name: string) => `Backup repository ${name} is an archive and takes backup copies only.`
  },
  notOnLinux: {
    kind: 'invalid',
    evidence: 'documented',
    text: (organization: string, repository: string) =>
      `Organization ${organization} is on premises, and backup repository ${repository} is served by Linux.`
  },
  hasCopyJob: {
    kind: 'conflict',
    evidence: { guide: 'removing_backup_job' },
    text: (name: string, copyJob: string) => `Backup job ${name} is followed by ${copyJob}, which must be removed first.`
  },
  otherOrganization: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (job: string) => `Backup job ${job} is of another organization.`
  },
  copyNeedsObjectStorage: {
    kind: 'invalid',
    evidence: { guide: 'target_backup_copy_repo' },
    text: (name: string) => `Backup repository ${name} is not in object storage: nothing can be copied from it or to it.`
  },
  sameRepository: {
    kind: 'invalid',
    evidence: { guide: 'target_backup_copy_repo' },
    text: (name: string) => `Backup repository ${name} cannot hold both the backups and their copies.`
  },
  otherOwner: {
    kind: 'invalid',
    evidence: { guide: 'target_backup_copy_repo' },
    text: (source: string, target: string) => `Backup repositories ${source} and ${target} have different owners.`
  },
  otherRetention: {
    kind: 'invalid',
    evidence: { guide: 'editing_bj_settings' },
    text: (source: string, target: string) => `Backup repositories ${source} and ${target} have different types of retention.`
  },
  immutableInDays: {
    kind: 'invalid',
    evidence: { guide: 'target_backup_copy_repo' },
    text: (name: string) => `Backup repository ${name} locks backups for some days: copies are locked for the whole retention period.`
  },
  copyTargetFixed: {
    kind: 'invalid',
    evidence: { guide: 'vbo_editing_repository' },
    text: (name: string) =>
      `Backup repository ${name} locks backup copies: neither their retention period nor how long they are locked can be changed.`
  },
  hasCopyAlready: {
    kind: 'conflict',
    evidence: { guide: 'target_backup_copy_repo' },
    text: (name: string, copyJob: string) => `Backup job ${name} is followed by ${copyJob} already.`
  }
}, refuse)
