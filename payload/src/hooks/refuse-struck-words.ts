import { ValidationError, type CollectionBeforeChangeHook } from "payload"
import { childrenOf, isStruck, rootOf, wordsOf } from "../rich-text/nodes"

/** A line through words says that they no longer hold; the editor has no such button, old texts may have it. */
export const refuseStruckWords: CollectionBeforeChangeHook<{
  id: number
  body?: unknown
  _status?: "draft" | "published" | null
}> = ({ data, collection, req }) => {
  const struck = data._status === "published" ? struckWordsIn(rootOf(data.body)) : undefined
  if (struck) {
    const message = `“${struck.slice(0, 60)}” is struck out. Delete these words: customers and the assistant see no line through them.`
    throw new ValidationError({
      collection: collection.slug,
      errors: [{ path: "body", label: "Body", message }],
      req,
    })
  }
  return data
}

const struckWordsIn = (node: unknown): string | undefined =>
  (isStruck(node) && wordsOf(node).trim()) ||
  childrenOf(node)
    .map(struckWordsIn)
    .find((words) => words !== undefined)
