import { rows } from "../integration-tests/harness/postgres"
import { shopOf } from "../integration-tests/harness/scenes"
import { storefront } from "../integration-tests/harness/shop"
import { expectOk, type Caller } from "../integration-tests/harness/http"
import { openConsult } from "./consult/client"
import { CONVERSATIONS, everyNth, type Conversation, type Kind } from "./consult/conversations"
import { seededLibrary, type Library } from "./consult/library"
import type { Mood } from "./consult/model-peer"
import { answersTheQuestion, faultsOf, type Fault } from "./consult/rules"
import { startConsultScene, type ConsultScene } from "./consult/scene"
import { conclude, percentile, table } from "./lib/report"
import type { RunOptions } from "./run"

/**
 * Of the ordinary questions, so many are answered from a document on their subject: the search is
 * sure of four in five that the content answers (proofs/eval/retrieval.md).
 */
const ANSWERED = 0.8
const SMOKE_NTH = 5
const AT_ONCE = 4
/** How the model's server behaves, in turns: the rules are kept whatever it does. */
const MOODS: readonly Mood[] = ["quotes", "fails", "nonsense", "invents", "hangs", "redirects"]

type Told = {
  kind: Kind
  faults: Fault[]
  turns: number
  asked: number
  answered: number
  milliseconds: number[]
}

/** Scripted conversations, with a model's server that misbehaves in every way, and a CMS that goes. */
export async function run({ smoke }: RunOptions): Promise<void> {
  const conversations = smoke ? everyNth(SMOKE_NTH) : CONVERSATIONS
  const whole = await seededLibrary()
  const library = smoke ? onlyFor(whole, conversations) : whole
  const scene = await startConsultScene(library)
  try {
    const store = await storefront(shopOf(scene.system))
    const told = await tellAll(scene, store, conversations, library)
    const withoutCms = await tellWithoutCms(scene, store, conversations, library)
    const unlogged = await redFlagsWithoutRecord(scene)
    const leaked = leakedToTheModel(scene, conversations)
    report(told)

    const faults = [...told, ...withoutCms].flatMap((one) => one.faults)
    const asked = sum(told.map((one) => one.asked))
    const share = asked === 0 ? 1 : sum(told.map((one) => one.answered)) / asked
    for (const { rule, says, reply } of faults) {
      console.log(`BROKEN: ${rule}\n  asked: ${says}\n  reply: ${reply.slice(0, 300)}`)
    }
    const held =
      faults.length === 0 && unlogged === 0 && leaked.length === 0 && (smoke || share >= ANSWERED)
    conclude("consult", held, {
      conversations: conversations.length,
      turns: sum([...told, ...withoutCms].map((one) => one.turns)),
      rules_broken: faults.length,
      red_flags_without_record: unlogged,
      kept_from_the_model: leaked.length === 0,
      answered_on_subject: Number(share.toFixed(3)),
      without_cms: withoutCms.length,
      p95_ms: Math.round(
        percentile(
          told.flatMap((one) => one.milliseconds),
          0.95
        )
      ),
    })
  } catch (error) {
    console.error(scene.system.logs().slice(-4_000))
    throw error
  } finally {
    await scene.stop()
  }
}

/** Enough of the library for a short run: what the conversations are about, and what was tampered with. */
function onlyFor(library: Library, conversations: readonly Conversation[]): Library {
  const wanted = new Set(
    conversations.flatMap(({ turns }) => turns.flatMap(({ from }) => from ?? []))
  )
  return {
    ...library,
    documents: library.documents.filter(
      ({ slug, sources }) => wanted.has(slug) || sources.some(({ id }) => id === "proof")
    ),
  }
}

/** One mood after the other, so that each kind of conversation meets several. */
async function tellAll(
  scene: ConsultScene,
  store: Caller,
  conversations: readonly Conversation[],
  library: Library
): Promise<Told[]> {
  const told: Told[] = []
  for (const [index, mood] of MOODS.entries()) {
    scene.model.mood = mood
    const share = conversations.filter((_, place) => place % MOODS.length === index)
    told.push(...(await atOnce(share, (one) => tell(store, one, library, true))))
  }
  return told
}

async function tellWithoutCms(
  scene: ConsultScene,
  store: Caller,
  conversations: readonly Conversation[],
  library: Library
): Promise<Told[]> {
  const seen = new Set<Kind>()
  const some = conversations.filter(
    ({ kind }) => kind === "emergency" || (!seen.has(kind) && seen.add(kind))
  )
  await scene.cms.goAway()
  try {
    return await atOnce(some, (one) => tell(store, one, library, false))
  } finally {
    await scene.cms.start()
  }
}

async function tell(
  store: Caller,
  { kind, locale, turns }: Conversation,
  library: Library,
  published: boolean
): Promise<Told> {
  const told: Told = {
    kind,
    faults: [],
    turns: turns.length,
    asked: 0,
    answered: 0,
    milliseconds: [],
  }
  const consult = await openConsult(store, { locale })
  let flagged = false
  for (const turn of turns) {
    const started = performance.now()
    const { reply } = await expectOk(consult.ask(turn.says))
    told.milliseconds.push(performance.now() - started)
    flagged ||= reply.kind === "red_flag"
    told.faults.push(...faultsOf(turn, reply, { library, published, flagged }))
    if (turn.expects === "answer") {
      told.asked += 1
      told.answered += answersTheQuestion(turn, reply) ? 1 : 0
      if (!answersTheQuestion(turn, reply) && published) {
        const cited = reply.citations.map(({ slug }) => slug).join(" ")
        console.log(`not on the subject: ${turn.says} -> ${reply.kind} ${reply.code ?? cited}`)
      }
    }
  }
  return told
}

/** Each red flag is logged and audited. @returns how many replies have no such pair */
async function redFlagsWithoutRecord({ system }: ConsultScene): Promise<number> {
  const [{ count } = { count: NaN }] = await rows<{ count: number }>(
    system.databaseUrl,
    `SELECT count(*)::int AS count FROM consult_message m
     WHERE m.kind = 'red_flag'
       AND (NOT EXISTS (SELECT 1 FROM consult_red_flag f WHERE f.message_id = m.reply_to)
         OR NOT EXISTS (SELECT 1 FROM audit_event a
                        WHERE a.action = 'consult.red_flag' AND a.resource_id = m.session_id))`
  )
  return count
}

/** What is fixed never reaches the model: emergencies and what is refused. */
function leakedToTheModel(
  { model }: ConsultScene,
  conversations: readonly Conversation[]
): string[] {
  const kept = conversations
    .flatMap(({ turns }) => turns)
    .filter(({ expects }) => expects === "red_flag" || expects.startsWith("refusal:"))
    .map(({ says }) => says)
  return kept.filter((says) => model.questions.includes(says))
}

function report(told: Told[]): void {
  const kinds = [...new Set(told.map(({ kind }) => kind))]
  console.log(
    `\n${table(
      ["conversations", "number", "turns", "rules broken", "answered on the subject", "p95 ms"],
      kinds.map((kind) => {
        const of = told.filter((one) => one.kind === kind)
        const asked = sum(of.map((one) => one.asked))
        return [
          kind,
          of.length,
          sum(of.map((one) => one.turns)),
          sum(of.map((one) => one.faults.length)),
          asked === 0 ? "" : `${sum(of.map((one) => one.answered))} of ${asked}`,
          Math.round(
            percentile(
              of.flatMap((one) => one.milliseconds),
              0.95
            )
          ),
        ]
      })
    )}\n`
  )
}

async function atOnce<Input, Output>(
  inputs: readonly Input[],
  work: (input: Input) => Promise<Output>
): Promise<Output[]> {
  const outputs: Output[] = []
  const waiting = [...inputs]
  const next = async (): Promise<void> => {
    for (let input = waiting.shift(); input !== undefined; input = waiting.shift()) {
      outputs.push(await work(input))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, next))
  return outputs
}

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)
