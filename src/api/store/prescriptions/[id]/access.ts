import { CUSTOMER } from "../../../access/who"

export const GET = CUSTOMER
