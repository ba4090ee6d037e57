/** Characters of an article in which its headline and lead stand: what it is about, and whom. */
export const lead = 500
