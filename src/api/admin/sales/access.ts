import { only } from "../../access/who"

/** What the house takes and gives back in a day. */
export const GET = only("owner", "operator", "auditor")
