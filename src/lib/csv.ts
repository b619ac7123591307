/**
 * One line of a CSV file (RFC 4180). A text that a spreadsheet would run as a formula is quoted
 * from it by an apostrophe.
 */
export function csvLine(fields: readonly string[]): string {
  return `${fields.map(field).join(",")}\r\n`
}

function field(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
