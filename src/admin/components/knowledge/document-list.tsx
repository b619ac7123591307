import { Badge, Heading, Input, StatusBadge, Text } from "@medusajs/ui"
import { useState } from "react"
import { istTime } from "../../lib/format"
import { useSettled } from "../../lib/use-settled"
import { Choice } from "../forms/choice"
import { ListState } from "../lists/list-state"
import { ListTable, type Column } from "../lists/list-table"
import { Pager } from "../lists/pager"
import { usePages } from "../lists/use-pages"
import { COLLECTIONS, languageOf, type ListedDocument } from "./types"

const PAGE_SIZE = 25
const REFRESH_MS = 10_000
const ANY = "any"

const COLLECTION_OPTIONS = [
  { value: ANY, label: "Any collection" },
  ...COLLECTIONS.map((value) => ({ value, label: value })),
]
const LANGUAGES = [
  { value: ANY, label: "Any language" },
  { value: "en", label: "English" },
  { value: "hi", label: "Hindi" },
]
const STATES = [
  { value: ANY, label: "Published or not" },
  { value: "true", label: "Published" },
  { value: "false", label: "Not published" },
]

type Row = ListedDocument & { id: string }

const COLUMNS: Column<Row>[] = [
  { title: "Title", cell: ({ title, document_id }) => title ?? document_id },
  { title: "Collection", cell: ({ collection }) => collection },
  { title: "Language", cell: ({ locale }) => languageOf(locale) },
  {
    title: "State",
    cell: ({ published }) => (
      <StatusBadge color={published ? "green" : "grey"}>
        {published ? "published" : "not published"}
      </StatusBadge>
    ),
    className: "whitespace-nowrap",
  },
  {
    title: "Credibility",
    cell: ({ credibility }) => <Badge size="2xsmall">{credibility}</Badge>,
  },
  { title: "Reviewed", cell: ({ reviewed_on }) => reviewed_on ?? "–" },
  { title: "Review due", cell: ({ review_due_on }) => review_due_on ?? "–" },
  { title: "Indexed", cell: ({ indexed_at }) => istTime(indexed_at) },
  { title: "Pieces", cell: ({ chunks }) => chunks, className: "text-right" },
]

/** What the index knows of, in each language, and where it stands. */
export const DocumentList = () => {
  const [typed, setTyped] = useState("")
  const [collection, setCollection] = useState<string>(ANY)
  const [locale, setLocale] = useState(ANY)
  const [published, setPublished] = useState("true")
  const given = (value: string) => (value === ANY ? undefined : value)
  const { data, state, pager } = usePages<{
    documents: ListedDocument[]
    next_cursor: string | null
  }>({
    key: "knowledge",
    path: "/admin/knowledge/documents",
    filter: {
      q: useSettled(typed.trim()),
      collection: given(collection),
      locale: given(locale),
      published: given(published),
      limit: PAGE_SIZE,
    },
    refetchInterval: REFRESH_MS,
  })
  const rows: Row[] = state.error
    ? []
    : (data?.documents ?? []).map((document) => ({
        ...document,
        id: `${document.collection}/${document.document_id}/${document.locale}`,
      }))

  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h2">Documents</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            Keys: J and K or the arrows move, Enter shows how a document reached the search.
          </Text>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <div className="w-56">
            <Input
              type="search"
              size="small"
              aria-label="Part of a title"
              placeholder="Part of a title"
              value={typed}
              maxLength={100}
              onChange={(event) => setTyped(event.target.value)}
            />
          </div>
          <div className="w-40">
            <Choice
              label="Collection"
              hideLabel
              value={collection}
              options={COLLECTION_OPTIONS}
              onChange={setCollection}
            />
          </div>
          <div className="w-36">
            <Choice
              label="Language"
              hideLabel
              value={locale}
              options={LANGUAGES}
              onChange={setLocale}
            />
          </div>
          <div className="w-44">
            <Choice
              label="State"
              hideLabel
              value={published}
              options={STATES}
              onChange={setPublished}
            />
          </div>
        </div>
      </div>
      <ListState {...state} isEmpty={rows.length === 0} empty="No document matches." />
      {rows.length > 0 && (
        <ListTable
          label="Documents"
          columns={COLUMNS}
          rows={rows}
          to={(row) => `/knowledge/${row.collection}/${row.document_id}`}
        />
      )}
      <Pager {...pager} />
    </>
  )
}
