import * as op from '../../schemas/vb365/amazon-archiver-appliance.js'
import type { Section } from '../../server/section.js'

/** Amazon Archiver Appliance: what an account of Amazon has for the helper machines of archives. */
export const amazonArchiverAppliance: Section = ({ get }) => {
  get('/EC2Resources/InstanceType', op.eC2ResourcesGetInstanceTypes, ({ query, vb365 }) =>
    vb365.ec2Resources.instanceTypes(query))

  get('/EC2Resources/InstanceType/:instanceTypeName', op.eC2ResourcesGetInstanceTypeByName, ({ params, query, vb365 }) =>
    [vb365.ec2Resources.instanceType(query, params.instanceTypeName)])

  get('/EC2Resources/VirtualPrivateCloud', op.eC2ResourcesGetVirtualPrivateClouds, ({ query, vb365 }) =>
    vb365.ec2Resources.vpcs(query))

  get('/EC2Resources/VirtualPrivateCloud/:name', op.eC2ResourcesGetVirtualPrivateCloudByName, ({ params, query, vb365 }) =>
    [vb365.ec2Resources.vpc(query, params.name)])

  get('/EC2Resources/VirtualPrivateCloud/:id/Subnets', op.eC2ResourcesGetSubnets, ({ params, query, vb365 }) =>
    vb365.ec2Resources.subnets(query, params.id))

  get('/EC2Resources/VirtualPrivateCloud/:id/Subnets/:subnetName',
    op.eC2ResourcesGetSubnetByName, ({ params, query, vb365 }) =>
      [vb365.ec2Resources.subnet(query, params.id, params.subnetName)])

  get('/EC2Resources/VirtualPrivateCloud/:id/SecurityGroup',
    op.eC2ResourcesGetSecurityGroups, ({ params, query, vb365 }) =>
      vb365.ec2Resources.securityGroups(query, params.id))

  get('/EC2Resources/VirtualPrivateCloud/:id/SecurityGroup/:securityGroupName',
    op.eC2ResourcesGetSecurityGroupByName, ({ params, query, vb365 }) =>
      vb365.ec2Resources.securityGroup(query, params.id, params.securityGroupName))
}
