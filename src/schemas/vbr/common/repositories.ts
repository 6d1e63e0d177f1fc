import { OneOf, Since, type Static } from '../../kit/vbr.js'
import {
  AmazonS3GlacierStorageModel, AmazonS3StorageModel, AmazonSnowballEdgeStorageModel,
  AzureArchiveStorageModel, AzureBlobStorageModel, AzureDataBoxStorageModel,
  DellDataDomainStorageModel, ExaGridStorageModel, FujitsuStorageModel, GoogleCloudStorageModel,
  HPEStoreOnceStorageModel, IBMCloudStorageModel, InfinidatStorageModel,
  LinuxHardenedStorageModel, LinuxLocalStorageModel, NfsStorageModel, QuantumDXiStorageModel,
  RepositoryModelBase, S3CompatibleStorageModel, SmbStorageModel,
  VeeamDataCloudVaultArchiveStorageModel, VeeamDataCloudVaultStorageModel,
  WasabiCloudStorageModel, WindowsLocalStorageModel
} from './shared.js'

export const RepositoryModel = OneOf('RepositoryModel', 'type', RepositoryModelBase, {
  WinLocal: WindowsLocalStorageModel,
  LinuxLocal: LinuxLocalStorageModel,
  Smb: SmbStorageModel,
  Nfs: NfsStorageModel,
  AzureBlob: AzureBlobStorageModel,
  AzureDataBox: AzureDataBoxStorageModel,
  AzureArchive: AzureArchiveStorageModel,
  AmazonS3: AmazonS3StorageModel,
  AmazonSnowballEdge: AmazonSnowballEdgeStorageModel,
  AmazonS3Glacier: AmazonS3GlacierStorageModel,
  S3Compatible: S3CompatibleStorageModel,
  GoogleCloud: GoogleCloudStorageModel,
  IBMCloud: IBMCloudStorageModel,
  WasabiCloud: WasabiCloudStorageModel,
  LinuxHardened: LinuxHardenedStorageModel,
  ...Since('1.3-rev0', { VeeamDataCloudVault: VeeamDataCloudVaultStorageModel }),
  ...Since('1.3-rev2', {
    S3Integrated: S3CompatibleStorageModel,
    VeeamDataCloudVaultArchive: VeeamDataCloudVaultArchiveStorageModel,
    DellDataDomain: DellDataDomainStorageModel,
    ExaGrid: ExaGridStorageModel,
    HPEStoreOnce: HPEStoreOnceStorageModel,
    QuantumDXi: QuantumDXiStorageModel,
    Infinidat: InfinidatStorageModel,
    Fujitsu: FujitsuStorageModel,
  }),
})
export type RepositoryModel = Static<typeof RepositoryModel>
