// Written by scripts/contract from the vendor's OpenAPI documents.
export const revisions = ['1.1-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2'] as const
