/** Where a sealed value lies. It opens in its own place only. */
export const sealedPlace = {
  content: (messageId: string) => `outbox_message|${messageId}|content`,
  link: (messageId: string) => `outbox_message|${messageId}|link`,
}
