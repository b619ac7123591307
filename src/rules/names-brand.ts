/** What tells one product from every other of the same molecules. */
type Branded = {
  title: string
  manufacturer: string
  form: string
  molecules: readonly { name: string }[]
}

/** Words of a title that any maker's product may bear: form, pack, salt, kind of company. */
const COMMON_WORDS = new Set(
  `tablet tab capsule cap syrup suspension solution injection drop ointment cream gel lotion inhaler
   respule rotacap sachet powder granule vial ampoule bottle tube strip pack pen cartridge spray
   patch unit per with and for oral eye ear nasal film coated dispersible extended sustained release
   forte hydrochloride hydrobromide sodium potassium calcium maleate fumarate besylate tartrate
   phosphate sulphate sulfate acetate succinate trihydrate monohydrate dihydrate
   remedies remedy lifecare pharma pharmaceutical biological therapeutic formulation laboratories
   laboratory labs healthcare limited ltd pvt private india company`
    .split(/\s+/)
    .map(singular)
)

/**
 * Does a text name this very brand, or its maker? Without that it was written generically, and to
 * sign it as the brand would put another's words on record (Drugs Rules 65(10), 65(11A); docs/law.md D6, D7).
 */
export function namesBrand(written: string, product: Branded): boolean {
  const generic = new Set(
    [product.form, ...product.molecules.map(({ name }) => name)].flatMap(wordsOf)
  )
  const own = new Set(
    wordsOf(`${product.title} ${product.manufacturer}`).filter(
      (word) => !generic.has(word) && !COMMON_WORDS.has(word)
    )
  )
  return wordsOf(written).some((word) => own.has(word))
}

/** Words of three letters or more; figures are strengths and packs. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{N}]{2,}/gu) ?? []
  ).map(singular)
}

function singular(word: string): string {
  return word.replace(/s$/, "")
}
