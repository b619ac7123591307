import { useQuery } from "@tanstack/react-query"
import { api } from "./api"

export type Me = {
  id: string
  roles: string[]
  /** Whether the server opens a route to this person, e.g. `GET /admin/audit`. */
  may: (route: string) => boolean
}

/** Who is signed in, and what they may do; nothing until the server has said so. */
export function useMe(): Me | undefined {
  const { data } = useQuery({ queryKey: ["me"], queryFn: readMe })
  return data
}

async function readMe(): Promise<Me> {
  const [{ user }, { roles, may }] = await Promise.all([
    api<{ user: { id: string } }>("/admin/users/me"),
    api<{ roles: string[]; may: string[] }>("/admin/staff/me"),
  ])
  const open = new Set(may)
  return { id: user.id, roles, may: (route) => open.has(route) }
}
