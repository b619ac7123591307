import { Copy, Text } from "@medusajs/ui"

export type Invite = { email: string; token: string }

/** Who was invited, and the link to hand on where no e-mail leaves. */
export const InviteLink = ({ invite }: { invite: Invite }) => (
  <div role="status" className="flex items-center gap-x-2">
    <Text size="small">{invite.email} is invited. The link works for this address only.</Text>
    <Copy content={linkOf(invite)} />
  </div>
)

function linkOf({ token }: Invite): string {
  return new URL(`invite?token=${encodeURIComponent(token)}`, adminAddress()).toString()
}

/** Where this page lies: the admin's own address, with a slash at its end. */
function adminAddress(): string {
  return location.href.replace(/staff\/?(\?.*)?$/, "")
}
