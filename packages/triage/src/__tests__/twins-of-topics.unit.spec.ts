import { flagged } from "./flagged"
import { areToldApart } from "./told-apart"

describe("a topic of its own", () => {
  areToldApart([
    ["my uncle is choking on a bone", "the kitchen drain is choking again"],
    ["somebody is choking her", "my boss is choking me with work"],
    ["सिक्का गले में अटक गया", "पैसा खाते में अटक गया"],
    ["pulled him out of the swimming pool", "is swimming good for asthma"],
    ["my son nearly drowned", "I am drowning in paperwork"],
    ["nadi mein doob gaya tha, nikala hai", "nadi ke paas wali dukaan khuli hai"],
    ["he beats me every night", "he beats me at chess every night"],
    ["there is a man with a knife outside my door", "a kitchen knife with a cover"],
    ["usne mera gala dabaya", "mera gala baith gaya hai"],
    ["voices are telling him to jump", "voice search tells me nothing"],
    ["no sleep for five nights, he spent 9 lakh", "no sleep in five nights of diwali offers"],
    ["deewar par saanp dikhte hain use", "deewar par chhipkali hai, spray chahiye"],
    ["stitches of my operation opened today", "operation theatre gowns for a play"],
    ["operation ke taanke se khoon aa raha", "operation theatre ki light chahiye"],
    ["the plaster is tight, his fingers are blue", "plaster of paris, blue colour"],
    ["toes turned black, he is diabetic", "black socks for a diabetic"],
    ["उँगली कट के अलग हो गई", "उँगली पर स्याही लग गई"],
    ["a bone is stuck in his throat", "phlegm is stuck in his throat, which syrup"],
    ["haddi gale mein atki hai", "balgam gale mein atka hai"],
    ["a rope is tight round her neck", "a scarf around the neck makes me itch"],
    ["balti mein gir gaya bachcha", "balti mein gir gaya phone"],
    ["phone par chhat se gir gayi, ulti kar rahi", "phone gir gaya, screen tooti"],
    ["she says her baby is a demon, not slept 5 nights", "baby demon costume"],
    ["usne gala dabaya", "gala dabane se dard hota hai"],
  ])
})

describe("an animal that is ill", () => {
  areToldApart([
    ["my son has fits, which vet college has a doctor", "my dog has fits, the vet wrote phenobarb"],
    ["papa ko daura pada hai", "hamare kutte ko daura pada tha, vet ki parchi hai"],
    ["gasping for air since morning", "fish gasping at the top of the tank"],
    ["the dog scratched my hand, the vet says it is well", "the cow has a swollen belly, vet came"],
    ["my baby is unconscious", "my parrot is unconscious, which vet is near"],
  ])
})

describe("what was once", () => {
  areToldApart([
    ["nana ko attack aaya hai", "2009 me attack aaya tha nana ko, dawa chal rahi hai"],
    ["oxygen 78 hai unka", "2021 me oxygen 78 tha covid se"],
    ["बिच्छू ने काटा है", "बिच्छू ने काटा था बीस बरस पहले"],
    ["my son drank kerosene", "my son drank kerosene when he was 4, he is an engineer now"],
  ])
})

describe("words of a danger in what is none", () => {
  areToldApart([
    ["dum ghut raha hai", "saas ki ghutne wali dawa bhejo"],
    ["haath jal gaya garam doodh se", "doodh jal gaya chulhe par"],
    ["mujhe marna hai", "bp mapne wali machine chahiye"],
    ["end my life", "i would rather die than do this maths"],
    ["suicide ka mann hai", "kisan ki aatmahatya wali khabar padhi"],
    ["dhadkan nahi mil rahi", "bottle ka dhakkan nahi khul raha"],
    ["chai gir gayi, bachche ka haath jal gaya", "scale for weighing the baby"],
  ])
})

describe("a danger that is plainly told", () => {
  it.each([
    ["suicide_selfharm", "फंदा बना लिया है, बस अब जाना है"],
    ["suicide_selfharm", "she has the pills counted out on the table"],
    ["suicide_selfharm", "you are all better off if I am gone"],
    ["poisoning_overdose", "awake, but I did swallow 25 amitriptyline"],
    ["severe_bleeding", "blood wont stop, two towels are soaked"],
    ["severe_bleeding", "khoon ka fawara nikal raha hai"],
    ["eye_emergency", "achanak ek aankh mein andhera ho gaya"],
    ["limb_threat", "haath achanak thanda aur safed, dard sahan nahi hota"],
    ["mania_psychosis", "bhai nanga sadak par bhaag raha hai"],
    ["violence", "he is following our auto with a sickle"],
  ])("is flagged, as %s: %s", (topic, text) => expect(flagged(text)).toBe(topic))
})
