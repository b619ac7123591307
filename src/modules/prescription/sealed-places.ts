/** Where a sealed value lies. It opens in its own place only. */
export const sealedPlace = {
  patient: (id: string) => `patient|${id}`,
  file: (id: string) => `prescription_file|${id}`,
  page: (id: string) => `prescription_page|${id}`,
  textLayer: (pageId: string) => `prescription_page|${pageId}|text_layer`,
  text: (pageId: string) => `prescription_page|${pageId}|text`,
  draftLines: (pageId: string) => `prescription_page|${pageId}|draft_lines`,
  line: (id: string) => `prescription_line|${id}`,
  question: (queryId: string) => `rx_query|${queryId}`,
  answer: (answerId: string) => `rx_query_answer|${answerId}`,
  releaseReason: (releaseId: string) => `rx_hold_release|${releaseId}`,
  withdrawalReason: (withdrawalId: string) => `rx_withdrawal|${withdrawalId}`,
  samePaperReason: (reviewId: string) => `rx_review|${reviewId}|same_paper_reason`,
  checklist: (reviewId: string) => `rx_review|${reviewId}|checklist`,
}

/** Opens what one customer's key sealed. */
export type Open = (sealed: string, place: string) => Promise<string>
