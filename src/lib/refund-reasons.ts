/** Core's own reason for money given as goodwill: nothing comes back for it, the goods stay paid. */
export const GOODWILL = "customer_care_adjustment"
