import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Vectors, one live generation and one under construction, and one long job of a kind at a time. */
export class Migration20261122184500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`ALTER TABLE knowledge_chunk ADD COLUMN vector bytea NOT NULL`)
    this.addSql(`
      ALTER TABLE knowledge_chunk
        ADD CONSTRAINT knowledge_chunk_vector_float32
          CHECK (octet_length(vector) > 0 AND octet_length(vector) % 4 = 0),
        ADD CONSTRAINT knowledge_chunk_generation_fk FOREIGN KEY (generation_id)
          REFERENCES knowledge_generation (id) ON DELETE CASCADE,
        ADD CONSTRAINT knowledge_chunk_document_fk FOREIGN KEY (knowledge_document_id)
          REFERENCES knowledge_document (id) ON DELETE CASCADE`)
    this.addSql(`
      ALTER TABLE knowledge_indexed_document
        ADD CONSTRAINT knowledge_indexed_document_generation_fk FOREIGN KEY (generation_id)
          REFERENCES knowledge_generation (id) ON DELETE CASCADE,
        ADD CONSTRAINT knowledge_indexed_document_document_fk FOREIGN KEY (knowledge_document_id)
          REFERENCES knowledge_document (id) ON DELETE CASCADE,
        ADD CONSTRAINT knowledge_indexed_document_removed
          CHECK (version_hash IS NOT NULL OR chunks = 0)`)
    for (const state of ["live", "building"]) {
      this.addSql(`
        CREATE UNIQUE INDEX "IDX_knowledge_generation_one_${state}" ON knowledge_generation (state)
        WHERE state = '${state}' AND deleted_at IS NULL`)
    }
    this.addSql(`
      CREATE UNIQUE INDEX "IDX_knowledge_job_one_of_kind" ON knowledge_job (kind)
      WHERE state IN ('queued', 'running') AND deleted_at IS NULL`)
  }

  override async down(): Promise<void> {
    this.addSql(`DROP INDEX "IDX_knowledge_job_one_of_kind"`)
    for (const state of ["live", "building"]) {
      this.addSql(`DROP INDEX "IDX_knowledge_generation_one_${state}"`)
    }
    this.addSql(`
      ALTER TABLE knowledge_indexed_document
        DROP CONSTRAINT knowledge_indexed_document_generation_fk,
        DROP CONSTRAINT knowledge_indexed_document_document_fk,
        DROP CONSTRAINT knowledge_indexed_document_removed`)
    this.addSql(`
      ALTER TABLE knowledge_chunk
        DROP CONSTRAINT knowledge_chunk_generation_fk,
        DROP CONSTRAINT knowledge_chunk_document_fk,
        DROP CONSTRAINT knowledge_chunk_vector_float32,
        DROP COLUMN vector`)
  }
}
