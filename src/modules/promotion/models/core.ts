// The loader reads every file here but `index.*`, so Medusa's own models come in by this one.
export {
  ApplicationMethod,
  Campaign,
  CampaignBudget,
  CampaignBudgetUsage,
  Promotion,
  PromotionRule,
  PromotionRuleValue,
} from "@medusajs/promotion/dist/models/index"
