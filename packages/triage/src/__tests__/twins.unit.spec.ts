import { normalise } from "../text/normalise"
import { flagged } from "./flagged"
import { areToldApart } from "./told-apart"

describe("a unit that medicines share", () => {
  areToldApart([
    ["her sugar is 520", "is glycomet 500 for sugar in stock"],
    ["glucose 480 mg/dl since noon", "cefixime 400 mg, one box"],
    ["random sugar 610 mg", "paracetamol 650 mg for body ache"],
    ["rbs 540 and thirsty", "triglycerides 540 mg/dl, which diet helps"],
    ["meter reading 450 mg/dl", "glucometer strips for rs 899"],
    ["sugar five hundred and sixty", "sugar free sweetener 500 g"],
    ["platelets 0.2 lakh", "platelets 2.1 lakh"],
    ["the upper figure is two hundred and thirty", "the upper figure is one hundred and thirty"],
    ["शुगर ५२० है", "मेटफॉर्मिन ५०० मिलीग्राम चाहिए"],
  ])
})

describe("a dangerous amount", () => {
  areToldApart([
    ["he took 24 dolo together", "may I take dolo and cetirizine together"],
    ["took all her tablets in one go", "took all my tablets for today as usual"],
    ["swallowed a whole strip", "the whole strip is past its date"],
    ["finished a full bottle of syrup in one go", "the syrup is finished, one more bottle"],
    ["lying drowsy with an empty strip of alprax", "the alprax strip is empty, please refill"],
    ["sari goliyan kha li unhone", "sari goliyan ek packet mein bhejna"],
    ["usne puri patti nigal li", "puri patti ka daam kya hai"],
    ["15 goli kha li gusse mein", "15 goli wala patta chahiye"],
    ["दादा ने सारी गोलियाँ खा लीं", "सारी गोलियाँ कल तक भेज दीजिए"],
    ["my nephew swallowed some tablets", "some tablets are missing in the parcel"],
    ["gave the wrong dose of insulin", "you packed the wrong insulin"],
    ["injected insulin twice by mistake", "insulin was billed twice by mistake"],
    ["galti se insulin zyada laga diya", "galti se insulin zyada bhej di aapne"],
    ["my child ate the rat cake", "rat cake for the store room"],
    ["he drank the shampoo", "he had asked for a shampoo"],
    ["I want to take all the tablets at once", "when do I take the tablets"],
  ])

  it.each([
    "took two cetirizine by mistake",
    "had one extra calcium tablet",
    "took pantoprazole twice today by mistake",
    "took the tablet thrice a day as the doctor wrote",
  ])("is not reached by: %s", (text) => expect(flagged(text)).toBeNull())

  it.each([
    "took a double dose of digoxin",
    "gave the baby a double dose of paracetamol",
    "took methotrexate twice by mistake",
  ])("is reached by: %s", (text) => expect(flagged(text)).toBe("poisoning_overdose"))
})

describe("a denial", () => {
  areToldApart([
    ["I have chest pain", "I don't have chest pain"],
    ["he is unconscious", "he is not unconscious"],
    ["she is having trouble breathing", "she is not having trouble breathing"],
    ["I feel a crushing chest pain", "I don't feel any chest pain"],
    ["no cold, but chest pain and sweating", "no cold, chest pain or sweating"],
    ["no fever, crushing chest pain", "no fever, cough or chest pain"],
    ["gas and sweating since lunch", "gas since lunch, no sweating"],
    ["seene mein dard hai, neend nahi aati", "seene mein dard nahi hai"],
    ["bukhar nahi par saans nahi aa rahi", "bukhar hai par saans ki dikkat nahi"],
    [
      "seene mein dard, pasina, kuch kha nahi pa rahe",
      "seene mein dard, pasina, chakkar kuch bhi nahi",
    ],
    ["na bukhar hai na khansi, saans phool rahi hai", "na saans phool rahi hai na seene mein dard"],
    ["साँस नहीं ली जा रही", "सीने में दर्द या साँस की तकलीफ़ नहीं है"],
    ["pet mein tez dard hai", "pet dard nahi hai, bas gas"],
    ["not having it easy, want to die", "not having any fits"],
  ])
})

describe("a not right after the symptom", () => {
  areToldApart([
    ["aadha shareer sunn hai", "aadha shareer sunn nahi hai"],
    ["चेहरा सुन्न है, पैर भी सुन्न", "चेहरा सुन्न नहीं है, पैर भी सुन्न नहीं"],
    [
      "haath sunn hai, kuch sun nahi pa rahe, muh tedha hai",
      "haath sunn nahi hai, muh tedha nahi hai",
    ],
    ["saans phool rahi hai", "saans nahi phool rahi hai"],
    ["saans ki bahut dikkat hai", "saans ki dikkat nahi hai"],
    ["gala band ho gaya hai", "gala band nahi hai"],
    ["khoon band nahi ho raha", "khoon nahi aa raha hai"],
    ["pet dard bardasht nahi hai", "pet mein dard nahi hai"],
    ["bukhar hai, gardan akdi hai", "bukhar nahi hai, gardan akdi nahi hai"],
    ["उल्टी में खून है", "उल्टी में खून नहीं है"],
    ["dast hain aur peshab band hai", "dast hain par peshab band nahi hai"],
    ["होंठ नीले हैं", "होंठ नीले नहीं हैं"],
    ["jeene ka mann nahi hai", "marne ka mann nahi hai"],
  ])
})

describe("an everyday noun", () => {
  areToldApart([
    ["my boss is choking", "my boss left me choking with laughter"],
    ["our cat bit a small boy", "our cat is a bit fat, is there a smaller dose of her vitamins"],
    ["the delivery boy is having a heart attack", "the delivery fee gave me a heart attack"],
    ["order cancel karo, papa behosh ho gaye", "order cancel karo, papa bahar gaye"],
    ["papa ko heart attack aa raha hai delivery kab hogi", "rate dekh ke heart attack aa gaya"],
    ["the support engineer is having a seizure", "the support page is frozen"],
    ["parcel lete waqt kutte ne kaat liya", "kutte ne parcel kaat diya"],
    ["got an electric shock from the charger", "got a shock seeing the charges"],
    ["our team mate is not responding", "your support team is not responding"],
    ["the rider fell and is not responding", "the rider is not responding to my calls"],
    ["labourer fainted in the heat, skin dry and hot", "dying of heat, is glucon in stock"],
    ["somebody kill me please", "my wife will kill me if it is late"],
  ])
})

describe("another sense of a word", () => {
  areToldApart([
    ["my brother is having a fit", "my brother threw a fit over the syrup"],
    ["my aunt has had a stroke", "two brush strokes of nail paint"],
    ["mom has a heart attack", "mom asks about the heart attack pamphlet"],
    ["a dog scratched my hand", "my cat scratched the sofa"],
    ["suicidal thoughts every night", "the leaflet mentions suicidal thoughts"],
    ["chest pain after sumatriptan now", "is chest pain a side effect of sumatriptan"],
    ["ladka behosh hai", "will be ok by evening, just a cold"],
  ])
})

describe("an apostrophe", () => {
  const APOSTROPHES = "'`\u00b4\u02b9\u02bc\u02c8\u055a\u05f3\u2018\u2019\u201b\u2032\ua78c\uff07"

  it.each([...APOSTROPHES])("is read when it is written as %s", (sign) => {
    expect(normalise(`can${sign}t`)).toBe("can't")
    expect(flagged(`I can${sign}t breathe`)).toBe("breathing")
    expect(flagged(`I don${sign}t want to live`)).toBe("suicide_selfharm")
    expect(flagged(`I don${sign}t have chest pain`)).toBeNull()
  })

  it("may stand apart, and quotes hide no word", () => {
    expect(flagged("can' t breathe")).toBe("breathing")
    expect(normalise("„chest“ «pain» ‟now”")).toBe('"chest" "pain" "now"')
    expect(flagged("he has a ‘heart attack’ now")).toBe("acs_chest_pain")
  })
})

describe("everyday spelling", () => {
  it.each([
    ["suicide_selfharm", "don't wanna live"],
    ["suicide_selfharm", "dnt wanna be here anymore"],
    ["suicide_selfharm", "gonna hang my self"],
    ["suicide_selfharm", "I'd rather die"],
    ["suicide_selfharm", "she will unalive herself"],
    ["suicide_selfharm", "ready to finish life"],
    ["suicide_selfharm", "they will all be happier once I am gone"],
    ["suicide_selfharm", "she wants a blade for herself"],
    ["suicide_selfharm", "tang aa gaya hu zindagi se"],
    ["suicide_selfharm", "mere bina sab log khush rahenge"],
    ["suicide_selfharm", "nobody will notice when i am gone"],
    ["suicide_selfharm", "आत्म हत्या का मन है"],
    ["suicide_selfharm", "कलाई पर ब्लेड मार लिया"],
    ["acs_chest_pain", "grandpa has a heartattack"],
    ["acs_chest_pain", "#chestpain and cold sweat"],
    ["acs_chest_pain", "नाना को हार्टअटैक आ गया"],
    ["unresponsive", "nani un conscious hai"],
    ["poisoning_overdose", "took over dose of calmpose"],
  ])("reads %s in: %s", (category, text) => expect(flagged(text)).toBe(category))

  it("leaves whole words whole", () => {
    for (const text of ["headphones", "bodywash", "wheelchair", "heartburn tablets", "footcare"]) {
      expect(flagged(text)).toBeNull()
    }
  })
})

describe("who plays it down", () => {
  it.each([
    ["breathing", "saans bahut tez chal rahi hai, thoda aaram karegi to thik ho jayegi"],
    ["pregnancy", "saatve mahine mein paani ki thaili phat gayi, kal dikha denge"],
    ["severe_bleeding", "kaanch se haath kat gaya, khoon ruk nahi raha, patti bhej do"],
    ["breathing", "होंठ नीले हैं, पंप से कोई फ़र्क नहीं"],
  ])("changes nothing of %s: %s", (category, text) => expect(flagged(text)).toBe(category))
})

describe("which side", () => {
  areToldApart([
    ["the left side of his whole body is numb", "the left side of the box is torn"],
    ["shareer ka bayan hissa sunn pad gaya", "dibbe ka bayan hissa phata hai"],
    ["शरीर का बायाँ हिस्सा सुन्न पड़ गया", "बाईं तरफ़ वाली दुकान खुली है"],
    ["she is going to jump into the canal", "the kids want to jump into the pool"],
  ])
})

describe("a slight trouble", () => {
  areToldApart([
    ["halka sa dabav hai seene mein, pasina chhoot raha", "halka sa dabav hai seene mein"],
    ["slight pressure in the chest and he looks pale", "slight pressure in the chest"],
  ])
})
