import type { PartsOptions } from "./make-parts"
import type { Parts } from "./parts"
import type { Retrieve } from "./retrieval/retrieval-port"

export type KnowledgeOptions = {
  /** Follows the CMS's feed and runs the long jobs: in the worker, or in the one process there is. */
  worker: boolean
  /** Answers questions: an index that lives in the process is kept filled. */
  serves: boolean
  /** Without it content comes by the reconciliation alone. */
  feedUrl?: string
  /** How long one outbox row may be worked on without a sign of life. */
  feedLeaseSeconds: number
  pollSeconds: number
  /** Ours, unless a test or a plugin brings its own. */
  parts: PartsOptions | (() => Parts)
  retrieve?: Retrieve
}
