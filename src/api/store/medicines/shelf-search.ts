import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { containing } from "../../../lib/like"
import { isNumber, wordsBeside } from "./search-query"

export type ShelfSearch = {
  folded: string
  /** The brands and complaints in it. */
  names: SearchName[]
}

type SearchName = { name: string; kind: "brand" | "complaint"; contents: string }
type Sql = { sql: string; values: string[] }

/** How near a word of the vocabulary must be, by its groups of three letters, to be what was meant. */
const NEAR = 0.4
const SHORTEST_MISSPELLED = 4

const CONTENTS_SQL = `(SELECT string_agg(mm.molecule_id, ',' ORDER BY mm.molecule_id COLLATE "C")
  FROM medicine_molecule mm WHERE mm.medicine_id = m.id AND mm.deleted_at IS NULL)`

export async function readSearch(container: MedusaContainer, folded: string): Promise<ShelfSearch> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: SearchName[] }>(
    `SELECT name, kind, contents FROM medicine_search_name
     WHERE deleted_at IS NULL AND position(' ' || name || ' ' in ?) > 0
     ORDER BY length(name) DESC, name, contents`,
    [` ${folded} `]
  )
  return { folded, names: rows }
}

/**
 * The same search with each misspelled word in its nearest spelling, of molecules, brands and
 * complaints; null when nothing is near.
 */
export async function respell(container: MedusaContainer, folded: string): Promise<string | null> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const words = folded.split(" ")
  const misspelled = words.filter((word) => word.length >= SHORTEST_MISSPELLED && !isNumber(word))
  const { rows } = await database.raw<{ rows: { word: string; term: string }[] }>(
    `WITH vocabulary AS (
       SELECT regexp_split_to_table(lower(name), '\\s+') AS term FROM molecule WHERE deleted_at IS NULL
       UNION SELECT regexp_split_to_table(name, '\\s+') FROM medicine_search_name WHERE deleted_at IS NULL)
     SELECT asked.word, nearest.term
     FROM jsonb_array_elements_text(?::jsonb) AS asked(word)
     CROSS JOIN LATERAL (
       SELECT term, similarity(term, asked.word) AS likeness FROM vocabulary
       ORDER BY likeness DESC, term LIMIT 1) nearest
     WHERE nearest.likeness >= ? AND nearest.term <> asked.word`,
    [JSON.stringify(misspelled), NEAR]
  )
  if (rows.length === 0) {
    return null
  }
  const termOf = new Map(rows.map(({ word, term }) => [word, term]))
  return words.map((word) => termOf.get(word) ?? word).join(" ")
}

/** Each word somewhere in title, maker or contents; or a name that was asked for, and the other words. */
export function matching({ folded, names }: ShelfSearch): Sql {
  const ways = [everyWord(folded.split(" ")), ...names.map((name) => named(name, folded))]
  return {
    sql: `(${ways.map(({ sql }) => `(${sql})`).join(" OR ")})`,
    values: ways.flatMap(({ values }) => values),
  }
}

/** The lower the nearer: what begins with the search, or is what a name stands for; single substances first. */
export function rankOf({ folded, names }: ShelfSearch): Sql {
  const contents = names.map(({ contents }) => contents)
  return {
    sql: `(CASE WHEN p.title ILIKE ? OR ${CONTENTS_SQL} = ANY(string_to_array(?, ' ')) THEN 0 ELSE 100 END
      + (SELECT count(*)::int FROM medicine_molecule mm
         WHERE mm.medicine_id = m.id AND mm.deleted_at IS NULL))`,
    values: [beginning(folded.split(" ")[0]), contents.join(" ")],
  }
}

function everyWord(words: string[]): Sql {
  const clauses = words.map(oneWord)
  return {
    sql: clauses.map(({ sql }) => sql).join(" AND ") || "true",
    values: clauses.flatMap(({ values }) => values),
  }
}

function oneWord(word: string): Sql {
  if (isNumber(word)) {
    // 50 is neither 500 nor 2.50.
    return {
      sql: "p.title ~ ?",
      values: [`(^|[^0-9.])${word.replace(".", "\\.")}($|[^0-9.]|\\.($|[^0-9]))`],
    }
  }
  return {
    sql: `(p.title ILIKE ? OR m.manufacturer ILIKE ? OR EXISTS (
            SELECT 1 FROM medicine_molecule mm JOIN molecule mol ON mol.id = mm.molecule_id
            WHERE mm.medicine_id = m.id AND mol.name ILIKE ?))`,
    values: [containing(word), containing(word), containing(word)],
  }
}

/** Nobody is led from a complaint to a medicine that needs a doctor. */
function named({ name, kind, contents }: SearchName, folded: string): Sql {
  const others = everyWord(wordsBeside(name, folded))
  return {
    sql: `${CONTENTS_SQL} = ? ${kind === "complaint" ? "AND NOT k.prescription_required" : ""} AND ${others.sql}`,
    values: [contents, ...others.values],
  }
}

const beginning = (word: string) => containing(word).slice(1)
