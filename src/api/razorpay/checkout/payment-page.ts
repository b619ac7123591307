import type { Locale } from "../../../lib/locale"
import { rupeesText } from "../../../lib/paise"
import type { PaymentToMake } from "../../../queries/payment/payment-to-make"

const WORDS = {
  en: {
    pay: "Pay",
    items: (count: number) => (count === 1 ? "1 item" : `${count} items`),
    go: "Continue to payment",
    goUnread: "The sum is shown on the next page.",
    back: "Back to the shop",
    paid: ["Already paid", "This order has been paid. Nothing more is due."],
    returned: [
      "Nothing is to be paid here",
      "The order was cancelled, or this payment was sent back. What you paid is on its way back to you.",
    ],
    closed: [
      "This payment is closed",
      "It was replaced by another one, or sent back. Go back to the shop and pay from your cart.",
    ],
    unknown: ["There is no such payment", "Go back to the shop and pay from your cart."],
    refused: ["This link does not work", "Go back to the shop and pay from your cart."],
  },
  hi: {
    pay: "भुगतान करें",
    items: (count: number) => `${count} चीज़ें`,
    go: "भुगतान के लिए आगे बढ़ें",
    goUnread: "रक़म अगले पन्ने पर दिखेगी।",
    back: "दुकान पर वापस",
    paid: ["भुगतान हो चुका है", "इस ऑर्डर का भुगतान हो चुका है। अब कुछ बाक़ी नहीं है।"],
    returned: [
      "यहाँ कुछ चुकाना नहीं है",
      "ऑर्डर रद्द हो चुका है, या यह भुगतान वापस हो चुका है। आपका दिया हुआ पैसा आपको लौटाया जा रहा है।",
    ],
    closed: [
      "यह भुगतान बंद है",
      "इसकी जगह दूसरा भुगतान खुला है, या यह वापस हो चुका है। दुकान पर जाकर अपने कार्ट से भुगतान करें।",
    ],
    unknown: ["यह भुगतान नहीं मिला", "दुकान पर जाकर अपने कार्ट से भुगतान करें।"],
    refused: ["यह लिंक नहीं चलता", "दुकान पर जाकर अपने कार्ट से भुगतान करें।"],
  },
} as const

type Way = { shop: string; locale: Locale; back: string | undefined }

/** A page with what is to be paid, and one button; or with a sentence, when nothing is. */
export function paymentPage(
  payment: PaymentToMake,
  form: { action: string; fields: Record<string, string> },
  way: Way
): string {
  const words = WORDS[way.locale]
  if (payment.state !== "open" && payment.state !== "unread") {
    const [title, text] = words[payment.state]
    return page({ ...way, title, body: `<p>${text}</p>` })
  }
  const inputs = Object.entries(form.fields).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escape(value)}">`
  )
  const sum =
    payment.state === "open"
      ? `<p class="sum">${rupeesText(payment.amount_paise)}</p><p>${words.items(payment.lines)}</p>`
      : `<p>${words.goUnread}</p>`
  const body = `${sum}
<form method="post" action="${escape(form.action)}">
${inputs.join("\n")}
<button type="submit" autofocus>${words.go}</button>
</form>`
  return page({ ...way, title: words.pay, body })
}

/** For somebody whose link was refused, who would see bare data. */
export function refusedPage(way: Way): string {
  const [title, text] = WORDS[way.locale].refused
  return page({ ...way, title, body: `<p>${text}</p>` })
}

function page({ shop, locale, back, title, body }: Way & { title: string; body: string }): string {
  const link = back ? `<p><a href="${escape(back)}">${WORDS[locale].back}</a></p>` : ""
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - ${escape(shop)}</title>
<style>
body { font: 1.125rem/1.5 system-ui, sans-serif; color: #1a1a1a; margin: 0 auto; max-width: 26rem; padding: 2rem 1rem; }
.sum { font-size: 2rem; font-weight: 600; margin: 0; }
button, a { box-sizing: border-box; display: block; font: inherit; min-height: 3rem; padding: .75rem 1rem; text-align: center; width: 100%; }
button { background: #0b5f4b; border: 0; border-radius: .5rem; color: #fff; cursor: pointer; }
a { color: #0b5f4b; }
:focus-visible { outline: 3px solid #1a1a1a; outline-offset: 2px; }
</style>
</head>
<body>
<main>
<p>${escape(shop)}</p>
<h1>${title}</h1>
${body}
${link}
</main>
</body>
</html>
`
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
