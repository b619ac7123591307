import { createServer, type Socket } from "node:net"
import { createInterface } from "node:readline"
import { setTimeout as pause } from "node:timers/promises"
import { freePort } from "./postgres"

type ReceivedMail = { to: string; messageId: string; subject: string; text: string }

/** What one attempt to send to an address meets. */
type Fate =
  | { at: "recipient" | "end"; answer: string }
  /** The connection breaks: before the e-mail is taken, or after it and before we are told. */
  | { at: "recipient" | "end"; breaks: true }
  | { at: "end"; waits: number }

export type SmtpPeer = {
  url: string
  /** What was taken for an address, in its order. */
  mailTo: (address: string) => ReceivedMail[]
  /** How often it was tried. */
  attemptsAt: (address: string) => number
  /** What the next attempts meet, one each; after them everything is taken. */
  foretell: (address: string, fates: Fate[]) => void
  stop: () => Promise<void>
}

/** A mail server on this machine that speaks SMTP (RFC 5321) and fails on request. */
export async function startSmtpPeer(): Promise<SmtpPeer> {
  const taken: ReceivedMail[] = []
  const fates = new Map<string, Fate[]>()
  const attempts = new Map<string, number>()
  const sockets = new Set<Socket>()

  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on("close", () => sockets.delete(socket))
    socket.on("error", () => socket.destroy())
    void converse(socket)
  })

  async function converse(socket: Socket): Promise<void> {
    const say = (line: string) => socket.write(`${line}\r\n`)
    const lines = createInterface({ input: socket, crlfDelay: Infinity })[Symbol.asyncIterator]()
    const next = async () => (await lines.next()).value as string | undefined
    let to = ""
    let fate: Fate | undefined
    say("220 peer.test ESMTP")
    for (let line = await next(); line !== undefined; line = await next()) {
      const verb = line.slice(0, 4).toUpperCase()
      if (verb === "EHLO" || verb === "HELO") {
        say("250-peer.test")
        say("250 8BITMIME")
      } else if (verb === "RCPT") {
        to = /<([^>]*)>/.exec(line)?.[1] ?? ""
        attempts.set(to, (attempts.get(to) ?? 0) + 1)
        fate = fates.get(to)?.shift()
        if (fate?.at === "recipient" && "breaks" in fate) {
          socket.destroy()
          return
        }
        say(fate?.at === "recipient" && "answer" in fate ? fate.answer : "250 OK")
      } else if (verb === "DATA") {
        say("354 End with .")
        const body: string[] = []
        for (let part = await next(); part !== undefined && part !== "."; part = await next()) {
          body.push(part.replace(/^\.\./, "."))
        }
        if (fate?.at === "end" && "answer" in fate) {
          say(fate.answer)
          continue
        }
        taken.push(readMail(to, body))
        if (fate?.at === "end" && "waits" in fate) {
          await pause(fate.waits)
        }
        if (fate?.at === "end" && "breaks" in fate) {
          socket.destroy()
          return
        }
        say("250 taken")
      } else if (verb === "QUIT") {
        say("221 bye")
        socket.end()
        return
      } else {
        say("250 OK")
      }
    }
  }

  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve))
  return {
    url: `smtp://127.0.0.1:${port}`,
    mailTo: (address) => taken.filter(({ to }) => to === address),
    attemptsAt: (address) => attempts.get(address) ?? 0,
    foretell: (address, next) => void fates.set(address, next),
    stop: async () => {
      sockets.forEach((socket) => socket.destroy())
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function readMail(to: string, lines: string[]): ReceivedMail {
  const end = lines.indexOf("")
  // A header that is folded goes on in the next line.
  const head = lines
    .slice(0, end)
    .join("\r\n")
    .replace(/\r\n[ \t]+/g, " ")
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, "im").exec(head)?.[1].trim() ?? ""
  const encoding = header("Content-Transfer-Encoding").toLowerCase()
  return {
    to,
    messageId: header("Message-ID"),
    subject: header("Subject")
      .replace(/\?= =\?/g, "?==?")
      .replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, words: string) =>
        kind.toUpperCase() === "B"
          ? Buffer.from(words, "base64").toString("latin1")
          : unquote(words.replaceAll("_", " "))
      )
      .replace(/[\x80-\xff]+/g, utf8),
    text: utf8(
      encoding === "base64"
        ? Buffer.from(lines.slice(end).join(""), "base64").toString("latin1")
        : encoding === "quoted-printable"
          ? unquote(
              lines
                .slice(end + 1)
                .join("\n")
                .replace(/=\n/g, "")
            )
          : lines.slice(end + 1).join("\n")
    ).replaceAll("\r\n", "\n"),
  }
}

function unquote(text: string): string {
  return text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16))
  )
}

function utf8(latin1: string): string {
  return Buffer.from(latin1, "latin1").toString("utf8")
}
