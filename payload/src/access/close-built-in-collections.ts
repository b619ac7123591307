import type { SanitizedConfig } from "payload"
import { isStaff } from "./is-staff"

const LOCKED_DOCUMENTS = "payload-locked-documents"

/**
 * Payload lets every account, the service account too, write edit locks, and so keep editors out.
 * Its own collections take no access rules from the configuration, hence this.
 */
export const closeBuiltInCollections = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections) {
    if (collection.slug === LOCKED_DOCUMENTS) {
      Object.assign(collection.access, {
        create: isStaff,
        read: isStaff,
        update: isStaff,
        delete: isStaff,
      })
    }
  }
  return config
}
