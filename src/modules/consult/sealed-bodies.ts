import type { OwnKey } from "../../lib/own-key"
import type { MessageRow } from "./messages"
import { sealedPlace } from "./sealed-places"
import type { MessageView, ReplyBody } from "./types"

type SealedBody = Pick<MessageRow, "id" | "sealed_body">

export const sealBody = (key: OwnKey, id: string, body: ReplyBody): string =>
  key.sealText(JSON.stringify(body), sealedPlace.message(id))

export const openBody = (key: OwnKey, { id, sealed_body }: SealedBody): ReplyBody =>
  JSON.parse(key.openText(sealed_body, sealedPlace.message(id))) as ReplyBody

export function openMessage(key: OwnKey, row: MessageRow): MessageView {
  const { id, role, state, kind, code, reply_to, feedback, created_at } = row
  return {
    ...{ id, role, state, kind, code, reply_to, feedback, created_at },
    ...openBody(key, row),
  }
}
