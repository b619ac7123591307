import { expectOk, type Caller } from "../../integration-tests/harness/http"

type Listed = { id: string; template: string; channel: string }
type Opened = { message: { subject: string | null; text: string | null } }

/** An address names what it leads to by its id, and stands in for a link that lets somebody in. */
const ADDRESS = /https?:\/\/\S+|\{\{link\}\}/g
/** What a person must never read in a message. */
const FAULTY = /\bundefined\b|\bnull\b|\bNaN\b|-₹|₹-|\[object|\b[a-z]{2,12}_01[0-9A-Z]{24}\b|\{\{/

/** Reads every message of the day as it was sent. */
export async function readMessages(
  reader: Caller
): Promise<{ templates: Record<string, number>; faults: string[] }> {
  const templates: Record<string, number> = {}
  const faults: string[] = []
  let cursor: string | null = null
  do {
    const page: { messages: Listed[]; next_cursor: string | null } = await expectOk(
      reader.get(`/admin/outbox?limit=100${cursor ? `&cursor=${cursor}` : ""}`)
    )
    for (const { id, template, channel } of page.messages) {
      const { message } = await expectOk(reader.get<Opened>(`/admin/outbox/${id}`))
      const said = `${message.subject ?? ""}\n${message.text ?? ""}`
      templates[template] = (templates[template] ?? 0) + 1
      if (!message.text?.trim()) {
        faults.push(`${template} by ${channel}: says nothing`)
      }
      const faulty = FAULTY.exec(said.replace(ADDRESS, ""))?.[0]
      if (faulty) {
        faults.push(`${template} by ${channel}: says "${faulty}"`)
      }
    }
    cursor = page.next_cursor
  } while (cursor)
  return { templates, faults }
}
