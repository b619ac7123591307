import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import { takeAwayClosed } from "../lib/closed-controls"
import { onPageChange } from "../lib/on-page-change"
import { nameProviders } from "../lib/provider-names"
import { useMe } from "../lib/use-me"

/**
 * Stands on every page and shows nothing: it takes away what the signed-in person may not do, and
 * calls core's things as people do.
 */
const OnlyWhatIsOpen = () => {
  const me = useMe()
  const { t } = useTranslation()
  useEffect(() => (me ? takeAwayClosed(me, t) : undefined), [me, t])
  useEffect(() => onPageChange(nameProviders), [])
  return null
}

export const config = defineWidgetConfig({ zone: "topbar" })

export default OnlyWhatIsOpen
