import { STAFF } from "../../../access/who"

/** What the consult answers from: ids and titles of published content. */
export const GET = STAFF
