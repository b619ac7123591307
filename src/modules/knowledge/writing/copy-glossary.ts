import { generateEntityId } from "@medusajs/framework/utils"
import type { Sql, Transaction } from "../../../lib/sql"
import type { CmsReader } from "../dependencies"
import type { GlossaryTerm } from "../types"

/** Our copy becomes what the CMS publishes now, read under the lock of the copy's row. */
export async function copyGlossary(
  { transaction, cms }: { transaction: Transaction; cms: CmsReader },
  signal?: AbortSignal
): Promise<void> {
  await transaction(async (sql) => {
    await sql(
      `INSERT INTO knowledge_state (id, happened_at) VALUES ('glossary', clock_timestamp())
       ON CONFLICT (id) DO NOTHING`
    )
    const [held] = await sql<{ version_hash: string | null }>(
      `SELECT version_hash FROM knowledge_state WHERE id = 'glossary' FOR UPDATE`
    )
    const { terms, version_hash } = await cms.glossary({ signal })
    if (held?.version_hash !== version_hash) {
      await replaceTerms(sql, terms)
    }
    await sql(
      `UPDATE knowledge_state SET version_hash = ?, happened_at = clock_timestamp(),
              updated_at = clock_timestamp() WHERE id = 'glossary'`,
      [version_hash]
    )
  })
}

async function replaceTerms(sql: Sql, terms: GlossaryTerm[]): Promise<void> {
  await sql(`DELETE FROM knowledge_glossary_term`)
  await sql(
    `INSERT INTO knowledge_glossary_term (id, term, language, clinical_terms)
     SELECT row.id, row.term, row.language,
            ARRAY(SELECT jsonb_array_elements_text(row.clinical_terms))
     FROM jsonb_to_recordset(?::jsonb) AS row (id text, term text, language text,
          clinical_terms jsonb)
     ON CONFLICT (term, language) WHERE deleted_at IS NULL DO NOTHING`,
    [JSON.stringify(terms.map((term) => ({ id: generateEntityId(undefined, "kterm"), ...term })))]
  )
}
