import { APIError, type CollectionBeforeChangeHook } from "payload"

/** A draft may lack anything but its name: without one nobody finds it in a list. */
export const refuseEmptyDraft: CollectionBeforeChangeHook = ({ data, collection, operation }) => {
  const { useAsTitle } = collection.admin
  const named: unknown = useAsTitle && data[useAsTitle]
  if (operation === "create" && useAsTitle && (typeof named !== "string" || !named.trim())) {
    throw new APIError(
      `Nothing is saved yet: give it a ${useAsTitle} first.`,
      400,
      { code: "draft_is_empty" },
      true
    )
  }
  return data
}
