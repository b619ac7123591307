import { EVERYONE } from "../../../../access/who"

/** Where Razorpay's page sends the payer on: it says nothing and changes nothing. */
export const GET = EVERYONE
export const POST = EVERYONE
