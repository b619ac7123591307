import { Text } from "@medusajs/ui"
import { istTime } from "../../lib/format"
import { COLLECTIONS, languageOf, type KnowledgeStatus } from "./types"

/** What is published and when the index last followed. */
export const Figures = ({ status }: { status: KnowledgeStatus }) => {
  const published = COLLECTIONS.map((collection) => {
    const counts = status.documents
      .filter((entry) => entry.collection === collection)
      .map((entry) => `${entry.published} in ${languageOf(entry.locale)}`)
    return { label: collection, value: counts.join(", ") || "none" }
  })
  const figures = [
    ...published,
    { label: "glossary", value: `${status.glossary.terms} terms` },
    { label: "last indexed", value: istTime(status.last_indexed_at) },
    { label: "last compared", value: istTime(status.reconciled_at) },
  ]
  return (
    <dl className="grid grid-cols-2 gap-4 px-6 py-4 lg:grid-cols-3 xl:grid-cols-6">
      {figures.map(({ label, value }) => (
        <div key={label}>
          <Text asChild size="small" className="text-ui-fg-subtle">
            <dt>{label}</dt>
          </Text>
          <Text asChild size="small">
            <dd>{value}</dd>
          </Text>
        </div>
      ))}
    </dl>
  )
}
