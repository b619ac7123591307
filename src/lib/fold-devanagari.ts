/**
 * One spelling of what Hindi writes in several: with and without the dot below (ज़, ज), and the moon
 * dot as the plain one (खाँसी, खांसी).
 */
export function foldDevanagari(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\u093c/g, "")
    .replace(/\u0901/g, "\u0902")
}
