import type { Logger } from "@medusajs/framework/types"

/** The narrow interfaces that medusa-config hands to this module. */
export type ConsultDependencies = {
  logger: Logger
  privacy: {
    sealText(ownerId: string, plain: string, context: string): Promise<string>
    openText(ownerId: string, sealed: string, context: string): Promise<string>
    digest(ownerId: string, text: string): Promise<string>
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
