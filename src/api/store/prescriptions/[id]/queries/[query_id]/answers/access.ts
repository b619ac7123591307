import { CUSTOMER } from "../../../../../../access/who"

export const POST = CUSTOMER
