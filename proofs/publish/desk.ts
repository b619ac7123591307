import { expectOk, type Caller } from "../../integration-tests/harness/http"
import { richText, write } from "../../integration-tests/harness/cms-desk"
import { coinedWord, type Random } from "./random"

type Collection = "articles" | "conditions"

/** A document as it should be. */
type Kept = {
  collection: Collection
  id: number
  /** Stands in its published title and text and in no other's. Null: nothing of it is published. */
  word: string | null
  /** Stands in the published summary of all that one bulk update changed. */
  shared: string | null
  /** Until then a schedule may act on it: nobody else does. */
  busyUntil: number
}

/** `by` is asked for, and the answer is the document's own when it says `word`. */
export type Expected = { word: string; by: string }

/** What one act changed: what is to be found from now on, and words that are not. */
export type Change = { appeared: Expected[]; withdrawn: string[]; dueAt?: number }

const OWN = {
  articles: {},
  conditions: { names: [], specialties: ["general-medicine"] },
} as const

/** The editors and reviewers, at their work in the CMS. */
export class Desk {
  readonly documents: Kept[] = []

  constructor(
    private readonly cms: Caller,
    private readonly source: number,
    private readonly random: Random
  ) {}

  readonly acts = {
    create: async () => this.create(true),
    "create a draft": async () => this.create(false),
    edit: async () => this.onPublished((kept) => this.publish(kept)),
    "draft over published": async () => this.onPublished((kept) => this.draft(kept)),
    "publish again": async () => this.onUnpublished((kept) => this.publish(kept)),
    "bulk update": async () => this.bulk(),
    unpublish: async () =>
      this.onPublished((kept) => this.withdraw(kept, "PATCH", { _status: "draft" })),
    trash: async () =>
      this.onPublished((kept) =>
        this.remove(kept, "PATCH", { deletedAt: new Date().toISOString() })
      ),
    delete: async () => this.onPublished((kept) => this.remove(kept, "DELETE")),
    schedule: async () => this.onUnpublished((kept) => this.schedule(kept)),
    "edit a source": async () => this.editSource(),
  }

  /** Of everything that is published now. */
  expected(): Expected[] {
    return this.documents.flatMap(({ word }) => (word ? [{ word, by: word }] : []))
  }

  isPublished(text: string): boolean {
    return this.documents.some(({ word, shared }) => word === text || shared === text)
  }

  private get free(): Kept[] {
    return this.documents.filter(({ busyUntil }) => busyUntil < Date.now())
  }

  private get published(): Kept[] {
    return this.free.filter(({ word }) => word !== null)
  }

  private async create(published: boolean): Promise<Change> {
    const collection = this.random.pick(["articles", "conditions"] as const) ?? "articles"
    const word = coinedWord(this.random)
    const { id } = await write(this.cms, collection, {
      ...OWN[collection],
      ...this.text(word),
      slug: `${word}-${Date.now()}`,
      sources: [this.source],
      _status: published ? "published" : "draft",
    })
    const own = published ? word : null
    this.documents.push({ collection, id, word: own, shared: null, busyUntil: 0 })
    return published
      ? { appeared: [{ word, by: word }], withdrawn: [] }
      : { appeared: [], withdrawn: [word] }
  }

  private async publish(kept: Kept): Promise<Change> {
    const word = coinedWord(this.random)
    await this.send("PATCH", `/api/${kept.collection}/${kept.id}`, {
      ...this.text(word),
      _status: "published",
    })
    return { appeared: [{ word, by: word }], withdrawn: this.replace(kept, word) }
  }

  private async draft(kept: Kept): Promise<Change> {
    const word = coinedWord(this.random)
    await this.send("PATCH", `/api/${kept.collection}/${kept.id}?draft=true`, {
      ...this.text(word),
      _status: "draft",
    })
    return { appeared: [], withdrawn: [word] }
  }

  /** The same new words in several documents by one request. */
  private async bulk(): Promise<Change> {
    const collection = this.random.pick(["articles", "conditions"] as const) ?? "articles"
    const some = this.published.filter((kept) => kept.collection === collection).slice(0, 4)
    if (some.length === 0) {
      return this.create(true)
    }
    const shared = coinedWord(this.random)
    const ids = some.map(({ id }) => id).join(",")
    await this.send("PATCH", `/api/${collection}?where[id][in]=${ids}`, {
      summary: `What is known of ${shared}.`,
      _status: "published",
    })
    const before = some.flatMap((kept) => kept.shared ?? [])
    some.forEach((kept) => (kept.shared = shared))
    return {
      appeared: some.map(({ word }) => ({ word: word ?? "", by: shared })),
      withdrawn: before.filter((word) => !this.isPublished(word)),
    }
  }

  private async withdraw(kept: Kept, method: "PATCH" | "DELETE", data?: object): Promise<Change> {
    await this.send(method, `/api/${kept.collection}/${kept.id}`, data)
    return { appeared: [], withdrawn: this.replace(kept, null) }
  }

  /** Approves a draft for a moment that is near. */
  private async schedule(kept: Kept): Promise<Change> {
    const word = coinedWord(this.random)
    kept.busyUntil = Number.POSITIVE_INFINITY
    await this.send("PATCH", `/api/${kept.collection}/${kept.id}?draft=true`, {
      ...this.text(word),
      _status: "draft",
    })
    const version_id = await this.newestVersion(kept)
    const dueAt = Date.now() + 2_000 + this.random.below(2_000)
    await expectOk(
      this.cms.post("/api/scheduled-publications", {
        collection: kept.collection,
        document_id: String(kept.id),
        version_id,
        action: "publish",
        due_at: new Date(dueAt).toISOString(),
      })
    )
    kept.word = word
    return { appeared: [{ word, by: word }], withdrawn: [], dueAt }
  }

  private async newestVersion({ collection, id }: Kept): Promise<string> {
    const { docs } = await expectOk(
      this.cms.get<{ docs: { id: number }[] }>(
        `/api/${collection}/versions?where[parent][equals]=${id}&sort=-updatedAt&limit=1&depth=0`
      )
    )
    return String(docs[0]?.id)
  }

  /** Others may act again on what was scheduled. */
  release(word: string): void {
    this.documents.filter((kept) => kept.word === word).forEach((kept) => (kept.busyUntil = 0))
  }

  private async editSource(): Promise<Change> {
    await this.send("PATCH", `/api/sources/${this.source}`, {
      publisher: `Publisher ${coinedWord(this.random)}`,
    })
    return { appeared: [], withdrawn: [] }
  }

  private async onPublished(act: (kept: Kept) => Promise<Change>): Promise<Change> {
    const kept = this.random.pick(this.published)
    return kept ? act(kept) : this.create(true)
  }

  private async onUnpublished(act: (kept: Kept) => Promise<Change>): Promise<Change> {
    const kept = this.random.pick(this.free.filter(({ word }) => word === null))
    return kept ? act(kept) : this.create(false)
  }

  /** @returns the words that nothing published says any more */
  private replace(kept: Kept, word: string | null): string[] {
    const before = [kept.word, kept.shared]
    kept.word = word
    kept.shared = null
    return before.filter((text) => text !== null).filter((text) => !this.isPublished(text))
  }

  private async remove(kept: Kept, method: "PATCH" | "DELETE", data?: object): Promise<Change> {
    const change = await this.withdraw(kept, method, data)
    this.documents.splice(this.documents.indexOf(kept), 1)
    return change
  }

  private async send(method: "PATCH" | "DELETE", path: string, data?: object): Promise<void> {
    await expectOk(
      this.cms.send(path, {
        method,
        headers: { "content-type": "application/json" },
        ...(data ? { body: JSON.stringify(data) } : {}),
      })
    )
  }

  private text(word: string) {
    return {
      title: `About ${word}`,
      summary: `What is known of ${word}.`,
      body: richText(
        { text: `People ask about ${word} when they feel unwell.` },
        { heading: "Rest", text: `With ${word} one rests and drinks enough.` },
        { heading: "When to see a doctor", text: `See a doctor when ${word} lasts for a week.` }
      ),
    }
  }
}
