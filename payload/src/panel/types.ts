export type DocumentKey = { collection: string; document_id: string }

/** Does the work, says that it is done or why not, and reads the document's state anew. */
export type CarryOut = (work: () => Promise<unknown>, done: string) => Promise<void>
