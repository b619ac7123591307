import { EmbeddedGeneration } from "./generation"
import type { IndexReply, IndexTask } from "./index-messages"

/** Runs in a thread of its own (embedded-index.ts): a search never holds up the event loop. */
const generations = new Map<string, EmbeddedGeneration>()

export default function answer(task: IndexTask): IndexReply {
  switch (task.do) {
    case "ensure":
      if (generations.get(task.generation)?.dimensions === task.dimensions) {
        return { is_new: false }
      }
      generations.set(task.generation, new EmbeddedGeneration(task.dimensions))
      return { is_new: true }
    case "upsert":
      existing(task.generation).upsert(task.chunks)
      return {}
    case "remove":
      generations.get(task.generation)?.removeDocument(task.document, task.keep)
      return {}
    case "search":
      return { candidates: existing(task.generation).candidates(task.query) }
    case "documents":
      return { documents: generations.get(task.generation)?.documents() ?? [] }
    case "drop":
      generations.delete(task.generation)
      return {}
    case "generations":
      return { generations: [...generations].map(([name, { count }]) => ({ name, count })) }
  }
}

function existing(name: string): EmbeddedGeneration {
  const generation = generations.get(name)
  if (!generation) {
    throw new Error(`the index holds no generation ${name}`)
  }
  return generation
}
