import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useEffect } from "react"
import { useNavigate } from "react-router-dom"
import { forgetLogin, hasJustLoggedIn } from "../lib/landing"
import { useMe } from "../lib/use-me"

/** Core opens the orders after a login. A pharmacist's work is the queue. */
const PharmacistLanding = () => {
  const me = useMe()
  const navigate = useNavigate()
  useEffect(() => {
    if (!me || !hasJustLoggedIn()) {
      return
    }
    forgetLogin()
    if (me.roles.includes("pharmacist")) {
      void navigate("/prescriptions", { replace: true })
    }
  }, [me, navigate])
  return null
}

export const config = defineWidgetConfig({ zone: "order.list.before" })

export default PharmacistLanding
