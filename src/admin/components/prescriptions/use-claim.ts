import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useEffect, useState } from "react"
import { api } from "../../lib/api"
import { useMe } from "../../lib/use-me"
import { useNow } from "../../lib/use-now"
import type { PrescriptionAnswer } from "./types"

type Claim = { claimed_by: string; claim_until: string }

/** How often a page extends the claim while its pharmacist types or points. */
const RENEW_MS = 60_000
const SIGNS_OF_WORK = ["keydown", "pointerdown", "wheel"]

/** Takes, keeps and gives back the claim on one prescription. */
export function useClaim(id: string, prescription: PrescriptionAnswer["prescription"] | undefined) {
  const queryClient = useQueryClient()
  const me = useMe()
  const now = useNow(1_000)
  const [begun, setBegun] = useState(false)
  const path = `/admin/prescriptions/${id}/claim`
  const one = ["prescriptions", "one", id]
  const refresh = () => queryClient.invalidateQueries({ queryKey: ["prescriptions"] })

  const take = useMutation({
    mutationFn: () => api<{ claim: Claim }>(path, { method: "POST" }),
    // Written into what is shown: to fetch it anew would be one more read on record.
    onSuccess: async ({ claim }) => {
      // A read that is under way since before the claim would bring back that nobody has it.
      await queryClient.cancelQueries({ queryKey: one })
      queryClient.setQueryData<PrescriptionAnswer>(
        one,
        (shown) => shown && { ...shown, prescription: { ...shown.prescription, ...claim } }
      )
    },
    onError: refresh,
  })
  const release = useMutation({
    mutationFn: () => api(path, { method: "DELETE" }),
    onSuccess: () => setBegun(false),
    onSettled: refresh,
  })

  const mine = me !== undefined && prescription?.claimed_by === me.id
  const leftMs =
    mine && prescription.claim_until ? new Date(prescription.claim_until).getTime() - now : 0
  useEffect(() => {
    if (mine) {
      setBegun(true)
    }
  }, [mine])

  const { mutate: renew } = take
  useEffect(() => {
    if (!mine) {
      return undefined
    }
    let working = false
    const onWork = () => {
      working = true
    }
    const timer = setInterval(() => {
      if (working) {
        working = false
        renew()
      }
    }, RENEW_MS)
    SIGNS_OF_WORK.forEach((sign) => window.addEventListener(sign, onWork))
    return () => {
      clearInterval(timer)
      SIGNS_OF_WORK.forEach((sign) => window.removeEventListener(sign, onWork))
    }
  }, [mine, renew])

  return {
    take,
    release,
    /** What is typed is kept on the page although the claim has ended. */
    begun: begun || mine,
    mine,
    leftMs,
    held: mine && leftMs > 0,
    byColleague: Boolean(me && prescription?.claimed_by && !mine),
  }
}
