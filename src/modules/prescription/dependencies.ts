import type { Logger } from "@medusajs/framework/types"
import type { DraftHeader, DraftLine } from "../../contracts/prescription"

/** The narrow interfaces that medusa-config hands to this module. */
export type PrescriptionDependencies = {
  logger: Logger
  privacy: {
    seal(customerId: string, plain: Buffer | string, context: string): Promise<Buffer>
    open(customerId: string, sealed: Buffer, context: string): Promise<Buffer>
    sealText(customerId: string, plain: string, context: string): Promise<string>
    openText(customerId: string, sealed: string, context: string): Promise<string>
    digest(customerId: string, text: string): Promise<string>
  }
  file: {
    createFiles(file: {
      filename: string
      mimeType: string
      content: string
      access: "private"
    }): Promise<{ id: string }>
    deleteFiles(ids: string[]): Promise<void>
    getAsBuffer(id: string): Promise<Buffer>
  }
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
