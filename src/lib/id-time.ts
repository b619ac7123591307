const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const LENGTH = 10

/** What an id (a ULID) begins with, after its prefix, when it is made at that time: its primary key finds it. */
export function idTime(at: Date): string {
  let rest = at.getTime()
  let text = ""
  while (text.length < LENGTH) {
    text = DIGITS[rest % DIGITS.length] + text
    rest = Math.floor(rest / DIGITS.length)
  }
  return text
}
