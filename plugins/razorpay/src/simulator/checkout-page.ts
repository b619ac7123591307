import QRCode from "qrcode"
import type { SimOrder, SimPayment } from "./ledger"

/** Where the shop wants the payer back: by a form post after paying, by a link without. */
type WayBack = { callback_url?: string; cancel_url?: string }

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

export function checkoutAddress(order: SimOrder, way: WayBack): string {
  const query = new URLSearchParams(way).toString()
  return `/checkout/${encodeURIComponent(order.id)}${query && `?${query}`}`
}

export async function checkoutPage(
  order: SimOrder,
  open: SimPayment | undefined,
  way: WayBack
): Promise<string> {
  const rupees = rupeesText(order.amount)
  if (order.status === "paid") {
    return page("Paid", `<p>${rupees} has been paid.</p>${backWithoutPaying(way.callback_url)}`)
  }
  const qr = open ? await QRCode.toString(upiLink(open), { type: "svg", margin: 1 }) : ""
  const scan = open
    ? `<h2>UPI</h2><div role="img" aria-label="QR code of the UPI link">${qr}</div>
       <p><a href="${escape(upiLink(open))}">Open in a UPI app</a></p>`
    : ""
  return page(
    `Pay ${rupees}`,
    `<p>Amount <strong>${rupees}</strong><br>Order ${escape(order.id)}</p>
     <form method="post" action="/checkout/${escape(order.id)}/approve">${hidden(way)}
       <button type="submit">Approve</button>
     </form>
     <form method="post" action="/checkout/${escape(order.id)}/decline">${hidden(way)}
       <button type="submit">Decline</button>
     </form>${backWithoutPaying(way.cancel_url)}${scan}`
  )
}

export function resultPage(order: SimOrder, payment: SimPayment, way: WayBack): string {
  const rupees = rupeesText(payment.amount)
  if (payment.status === "failed") {
    return page(
      "Declined",
      `<p>${rupees} was not paid.</p>
       <p><a href="${escape(checkoutAddress(order, way))}">Try again</a></p>${backWithoutPaying(way.cancel_url)}`
    )
  }
  // As Razorpay does it: the payer's browser posts the ids to the shop.
  const back = way.callback_url
    ? `<form method="post" action="${escape(way.callback_url)}">${hidden({
        razorpay_payment_id: payment.id,
        razorpay_order_id: order.id,
      })}<button type="submit">Back to the shop</button></form>`
    : "<p>You may close this page.</p>"
  return page("Approved", `<p>${rupees} was approved.</p>${back}`)
}

function backWithoutPaying(address: string | undefined): string {
  return address ? `<p><a href="${escape(address)}">Back to the shop</a></p>` : ""
}

function hidden(fields: Record<string, string | undefined>): string {
  return Object.entries(fields)
    .map(([name, value]) =>
      value === undefined ? "" : `<input type="hidden" name="${name}" value="${escape(value)}">`
    )
    .join("")
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
