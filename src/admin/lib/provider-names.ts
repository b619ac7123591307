/** Core shows its own name of the provider; people know it by another. */
const NAMES: Record<string, string> = {
  pp_razorpay_razorpay: "UPI (Razorpay)",
  "Razorpay (RAZORPAY)": "UPI (Razorpay)",
}

export function nameProviders(): void {
  for (const element of document.querySelectorAll("main p, main span")) {
    const [text] = element.childNodes
    if (element.childNodes.length === 1 && text instanceof Text && NAMES[text.data]) {
      text.data = NAMES[text.data]
    }
  }
}
