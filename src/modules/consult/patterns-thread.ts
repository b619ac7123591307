import { compilePatterns, firstCmsFlag, type CompiledPatterns } from "@pulsekart/triage"
import type { PatternsReply, PatternsTask } from "./pattern-flags"

let current: { version_hash: string; compiled: CompiledPatterns } | undefined

/** Runs in a thread of its own (pattern-flags.ts) and keeps the set that was used last, as it reads it. */
export default function answer({ text, version_hash, patterns }: PatternsTask): PatternsReply {
  if (patterns && current?.version_hash !== version_hash) {
    current = { version_hash, compiled: compilePatterns(patterns) }
  }
  return current?.version_hash === version_hash
    ? { flag: firstCmsFlag(text, current.compiled) }
    : { outcome: "patterns_wanted" }
}
