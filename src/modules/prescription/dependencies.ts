import type { Logger } from "@medusajs/framework/types"

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

/** What OCR thinks the head of a page says; null where it read nothing. */
export type DraftHeader = {
  prescriber_name: string | null
  registration_number: string | null
  council: string | null
  patient_name: string | null
  patient_address: string | null
  /** `YYYY-MM-DD` */
  authored_on: string | null
}

/** What OCR thinks a line says; it pre-fills the pharmacist's form and approves nothing. */
export type DraftLine = {
  text: string
  name: string
  form: string | null
  strength: string | null
  /** The dose as it is written, with its length; on the medicine's line or the next. */
  dose_text: string | null
  frequency: string | null
  doses_per_day: number | null
  duration_days: number | null
  quantity_base_units: number | null
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
