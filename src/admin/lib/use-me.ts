import { useQuery } from "@tanstack/react-query"
import { api } from "./api"

type Me = { id: string; roles: string[] }

/** Who is signed in; nothing until the server has said so. */
export function useMe(): Me | undefined {
  const { data } = useQuery({
    queryKey: ["me"],
    queryFn: async () => {
      const [{ user }, { roles }] = await Promise.all([
        api<{ user: { id: string } }>("/admin/users/me"),
        api<{ roles: string[] }>("/admin/staff/me"),
      ])
      return { id: user.id, roles }
    },
  })
  return data
}
