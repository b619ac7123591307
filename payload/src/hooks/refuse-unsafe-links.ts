import { ValidationError, type CollectionBeforeChangeHook } from "payload"
import { mayBeLinked } from "../rich-text/may-be-linked"
import { childrenOf, isLink, rootOf, valueOf, wordsOf } from "../rich-text/nodes"

/** A draft is refused too; what is taken back or thrown away keeps its words. */
export const refuseUnsafeLinks: CollectionBeforeChangeHook<{ id: number; body?: unknown }> = ({
  data,
  collection,
  req,
}) => {
  const { overwritesVersion, trashes } = req.context
  const words = overwritesVersion || trashes ? undefined : unsafeLinkIn(rootOf(data.body))
  if (words !== undefined) {
    const message = `“${words.slice(0, 60)}” links to an address that customers cannot open safely. An address begins with https://, http://, mailto: or tel:.`
    throw new ValidationError({
      collection: collection.slug,
      errors: [{ path: "body", label: "Body", message }],
      req,
    })
  }
  return data
}

/** The words of the first such link. */
const unsafeLinkIn = (node: unknown): string | undefined =>
  isLink(node) && !mayBeLinked(valueOf(valueOf(node, "fields"), "url"))
    ? childrenOf(node).map(wordsOf).join("")
    : childrenOf(node)
        .map(unsafeLinkIn)
        .find((words) => words !== undefined)
