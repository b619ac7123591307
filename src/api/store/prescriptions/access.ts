import { CUSTOMER } from "../../access/who"

export const GET = CUSTOMER
export const POST = CUSTOMER
