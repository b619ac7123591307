import { STAFF } from "../../../../access/who"

export const GET = STAFF
