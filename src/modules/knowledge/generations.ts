import { generateEntityId } from "@medusajs/framework/utils"
import type { Sql } from "../../lib/sql"
import type { VectorIndex } from "./indexes/index-port"

/** What a generation is made with. */
export type Recipe = {
  index_kind: VectorIndex["kind"]
  embedder: string
  dimensions: number
  chunker: number
}

export type Generation = Recipe & {
  id: string
  state: "building" | "live" | "retired"
  revision: number
}

const COLUMNS = "id, state, index_kind, embedder, dimensions, chunker, revision"

export async function liveGeneration(sql: Sql): Promise<Generation | undefined> {
  const [live] = await sql<Generation>(
    `SELECT ${COLUMNS} FROM knowledge_generation WHERE state = 'live' AND deleted_at IS NULL`
  )
  return live
}

/** Those that a change is written to: ask after locking the document, or one may be missed. */
export async function writableGenerations(sql: Sql): Promise<Generation[]> {
  return sql<Generation>(
    `SELECT ${COLUMNS} FROM knowledge_generation
     WHERE state IN ('live', 'building') AND deleted_at IS NULL ORDER BY id`
  )
}

/** Of all that exist, the retired ones included. */
export async function generationIds(sql: Sql): Promise<string[]> {
  const rows = await sql<{ id: string }>(`SELECT id FROM knowledge_generation`)
  return rows.map(({ id }) => id)
}

/** @returns the live generation, which is made when there is none. */
export async function ensureLiveGeneration(sql: Sql, recipe: Recipe): Promise<Generation> {
  await insert(sql, recipe, "live")
  const live = await liveGeneration(sql)
  if (!live) {
    throw new Error("There is no live generation of the index")
  }
  return live
}

/** @returns the generation under construction, which is made when there is none. */
export async function ensureBuilding(sql: Sql, recipe: Recipe): Promise<Generation> {
  await insert(sql, recipe, "building")
  const [building] = await sql<Generation>(
    `SELECT ${COLUMNS} FROM knowledge_generation WHERE state = 'building' AND deleted_at IS NULL`
  )
  return building
}

async function insert(sql: Sql, recipe: Recipe, state: "live" | "building"): Promise<void> {
  await sql(
    `INSERT INTO knowledge_generation (id, state, index_kind, embedder, dimensions, chunker, live_at)
     VALUES (?, ?, ?, ?, ?, ?, CASE WHEN ? = 'live' THEN clock_timestamp() END)
     ON CONFLICT (state) WHERE state = '${state}' AND deleted_at IS NULL DO NOTHING`,
    [
      generateEntityId(undefined, "kgen"),
      state,
      recipe.index_kind,
      recipe.embedder,
      recipe.dimensions,
      recipe.chunker,
      state,
    ]
  )
}

export function isMadeBy(generation: Recipe, recipe: Recipe): boolean {
  return (
    generation.index_kind === recipe.index_kind &&
    generation.embedder === recipe.embedder &&
    generation.chunker === recipe.chunker
  )
}

/**
 * The number of this write. It locks the generation until the transaction ends, so numbers commit
 * in their order: take it last.
 */
export async function nextRevision(sql: Sql, generationId: string): Promise<number> {
  const [{ revision }] = await sql<{ revision: number }>(
    `UPDATE knowledge_generation SET revision = revision + 1, updated_at = clock_timestamp()
     WHERE id = ? RETURNING revision`,
    [generationId]
  )
  return revision
}
