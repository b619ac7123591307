import { OWNER, STAFF } from "../../access/who"

export const GET = STAFF
export const POST = OWNER
