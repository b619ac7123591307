import { performance } from "node:perf_hooks"
import { shopOf } from "../integration-tests/harness/scenes"
import { storefront } from "../integration-tests/harness/shop"
import { expectOk, type Caller } from "../integration-tests/harness/http"
import { HELP_IN_DOUBT } from "../src/modules/consult/replies/texts"
import { openConsult } from "./consult/client"
import { seededLibrary } from "./consult/library"
import { startConsultScene } from "./consult/scene"
import {
  byEngine,
  byKeywords,
  falseAlarmsOf,
  neverMissed,
  readPhrases,
  recallOf,
  SET_NAMES,
  tally,
  TRIAGE_BARS,
  withHelp,
  type Outcome,
  type Phrase,
  type SetName,
  type Tallies,
  type Tally,
} from "./eval/triage"
import { conclude, percentile, table } from "./lib/report"
import { wilson } from "./lib/share"
import type { RunOptions } from "./run"

const P95_MS = 60
const WARM_UP = 20

type Heard = { outcomes: Outcome[]; milliseconds: number[] }

/**
 * Messages that tell of an emergency are caught, and everyday ones let through, on phrases that the
 * rules were tuned on and on phrases that they were not. In full: over HTTP, each in a consult of its
 * own, with content, index and rules of the CMS. With --smoke: the engine alone.
 */
export async function run({ smoke }: RunOptions): Promise<void> {
  const sets = ofEachSet((name) => readPhrases(name))
  const heard = smoke ? byEngineAlone(sets) : await overHttp(sets)
  const counted = ofEachSet((name) => tally(sets[name], heard[name].outcomes))
  const everything = Object.values(sets).flat()
  const floor = tally(everything, byKeywords(everything))
  report(counted, floor)
  reportByKind(sets, heard)

  const times = Object.values(heard).flatMap(({ milliseconds, outcomes }) =>
    milliseconds.map((ms, at) => ({ ms, flagged: outcomes[at] === "flag" }))
  )
  const p95Of = (some: typeof times) =>
    Number(
      percentile(
        some.map(({ ms }) => ms),
        0.95
      ).toFixed(1)
    )
  const p95 = p95Of(times)
  const held =
    keepsBars(counted.dev, TRIAGE_BARS.dev) &&
    keepsBars(counted.dev2, TRIAGE_BARS.dev2) &&
    keepsBars(counted.unseen, TRIAGE_BARS.unseen) &&
    [counted.dev, counted.practice, counted.dev2].every(neverMissed) &&
    (smoke || p95 <= P95_MS)
  conclude("red-flags", held, {
    ...ofEachSet((name) => figures(counted[name])),
    naive_keywords: figures(floor),
    over_http: !smoke,
    p95_ms: p95,
    p95_ms_red_flag: p95Of(times.filter(({ flagged }) => flagged)),
  })
}

const ofEachSet = <Value>(valueOf: (name: SetName) => Value): Record<SetName, Value> => ({
  dev: valueOf("dev"),
  practice: valueOf("practice"),
  dev2: valueOf("dev2"),
  unseen: valueOf("unseen"),
  blind: valueOf("blind"),
  blind2: valueOf("blind2"),
  blind3: valueOf("blind3"),
  blind4: valueOf("blind4"),
  blind5: valueOf("blind5"),
  blind6: valueOf("blind6"),
})

function byEngineAlone(sets: Record<SetName, Phrase[]>): Record<SetName, Heard> {
  return ofEachSet((name) => {
    const milliseconds: number[] = []
    const outcomes = sets[name].flatMap((phrase) => {
      const started = performance.now()
      const outcome = byEngine([phrase])
      milliseconds.push(performance.now() - started)
      return outcome
    })
    return { outcomes, milliseconds }
  })
}

async function overHttp(sets: Record<SetName, Phrase[]>): Promise<Record<SetName, Heard>> {
  const scene = await startConsultScene(await seededLibrary(), { withModel: false })
  try {
    const store = await storefront(shopOf(scene.system))
    await askAll(store, sets.dev.slice(0, WARM_UP))
    return {
      dev: await askAll(store, sets.dev),
      practice: await askAll(store, sets.practice),
      dev2: await askAll(store, sets.dev2),
      unseen: await askAll(store, sets.unseen),
      blind: await askAll(store, sets.blind),
      blind2: await askAll(store, sets.blind2),
      blind3: await askAll(store, sets.blind3),
      blind4: await askAll(store, sets.blind4),
      blind5: await askAll(store, sets.blind5),
      blind6: await askAll(store, sets.blind6),
    }
  } finally {
    await scene.stop()
  }
}

/** One after the other, each in a consult of its own: no phrase is context of the next. */
async function askAll(store: Caller, set: readonly Phrase[]): Promise<Heard> {
  const heard: Heard = { outcomes: [], milliseconds: [] }
  for (const { text } of set) {
    const consult = await openConsult(store, { locale: "en" })
    const started = performance.now()
    const { reply } = await expectOk(consult.ask(text))
    heard.milliseconds.push(performance.now() - started)
    heard.outcomes.push(outcomeOf(reply))
  }
  return heard
}

function outcomeOf({ kind, notice }: { kind: string | null; notice: string | null }): Outcome {
  if (kind === "red_flag") {
    return "flag"
  }
  return HELP_ABOVE.some((help) => notice?.startsWith(help)) ? "doubt" : "ordinary"
}

/** What an answer to a message in doubt begins with; some name an act beneath it. */
const HELP_ABOVE = Object.values(HELP_IN_DOUBT).flatMap((said) => Object.values(said))

function keepsBars(
  { total }: Tallies,
  { recall, falseAlarms }: { recall: number; falseAlarms: number }
): boolean {
  return recallOf(total) >= recall && falseAlarmsOf(total) <= falseAlarms
}

function figures({ total }: Tallies) {
  return {
    recall: rounded(recallOf(total)),
    recall_interval: wilson(total.caught, total.dangers).map(rounded),
    with_help: rounded(withHelp(total)),
    with_help_interval: wilson(total.caught + total.doubted, total.dangers).map(rounded),
    false_alarms: rounded(falseAlarmsOf(total)),
    false_alarms_interval: wilson(total.alarms, total.everyday).map(rounded),
    doubts: rounded((total.doubted + total.doubts) / (total.dangers + total.everyday)),
  }
}

/** Counts only: what the phrases say is not for the eyes of those who write the rules. */
function report(counted: Record<SetName, Tallies>, floor: Tallies): void {
  const names = SET_NAMES
  const categories = [...floor.byCategory.keys()].sort()
  console.log("Caught + in doubt of the dangerous; alarms + in doubt of the everyday\n")
  console.log(
    table(
      ["Category", ...names.flatMap((name) => [name, "alarms"]), "keywords", "alarms"],
      [...categories.map((category) => row(category)), row("all")]
    )
  )
  console.log()

  function row(category: string): string[] {
    const of = (tallies: Tallies) =>
      category === "all" ? tallies.total : tallies.byCategory.get(category)
    return [
      category,
      ...[...names.map((name) => counted[name]), floor].flatMap((tallies) => {
        const own = of(tallies)
        return own ? cellsOf(own) : ["", ""]
      }),
    ]
  }
}

const cellsOf = ({ caught, doubted, dangers, alarms, doubts, everyday }: Tally) => [
  `${caught}+${doubted}/${dangers}`,
  `${alarms}+${doubts}/${everyday}`,
]

/** The newer sets say how a phrase is put and in which language. */
function reportByKind(sets: Record<SetName, Phrase[]>, heard: Record<SetName, Heard>): void {
  const names = ["dev2", "blind2", "blind3", "blind4", "blind5", "blind6"] as const
  for (const groupOf of [
    ({ kind = "?" }: Phrase) => kind,
    ({ lang, language }: Phrase) => lang ?? language ?? "?",
  ]) {
    const counted = names.map((name) => tally(sets[name], heard[name].outcomes, groupOf).byCategory)
    const groups = [...new Set(counted.flatMap((tallies) => [...tallies.keys()]))].sort()
    const cells = (group: string) =>
      counted.flatMap((tallies) => {
        const own = tallies.get(group)
        return own ? cellsOf(own) : ["", ""]
      })
    console.log(
      table(
        ["How it is put", ...names.flatMap((name) => [name, "alarms"])],
        groups.map((group) => [group, ...cells(group)])
      )
    )
    console.log()
  }
}

const rounded = (value: number) => Number(value.toFixed(3))
