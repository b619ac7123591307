import { defineSearchIndex, graphConsume, graphSeed, search } from "@medusajs/framework/utils"

const FIELDS = [
  "id",
  "title",
  "handle",
  "status",
  "sales_channels.id",
  "categories.name",
  "categories.handle",
  "tags.value",
]

type ProductRow = {
  id: string
  title: string
  handle: string
  status: string
  sales_channels?: ({ id: string } | null)[]
  categories?: ({ name: string; handle: string } | null)[]
  tags?: ({ value: string } | null)[]
}

const fields = search.define({
  id: search.keyword().filterable(),
  title: search.text().searchable(),
  handle: search.keyword(),
  status: search.keyword().filterable(),
  sales_channel_ids: search.keyword().array().filterable(),
  category: search.text().array().searchable(),
  category_handles: search.keyword().array().filterable(),
  tags: search.keyword().array().filterable(),
})

const toDocuments = (rows: ProductRow[]) =>
  rows.map(({ id, title, handle, status, sales_channels, categories, tags }) => ({
    id,
    title,
    handle,
    status,
    sales_channel_ids: present(sales_channels).map((channel) => channel.id),
    category: present(categories).map(({ name }) => name),
    category_handles: present(categories).map((category) => category.handle),
    tags: present(tags).map(({ value }) => value),
  }))

const present = <Row>(rows: (Row | null)[] | undefined): Row[] =>
  (rows ?? []).filter((row) => row !== null)

/**
 * Products by name and category, for `POST /store/search`. Core narrows a search to published
 * products of the caller's channels; what may not be sold is never published.
 */
export default defineSearchIndex({
  name: "product",
  entity: "product",
  fields,
  events: ["product.created", "product.updated", "product.deleted"],
  consume: graphConsume({ fields: FIELDS, transform: toDocuments }),
  seed: graphSeed({ fields: FIELDS, transform: toDocuments }),
})
