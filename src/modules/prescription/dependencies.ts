import type { Logger } from "@medusajs/framework/types"
import type { DraftHeader, DraftLine } from "../../contracts/prescription"
import type { PrivateFiles, Sealing } from "../../contracts/private-keeping"

/** The narrow interfaces that medusa-config hands to this module. */
export type PrescriptionDependencies = {
  logger: Logger
  privacy: Sealing
  file: PrivateFiles
  ocr: {
    readPage(
      image: Buffer,
      signal?: AbortSignal
    ): Promise<{ text: string; confidence: number; rotation_degrees: number }>
    draftLines(text: string): Promise<DraftLine[]>
    draftHeader(text: string): Promise<DraftHeader>
  }
}

export type PrescriptionOptions = {
  claimSeconds: number
  ocr: {
    /** Off in a process that only serves HTTP. */
    enabled: boolean
    threads: number
    leaseSeconds: number
    maxAttempts: number
    backoffSeconds: number
    pollSeconds: number
  }
}
