import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useEffect } from "react"
import { rememberLogin } from "../lib/landing"

/** Notes that somebody logs in here, for the page that core opens next. */
const AfterLogin = () => {
  useEffect(rememberLogin, [])
  return null
}

export const config = defineWidgetConfig({ zone: "login.after" })

export default AfterLogin
