import { MedusaError } from "@medusajs/framework/utils"
import { errorSchema } from "./entities"

const TYPE_AND_CODE_BY_STATUS: Record<number, [type: string, code: string]> = {
  400: [MedusaError.Types.INVALID_DATA, "razorpay_refused"],
  404: [MedusaError.Types.NOT_FOUND, "razorpay_not_found"],
  409: [MedusaError.Types.CONFLICT, "razorpay_in_flight"],
}

/** A failed call. Its message names the operation and Razorpay's reason code, never a value sent. */
export class RazorpayError extends MedusaError {
  constructor(
    readonly operation: string,
    /** HTTP status; undefined when no answer came. */
    readonly status: number | undefined,
    readonly reason?: string
  ) {
    const [type, code] = TYPE_AND_CODE_BY_STATUS[status ?? 0] ?? [
      MedusaError.Types.UNEXPECTED_STATE,
      "razorpay_unavailable",
    ]
    super(type, `Razorpay: ${operation} failed (${reason ?? status ?? "no answer"})`, code)
  }

  /** No answer, an overloaded or a broken server: the same call may succeed later. */
  get transient(): boolean {
    return this.status === undefined || this.status === 429 || this.status >= 500
  }

  /** Whether Razorpay did it is not known, or not yet: a repeated request is still being worked on. */
  get undecided(): boolean {
    return this.transient || this.status === 409
  }

  static fromAnswer(operation: string, status: number, body: unknown): RazorpayError {
    const parsed = errorSchema.safeParse(body)
    const error = parsed.success ? parsed.data.error : undefined
    const reason = [error?.reason ?? error?.code, error?.field].filter(Boolean).join(": ")
    return new RazorpayError(operation, status, reason || undefined)
  }
}
