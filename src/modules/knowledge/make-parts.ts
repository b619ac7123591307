import { LocalEmbedder } from "./embedding/local-embedder"
import { OpenAiEmbedder, type OpenAiEmbedderOptions } from "./embedding/openai-embedder"
import { EmbeddedIndex } from "./indexes/embedded-index"
import { WeaviateIndex, type WeaviateOptions } from "./indexes/weaviate-index"
import { Parts } from "./parts"

export type PartsOptions = { weaviate?: WeaviateOptions; openAiEmbedder?: OpenAiEmbedderOptions }

/**
 * What is set comes first and new generations are made with it; what needs no setting stays, so that
 * a generation made before the setting is read until the new one is there. All of them start on
 * first use.
 */
export function makeParts({ weaviate, openAiEmbedder }: PartsOptions): Parts {
  const embedded = new EmbeddedIndex()
  const local = new LocalEmbedder()
  return new Parts(
    weaviate ? [new WeaviateIndex(weaviate), embedded] : [embedded],
    openAiEmbedder ? [new OpenAiEmbedder(openAiEmbedder), local] : [local]
  )
}
