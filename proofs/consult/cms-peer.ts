import { createServer, type IncomingMessage, type Server } from "node:http"
import { once } from "node:events"
import { hashOf, type Library, type Published } from "./library"

/** A server that answers as the CMS's knowledge endpoints do, from a library in memory. */
export class CmsPeer {
  private server: Server | undefined
  private port = 0
  readonly calls: string[] = []

  constructor(
    readonly library: Library,
    private readonly serviceKey: string
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** At a port of its own, which it keeps when it goes away and comes back. */
  async start(): Promise<void> {
    this.server = createServer((req, res) => {
      void this.answer(req).then(
        ({ status, body }) => {
          res.writeHead(status, { "content-type": "application/json" })
          res.end(JSON.stringify(body))
        },
        () => res.destroy()
      )
    })
    this.server.listen(this.port, "127.0.0.1")
    await once(this.server, "listening")
    const address = this.server.address()
    this.port = typeof address === "object" && address ? address.port : 0
  }

  async goAway(): Promise<void> {
    const { server } = this
    this.server = undefined
    server?.closeAllConnections()
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()))
  }

  private async answer(req: IncomingMessage): Promise<{ status: number; body: object }> {
    if (req.headers.authorization !== `users API-Key ${this.serviceKey}`) {
      return { status: 403, body: {} }
    }
    const url = new URL(req.url ?? "/", this.url)
    this.calls.push(url.pathname)
    const [, , , resource, collection, id] = url.pathname.split("/")
    switch (resource) {
      case "manifest":
        return found({
          documents: this.library.documents.map(
            ({ collection, id, locale, version_hash, updated_at }) => ({
              ...{ collection, id, locale, version_hash, updated_at },
            })
          ),
          next: null,
        })
      case "documents": {
        const wanted = `${collection} ${id} ${url.searchParams.get("locale")}`
        const document = this.library.documents.find((one) => keyOf(one) === wanted)
        return document ? found(document) : { status: 404, body: {} }
      }
      case "check": {
        const { documents } = JSON.parse(await bodyOf(req)) as { documents: Published[] }
        return found({
          current: documents.map((asked) =>
            this.library.documents.some(
              (one) => keyOf(one) === keyOf(asked) && one.version_hash === asked.version_hash
            )
          ),
        })
      }
      case "safety": {
        const { safety } = this.library
        return found({ ...safety, version_hash: hashOf(safety) })
      }
      case "glossary": {
        const terms = this.library.glossary
        return found({ terms, version_hash: hashOf(terms) })
      }
      default:
        return { status: 404, body: {} }
    }
  }
}

const found = (body: object) => ({ status: 200, body })

const keyOf = ({ collection, id, locale }: Pick<Published, "collection" | "id" | "locale">) =>
  `${collection} ${id} ${locale}`

async function bodyOf(req: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of req) {
    parts.push(Buffer.from(part as Uint8Array))
  }
  return Buffer.concat(parts).toString()
}
