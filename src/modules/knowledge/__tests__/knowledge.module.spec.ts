import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { EmbeddedIndex } from "../indexes/embedded-index"
import type { KnowledgeOptions } from "../options"
import { Parts } from "../parts"
import type KnowledgeModuleService from "../service"
import { FakeCms, simpleRetrieve, WordEmbedder } from "./fakes"
import { rows, until } from "./world"

const DATABASE = "knowledge_module"
const { DB_USERNAME, DB_PASSWORD, DB_HOST, DB_PORT } = process.env
const url = `postgres://${DB_USERNAME}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT}/${DATABASE}`

const world = { cms: new FakeCms(), embedder: new WordEmbedder(), safety: 0 }

const options: KnowledgeOptions = {
  worker: true,
  serves: true,
  feedUrl: url,
  feedLeaseSeconds: 3,
  pollSeconds: 0.05,
  parts: () => new Parts([new EmbeddedIndex()], [world.embedder]),
  retrieve: simpleRetrieve,
}

/** The CMS's side of the feed, as its migration makes it. */
const OUTBOX = `
  DROP SCHEMA IF EXISTS content_feed CASCADE;
  CREATE SCHEMA content_feed;
  CREATE TABLE content_feed.outbox (
    id text PRIMARY KEY DEFAULT gen_random_uuid()::text, collection text NOT NULL,
    document_id text NOT NULL, seq bigserial NOT NULL, follows boolean NOT NULL DEFAULT false, state text NOT NULL DEFAULT 'queued',
    attempts integer NOT NULL DEFAULT 0, available_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    lease_token text, lease_until timestamptz, failure_reason text,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    updated_at timestamptz NOT NULL DEFAULT clock_timestamp(), deleted_at timestamptz)`

moduleIntegrationTestRunner<KnowledgeModuleService>({
  moduleName: "knowledge",
  resolve: "./src/modules/knowledge",
  dbName: DATABASE,
  pathToMigrations: "./src/modules/knowledge/migrations",
  moduleOptions: options,
  moduleDependencies: ["cms", "event_bus"],
  injectedDependencies: {
    cms: {
      document: (...read: Parameters<FakeCms["document"]>) => world.cms.document(...read),
      manifest: (...read: Parameters<FakeCms["manifest"]>) => world.cms.manifest(...read),
      check: (...read: Parameters<FakeCms["check"]>) => world.cms.check(...read),
      glossary: () => world.cms.glossary(),
    },
    logger: { info() {}, warn() {}, error() {}, debug() {} },
    event_bus: {
      emit: async () => {
        world.safety++
      },
    },
  },
  testSuite: ({ service }) => {
    beforeEach(async () => {
      world.cms = new FakeCms()
      world.embedder.embedded = []
      world.safety = 0
      await rows(url, OUTBOX)
    })

    const announce = (document_id: string, collection = "articles") =>
      rows(url, `INSERT INTO content_feed.outbox (collection, document_id) VALUES ($1, $2)`, [
        collection,
        document_id,
      ])
    const settled = () =>
      until(async () => {
        const [left] = await rows<{ count: number }>(
          url,
          `SELECT count(*)::int AS count FROM content_feed.outbox WHERE state <> 'done'`
        )
        return left.count === 0
      }, "the feed to be worked off")
    const found = async (question: string) =>
      (await service.search({ question, locale: "en", limit: 5 })).passages
    const jobDone = (kind: string) =>
      until(
        async () =>
          (await service.status()).jobs.some((job) => job.kind === kind && job.state === "done"),
        `a ${kind}`
      )

    const ended = (jobId: string) =>
      until(
        async () =>
          (await service.status()).jobs.some(({ id, state }) => id === jobId && state === "done"),
        "the job to end"
      )

    /** The runner drops the tables before it ends the module: what still reads them would stand in its way. */
    const endsBeforeItsTables = () => afterEach(() => service.__hooks.onApplicationShutdown())

    describe("following the feed", () => {
      endsBeforeItsTables()

      it("finds what is published, in its new words after an edit, and not after an unpublish", async () => {
        world.cms.publish("1", "## Rest\n\nDrink plenty of water? Yes: 50 % more \\ than usual.")
        await announce("1")
        await settled()

        const [passage] = await found("water")
        expect(passage).toMatchObject({
          collection: "articles",
          document_id: "1",
          heading: "Rest",
          text: "Drink plenty of water? Yes: 50 % more \\ than usual.",
          credibility: "high",
          specialties: ["general-medicine"],
          reviewed_on: "2026-11-01",
        })
        expect(passage.sources.map(({ id }) => id)).toEqual(["1", "2"])

        world.cms.publish("1", "## Rest\n\nDrink tea.")
        await announce("1")
        await settled()
        expect((await found("tea")).map(({ text }) => text)).toContain("Drink tea.")
        expect((await found("water")).map(({ text }) => text).join()).not.toContain("water")

        world.cms.unpublish("1")
        await announce("1")
        await settled()
        expect(await found("tea")).toEqual([])
      })

      it("keeps the other language when one is unpublished", async () => {
        world.cms.publish("1", "English words.")
        world.cms.publish("1", "हिन्दी शब्द।", { locale: "hi" })
        await announce("1")
        await settled()
        world.cms.unpublish("1", "hi")
        await announce("1")
        await settled()

        expect(await found("English words")).not.toEqual([])
        const { passages } = await service.search({ question: "हिन्दी", locale: "hi", limit: 5 })
        expect(passages).toEqual([])
      })

      it("reads what an editor changed before all that cites a changed source", async () => {
        const read = jest.spyOn(world.cms, "document")
        let answer = () => {}
        const asked = new Promise<void>((resolve) => (answer = resolve))
        world.cms.beforeAnswer = () => asked
        await rows(
          url,
          `INSERT INTO content_feed.outbox (collection, document_id, follows)
           SELECT 'articles', 'citing-' || number, true FROM generate_series(1, 20) AS number
           UNION ALL SELECT 'articles', 'edited', false`
        )
        // Each consumer waits for the answer to what it took first.
        const taken = async () => {
          const running = await rows<{ document_id: string }>(
            url,
            "SELECT document_id FROM content_feed.outbox WHERE state = 'running'"
          )
          return running.map(({ document_id }) => document_id)
        }
        await until(async () => (await taken()).includes("edited"), "the edited one to be taken")
          .then(async () => expect((await taken()).length).toBeLessThan(21))
          .finally(answer)
        await settled()
        const each = new Set(read.mock.calls.map(([, id, locale]) => `${id} ${locale}`))
        expect(each.size).toBe(2 * 21)
      })

      it("reads a document once for many changes that wait", async () => {
        world.cms.away = true
        for (let at = 0; at < 20; at++) {
          await announce("1")
        }
        world.cms.publish("1", "Words.")
        world.cms.away = false
        await settled()

        // Once for each consumer, and those that were given back in the last moment.
        const worked = await rows(url, "SELECT 1 FROM content_feed.outbox WHERE attempts > 0")
        expect(worked.length).toBeLessThan(10)
      })

      it("loses nothing while the CMS is away, and counts no attempt", async () => {
        world.cms.publish("1", "Words.")
        world.cms.away = true
        await announce("1")
        await new Promise((resolve) => setTimeout(resolve, 600))
        const [row] = await rows<{ state: string; attempts: number }>(
          url,
          "SELECT state, attempts FROM content_feed.outbox"
        )
        expect(row.state === "queued" ? row.attempts : row.attempts - 1).toBe(0)
        expect(await found("words")).toEqual([])

        world.cms.away = false
        await settled()
        expect(await found("words")).not.toEqual([])
      })

      it("takes over a row whose consumer was killed", async () => {
        world.cms.publish("1", "Words.")
        await rows(
          url,
          `INSERT INTO content_feed.outbox (collection, document_id, state, attempts, lease_token,
             lease_until) VALUES ('articles', '1', 'running', 1, 'gone',
             clock_timestamp() + interval '1 second')`
        )
        await settled()

        expect(await found("words")).not.toEqual([])
      })

      it("ends with what was read last when two read at once", async () => {
        world.cms.publish("1", "First words.")
        let release: () => void = () => {}
        const slow = new Promise<void>((resolve) => (release = resolve))
        world.cms.beforeAnswer = () => {
          world.cms.beforeAnswer = undefined
          return slow
        }
        const key = { collection: "articles", document_id: "1", locale: "en" } as const
        const first = service.refresh(key)
        await until(() => world.cms.reads === 1, "the first read")
        world.cms.publish("1", "Second words.")
        const second = service.refresh(key)
        release()
        await Promise.all([first, second])

        const texts = (await found("words")).map(({ text }) => text).join()
        expect(texts).toContain("Second")
        expect(texts).not.toContain("First")
      })

      it("copies the glossary and says that safety content changed", async () => {
        world.cms.terms = [{ term: "bukhar", language: "hinglish", clinical_terms: ["fever"] }]
        await announce("1", "glossary")
        await announce("1", "red_flag_patterns")
        await announce("1", "sources")
        await settled()

        expect(world.safety).toBe(1)
        expect((await service.status()).glossary.terms).toBe(1)
        world.cms.terms = []
        await announce("1", "glossary")
        await settled()
        expect((await service.status()).glossary.terms).toBe(0)
      })

      it("embeds again only the sections that changed", async () => {
        world.cms.publish("1", "## A\n\nOne.\n\n## B\n\nTwo.")
        await announce("1")
        await settled()
        world.embedder.embedded = []
        world.cms.publish("1", "## A\n\nOne.\n\n## B\n\nTwo and more.")
        await announce("1")
        await settled()

        expect(world.embedder.embedded).toEqual(["Title 1 > B\nTwo and more."])
      })

      it("shows the way of a document, and the lag of the feed", async () => {
        world.cms.publish("1", "## A\n\nOne.")
        await announce("1")
        await settled()

        const trace = await service.trace("articles", "1")
        expect(trace.feed).toMatchObject([{ state: "done" }])
        const english = trace.locales.find(({ locale }) => locale === "en")
        expect(english?.generations).toMatchObject([
          { state: "live", chunks: [{ heading: "" }, { heading: "A" }] },
        ])
        expect(trace.locales.find(({ locale }) => locale === "hi")?.version_hash).toBeNull()
        await expect(service.trace("articles", "404")).rejects.toMatchObject({ code: "not_found" })

        const { feed, generations } = await service.status()
        expect(feed).toMatchObject({ reachable: true, queued: 0, oldest_waiting_seconds: null })
        expect(generations).toMatchObject([{ state: "live", documents: 1, chunks: 2 }])
        const titled = await service.listDocuments({ q: "title", limit: 5 })
        expect(titled).toMatchObject({ count: 1, next_cursor: null })
        expect(titled.documents).toMatchObject([{ document_id: "1", published: true, chunks: 2 }])
        const first = await service.listDocuments({ limit: 1 })
        const second = await service.listDocuments({ limit: 1, cursor: first.next_cursor ?? "" })
        expect([first, second].map(({ documents }) => documents[0].locale)).toEqual(["en", "hi"])
        expect(second.next_cursor).toBeNull()
      })
    })

    describe("reconciling", () => {
      endsBeforeItsTables()

      it("fills an empty index without a word from the feed", async () => {
        // Given the first one, of the start, which found nothing
        await jobDone("reconcile")
        world.cms.publish("1", "Apples.")
        world.cms.publish("2", "Pears.")
        world.cms.publish("3", "Plums.")

        const { job } = await service.requestReconcile()
        await ended(job.id)

        expect((await found("plums"))[0].document_id).toBe("3")

        expect((await found("apples"))[0].document_id).toBe("1")
      })

      it("repairs both ways: what was missed, and what should not be there", async () => {
        for (const id of ["1", "2"]) {
          world.cms.publish(id, `Words of ${id}.`)
          await announce(id)
        }
        await settled()
        await jobDone("reconcile")
        world.cms.unpublish("1")
        world.cms.publish("2", "Other words.")
        world.cms.publish("3", "New words.")
        const { job } = await service.requestReconcile()
        await ended(job.id)

        const [done] = (await service.status()).jobs.filter(({ id }) => id === job.id)
        expect(done.repaired).toBe(3)
        const texts = (await found("words")).map(({ text }) => text).join()
        expect(texts).toContain("Other words.")
        expect(texts).toContain("New words.")
        expect(texts).not.toContain("Words of 1.")
      })
    })

    describe("re-indexing", () => {
      endsBeforeItsTables()

      it("builds beside the live one, takes changes into both, and switches", async () => {
        for (let at = 0; at < 12; at++) {
          world.cms.publish(String(at), `Words number ${at}.`)
          await announce(String(at))
        }
        await settled()
        const live = (await service.status()).generations[0].id

        let gate: () => void = () => {}
        const opened = new Promise<void>((resolve) => (gate = resolve))
        let reads = 0
        world.cms.beforeAnswer = async () => {
          if (++reads > 6) {
            await opened
          }
        }
        const { job, created } = await service.requestReindex("user_1")
        expect(created).toBe(true)
        expect((await service.requestReindex("user_2")).job.id).toBe(job.id)
        await until(() => reads > 6, "half of the build")
        // While it builds, the live generation answers.
        expect((await found("words number"))[0].text).toContain("Words")
        world.cms.unpublish("3")
        world.cms.publish("4", "Rewritten meanwhile.")
        await announce("3")
        await announce("4")
        gate()
        await settled()
        await jobDone("reindex")

        const { generations } = await service.status()
        expect(generations.find(({ state }) => state === "live")?.id).not.toBe(live)
        expect(generations.find(({ id }) => id === live)?.state).toBe("retired")
        const texts = (await service.search({ question: "words number", locale: "en", limit: 50 }))
          .passages
        expect(texts.map(({ document_id }) => document_id)).not.toContain("3")
        expect((await found("rewritten"))[0].text).toContain("Rewritten meanwhile.")
        expect(new Set(texts.map(({ document_id }) => document_id)).size).toBe(11)
      })

      it("can be cancelled, and leaves the live one as it was", async () => {
        for (let at = 0; at < 5; at++) {
          world.cms.publish(String(at), `Words ${at}.`)
          await announce(String(at))
        }
        await settled()
        const live = (await service.status()).generations[0].id
        let gate: () => void = () => {}
        const opened = new Promise<void>((resolve) => (gate = resolve))
        world.cms.beforeAnswer = () => opened
        const reads = world.cms.reads
        const { job } = await service.requestReindex("user_1")
        await until(() => world.cms.reads > reads, "the build")
        await service.cancelJob(job.id)
        gate()
        await until(
          async () => (await service.status()).jobs.some(({ state }) => state === "cancelled"),
          "the end"
        )

        const { generations } = await service.status()
        expect(generations.find(({ state }) => state === "live")?.id).toBe(live)
        expect(generations.some(({ state }) => state === "building")).toBe(false)
        expect(await found("words")).not.toEqual([])
        await expect(service.cancelJob(job.id)).resolves.toMatchObject({ state: "cancelled" })
        await expect(service.cancelJob("kjob_none")).rejects.toMatchObject({ code: "not_found" })
      })
    })
  },
})
