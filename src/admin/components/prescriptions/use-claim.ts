import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useEffect } from "react"
import { api } from "../../lib/api"

type Claim = { claimed_by: string; claim_until: string }

/** How often an open page says that its pharmacist is still there. */
const RENEW_MS = 60_000

/** Takes, keeps and gives back the claim on one prescription. */
export function useClaim(prescriptionId: string, held: boolean) {
  const queryClient = useQueryClient()
  const refresh = () => queryClient.invalidateQueries({ queryKey: ["prescriptions"] })
  const path = `/admin/prescriptions/${prescriptionId}/claim`
  const take = useMutation({
    mutationFn: () => api<{ claim: Claim }>(path, { method: "POST" }),
    onSettled: refresh,
  })
  const release = useMutation({
    mutationFn: () => api(path, { method: "DELETE" }),
    onSettled: refresh,
  })
  const { mutate: renew } = take
  useEffect(() => {
    if (!held) {
      return undefined
    }
    const timer = setInterval(() => renew(), RENEW_MS)
    return () => clearInterval(timer)
  }, [held, renew])
  return { take, release }
}
