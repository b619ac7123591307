/**
 * Words that are never a slip for a word of danger: common, and one letter away from one.
 */
export const EVERYDAY: ReadonlySet<string> = new Set(
  `a an the and or is am are was were be been being has have had do does did done will would can could should may might
  i me my we us our you your he she it they them his her its their this that these those there here what which who whom
  when where why how to of in on at by for from with about into over under again then than so too very just only also
  if not no yes ok okay please thanks thank hello hi sir madam plus
  heard hear hears heat head beat boat bear bears best test rest west vest nest chess cheat cheap chestnut
  need needs feel feels feet keep keeps seen see seems seem been sleep sheep deep week weeks meet meat seat seats
  good food foot mood book look looks took cook room moon soon noon pool cool tool
  price prices order orders ordered pack packs packet piece pieces place plate paper people person order
  bill bills bull ball call calls cell cells sell sells seal sale sales sail hair chair pair fair fare
  deliver delivery delivered discount coupon offer offers refund return returns return available stock brand brands
  cream creams spray lotion soap shampoo powder juice water milk honey sugar salt tea coffee
  still skill shill spill skin shin thin think thing things thank drink brand grand stand
  walk talk milk silk bulk folk work word words worth world
  time times same some come came home name game gain main rain train brain
  cost most post host lost list last past fast cast dust must just
  night light right fight might sight tight eight weight height straight
  burn born corn torn turn barn bark back pack peak weak speak break bread dead deal dear year years
  child children adult adults elderly women woman men man male female
  normal usual daily weekly monthly yearly regular general common simple
  month mouth north south
  medicine medicines medical tablet tablets
  patch match catch watch pitch
  stool stools tools stock sock socks shock shocks
  want wants wart warts went west wait paid pair
  check cheek chick thick trick track truck trunk
  dosage dose doses those
  gusse gussa zarur zaroor jarur humne hamse khelti khelta neems masti maanti
  fasting fasten lasting testing resting
  health healthy wealth heal heals healed
  blend blood bloom
  sort sorts short shirt sport support report reports
  mild mind mine wild wind wing
  store stores story
  bite bites bits bit byte site
  tie tied died dies diet diets dried
  killer filler
  coughs rough tough though through thought
  fall falls fell felt fill full
  fix fits fit fist first
  sight slight slightly
  hurry sorry worry
  swim swing sting string strong
  lip lips tip tips hip hips
  code codes cold colds
  house mouse horse nurse purse
  later latter letter better butter bitter
  seller smeller developed develop power narrow
  office officer
  apply apple
  policy police
  number numb
  spots sport spoon
  vitamin vitamins protein
  during daring
  tonic toxic topic
  pillow yellow follow
  urgent agent
  upset
  parcel cancel cancer
  baby babies
  pee bee bees
  brother bother other mother
  father rather gather farther further
  clothes
  crack crash cash
  drop drops crop
  charge charged change changed
  family
  finger ginger
  knee knees
  kids
  chapped balm chap lip
  staff leaning leaned goin hose thicker boring fully showing shown bring boxing shave frame frames paying star bury calving stall
  meftal karnal mayke
  dhaba sikhana sikhane senior stocks cradle tissue tissues scary content tele thus blinks grace grape grapes riding shears demo
  swear grave named willing staple stapler stapled spring trace amused splints toffee toffees kehna chinta sabak point fayde
  fayda chalo kharch ganga basti dhakka stree bhaga murda panch pauch thappa lakho rakshak dhabba sunati pankh ganja milati
  danger dangerous carried remote tower nipple sickness wellness rescue score promise operate claim fiancee whenever snore cracks hers
  shins sewing sawing blank smokes chabi chaabi jhatak sarak kiraya mante manta bajti deemak karti karta karte karna alamari todke presses
  mapne maapne napne naapne scale scales calibrate dhakkan counter taiyari dabata dabati dabate
  kattha unche banti banati karvata uthata maatre chhuri
  copd hoarse croaky rasp strangled super supper shape shapes
  dhool dhul mool phool fool kool bhool chhota chhotu
  chalta chalti karni karwa karva khola khela sasta kaunse piche bazaar lagto chunni afara awara pagal
  hai hain ki ka ke ko se ne bhi hi to toh par pe kya koi kuch sab ab abhi aap hum tum ye yeh wo woh jo kab
  chahiye batao bataye karo kare karu karna do de dena lo lu`.split(/\s+/)
)

/** English words as they are heard and written in Devanagari, folded. */
export const LOAN_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    hart: "heart", atak: "attack", ataik: "attack", blad: "blood", presar: "pressure", presr: "pressure",
    bipi: "bp", sugar: "sugar", sugr: "sugar", oksijan: "oxygen", aksijan: "oxygen", oksijn: "oxygen",
    dengu: "dengue", imarjensi: "emergency", embulens: "ambulance", susaid: "suicide", sijar: "seizure",
    strok: "stroke", pletlet: "platelet", pletlets: "platelets", prots: "platelets", insulin: "insulin",
    kemo: "chemo", alarji: "allergy", injeksan: "injection", tablet: "tablet", oprsan: "operation",
    opresan: "operation", prezent: "pregnant", pregnent: "pregnant", pregnensi: "pregnancy",
    delivari: "delivery", baitri: "battery", aksident: "accident", infeksan: "infection",
    nimoniya: "pneumonia", asthma: "asthma", astma: "asthma", inhelar: "inhaler", karent: "current",
    esid: "acid", asid: "acid", finail: "phenyl", penl: "phenyl", kerosin: "kerosene", fits: "fits", ors: "ors",
    bled: "blade", glukomitar: "glucometer", esi: "ac", ovardoj: "overdose", hait: "height", spo: "spo",
  })
) // prettier-ignore
