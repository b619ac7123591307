import { only } from "../../access/who"

/** The log. */
export const GET = only("owner", "auditor")
