import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import { Announced, Answered, InOneLanguage } from "../../../../components/knowledge/trace-steps"
import type { Trace } from "../../../../components/knowledge/types"
import { ListState } from "../../../../components/lists/list-state"
import { api } from "../../../../lib/api"

const REFRESH_MS = 5_000

/** One document from its edit to the answers that are based on it. */
const DocumentTracePage = () => {
  const { collection = "", id = "" } = useParams()
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ["knowledge", "trace", collection, id],
    queryFn: () =>
      api<{ trace: Trace }>(
        `/admin/knowledge/documents/${encodeURIComponent(collection)}/${encodeURIComponent(id)}/trace`
      ),
    refetchInterval: ({ state }) => (state.error ? false : REFRESH_MS),
    staleTime: 0,
  })
  const trace = error ? undefined : data?.trace

  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-center gap-x-3 px-6 py-4">
          <Link to="/knowledge" className="text-ui-fg-interactive">
            Knowledge
          </Link>
          <Heading>From edit to answer</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {collection} {id}
          </Text>
        </div>
        <ListState error={error} isPending={isPending} onRetry={() => void refetch()} />
        {trace && <Announced feed={trace.feed} />}
      </Container>
      {trace?.locales.map((locale) => (
        <Container key={locale.locale} className="p-0">
          <InOneLanguage of={locale} />
        </Container>
      ))}
      {trace && (
        <Container className="p-0">
          <Answered answers={trace.answers} />
        </Container>
      )}
    </div>
  )
}

export const handle = { breadcrumb: () => "Document" }

export default DocumentTracePage
