import type { OutboxEntry } from "./service"

/** What a message may say. Medicines are not named: a phone is read by more than its owner. */
export type MessageFacts = { first_name: string | null; order_number: number; total_paise: number }

export type RenderedMessage = { subject: string | null; text: string }

type Template = Record<OutboxEntry["channel"], (facts: MessageFacts) => RenderedMessage>

const TEMPLATES: Readonly<Record<string, Template>> = {
  order_placed: {
    email: (facts) => ({
      subject: `Your PulseKart order #${facts.order_number}`,
      text:
        `Dear ${facts.first_name ?? "customer"},\n\nwe have received your order ` +
        `#${facts.order_number} and your payment of ${rupees(facts.total_paise)}. ` +
        `We will tell you when it is on its way.\n\nPulseKart`,
    }),
    sms: (facts) => ({
      subject: null,
      text: `PulseKart: order #${facts.order_number} received, ${rupees(facts.total_paise)} paid.`,
    }),
    whatsapp: (facts) => ({
      subject: null,
      text:
        `Hello ${facts.first_name ?? "there"}, your PulseKart order #${facts.order_number} ` +
        `(${rupees(facts.total_paise)}) is confirmed.`,
    }),
  },
}

export function render(
  template: string,
  channel: OutboxEntry["channel"],
  facts: MessageFacts
): RenderedMessage {
  const found = TEMPLATES[template]
  return found ? found[channel](facts) : { subject: null, text: `Unknown template ${template}` }
}

function rupees(paise: number): string {
  return new Intl.NumberFormat("en-IN", { style: "currency", currency: "INR" }).format(paise / 100)
}
