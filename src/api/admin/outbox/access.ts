import { only } from "../../access/who"

/** Messages carry the customer's address and words. */
export const GET = only("owner", "support")
