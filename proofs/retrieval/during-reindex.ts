import { randomBytes } from "node:crypto"
import { expectOk, type Caller } from "../../integration-tests/harness/http"
import { rows } from "../../integration-tests/harness/postgres"
import { SEED_PASSWORD } from "../../integration-tests/harness/settings"
import { BENGALURU, DEMO, loginStaff, storefront } from "../../integration-tests/harness/shop"
import { startSystem, until, type System } from "../../integration-tests/harness/system"
import { CmsPeer } from "../consult/cms-peer"
import type { Library } from "../consult/library"
import { asPublished } from "../eval/liveqa"
import { percentile } from "../lib/report"

const DOCUMENTS = 80
const IDLE_REQUESTS = 150
const GIVE_UP_MS = 600_000

type DuringReindex = {
  idle_p95: number
  during_p95: number
  times_idle: number
  requests: number
  reindex_s: number
}

/**
 * A shelf's page from the one process that also builds the index: idle, and while every chunk is
 * embedded anew, as after a change of the embedder.
 */
export async function measureDuringReindex(texts: Map<string, string>): Promise<DuringReindex> {
  const serviceKey = randomBytes(24).toString("base64url")
  const cms = new CmsPeer(libraryOf([...texts].slice(0, DOCUMENTS)), serviceKey)
  await cms.start()
  let system: System | undefined
  try {
    system = await startSystem({ settings: { CMS_URL: cms.url, CMS_SERVICE_KEY: serviceKey } })
    return await measure(system)
  } catch (error) {
    console.error(system?.logs().slice(-4_000))
    throw error
  } finally {
    await system?.stop()
    await cms.goAway()
  }
}

async function measure(system: System): Promise<DuringReindex> {
  const { databaseUrl, simulatorUrl } = system
  const shop = { url: system.url(), databaseUrl, simulatorUrl, password: SEED_PASSWORD }
  const [store, owner] = await Promise.all([storefront(shop), loginStaff(shop, DEMO.owner)])
  await expectOk(owner.post("/admin/knowledge/reconcile"))
  await until(
    async () => !(await hasWork(databaseUrl)) && (await indexed(databaseUrl)) >= DOCUMENTS,
    "the first index",
    GIVE_UP_MS
  )
  // The first requests compile.
  await timesOf(store, (count) => count < 20)
  const idle = await timesOf(store, (count) => count < IDLE_REQUESTS)

  await rows(databaseUrl, "UPDATE knowledge_chunk SET text_hash = 'of another embedder'")
  const start = performance.now()
  await expectOk(owner.post("/admin/knowledge/reindex"))
  let isUnderWay = true
  const watched = until(async () => !(await hasWork(databaseUrl)), "the re-index", GIVE_UP_MS)
    .then(() => performance.now() - start)
    .finally(() => (isUnderWay = false))
  const during = await timesOf(store, () => isUnderWay)
  const reindexMs = await watched
  const [idle_p95, during_p95] = [percentile(idle, 0.95), percentile(during, 0.95)]
  return {
    idle_p95,
    during_p95,
    times_idle: during_p95 / idle_p95,
    requests: during.length,
    reindex_s: reindexMs / 1_000,
  }
}

async function timesOf(store: Caller, goesOn: (count: number) => boolean): Promise<number[]> {
  const times: number[] = []
  while (goesOn(times.length)) {
    const start = performance.now()
    await expectOk(store.get(`/store/medicines?pincode=${BENGALURU.postal_code}&limit=20`))
    times.push(performance.now() - start)
  }
  return times
}

async function hasWork(databaseUrl: string): Promise<boolean> {
  const open = await rows(
    databaseUrl,
    "SELECT 1 FROM knowledge_job WHERE state IN ('queued', 'running') LIMIT 1"
  )
  return open.length > 0
}

async function indexed(databaseUrl: string): Promise<number> {
  const [{ count }] = await rows<{ count: number }>(
    databaseUrl,
    "SELECT count(*)::int AS count FROM knowledge_indexed_document WHERE version_hash IS NOT NULL"
  )
  return count
}

function libraryOf(texts: [string, string][]): Library {
  const documents = texts.map(([id, text]) => {
    const { document_id, reviewed_on, ...document } = asPublished(id, text)
    return {
      ...document,
      id: document_id,
      reviewed_on: reviewed_on ?? "",
      review_due_on: "2099-01-01",
    }
  })
  return { documents, glossary: [], safety: { patterns: [], replies: [], helplines: [] } }
}
