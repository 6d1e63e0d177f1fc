/** The default estate's retrievals, by name: each of one kind of objects, and one that failed. */
export const mailOfMarketing = 'Mail of Marketing'
export const teamOfMarketing = 'Team of Marketing'
export const siteOfMarketing = 'Site of Marketing'
export const filesOfRavi = 'Files of Ravi Gupta'
