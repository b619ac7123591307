import QRCode from "qrcode"
import type { SimOrder, SimPayment } from "./ledger"

export function upiLink(payment: SimPayment): string {
  const query = new URLSearchParams({
    pa: "pulsekart@simulator",
    pn: "PulseKart simulator",
    tr: payment.id.replace("pay_", ""),
    am: (payment.amount / 100).toFixed(2),
    cu: "INR",
    mc: "5912",
  })
  return `upi://pay?${query.toString().replaceAll("+", "%20")}`
}

export async function checkoutPage(order: SimOrder, open: SimPayment | undefined): Promise<string> {
  const rupees = rupeesText(order.amount)
  if (order.status === "paid") {
    return page("Paid", `<p>${rupees} has been paid.</p>`)
  }
  const qr = open ? await QRCode.toString(upiLink(open), { type: "svg", margin: 1 }) : ""
  const scan = open
    ? `<h2>UPI</h2><div role="img" aria-label="QR code of the UPI link">${qr}</div>
       <p><a href="${escape(upiLink(open))}">Open in a UPI app</a></p>`
    : ""
  return page(
    `Pay ${rupees}`,
    `<p>Amount <strong>${rupees}</strong><br>Order ${escape(order.id)}</p>
     <form method="post" action="/checkout/${escape(order.id)}/approve">
       <button type="submit">Approve</button>
     </form>
     <form method="post" action="/checkout/${escape(order.id)}/decline">
       <button type="submit">Decline</button>
     </form>${scan}`
  )
}

export function resultPage(order: SimOrder, payment: SimPayment): string {
  const rupees = rupeesText(payment.amount)
  return payment.status === "failed"
    ? page(
        "Declined",
        `<p>${rupees} was not paid.</p><p><a href="/checkout/${escape(order.id)}">Try again</a></p>`
      )
    : page("Approved", `<p>${rupees} was approved. You may close this page.</p>`)
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Razorpay simulator</title>
<style>
body { font: 1.1rem/1.5 system-ui, sans-serif; margin: 3rem auto; max-width: 26rem; padding: 0 1rem; }
button { font: inherit; padding: .6rem 1.4rem; margin: .3rem 0; min-width: 12rem; }
svg { width: 14rem; height: 14rem; }
</style>
</head>
<body>
<main>
<p>Simulator: no money moves.</p>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`
}

function rupeesText(paise: number): string {
  return `\u20b9${(paise / 100).toFixed(2)}`
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
