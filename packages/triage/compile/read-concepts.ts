import type { ErrorObject } from "ajv"
import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from "yaml"
import type { Concept } from "../src/types"
import { isConceptFile } from "./schema"

/** A text of a concept, and where it stands: "heart/chest-pain.yaml:4". */
export type Placed = { text: string; place: string }
export type Source = {
  id: string
  place: string
  concept: Concept
  lines: { en: Placed[]; hi: Placed[] }
  means: Placed[]
  doesNotMean: Placed[]
}
type Sources = { sources: Source[]; faults: string[] }

/** The lists of a file whose entries have a place. */
const PLACED = ["en", "hi", "means", "does_not_mean"] as const

/** The YAML files below a folder, in the order of their paths; `chest-pain.yaml` is `chest_pain`. */
export function readConcepts(folder: string): Sources {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => file.endsWith(".yaml"))
    .sort()
  const read = files.map((file) => readConcept(file, readFileSync(path.join(folder, file), "utf8")))
  const sources = read.flatMap((one) => one.sources)
  const twice = sources.filter(({ id }, at) => sources.findIndex((one) => one.id === id) < at)
  return {
    sources,
    faults: [
      ...read.flatMap(({ faults }) => faults),
      ...twice.map(({ id, place }) => `${place}: another file is named ${id} too`),
    ],
  }
}

function readConcept(file: string, yaml: string): Sources {
  const counter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false })
  const placeOf = (offset: number) => `${file}:${counter.linePos(offset).line}`
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ pos, message }) => `${placeOf(pos[0])}: ${message}`)
    return { sources: [], faults }
  }
  const given: unknown = document.toJS()
  if (!isConceptFile(given)) {
    const faults = (isConceptFile.errors ?? []).map(
      (error) => `${placeOf(offsetOf(error, document))}: ${inWords(error)}`
    )
    return { sources: [], faults: [...new Set(faults)] }
  }
  const cut = PLACED.flatMap((field) =>
    (given[field] ?? []).flatMap((_text, at) => {
      const node = document.getIn([field, at], true)
      return isScalar(node) && node.comment
        ? [`${placeOf(startOf(document, [field, at]))}: # begins a comment here: put it in quotes`]
        : []
    })
  )
  if (cut.length > 0) {
    return { sources: [], faults: cut }
  }
  const { means, does_not_mean, ...concept } = given
  const placed = (field: (typeof PLACED)[number]) =>
    (given[field] ?? []).map((text, at) => ({
      text,
      place: placeOf(startOf(document, [field, at])),
    }))
  const source = {
    id: path.basename(file, ".yaml").replaceAll("-", "_"),
    place: placeOf(0),
    concept,
    lines: { en: placed("en"), hi: placed("hi") },
    means: placed("means"),
    doesNotMean: placed("does_not_mean"),
  }
  return { sources: [source], faults: [] }
}

function offsetOf({ instancePath, params }: ErrorObject, document: Document): number {
  const keys = instancePath
    .split("/")
    .slice(1)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key))
  const unknown: unknown = params.additionalProperty
  const parent = document.getIn(keys, true)
  if (typeof unknown === "string" && isMap(parent)) {
    const key = parent.items
      .map((item) => item.key)
      .find((one) => isScalar(one) && one.value === unknown)
    return isScalar(key) ? (key.range?.[0] ?? 0) : 0
  }
  return startOf(document, keys)
}

function startOf(document: Document, keys: (string | number)[]): number {
  const node = document.getIn(keys, true)
  return isNode(node) ? (node.range?.[0] ?? 0) : 0
}

/** What Ajv says less plainly. */
const PLAIN: Readonly<Record<string, string>> = {
  const: "must be true",
  minItems: "must not be empty",
  minProperties: "must not be empty",
}

function inWords({ instancePath, keyword, params, message = "is wrong" }: ErrorObject): string {
  const field = instancePath.slice(1).replaceAll("/", ".")
  const unknown: unknown = params.additionalProperty
  return typeof unknown === "string"
    ? `${field === "" ? "" : `${field}: `}there is no field "${unknown}"`
    : `${field === "" ? "the file" : field} ${PLAIN[keyword] ?? message}`
}
