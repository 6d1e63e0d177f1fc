/** How something stands, whichever product says it in whichever words. */
export type Standing = 'ok' | 'warn' | 'fail' | 'run' | 'idle'
