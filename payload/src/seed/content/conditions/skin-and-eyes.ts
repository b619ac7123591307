import type { ConditionSeed } from "../types"

export const skinAndEyes: ConditionSeed[] = [
  {
    slug: "eczema",
    en: {
      title: "Eczema (atopic dermatitis)",
      summary:
        "Dry, itching skin that flares and calms: daily care, steroid creams used rightly, and signs of infection.",
      body: `Eczema, also called atopic dermatitis, makes the skin dry, itchy and inflamed. It flares up and calms down again.

## Symptoms

Eczema causes itching, dry and rough patches, redness or a darker colour, cracks, and thick skin where one scratches. In babies it often sits on the cheeks, in older children and adults in the bends of elbows and knees, on the hands and the neck. The itch disturbs sleep.

## Causes

The skin barrier loses water and lets irritants in. Eczema runs in families, with asthma and allergic rhinitis. Soap, detergents, wool, sweat, heat, dry air, dust mites, infections and stress set off flares. Eczema is not catching.

## Tests

A doctor recognises eczema by looking. Patch or allergy tests are useful in some people. Removing many foods from a child's plate without advice does more harm than good.

## Treatment

A plain moisturiser, used generously and several times a day, is the basis of treatment, also when the skin is calm. Steroid creams chosen by a doctor calm a flare; the strength and the number of days depend on the place and the age. **Mixed creams with steroid, antibiotic and antifungal should not be used without a doctor**, because they thin the skin and hide infections. Other creams, light treatment and tablets exist for severe eczema.

## Prevention

Short lukewarm baths, mild soap-free cleansers, cotton clothes and short nails help. Moisturise within minutes of the bath.

## When to see a doctor

See a doctor if the itch disturbs sleep, if the skin weeps, crusts or smells, if creams do not help within a week or two, or if a baby has eczema.

## When it is an emergency

Painful clusters of small blisters or punched-out sores with fever, or red skin over the whole body with shivering, need a hospital on the same day. Call **112** for swelling of the face with hard breathing.`,
    },
    sources: ["nhsEczema", "medlineTopicEczema"],
    names: ["atopic eczema", "atopic dermatitis", "dry itchy skin"],
    specialties: ["dermatology", "paediatrics"],
  },
  {
    slug: "fungal-skin-infection",
    en: {
      title: "Fungal skin infection (ringworm, tinea)",
      summary:
        "Itching rings on the skin, called daad: why steroid creams make it worse and how to be rid of it.",
      body: `Ringworm, or tinea, is an infection of the skin by a fungus and not by a worm. In India many people call it daad.

## Symptoms

Ringworm causes an itching, scaly patch that grows outwards as a ring with a raised edge and clearer skin in the middle. It is common in the groin, on the waist, under the breasts, on the buttocks and between the toes. On the scalp it causes bald scaly patches.

## Causes

The fungus spreads by skin contact, shared towels, clothes, combs and beds, and from pets. Sweat, tight synthetic clothes, damp skin, extra weight, diabetes and steroids help it to grow.

## Tests

A doctor often recognises ringworm by sight. Skin scrapings under the microscope or a culture help when the look has been changed by creams or when treatment fails.

## Treatment

An antifungal cream, used on the patch and the skin around it, treats small areas, and it must go on for some time after the skin looks clear. Large, old or returning patches, the scalp and the nails need tablets from a doctor. **Creams that contain a steroid, alone or mixed, ease the itch for days and then spread the fungus.** Resistance is growing in India because of them.

## Prevention

Keep the skin dry, wear loose cotton, change underwear and socks daily, wash clothes and towels hot, dry them in the sun, and share nothing. Treat family members and pets who itch at the same time.

## When to see a doctor

See a doctor if a cream from the pharmacy has not helped within two weeks, if the patch is large, on the face, scalp or nails, if it returns, or if you have diabetes, are pregnant, or the patient is a child.

## When it is an emergency

Skin that becomes hot, swollen and very painful, with fever or red streaks, needs a doctor on the same day. Call **112** for confusion, fainting or fast breathing with it.`,
    },
    hi: {
      title: "दाद (त्वचा का फंगल संक्रमण)",
      summary: "गोल, खुजली वाले चकत्ते: स्टेरॉयड क्रीम इसे क्यों बढ़ाती है और दाद से कैसे छुटकारा मिले।",
      body: `दाद त्वचा में फंगस का संक्रमण है।

## लक्षण

दाद में खुजली वाला, पपड़ीदार चकत्ता होता है जो गोल घेरे में फैलता है, किनारा उभरा और बीच साफ़ दिखता है। यह जाँघ, कमर, नितंब और पैर की उँगलियों के बीच ज़्यादा होता है। सिर में होने पर बाल झड़ सकते हैं।

## कारण

दाद छूने, तौलिया, कपड़े या बिस्तर साझा करने और पालतू जानवरों से फैलता है। पसीना, तंग सिंथेटिक कपड़े, नमी, डायबिटीज़ और स्टेरॉयड इसे बढ़ाते हैं।

## जाँच

डॉक्टर अक्सर देखकर पहचान लेते हैं। ज़रूरत हो तो त्वचा खुरचकर जाँच होती है।

## इलाज

छोटे दाद में फंगस की क्रीम चकत्ते और उसके आसपास लगाई जाती है, और त्वचा साफ़ दिखने के बाद भी कुछ समय जारी रखनी होती है। बड़े, पुराने या बार-बार होने वाले दाद में डॉक्टर गोली देते हैं। **स्टेरॉयड वाली या मिली-जुली क्रीम न लगाएँ।** इनसे कुछ दिन खुजली कम होती है, फिर दाद फैल जाता है।

## बचाव

त्वचा सूखी रखें, ढीले सूती कपड़े पहनें, कपड़े और तौलिये गरम पानी में धोकर धूप में सुखाएँ और किसी से साझा न करें। घर में जिसे खुजली हो उसका भी साथ में इलाज करवाएँ।

## डॉक्टर को कब दिखाएँ

दो हफ़्ते में क्रीम से आराम न हो, दाद बड़ा हो, चेहरे, सिर या नाख़ून में हो, या बार-बार लौटे तो डॉक्टर को दिखाएँ। डायबिटीज़, गर्भावस्था और बच्चों में जल्दी दिखाएँ।

## आपात स्थिति

त्वचा गरम, सूजी और बहुत दर्द वाली हो जाए और बुखार आए तो उसी दिन डॉक्टर को दिखाएँ। भ्रम या बेहोशी हो तो **112** पर फ़ोन करें।`,
    },
    sources: ["nhsRingworm", "medlineTopicTinea"],
    names: ["ringworm", "tinea", "jock itch", "athlete's foot"],
    specialties: ["dermatology"],
  },
  {
    slug: "acne",
    en: {
      title: "Acne",
      summary:
        "Pimples on face, chest and back: patient treatment works, squeezing and steroid creams do harm.",
      body: `Acne is an inflammation of the hair roots and oil glands of the skin. Most young people have it for some time, and adults can have it too.

## Symptoms

Acne shows as blackheads, whiteheads, red pimples, pus-filled spots and painful lumps on the face, chest, shoulders and back. It can leave dark marks and scars, and it can weigh on a person's mood.

## Causes

Hormones make the oil glands active, dead skin blocks the pores, and bacteria cause inflammation. Family, greasy cosmetics and hair oil, tight straps, steroids and some other medicines add to it. In women PCOS can be behind it. Poor washing does not cause acne.

## Tests

Acne needs no test as a rule. Hormone tests are done when periods are irregular, hair grows on the face, or acne begins suddenly in an adult.

## Treatment

Wash twice a day with a mild cleanser and do not scrub. Creams that open the pores or reduce bacteria need about two to three months to work, and may dry the skin at first. For stronger acne a doctor may add antibiotic or hormone tablets for a limited time, or isotretinoin. **Isotretinoin causes severe birth defects**, so it needs a specialist and safe contraception.

## Prevention

Choose oil-free products, use sunscreen, do not squeeze spots, and stay away from fairness creams with a steroid, which cause acne themselves.

## When to see a doctor

See a doctor for painful lumps, scars, dark marks, acne that does not improve in three months, or low mood because of it. Tell the doctor if you are pregnant or may become so.

## When it is an emergency

Acne is hardly ever an emergency. Sudden deep sores with fever and joint pain need a doctor on the same day. If you think of harming yourself, call Tele-MANAS on **14416**, or **112** in danger.`,
    },
    sources: ["nhsAcne", "medlineTopicAcne"],
    names: ["pimples", "zits"],
    specialties: ["dermatology"],
  },
  {
    slug: "conjunctivitis",
    en: {
      title: "Conjunctivitis (red eye, eye flu)",
      summary:
        "Red, sticky or watering eyes: which kinds pass by themselves, and which signs threaten the sight.",
      body: `Conjunctivitis is an inflammation of the clear skin over the white of the eye. People call it eye flu or pink eye.

## Symptoms

Conjunctivitis makes the eye red, gritty, watering or sticky, and the lids swollen. Viral conjunctivitis often begins in one eye with watery discharge and a cold. Bacterial conjunctivitis glues the lids in the morning. Allergic conjunctivitis itches in both eyes. The sight stays clear once the discharge is wiped away.

## Causes

Viruses, bacteria and allergies are the usual causes. Smoke, chemicals, contact lenses and, in newborn babies, infection at birth are others. Viral outbreaks are common in the monsoon. It spreads by hands, towels and water, and not by a look.

## Tests

Most people need no test. A doctor may take a swab, or stain the eye to look for an ulcer of the cornea.

## Treatment

Most viral conjunctivitis passes in one to two weeks with clean cool compresses and lubricant drops. Bacterial kinds may need antibiotic drops, and allergic kinds antiallergic drops. **Do not use steroid drops without an eye doctor**: in some infections they can cost the sight. Do not put home remedies in the eye. Stop wearing contact lenses until the eye is well.

## Prevention

Wash your hands often, do not touch the eyes, use your own towel and pillow, throw away eye make-up that was used, and stay at home while the eye is sticky.

## When to see a doctor

See a doctor if it does not improve within a few days, if you wear contact lenses, if it returns often, or if the patient is a small child.

## When it is an emergency

Strong pain, loss of sight, pain in light, a cloudy or injured eye, a chemical in the eye, or any red sticky eye in a newborn baby needs an eye hospital at once. Rinse a chemical out with plenty of clean water first and go on doing so.`,
    },
    sources: ["nhsConjunctivitis", "medlineTopicPinkEye"],
    names: ["pink eye", "eye flu", "red eye", "sore eyes"],
    specialties: ["ophthalmology", "general-medicine"],
  },
]
