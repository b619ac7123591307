import type { ConditionSeed } from "../types"

export const nervesAndJoints: ConditionSeed[] = [
  {
    slug: "migraine",
    en: {
      title: "Migraine",
      summary:
        "Attacks of headache with nausea or dread of light: triggers, treatment, and headaches that are dangerous.",
      body: `Migraine is a condition of the brain with attacks of headache, which last from hours to three days.

## Symptoms

A migraine usually throbs, often on one side, gets worse with movement, and comes with nausea, vomiting, or dread of light and noise. Some people have an aura before it: flickering lights, zigzag lines, tingling, or trouble finding words for up to an hour.

## Causes

Migraine runs in families and is more common in women. Attacks may be set off by missed meals or fasting, too little or too much sleep, stress and the rest after it, periods, bright light, heat, strong smells, alcohol and lack of water. Painkillers on too many days can themselves cause daily headache.

## Tests

A doctor recognises migraine from the story. A scan is needed only for warning signs. A diary of attacks, meals, sleep and medicines helps more than most tests.

## Treatment

A dark, quiet room and a painkiller early in the attack help many people; medicine against nausea may be added. Triptans are prescribed when these do not help, and are not for people with heart disease or stroke. When attacks are frequent, a doctor may advise a daily medicine to prevent them.

## Prevention

Regular meals, sleep, water and exercise reduce attacks. Avoid painkillers on more than two days a week without advice.

## When to see a doctor

See a doctor if migraines are frequent, change, begin in pregnancy or after the age of 50, or if painkillers no longer help. With aura, ask before you use the contraceptive pill.

## When it is an emergency

Call **112** for a sudden headache that is the worst of your life, or a headache with fever and stiff neck, weakness, drooping face, trouble speaking, confusion, a fit, loss of sight, after a head injury, or late in pregnancy.`,
    },
    sources: ["whoHeadache", "nhsMigraine", "medlineTopicMigraine"],
    names: ["migraine headache", "one-sided headache", "half head pain", "sick headache"],
    specialties: ["neurology", "general-medicine"],
  },
  {
    slug: "depression",
    en: {
      title: "Depression",
      summary:
        "More than sadness, and treatable. How to notice it, what helps, and whom to ring in a crisis.",
      body: `Depression is an illness that takes away mood, interest and strength for weeks or longer. It is no weakness of character, and it can be treated.

## Symptoms

Depression shows as low mood or emptiness, loss of interest, tiredness, poor or too much sleep, changed appetite, slow thinking, guilt, hopelessness, and thoughts of death. Many people in India first notice body signs: aches, gas, a heavy head, weakness. Children may be irritable and old people forgetful.

## Causes

Inherited risk, childhood hardship, loss, violence, debt, loneliness, alcohol, childbirth and long illness can contribute to depression. Thyroid disease, anaemia, low vitamin B12 and some medicines can look like it or make it worse.

## Tests

A doctor or psychologist talks with you and may use a questionnaire. Blood tests look for other causes. Being asked about suicide is normal and puts no idea into anybody's mind.

## Treatment

Talking therapy, antidepressant medicine or both help most people. Antidepressants need some weeks to work and are no habit-forming tranquillisers. Do not stop them suddenly. Daily movement, regular sleep, people you trust and less alcohol support the recovery.

## Prevention

Early help, friendships, exercise and sleep lower the risk. Going on with treatment for some months after recovery prevents a return.

## When to see a doctor

See a doctor if low mood or loss of interest lasts two weeks, if work or family suffer, or after childbirth. Tele-MANAS, **14416**, gives free advice day and night in many languages.

## When it is an emergency

If you think of killing yourself, or somebody you know does, ring Tele-MANAS on **14416** or **1-800-891-4416**, or **112** when there is danger now. Stay with the person, and put medicines, pesticides and other means out of reach.`,
    },
    hi: {
      title: "अवसाद (डिप्रेशन)",
      summary: "सिर्फ़ उदासी नहीं, एक बीमारी जिसका इलाज है। कैसे पहचानें और संकट में किसे फ़ोन करें।",
      body: `अवसाद ऐसी बीमारी है जिसमें हफ़्तों तक मन, रुचि और ताक़त चली जाती है। यह चरित्र की कमज़ोरी नहीं है और इसका इलाज हो सकता है।

## लक्षण

अवसाद में उदासी या ख़ालीपन, किसी चीज़ में मन न लगना, थकान, नींद और भूख में बदलाव, धीमी सोच, अपराधबोध, निराशा और मौत के ख़याल आ सकते हैं। बहुत से लोगों को पहले शरीर के लक्षण दिखते हैं: दर्द, गैस, भारी सिर, कमज़ोरी।

## कारण

परिवार में बीमारी, बचपन की मुश्किलें, किसी को खोना, हिंसा, क़र्ज़, अकेलापन, शराब, प्रसव और लंबी बीमारी इसमें भूमिका निभाते हैं। थायरॉइड या ख़ून की कमी भी ऐसी लग सकती है।

## जाँच

डॉक्टर या मनोवैज्ञानिक बात करके पहचानते हैं। दूसरे कारण देखने के लिए ख़ून की जाँच हो सकती है।

## इलाज

बातचीत वाली थेरेपी, दवा या दोनों से ज़्यादातर लोगों को फ़ायदा होता है। दवा का असर दिखने में कुछ हफ़्ते लगते हैं। दवा अचानक बंद न करें। रोज़ चलना, नियमित नींद, भरोसे के लोग और शराब से दूरी मदद करते हैं।

## बचाव

जल्दी मदद लेना, दोस्ती, व्यायाम और नींद ख़तरा घटाते हैं। ठीक होने के बाद भी कुछ महीने इलाज जारी रखने से बीमारी लौटती नहीं।

## डॉक्टर को कब दिखाएँ

उदासी या मन न लगना दो हफ़्ते रहे, काम या घर पर असर पड़े, या प्रसव के बाद ऐसा हो तो डॉक्टर से मिलें। टेली-मानस **14416** पर दिन-रात मुफ़्त सलाह मिलती है।

## आपात स्थिति

अगर आपको या किसी अपने को जान देने के विचार आएँ तो टेली-मानस **14416** या **1-800-891-4416** पर, और तुरंत ख़तरा हो तो **112** पर फ़ोन करें। उस व्यक्ति के साथ रहें और दवाएँ, कीटनाशक जैसी चीज़ें दूर रखें।`,
    },
    sources: ["whoDepression", "nhsDepression", "medlineTopicDepression", "teleManas"],
    names: ["low mood", "sadness", "feeling low", "clinical depression"],
    specialties: ["psychiatry", "general-medicine"],
  },
  {
    slug: "osteoarthritis",
    en: {
      title: "Osteoarthritis",
      summary:
        "Worn, painful joints, above all the knees: movement helps more than rest, and tablets are one part only.",
      body: `Osteoarthritis is a condition in which the cartilage and the whole joint change with time. Knees, hips, hands and the spine are affected most.

## Symptoms

Osteoarthritis causes pain on use, stiffness for a short time after rest, grinding, swelling and less movement. Stairs, squatting and sitting on the floor become hard. A joint that is hot and red, or stiff for more than half an hour in the morning, points to another kind of arthritis.

## Causes

Age, extra weight, family, old injuries, heavy work, weak muscles and frequent deep squatting raise the risk of osteoarthritis. Women are affected more often. Weather may change the pain but does not cause the disease.

## Tests

A doctor examines the joint. An X-ray can show the changes, but they do not always match the pain. Blood tests look for other kinds of arthritis.

## Treatment

Exercise that strengthens the muscles, losing extra weight, and good shoes or a stick are the most effective measures. Gels with an anti-inflammatory painkiller help knees and hands. Painkiller tablets are for the shortest time, because they can harm stomach, kidneys and heart. Injections help some people for a while. A new joint is an option when pain and stiffness rule the day.

## Prevention

Keep a healthy weight, stay active, strengthen the thighs, and treat injuries well. Use a chair and a raised toilet seat when the knees hurt.

## When to see a doctor

See a doctor for joint pain that lasts longer than some weeks, a knee that locks or gives way, pain at night, or when you need painkillers on most days.

## When it is an emergency

A hot, swollen, very painful joint with fever, or a joint that cannot bear weight after a fall, needs a hospital on the same day. Call **112** for chest pain, breathlessness or a swollen painful calf after an operation.`,
    },
    sources: ["whoOsteoarthritis", "nhsOsteoarthritis", "medlineTopicOsteoarthritis"],
    names: ["worn joints", "knee arthritis", "degenerative arthritis", "joint wear"],
    specialties: ["orthopaedics", "general-medicine"],
  },
  {
    slug: "low-back-pain",
    en: {
      title: "Low back pain",
      summary:
        "Most back pain improves within weeks, and movement helps. Which signs must be seen at once.",
      body: `Low back pain is pain between the lower ribs and the buttocks. Most people have it at some time in life.

## Symptoms

Low back pain may be dull or sharp, and may follow lifting or come without a reason. When a nerve is pressed, pain, tingling or numbness runs down the leg below the knee; this is called sciatica.

## Causes

In most people no single damage explains low back pain. Muscles, joints, discs, long sitting, two-wheeler rides on bad roads, heavy work, extra weight, poor sleep and worry play together. Seldom a fracture, an infection such as tuberculosis of the spine, kidney disease or cancer is behind it.

## Tests

Most back pain needs no X-ray and no scan in the first weeks. Scans often show changes that people without pain have as well. They are needed for warning signs.

## Treatment

Stay as active as the pain allows, and return to work early. Bed rest makes it worse. Warmth, gentle exercise and physiotherapy help. An anti-inflammatory painkiller for a few days suits some people; ask first if you have stomach, heart or kidney disease. Strong painkillers, belts for weeks and injections are seldom useful.

## Prevention

Strengthen back and belly, walk every day, lift with the knees, change position often, and keep a healthy weight.

## When to see a doctor

See a doctor if the pain does not improve within some weeks, is worse at night, follows a fall, or comes with fever, weight loss, steroids, osteoporosis or earlier cancer or tuberculosis.

## When it is an emergency

Numbness between the legs, loss of control of bladder or bowel, trouble passing urine, or weakness of both legs is an emergency, because a delay can leave lasting damage. Call **112**, also for sudden tearing pain in back or belly with fainting.`,
    },
    sources: ["whoLowBackPain", "nhsBackPain", "medlineTopicBackPain"],
    names: ["back pain", "backache", "lumbago", "sciatica"],
    specialties: ["orthopaedics", "general-medicine"],
  },
]
