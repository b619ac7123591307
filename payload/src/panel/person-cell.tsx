import type { DefaultServerCellComponentProps } from "payload"

/** A colleague by name: accounts are for administrators, who did what is for everybody in the panel. */
export const PersonCell = async ({ payload, cellData }: DefaultServerCellComponentProps) => {
  const id: unknown = typeof cellData === "object" && cellData ? cellData.id : cellData
  const user =
    typeof id === "number"
      ? await payload.findByID({ collection: "users", id, depth: 0, disableErrors: true })
      : null
  return user ? <span>{user.name}</span> : null
}
