/** What members of staff are here for. A person may have several. */
export const ROLES = ["owner", "operator", "pharmacist", "support", "auditor"] as const

export type Role = (typeof ROLES)[number]
