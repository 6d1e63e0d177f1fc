/** What the products say where there is nothing. */
export const noId = '00000000-0000-0000-0000-000000000000'
