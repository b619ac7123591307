/** Where a sealed value lies: it opens nowhere else. */
export const sealedPlace = {
  message: (id: string) => `consult_message:${id}`,
  note: (reviewId: string) => `consult_review:${reviewId}`,
  pincode: (sessionId: string) => `consult_session:${sessionId}:pincode`,
}

export type SessionOwner = { id: string; customer_id: string | null }

/** Whose key seals a session: its customer's, or one of its own that ends with it. */
export function keyOwner(session: SessionOwner): string {
  return session.customer_id ?? `consult:${session.id}`
}
