import type { CmsPattern, Flag } from "@pulsekart/triage"
import path from "node:path"
import { Thread } from "../../lib/thread"
import type { SafetyRuleSet } from "./safety-rules"

export type PatternsTask = {
  text: string
  version_hash: string
  /** Sent when the thread does not have them. */
  patterns?: readonly CmsPattern[]
}

export type PatternsReply = { flag: Flag | null } | { outcome: "patterns_wanted" }

/** A set at the CMS's limits is read within seconds, once; after that a message takes milliseconds. */
const LONGEST_WAIT_MS = 12_000

/** How long patterns take is the editors' doing: no request waits for another one's. */
const thread = new Thread<PatternsTask, PatternsReply>({
  file: path.join(__dirname, "patterns-thread"),
  heapMegabytes: 256,
})

/**
 * The flag that a pattern of the CMS raises. The rules in code are asked before, in the request
 * itself, and need nothing of this.
 *
 * @throws Error when the thread dies or takes too long
 */
export async function patternFlag(
  text: string,
  { version_hash, patterns }: Pick<SafetyRuleSet, "version_hash" | "patterns">
): Promise<Flag | null> {
  if (version_hash === null || patterns.length === 0) {
    return null
  }
  const signal = AbortSignal.timeout(LONGEST_WAIT_MS)
  const first = await thread.call({ text, version_hash }, { signal })
  const reply =
    "flag" in first ? first : await thread.call({ text, version_hash, patterns }, { signal })
  if (!("flag" in reply)) {
    throw new Error("the thread has other patterns than it was given")
  }
  return reply.flag
}
