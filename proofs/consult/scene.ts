import { randomBytes } from "node:crypto"
import { rows } from "../../integration-tests/harness/postgres"
import { startSystem, until, type System } from "../../integration-tests/harness/system"
import { CmsPeer } from "./cms-peer"
import type { Library } from "./library"
import { ModelPeer } from "./model-peer"

export type ConsultScene = {
  system: System
  cms: CmsPeer
  model: ModelPeer
  stop: () => Promise<void>
}

const SERVICE_KEY = randomBytes(24).toString("base64url")

/** A shop whose knowledge is filled from a library, with a model that behaves as it is told. */
export async function startConsultScene(
  library: Library,
  { withModel = true, ...settings }: { withModel?: boolean } & Record<string, string | boolean> = {}
): Promise<ConsultScene> {
  const cms = new CmsPeer(library, SERVICE_KEY)
  const model = new ModelPeer()
  await Promise.all([cms.start(), model.start()])
  const system = await startSystem({
    settings: {
      CMS_URL: cms.url,
      CMS_SERVICE_KEY: SERVICE_KEY,
      RATE_LIMIT_CONSULT_MESSAGES: "100000",
      ...(withModel
        ? {
            OPENAI_API_KEY: "a-key-of-the-proof",
            OPENAI_BASE_URL: model.url,
            OPENAI_ANSWER_MODEL: "proof",
            ANSWERER_ALLOWED_HOSTS: `${model.host}=IN`,
            ANSWERER_TIMEOUT_SECONDS: "2",
          }
        : {}),
      ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, String(value)])),
    },
  })
  const stop = async () => {
    await system.stop()
    await Promise.all([cms.goAway(), model.stop()])
  }
  try {
    await fillKnowledge(system, library)
    await rulesInUse(system)
  } catch (error) {
    console.error(system.logs().slice(-4_000))
    await stop()
    throw error
  }
  return { system, cms, model, stop }
}

/** Asks for a reconciliation and waits until everything that is published is indexed. */
async function fillKnowledge(system: System, library: Library): Promise<void> {
  await rows(
    system.databaseUrl,
    `INSERT INTO knowledge_job (id, kind, available_at)
     VALUES ('kjob_of_the_proof', 'reconcile', clock_timestamp()) ON CONFLICT DO NOTHING`
  )
  await until(
    async () => {
      const [{ count }] = await rows<{ count: number }>(
        system.databaseUrl,
        "SELECT count(*)::int AS count FROM knowledge_document WHERE deleted_at IS NULL"
      )
      return count >= library.documents.length
    },
    "the library to be indexed",
    1_200_000
  )
}

async function rulesInUse(system: System): Promise<void> {
  await until(
    async () =>
      (
        await rows(
          system.databaseUrl,
          "SELECT 1 FROM consult_rule_set WHERE accepted_at IS NOT NULL LIMIT 1"
        )
      ).length > 0,
    "the safety content to be copied",
    90_000
  )
}
