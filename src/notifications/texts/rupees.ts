const RUPEES = new Intl.NumberFormat("en-IN", { style: "currency", currency: "INR" })

/** `₹1,234.50`, in both languages. */
export function rupees(paise: number): string {
  return RUPEES.format(paise / 100)
}
