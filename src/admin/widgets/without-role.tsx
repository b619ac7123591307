import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Alert, Button, Text } from "@medusajs/ui"
import { useMutation, useQuery } from "@tanstack/react-query"
import { useLocation, useNavigate } from "react-router-dom"
import { api } from "../lib/api"

/**
 * Above the log-in, to which core sends whoever may open nothing: somebody who is logged in and has no
 * role is told so, and whom to ask.
 */
const WithoutRole = () => {
  const { state } = useLocation()
  const navigate = useNavigate()
  const { data, error, refetch } = useQuery({
    // Who comes to log in has nothing to be asked about.
    enabled: isSentBack(state),
    queryKey: ["without-role"],
    queryFn: () => api<{ roles: string[]; owners?: string[] }>("/admin/staff/me"),
    retry: false,
    staleTime: 0,
  })
  const logOut = useMutation({
    mutationFn: () => api("/auth/session", { method: "DELETE" }),
    onSettled: () => refetch(),
  })
  if (error || data?.roles.length !== 0) {
    return null
  }
  return (
    <Alert variant="warning">
      <Text size="small" weight="plus">
        You are logged in, and you have no role here.
      </Text>
      <Text size="small">
        Nothing is open to you until an owner gives you a role on the page Staff. Ask{" "}
        {data.owners?.join(" or ") || "an owner"}.
      </Text>
      <div className="mt-2 flex gap-x-2">
        <Button size="small" variant="secondary" onClick={() => void navigate("/orders")}>
          Try again
        </Button>
        <Button
          size="small"
          variant="secondary"
          isLoading={logOut.isPending}
          onClick={() => logOut.mutate()}
        >
          Log out
        </Button>
      </div>
    </Alert>
  )
}

/** Core names the page that somebody wanted to open. */
function isSentBack(state: unknown): boolean {
  return typeof state === "object" && state !== null && "from" in state
}

export const config = defineWidgetConfig({ zone: "login.before" })

export default WithoutRole
