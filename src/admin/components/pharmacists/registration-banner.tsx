import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { whyNotSigning } from "./standing"
import { useRegistration } from "./use-registration"

/** Says at the queue that its reader can sign nothing yet, and where that is mended. */
export function RegistrationBanner() {
  const { data } = useRegistration()
  const why = data && whyNotSigning(data.registration)
  return why ? (
    <div role="alert" className="flex items-center gap-x-3 px-6 py-4">
      <Text className="text-ui-fg-error">{why}: you cannot sign yet.</Text>
      <Link to="/registration" className="text-ui-fg-interactive">
        My registration
      </Link>
    </div>
  ) : null
}
