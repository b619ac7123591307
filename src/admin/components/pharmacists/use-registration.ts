import { useQuery } from "@tanstack/react-query"
import { api } from "../../lib/api"
import type { Registration } from "./types"

export const REGISTRATION = ["registration"]

/** The signed-in pharmacist's own registration. */
export function useRegistration() {
  return useQuery({
    queryKey: REGISTRATION,
    queryFn: () => api<{ registration: Registration | null }>("/admin/registration"),
    staleTime: 0,
  })
}
