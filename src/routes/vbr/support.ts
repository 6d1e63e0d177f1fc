import * as deployment from '../../schemas/vbr/deployment.js'
import * as logs from '../../schemas/vbr/log-export.js'
import type { Deps, Section } from '../../server/section.js'
import { zipFile } from './zip-file.js'

/** Log export, and Deployment: what is taken from the backup server as an archive. */
export const support = ({ certificate }: Deps): Section => ({ get, post }) => {
  post('/api/v1/exportlogs', logs.exportSupportLogs, ({ body, principal, vbr }) =>
    vbr.logExports.start(body, principal.user))

  get('/api/v1/exportlogs/:sessionId/download', logs.downloadSupportLogBundle, ({ params, vbr }) =>
    zipFile(vbr.logExports.bundle(params.sessionId)))

  post('/api/v1/deployment/generateKit', deployment.createDeploymentKit, ({ body, vbr }) => vbr.deploymentKits.start(body))

  get('/api/v1/deployment/:taskId/downloadKit', deployment.downloadDeploymentKit, ({ params, vbr }) => {
    const { name, files } = vbr.deploymentKits.read(params.taskId)
    return zipFile({ name, files: [...files, { path: 'server.crt', content: certificate.cert }] })
  })
}
