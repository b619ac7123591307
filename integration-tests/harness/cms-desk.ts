import type { Cms } from "./cms"
import { caller, expectOk, type Caller } from "./http"

/** A person of the CMS, logged in. */
export async function loginCms(cms: Cms, person: keyof Cms["people"]): Promise<Caller> {
  const { token } = await expectOk(
    caller(cms.url).post<{ token: string }>("/api/users/login", cms.people[person])
  )
  return caller(cms.url, { authorization: `JWT ${token}` })
}

/** A rich text of headings and paragraphs, as the panel's editor stores it. */
export function richText(...blocks: { heading?: string; text: string }[]) {
  const block = (type: string, text: string, more: object = {}) => ({
    type,
    version: 1,
    format: "",
    indent: 0,
    direction: null,
    children: [{ type: "text", version: 1, text, format: 0, detail: 0, mode: "normal", style: "" }],
    ...more,
  })
  return {
    root: {
      type: "root",
      version: 1,
      format: "",
      indent: 0,
      direction: null,
      children: blocks.flatMap(({ heading, text }) => [
        ...(heading ? [block("heading", heading, { tag: "h2" })] : []),
        block("paragraph", text, { textFormat: 0, textStyle: "" }),
      ]),
    },
  }
}

let made = 0

export async function createSource(staff: Caller, title: string): Promise<number> {
  const { doc } = await expectOk(
    staff.post<{ doc: { id: number } }>("/api/sources", {
      title,
      publisher: "A publisher of the tests",
      url: `https://example.org/${++made}-${Date.now()}`,
      credibility_grade: "high",
    })
  )
  return doc.id
}

export type Written = { id: number; slug: string }

/** Creates a document; published unless told otherwise. */
export async function write(
  staff: Caller,
  collection: "articles" | "monographs" | "conditions" | "doctors",
  data: object
): Promise<Written> {
  const { doc } = await expectOk(
    staff.post<{ doc: Written }>(`/api/${collection}`, { _status: "published", ...data })
  )
  return doc
}

export async function rewrite(staff: Caller, path: string, data: object): Promise<void> {
  await expectOk(
    staff.send(path, {
      method: "PATCH",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(data),
    })
  )
}
