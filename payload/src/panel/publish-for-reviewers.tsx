"use client"

import { PublishButton, useAuth } from "@payloadcms/ui"
import type { User } from "../payload-types"

/** An editor asks for a review; a button that answers "only a reviewer publishes" helps nobody. */
export const PublishForReviewers = () => {
  const { user } = useAuth<User>()
  return user?.role === "editor" ? null : <PublishButton />
}
