import type { Sql } from "../../../lib/sql"
import type { GlossaryTerm } from "../types"

/** The glossary, read again when its version in the table is another. */
export class GlossaryReader {
  private held: { version: string | null; terms: GlossaryTerm[] } | undefined

  async read(sql: Sql): Promise<readonly GlossaryTerm[]> {
    const [state] = await sql<{ version_hash: string | null }>(
      `SELECT version_hash FROM knowledge_state WHERE id = 'glossary'`
    )
    const version = state?.version_hash ?? null
    if (!this.held || this.held.version !== version) {
      const terms = await sql<GlossaryTerm>(
        `SELECT term, language, clinical_terms FROM knowledge_glossary_term
         WHERE deleted_at IS NULL ORDER BY term, language`
      )
      this.held = { version, terms }
    }
    return this.held.terms
  }
}
