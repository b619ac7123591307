import { StatusBadge } from "@medusajs/ui"

type Props = { scheme: string | null; sellable: boolean; prescription_required: boolean }

export const SchemeBadge = ({ scheme, sellable, prescription_required }: Props) => {
  if (!scheme) {
    return (
      <StatusBadge color="red" className="whitespace-nowrap">
        Not classified
      </StatusBadge>
    )
  }
  if (!sellable) {
    return (
      <StatusBadge color="red" className="whitespace-nowrap">
        {scheme}, never sold
      </StatusBadge>
    )
  }
  return (
    <StatusBadge color={prescription_required ? "orange" : "green"} className="whitespace-nowrap">
      {prescription_required ? `${scheme}, prescription` : scheme}
    </StatusBadge>
  )
}
