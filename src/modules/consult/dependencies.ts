import type { Logger } from "@medusajs/framework/types"
import type { OwnKey } from "../../lib/own-key"

/** The narrow interfaces that medusa-config hands to this module. */
export type ConsultDependencies = {
  logger: Logger
  privacy: {
    keyOf(ownerId: string): Promise<OwnKey>
    forget(ownerId: string): Promise<void>
  }
}

export type ConsultOptions = {
  /** How long one process may take to answer before another may answer instead. */
  turnSeconds: number
  answerer: OpenAiAnswererOptions | undefined
}

export type OpenAiAnswererOptions = {
  apiKey: string
  baseUrl: string
  model: string
  timeoutMs: number
  /** What one session may spend on the model; after it, answers are extractive. */
  sessionRequests: number
  sessionTokens: number
}
