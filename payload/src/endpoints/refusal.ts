/** An answer that refuses, in the shape of every refusal of this project. */
export const refusal = ({
  status,
  type,
  code,
  message,
}: {
  status: number
  type: "invalid_data" | "not_allowed" | "not_found" | "conflict"
  code: string
  message: string
}): Response => Response.json({ type, code, message }, { status })
