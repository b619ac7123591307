/**
 * One spelling for one mailbox. Domains ignore case, and no provider that people use tells `Asha@`
 * from `asha@`; core compares addresses as text.
 */
export const foldEmail = (text: string) => text.normalize("NFKC").trim().toLowerCase()
