import { createTransport, type Transporter } from "nodemailer"
import { z } from "@medusajs/framework/zod"
import type { MailOptions } from "./dependencies"

/** Less than a lease, so that a server that says nothing costs one attempt and not the lease. */
const SILENCE_MS = 20_000

/** An e-mail that did not leave. The reason is a code: what a mail server answers names addresses. */
export class MailFailure extends Error {
  constructor(
    readonly reason: string,
    /** The server refused this very message: it would do so again. */
    readonly final: boolean
  ) {
    super(reason)
  }
}

export type Mail = { id: string; to: string; subject: string; text: string }

export class Mailer {
  private readonly transport: Transporter
  private readonly host: string

  constructor(private readonly options: MailOptions) {
    this.host = options.from.replace(/^.*@|>$/g, "")
    this.transport = createTransport({
      url: options.url,
      requireTLS: options.requireTls,
      connectionTimeout: SILENCE_MS,
      greetingTimeout: SILENCE_MS,
      socketTimeout: SILENCE_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    })
  }

  /**
   * Whoever receives the same `Message-ID` twice may drop the second: it is the same for every attempt.
   *
   * @param signal ends the connection; the server may have taken the e-mail before
   * @throws MailFailure
   */
  async send({ id, to, subject, text }: Mail, signal: AbortSignal): Promise<void> {
    try {
      await this.transport.sendMail({
        from: this.options.from,
        // As an object it is one address, whatever stands in it.
        to: { name: "", address: to },
        subject,
        text,
        messageId: `<${id}@${this.host}>`,
        headers: { "Auto-Submitted": "auto-generated" },
        signal,
      })
    } catch (error) {
      throw failureOf(error)
    }
  }
}

/** The steps in which a server judges the message; elsewhere a refusal is about us or the connection. */
const ABOUT_THE_MESSAGE = new Set(["EENVELOPE", "EMESSAGE"])

const MailError = z.object({ code: z.string(), responseCode: z.number() }).partial().catch({})

function failureOf(error: unknown): MailFailure {
  const { code, responseCode } = MailError.parse(error)
  const aboutTheMessage = ABOUT_THE_MESSAGE.has(code ?? "")
  if (responseCode) {
    return new MailFailure(`refused_${responseCode}`, aboutTheMessage && responseCode >= 500)
  }
  // An address that is none is found before anything is said to the server.
  return new MailFailure((code ?? "unknown").toLowerCase(), code === "EENVELOPE")
}
