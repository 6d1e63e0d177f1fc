import type {
  RESTAmazonInstanceType, RESTAmazonSecurityGroup, RESTAmazonSubnet, RESTAmazonVpc
} from '../../../schemas/vb365/common/cloud-storage.js'
import { guid } from '../../store/ids.js'
import type { Accounts } from './accounts.js'
import { credentialsRefusals as refuse } from './refusals.js'

type Vpc = RESTAmazonVpc & { id: string, name: string }
type Part = { id: string, name: string }

/** Where the account and the region of a request are. */
export interface Ec2Place { accountId: string, regionId: string }

const regions = [
  'eu-central-1', 'eu-west-1', 'eu-west-2', 'eu-west-3', 'eu-north-1', 'eu-south-1', 'us-east-1', 'us-east-2', 'us-west-1',
  'us-west-2', 'ca-central-1', 'sa-east-1', 'ap-northeast-1', 'ap-southeast-1', 'ap-southeast-2', 'ap-south-1',
  'us-gov-east-1', 'us-gov-west-1', 'cn-north-1', 'cn-northwest-1'
]

const gigabyte = 2 ** 30
const instance = (type: string, cores: number, gigabytes: number) => ({ type, cores, memory: gigabytes * gigabyte })
const instanceTypes = [
  instance('t3.medium', 2, 4), instance('c5.xlarge', 4, 8), instance('c5.2xlarge', 8, 16), instance('c5.4xlarge', 16, 32),
  instance('m5.xlarge', 4, 16), instance('m5.2xlarge', 8, 32)
]

/**
 * What an account of Amazon has for helper machines in a region. It follows from the account's name and the region: the
 * same account has the same networks in every world.
 */
export function createEc2Resources (accounts: Accounts) {
  function placeOf ({ accountId, regionId }: Ec2Place): string {
    const { userName } = accounts.ofType(accountId, 'amazonS3Account')
    if (!regions.includes(regionId.trim().toLowerCase())) throw refuse.unknownAmazonRegion(regionId)
    return `ec2/${userName}/${regionId.trim().toLowerCase()}`
  }

  const idOf = (kind: string, name: string): string => `${kind}-0${guid(name).replaceAll('-', '').slice(0, 16)}`

  function vpcs (place: Ec2Place): Vpc[] {
    const where = placeOf(place)
    return ['main', 'backup'].map((name, n) =>
      ({ id: idOf('vpc', `${where}/${name}`), name: `vpc-${name}`, CIDR: `10.${octet(where) + n}.0.0/16` }))
  }

  const vpc = (place: Ec2Place, id: string): Vpc => oneOf('Virtual private cloud', vpcs(place), id)

  function subnets (place: Ec2Place, vpcId: string): Array<RESTAmazonSubnet & Part> {
    const { id, CIDR = '' } = vpc(place, vpcId)
    const [net, second] = CIDR.split('.')
    return ['a', 'b'].map((zone, n) =>
      ({ id: idOf('subnet', `${id}/${zone}`), name: `subnet-${zone}`, CIDR: `${net}.${second}.${n}.0/24` }))
  }

  function securityGroups (place: Ec2Place, vpcId: string): Array<RESTAmazonSecurityGroup & Part> {
    const { id } = vpc(place, vpcId)
    return ['default', 'backup'].map(name => ({ id: idOf('sg', `${id}/${name}`), name }))
  }

  return {
    instanceTypes (place: Ec2Place): Array<RESTAmazonInstanceType & { type: string }> {
      placeOf(place)
      return instanceTypes
    },
    instanceType (place: Ec2Place, name: string): RESTAmazonInstanceType & { type: string } {
      placeOf(place)
      const found = instanceTypes.find(({ type }) => type === name.trim().toLowerCase())
      if (found === undefined) throw refuse.noSuchName('Instance type', name)
      return found
    },
    vpcs,
    /** By its id or its name. */
    vpc,
    subnets,
    subnet: (place: Ec2Place, vpcId: string, name: string) => oneOf('Subnet', subnets(place, vpcId), name),
    securityGroups,
    securityGroup: (place: Ec2Place, vpcId: string, name: string) => oneOf('Security group', securityGroups(place, vpcId), name)
  }
}

export type Ec2Resources = ReturnType<typeof createEc2Resources>

const octet = (name: string): number => parseInt(guid(name).slice(0, 2), 16) % 250

function oneOf<T extends Part> (noun: string, all: readonly T[], wanted: string): T {
  const found = all.find(({ id, name }) => id === wanted || name === wanted)
  if (found === undefined) throw refuse.noSuchName(noun, wanted)
  return found
}
