/** A fault that a person can mend: shown as one line, without a stack. */
export class Fault extends Error {}

/** What to print for any error: a full disk is named, however deep it was met. */
export function describe(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  if (code === "ENOSPC" || /ENOSPC|no space left on device/i.test(text)) {
    return `The disk is full: free some space and start again. (${text.split("\n")[0]})`
  }
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return `${text}: this account may not write there.`
  }
  return text
}
