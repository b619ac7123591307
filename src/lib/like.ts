/** A LIKE pattern for the text anywhere, with LIKE's own signs meaning themselves. */
export const containing = (text: string) => `%${literal(text)}%`

/** A LIKE pattern for all that begins with the text. */
export const beginningWith = (text: string) => `${literal(text)}%`

const literal = (text: string) => text.replace(/[\\%_]/g, "\\$&")
