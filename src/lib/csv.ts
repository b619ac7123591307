/**
 * One line of a CSV file (RFC 4180). A text that a spreadsheet would run as a formula is quoted
 * from it by an apostrophe.
 */
export function csvLine(fields: readonly string[]): string {
  return `${fields.map(field).join(",")}\r\n`
}

function field(text: string): string {
  // Some programs skip blanks, and read full-width signs as the plain ones.
  const starts = /^[\t\r\n]/.test(text) || /^[=+\-@|%]/.test(text.normalize("NFKC").trim())
  const harmless = starts ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
