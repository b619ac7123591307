const TITLES = new Set("mr mrs ms miss master baby dr shri sri smt shrimati kum".split(" "))
/** What may follow a name on a page: whose child or wife somebody is, age, sex. */
const AFTER_THE_NAME = /(?:\b[swdc]\s*\/\s*o\b|\b(?:age|aged|sex|male|female)\b|\d).*$/isu

/**
 * Does one name say plainly that it is somebody else's than the other? Order, titles, initials and
 * parts that one of them leaves out do not; a name that is not there says nothing. It is for a notice:
 * families share accounts, and a name is written in many ways.
 */
export function namesAnotherPerson(one: string, other: string): boolean {
  const [fewer, more] = [partsOf(one), partsOf(other)].sort((a, b) => a.length - b.length)
  if (fewer.length === 0 || fewer.join("") === more.join("")) {
    return false
  }
  const left = [...more]
  const take = (fits: (part: string) => boolean): boolean => {
    const at = left.findIndex(fits)
    return at >= 0 && left.splice(at, 1).length === 1
  }
  const unmatched = fewer.filter((part) => !take((candidate) => candidate === part))
  const shareAWord = unmatched.length < fewer.length
  return (
    !shareAWord || !unmatched.every((part) => take((candidate) => isInitialOf(part, candidate)))
  )
}

function partsOf(name: string): string[] {
  const words = name.normalize("NFKC").toLowerCase().replace(AFTER_THE_NAME, "")
  return (words.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => !TITLES.has(word))
}

function isInitialOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length === 1 && long.startsWith(short)
}
