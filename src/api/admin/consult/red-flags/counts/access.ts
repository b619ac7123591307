import { only } from "../../../../access/who"

export const GET = only("owner", "pharmacist", "auditor")
