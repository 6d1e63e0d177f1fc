export declare const areas: Readonly<Record<'vbr' | 'vb365', readonly string[]>>
export declare function wallBetween (wish: { file: string, target: string, values: string[] }): string | undefined
export declare function targetOf (file: string, specifier: string): string | undefined
