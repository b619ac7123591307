/** A LIKE pattern for the text anywhere, with LIKE's own signs meaning themselves. */
export const containing = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`
