/** A LIKE pattern for the text anywhere, with LIKE's own signs meaning themselves. */
export const containing = (text: string) => `%${literally(text)}%`

/** A LIKE pattern for all that begins with the text. */
export const beginningWith = (text: string) => `${literally(text)}%`

/** A LIKE pattern for the text itself, for a comparison that knows no case. */
export const literally = (text: string) => text.replace(/[\\%_]/g, "\\$&")
