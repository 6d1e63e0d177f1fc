// Written by scripts/contract from the vendor's OpenAPI documents.
export const revisions = ['v6', 'v7', 'v8'] as const
