const RUPEES = new Intl.NumberFormat("en-IN", { style: "currency", currency: "INR" })

/** 60000 -> "₹600.00" */
export const inRupees = (paise: number): string => RUPEES.format(paise / 100)

/** "600" or "600.50" -> paise; undefined for anything else. */
export const paiseOf = (rupees: string): number | undefined => {
  const written = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(rupees.trim())
  return written ? Number(written[1]) * 100 + Number((written[2] ?? "").padEnd(2, "0")) : undefined
}
