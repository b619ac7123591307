import { createSource, loginCms } from "../integration-tests/harness/cms-desk"
import { startTestCms, type Cms } from "../integration-tests/harness/cms"
import { caller, expectOk } from "../integration-tests/harness/http"
import { rows } from "../integration-tests/harness/postgres"
import { startSystem, until, type System } from "../integration-tests/harness/system"
import { conclude, percentile, table } from "./lib/report"
import { Desk, type Change, type Expected } from "./publish/desk"
import { Random } from "./publish/random"
import { startAsker, type Asker } from "./publish/start-asker"
import type { RunOptions } from "./run"

const SINGLE_SECONDS = 5
const RESTART_SECONDS = 30
const GIVE_UP_MS = 90_000
const POLL_MS = 300
/** Between the beginnings of two acts: 150 a minute, more than a full desk of editors. */
const PACE_MS = 400

/** How often each act is drawn. */
const WEIGHTS = {
  create: 16,
  "create a draft": 8,
  edit: 18,
  "draft over published": 12,
  "publish again": 10,
  "bulk update": 4,
  unpublish: 10,
  trash: 5,
  delete: 5,
  schedule: 10,
  "edit a source": 2,
} as const

type Act = keyof typeof WEIGHTS
type Kind = "single" | "bulk" | "scheduled" | "restart"

/**
 * Random work of editors while the CMS and the process that follows its feed are killed: in the end
 * the index holds what is published, and what was withdrawn was in no answer.
 */
export async function run({ smoke }: RunOptions): Promise<void> {
  const cms = await startTestCms()
  let system: System | undefined
  let asker: Asker | undefined
  try {
    await empty(cms)
    system = await startSystem({ settings: cms.settings })
    asker = await startAsker(system.settings)
    const proof = new PublishProof(cms, system, asker, smoke)
    await proof.run(smoke ? 40 : 500, smoke ? 1 : 4)
  } catch (error) {
    console.error(system?.logs().slice(-4000))
    throw error
  } finally {
    await asker?.stop()
    await system?.stop()
    await cms.stop()
  }
}

/** The proof makes its own documents; embedding the seeded ones would only take time. */
async function empty(cms: Cms): Promise<void> {
  await rows(cms.databaseUrl, "TRUNCATE articles, conditions, monographs CASCADE")
  await rows(cms.databaseUrl, "TRUNCATE content_feed.outbox")
}

class PublishProof {
  private readonly seed = Number(process.env.PROOF_SEED ?? Date.now() % 100_000)
  private readonly random: Random
  private readonly seconds: Record<Kind, number[]> = {
    single: [],
    bulk: [],
    scheduled: [],
    restart: [],
  }
  private readonly acts = new Map<string, number>()
  private readonly watches: Promise<void>[] = []
  private looking: Promise<unknown> = Promise.resolve()
  private readonly lost: string[] = []
  private readonly leaks: string[] = []
  private questions = 0
  /** Withdrawn passages that the index still held when they were asked for. */
  private heldBack = 0
  /** When both were last up again; a change before it counts from here. */
  private upSince = 0
  private kills = 0

  constructor(
    private readonly cms: Cms,
    private readonly system: System,
    private readonly asker: Asker,
    /** Correctness only: a busy machine is not a fault. */
    private readonly smoke: boolean
  ) {
    this.random = new Random(this.seed)
  }

  async run(operations: number, rounds: number): Promise<void> {
    const admin = await loginCms(this.cms, "admin")
    const source = await createSource(admin, "A source of the proof")
    const desk = new Desk(admin, source, this.random)
    const kills = this.killsAt(operations, rounds)
    for (let at = 0; at < operations; at++) {
      const kill = kills.get(at)
      if (kill) {
        await this[kill](desk)
      }
      const paced = new Promise((resolve) => setTimeout(resolve, PACE_MS))
      await this.act(desk)
      await paced
    }
    await Promise.all(this.watches)
    await this.settled()
    await this.conclude(desk, operations)
  }

  /** Turns of the two, spread over the run. */
  private killsAt(operations: number, rounds: number): Map<number, "killCms" | "killConsumer"> {
    const every = Math.floor(operations / (2 * rounds + 1))
    return new Map(
      Array.from({ length: 2 * rounds }, (_, turn) => [
        every * (turn + 1),
        turn % 2 === 0 ? "killConsumer" : "killCms",
      ])
    )
  }

  private async act(desk: Desk): Promise<void> {
    const name = this.random.weighted(WEIGHTS)
    this.acts.set(name, (this.acts.get(name) ?? 0) + 1)
    const change = await desk.acts[name]()
    await this.follow(desk, name, change)
  }

  /** Asks at once for what is withdrawn, and in the background until what appeared is found. */
  private async follow(desk: Desk, name: Act, change: Change): Promise<void> {
    const since = change.dueAt ?? Date.now()
    for (const word of change.withdrawn) {
      await this.assertSilent(word)
    }
    for (const expected of change.appeared) {
      this.watches.push(this.watch(desk, name, expected, since))
    }
  }

  private async assertSilent(word: string): Promise<void> {
    this.questions++
    const { usable, found } = await this.asker.ask(`What is ${word}?`)
    if (usable.some((text) => text.includes(word))) {
      this.leaks.push(word)
    }
    this.heldBack += found.filter((text) => text.includes(word)).length
  }

  private async watch(desk: Desk, name: Act, expected: Expected, since: number): Promise<void> {
    const kills = this.kills
    while (!(await this.finds(expected))) {
      if (!desk.isPublished(expected.by)) {
        return
      }
      if (Date.now() - Math.max(since, this.upSince) > GIVE_UP_MS) {
        this.lost.push(expected.word)
        return
      }
      await new Promise((resolve) => setTimeout(resolve, POLL_MS))
    }
    const restarted = this.kills !== kills || since < this.upSince
    const kind: Kind = restarted
      ? "restart"
      : name === "schedule"
        ? "scheduled"
        : name === "bulk update"
          ? "bulk"
          : "single"
    this.seconds[kind].push((Date.now() - Math.max(since, this.upSince)) / 1000)
    if (name === "schedule") {
      desk.release(expected.word)
    }
  }

  /** One question after the other: what is measured is not to wait for those who look at it. */
  private finds({ word, by }: Expected): Promise<boolean> {
    const found = this.looking.then(async () => {
      const { usable } = await this.asker.ask(`What is ${by}?`)
      return usable.some((text) => text.includes(word) && text.includes(by))
    })
    this.looking = found.catch(() => undefined)
    return found
  }

  /** The consumer dies in the middle of work; editors go on. */
  private async killConsumer(desk: Desk): Promise<void> {
    this.kills++
    await this.act(desk)
    await this.system.kill(0)
    for (let at = 0; at < 3; at++) {
      await this.act(desk)
    }
    await this.system.restart(0)
    this.upSince = Date.now()
  }

  /** The CMS dies with changes that are not read yet: nothing is answered from it, nothing is lost. */
  private async killCms(desk: Desk): Promise<void> {
    this.kills++
    await this.act(desk)
    await this.cms.kill()
    this.questions++
    const { usable } = await this.asker.ask("What is known?")
    if (usable.length > 0) {
      this.leaks.push("while the CMS was away")
    }
    await this.cms.restart()
    this.upSince = Date.now()
  }

  private async settled(): Promise<void> {
    await until(
      async () => {
        const [left] = await rows<{ count: number }>(
          this.cms.databaseUrl,
          "SELECT count(*)::int AS count FROM content_feed.outbox WHERE state <> 'done'"
        )
        return left?.count === 0
      },
      "the feed to be worked off",
      60_000
    )
  }

  private async conclude(desk: Desk, operations: number): Promise<void> {
    const difference = await this.difference()
    const missing: string[] = []
    for (const expected of desk.expected()) {
      if (!(await this.finds(expected))) {
        missing.push(expected.word)
      }
    }
    const p95 = (kind: Kind) => percentile(this.seconds[kind], 0.95)
    const within = (kind: Kind, bar: number) => p95(kind) <= bar
    const right = [difference, missing, this.lost, this.leaks].every(({ length }) => length === 0)
    const inTime =
      within("single", SINGLE_SECONDS) &&
      within("scheduled", SINGLE_SECONDS) &&
      Math.max(0, ...this.seconds.restart) <= RESTART_SECONDS
    const held = right && (this.smoke || inTime)

    console.log(`\n${table(["act", "times"], [...this.acts].sort())}\n`)
    console.log(
      `${table(
        ["publish to searchable", "changes", "p50 s", "p95 s", "longest s"],
        (["single", "bulk", "scheduled", "restart"] as const).map((kind) => [
          kind,
          this.seconds[kind].length,
          ...[
            percentile(this.seconds[kind], 0.5),
            p95(kind),
            Math.max(0, ...this.seconds[kind]),
          ].map((value) => (Number.isFinite(value) ? value.toFixed(2) : "")),
        ])
      )}\n`
    )
    conclude("publish", held, {
      seed: this.seed,
      operations,
      kills: this.kills,
      published: desk.expected().length,
      index_differs: difference,
      not_found: missing,
      lost: this.lost,
      withdrawn_questions: this.questions,
      withdrawn_but_still_indexed: this.heldBack,
      leaks: this.leaks,
      single_p95_s: p95("single"),
      scheduled_p95_s: p95("scheduled"),
      restart_longest_s: Math.max(0, ...this.seconds.restart),
    })
  }

  /** What the CMS says is published, against what the live generation holds, both ways. */
  private async difference(): Promise<string[]> {
    const { CMS_SERVICE_KEY } = this.cms.settings
    const reader = caller(this.cms.url, { authorization: `users API-Key ${CMS_SERVICE_KEY}` })
    const published = new Set<string>()
    let after: string | null = ""
    while (after !== null) {
      const page: {
        documents: { collection: string; id: string; locale: string; version_hash: string }[]
        next: string | null
      } = await expectOk(
        reader.get(`/api/knowledge/manifest?limit=100${after ? `&after=${after}` : ""}`)
      )
      for (const { collection, id, locale, version_hash } of page.documents) {
        published.add([collection, id, locale, version_hash].join(" "))
      }
      after = page.next
    }
    const indexed = await rows<{ version: string }>(
      this.system.databaseUrl,
      `SELECT concat_ws(' ', d.collection, d.document_id, d.locale, i.version_hash) AS version
       FROM knowledge_indexed_document i
       JOIN knowledge_generation g ON g.id = i.generation_id AND g.state = 'live'
       JOIN knowledge_document d ON d.id = i.knowledge_document_id
       WHERE i.version_hash IS NOT NULL`
    )
    const held = new Set(indexed.map(({ version }) => version))
    return [
      ...[...published].filter((version) => !held.has(version)).map((one) => `missing ${one}`),
      ...[...held].filter((version) => !published.has(version)).map((one) => `left over ${one}`),
    ]
  }
}
