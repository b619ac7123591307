import type { RedFlagCategory } from "../types"

/** A second lot, with detours, slips and traps. */
export const DANGEROUS_IN_OTHER_WORDS: Partial<Record<RedFlagCategory, string>> = {
  suicide_selfharm: `
    hello, is fluoxetine in stock? also i have started giving my things away because i wont need them
    my brother locked himself in the bathroom and says goodbye to everyone
    sucidal feelings since breakup pls help
    not depressed or anything but i have decided that friday is my last day
    he sent me a picture of a noose
    i keep imagining driving my car into a wall
    whats the deadliest thing in a medicine cabinet
    how long does it take to die from paracetamol overdose
    nothing matters anymore, i want out
    i hate being alive
    my husband beats me and i feel like drinking acid and finishing it
    she took a knife and said she would slit her throat
    can i get 60 tablets of clonazepam delivered tonight, it will be my last order ever
    boards me fail ho gaya, ab muh dikhane layak nahi, marna hi theek rahega
    mummy ne kaha ki wo kuch kar legi apne saath
    zindgi se thak gya hu bhai ab nhi hota
    main apni jaan lena chahta hoon
    suside karne ka man kr rha h
    meri girlfriend ne nas kaat li hai
    chhat pe khada hu
    mujhe bas so jana hai hamesha k liye
    वह कह रही है कि ज़हर खा लेगी
    मेरा दोस्त पंखे से लटकने की बात कर रहा है
    अब सहन नहीं होता, सब ख़त्म कर देना चाहती हूँ
    मरने के सबसे आसान तरीके बताओ
    my ordr is late again. doesnt matter, i wont be alive when it comes
    no i am not going to hurt myself but my sister told me she wants to end her life
    having urges to cut again
    i overdosed last year and i am thinking of doing it again
    is 100 units of insulin enough to end me
  `,
  poisoning_overdose: `
    please cancel order 3321, my kid has eaten something from the rat trap bait
    mom mixed up her pills and took the whole weeks tablets today
    baby sucked on a deodorant bottle and is coughing
    he is fine now but drank thinner half an hour ago
    swallowed mercury from a broken thermometer
    had bhang by mistake and now my heart is racing and i feel terrified
    i took my night dose thrice because i forgot
    she is foaming at the mouth after eating something from the shed
    papa ne sharab ke saath neend ki dawa le li, uth nahi rahe
    bache ne colin pi liya
    galti se harpic muh mein chala gaya
    usne saari tablet ek sath kha li
    mere bete ne nail polish remover pi liya thoda sa
    keetnashak chhidakte waqt muh mein chala gaya
    5 saal ke bete ne meri thyroid ki dawa kha li
    बेटी ने फिनाइल पी ली है
    उसने नींद की बहुत सारी गोलियाँ खा लीं
    पापा ने सल्फास खा लिया
    बच्चे ने पेट्रोल पी लिया
    ate leftover puffer fish and my lips are tingling, cannot move properly
    consumed 2 strips of alprax
    my 3 yr old ate 4 of my iron pills
    dad accidentally injected 80 units instead of 8
    she had no pain, no vomiting, but she definitely swallowed bleach
    coal heater was burning in the closed room all night, both kids are drowsy with headache
    drank hooch at a wedding, blurred vision and vomiting today
    whole bottle of gripe water gone, and cough syrup too, baby is sleepy
    took 12 combiflam since morning for tooth pain
    nephew chewed a camphor tablet and is shaking
  `,
  rabies_exposure: `
    dog jumped and its tooth grazed my shin, tiny scratch
    bitten by a monkey at the temple yesterday
    my cat bit me hard while bathing, two puncture wounds
    kutte ne panja mara, khoon nahi nikla bas nishan hai
    bachche ko kutte ne noch liya gaal par
    बिल्ली ने हाथ पर पंजा मार दिया
    बंदर ने काट खाया
    bat bite while sleeping
    the dog that bit me last week has died
    dog licked my bleeding wound
    jackal attacked villagers, uncle is bleeding from arm
    pet dog bit my maid, he had one vaccine only
    got a scratch from street puppy, should i worry
    kutta kat liya h kal, dettol se dho liya
  `,
  dvt_pe: `
    my right calf is hard and painful, i have been in bed since my surgery
    suddenly breathless after 12 hours of flying
    dad broke his leg last month, in plaster, now he is panting and his chest hurts
    ek pair mota ho gaya hai doosre se, dard bhi hai
    पिंडली में सूजन और दर्द है, लंबी यात्रा की थी
    coughing blood and chest hurts when breathing since my caesarean
    leg is swollen from ankle to thigh on one side
    i had a clot before and my leg feels the same again
    saans achanak phool gayi, pichle hafte ghutne ka operation hua
    sharp pain on one side when i breathe in, short of breath, on the pill
  `,
  acute_abdomen: `
    my daughter cannot stop crying, tummy pain for six hours, right side, vomited twice
    stomach pain worse when i move, belly feels tight like a drum
    pain from my back to groin, unbearable, cannot sit still
    twisted testicle feeling, swollen and so painful
    pet dard itna tez hai ki behosh hone wala hu
    dayi taraf pet mein dard, bukhar aur ulti
    4 din se latrine nahi hui, ulti ho rahi aur pet phoola hua
    बेटे के अंडकोष में अचानक तेज़ दर्द है
    दाहिनी तरफ नीचे पेट में दर्द और बुखार
    vomiting faecal smelling stuff and belly swollen
    had gallstones, now severe pain under ribs with fever and yellow eyes
    groin lump turned hard and blue, will not go back
    sudden agonising pain all over abdomen, lying still, pale
  `,
  acs_chest_pain: `
    chest is paining since evening, ecg machine at home not available
    gas jaisa lag raha hai par left haath mein dard aur pasina
    saas ko seene mein jalan, thanda paseena aur ghabrahat
    mere pati ke chest me bhari pan hai 1 ghante se
    my dad has had stents, now he says the old tightness is back
    discomfort in my chest when i climb stairs, now even at rest
    jaw hurts and i am sweating like crazy
    not gas, not acidity, it is a crushing feeling in the centre of chest
    is it ok to take two disprin for chest pain right now
    सीने में जकड़न और बाएँ हाथ में दर्द
    दिल में दर्द हो रहा है और साँस फूल रही है
    angina pain not settling after two sorbitrate
    heart pain hai aur ulti jaisa lag raha
    chst pain since mornng and swetting
  `,
  pregnancy: `
    5 weeks pregnant, one sided tummy pain and spotting
    i'm due next month and my vision is full of flashing lights
    wife is pregnant, fits came just now
    34 week pregnant bp 160/110
    baby movements much less than usual today, i am in my ninth month
    meri biwi 8 mahine pet se hai, paani jaa raha hai
    pet se hu aur bahut khoon ja raha hai
    delivery ko 10 din hue, bukhar aur pet mein dard
    गर्भ में बच्चा हिल नहीं रहा है
    गर्भवती पत्नी के पैर और चेहरा सूजे हैं और सिर में तेज दर्द
    i think i am miscarrying, cramps and clots
    pregnant, got hit in the stomach in a car accident
    had my baby last week, legs shaking and bleeding a lot
    cord is hanging out
  `,
  stroke: `
    face feels numb on one side and i keep dropping things
    my mother woke up unable to speak
    one eye droops and smile is crooked since an hour
    achanak bolna band ho gaya papa ka
    daaye haath mein jaan nahi hai aur muh bhi tedha
    दाहिना हाथ और पैर काम नहीं कर रहा
    पिताजी की आवाज़ लड़खड़ा रही है
    grandpa is dragging his left leg suddenly and his words are wrong
    had bell's palsy in 2015, but now the arm is weak too and speech has gone
    cant understand what my wife is saying, she is mixing words since lunch
    sudden severe headache with vomiting and stiff neck
    lost feeling in half my body
  `,
  breathing: `
    my chest is wheezing and nebuliser finished
    3 year old with barking cough and noisy breathing
    can't lie flat, wake up gasping
    lips look bluish and he is breathing fast
    saans ukhad rahi hai dada ji ki
    dame ka daura pada hai pump kaam nahi kar raha
    साँस नहीं आ रही है
    दम घुट रहा है मदद करो
    spo2 is 84 percent
    oxygen 88 dikha raha hai
    fish bone stuck and cannot swallow or breathe properly
    her breathing stops for seconds and she turns grey
    breathlessness since last night with swelling in both feet
    feels like i am drowning when i lie down
  `,
  seizure: `
    he is unconscious and his body is shaking
    epilepsy patient, third attack in an hour
    my daughter stares and smacks lips and then jerks, been 7 minutes
    bache ki aankhe palat gayi aur haath pair akad gaye
    patni ko daure pad rahe hain
    मिर्गी का दौरा रुक नहीं रहा
    बुखार में बच्चे को झटके आ रहे हैं
    siezure happening now what do i do
    had fits two times today, never before
  `,
  severe_bleeding: `
    blood is spurting out of his arm
    cut my thumb with a grinder, cannot stop the blood
    period bleeding so heavy i am changing pads every half hour and dizzy
    toilet is full of blood after motion
    tatti ka rang kala koltar jaisa
    naak se khoon 40 minute se beh raha hai
    ulti me khoon ke thakke
    उल्टी में खून आया है
    नाक से खून बंद नहीं हो रहा
    nail went through his foot and it is bleeding a lot
    spitting blood when coughing since two days
    uncle with liver disease vomited a bowl of blood
    fell on glass, stomach is cut open
  `,
  anaphylaxis: `
    swelling of face after taking combiflam
    i ate mushrooms and now my throat itches and i can't swallow
    rash everywhere, dizzy and vomiting after the vaccine
    bee stung my tongue
    hoth aur aankhein suj gayi dawa khane ke baad
    injection ke turant baad saans nahi aa rahi
    पूरे शरीर पर पित्ती और साँस लेने में तकलीफ
    allergic reaction, eyes swollen shut and hard to breathe
    wasp sting half an hour ago, feeling faint
    used my epipen but still wheezing
  `,
  infant_danger: `
    new born baby body is cold and she is not crying
    2 month old with 102 fever after nothing, no vaccine given
    my baby is 7 weeks and refuses to feed
    baby 25 days breathing fast and chest going in
    ek mahine ka bachcha hai bukhar 100.8
    15 din ki bacchi ko peeliya badh raha hai aur sust hai
    नवजात को बुखार है
    दो हफ्ते का बच्चा दूध नहीं पी रहा
    umbilical stump is red with pus in my ten day old
    my 10 week old is limp and pale
    four month old with no wet nappy all day and sunken eyes
  `,
  meningitis: `
    my son has fever, photophobia and neck pain
    headache, fever, and she can't touch chin to chest
    rash like bruises all over and very high fever
    bukhar 104, gardan tight aur bahak raha hai
    बच्चे को बुखार है और गर्दन नहीं झुक रही
    baby with fever and bulging fontanelle
    he has fever and started talking gibberish
    dimagi bukhar jaisa lag raha, tez bukhar aur daure
    not just a migraine, there is fever and my neck is locked
  `,
  sepsis: `
    boil on back, now fever 104 and shivering uncontrollably
    kidney infection, bp dropping and confused
    thand lag ke bukhar, bp 70/40
    post operation fever with foul pus and fast heartbeat
    immunity low due to chemo, fever since 2 hours
    diabetic foot turned black, high fever
    संक्रमण के बाद तेज़ बुखार और बेहोशी जैसी हालत
    mother has catheter, fever, very drowsy and cold feet
  `,
  dengue_warning: `
    dengue confirmed, tummy hurts badly
    dengue me platelets 25 hazar aur masoodo se khoon
    dengue wala bukhar utra par bahut bechaini aur thande haath
    डेंगू है और पेट में बहुत दर्द है
    my wife with dengue is bleeding heavily in her periods
    ns1 positive and breathless
    platelet count 12000
  `,
  unresponsive: `
    my grandfather is not opening his eyes
    found her collapsed in the kitchen
    no heartbeat i think, doing cpr
    pati hosh mein nahi hain
    saans nahi chal rahi aur nabz nahi mil rahi
    beta swimming pool mein doob gaya tha, bahar nikala
    वह कोई जवाब नहीं दे रहा है
    दादाजी उठ नहीं रहे
    he just dropped to the ground and isn't moving
    unconcious after drinking too much
    call ambulance my father is dying
    wife blacked out and hit the floor, still dazed
  `,
  snake_scorpion: `
    a snake has bitten my dog and me
    krait bite at night
    snak bite please tell what to do
    saap ne das liya
    raat ko sote hue kisi ne kaata, aankhen nahi khul rahi
    बिच्छू ने काट लिया
    नाग ने डस लिया है
    scorpion bite on toddler, vomiting
    viper bit my uncle, foot is swelling and bleeding
  `,
  eye_emergency: `
    bleach splashed in my eyes
    i can only see half from my right eye since morning
    holi colour went in the eyes and they are burning badly
    child's eye got hit with a stick, it's bleeding inside
    aankh mein kaanch ka tukda chala gaya
    achanak dono aankhon se kam dikhne laga
    आँख में बहुत दर्द, लाल और उल्टी
    आँख में पटाखा लग गया
    sudden flashes of light and floaters
    eye swollen shut and bulging with fever
    cement dust in eye, cannot open it
  `,
  dka_hyperglycaemia: `
    sugar above 600
    child with type 1, vomiting and ketones present
    blood glucose 430 and breathing heavy
    sugar bahut high hai 520, behosh jaisa ho raha
    mummy ki sugar 490 aayi hai
    pump failed, sugar high, vomiting
    शुगर 480 और साँस तेज़ चल रही है
  `,
  hypoglycaemia: `
    glucose reading 48 and feeling shaky
    grandfather diabetic, sweating and can't talk properly
    sugar gir gayi hai 40 pe, haath paer thande
    insulin le li thi khana nahi khaya, chakkar aur pasina
    शुगर बहुत कम हो गई है और बेहोश जैसे हैं
    type 1 son won't wake up properly this morning
    my wife took gliclazide twice and is trembling
    sugar level 2.8 mmol
  `,
  head_injury: `
    toddler fell from sofa head first and keeps vomiting
    brother fell off the bike and can't remember anything
    granny slipped, big bump on head, she takes clopidogrel
    cricket mein sir pe ball lagi, chakkar aur ulti
    बच्चा पलंग से गिरा, उल्टी कर रहा है
    bleeding from the ear after accident
    fell down stairs, neck hurts and my hands are tingling
    hit by a car, head is bleeding
    knocked out for a minute playing football, now confused
  `,
  burn_electric: `
    tea spilled on my baby
    acid fell on my feet
    oil burst while frying, face burnt
    brother touched a high tension wire and fell
    bijli ka jhatka laga chhote bachhe ko
    chehra jal gaya pataakhe se
    खौलता दूध बच्चे पर गिर गया
    करंट लग गया है मेरे भाई को
    chemical burn on arms at the lab
    gas stove flames caught her dupatta
    my whole arm is burnt and blistered
  `,
  heat_stroke: `
    grandmother found in hot room, skin hot and dry, muttering
    ran a marathon today, collapsed, temp 105
    garmi se behosh ho gaye papa
    loo lagne se tez bukhar aur behki baatein
    धूप में काम करते हुए गिर पड़ा, शरीर बहुत गरम
    heatstroke i think, he stopped sweating and is vomiting
  `,
  dehydration: `
    my baby's diaper has been dry for 9 hours, loose motions
    vomiting and diarrhoea, i fainted when i stood up
    10 month old with diarrhoea won't take ORS and is drowsy
    dast ulti kal se, ab khada bhi nahi hua ja raha
    बच्चे को दस्त हैं, आँसू नहीं आ रहे और सुस्त है
    cholera jaisa paani ki tarah dast, haath pair thande
    cant keep anything down for 2 days, mouth totally dry and no pee
  `,
  severe_drug_reaction: `
    after sulfa tablet, lips are raw and skin is blistering
    new seizure medicine, fever and rash on whole body
    skin coming off in patches after painkiller
    dawa se poore sharir pe chhale pad gaye
    दवा खाने के बाद मुँह में छाले, आँखें लाल और बुखार
    yellow eyes and dark urine after starting methotrexate
    red painful rash spreading with mouth ulcers, began allopurinol last week
  `,
  hypertensive_emergency: `
    my bp is 240/140
    bp 190/125 vomiting and headache
    pressure 205/118 nose bleeding
    bp 200 se upar hai aur dhundhla dikh raha
    रक्तचाप 210/120 और सिर में दर्द
    BP reading two hundred ten by one twenty, feel dizzy
  `,
}

export const MORE_EVERYDAY_MESSAGES = `
  heart attack patients diet chart pdf
  my uncle had heart attack in 2018 and takes ecosprin daily, need two strips
  is ecg covered in your health package
  chest physiotherapy vest price
  chest congestion with cough since yesterday, steam helps
  no chest pain, no breathlessness, routine refill of atorvastatin
  my dad's stroke was ten years ago, needs walking stick
  how do doctors treat stroke
  physiotherapy after paralysis, which ball to squeeze
  my face gets red in sun, sunscreen suggestion
  nebuliser mask for kids price
  can dust cause asthma
  what is a normal breathing rate for adults
  breathing exercises app
  i hold my breath for 40 seconds in yoga, is it good
  does this syrup help wheezing, doctor prescribed levolin
  child had febrile seizure last year, which thermometer is accurate
  what causes seizures in children
  epilepsy awareness day
  no seizures since 2019 on levipil, refill please
  i had a nosebleed last week, it stopped in two minutes
  is blood in stool always piles, just reading about it
  blood pressure cuff size large
  red blood cell count low in report, iron tablet
  bleeding disc brake kit lol wrong app
  what to do if a child swallows poison, for my parenting blog
  where is the poison warning on this label
  how to dispose expired tablets safely
  is overdose of vitamin c possible
  keep harpic away from children sticker
  does camphor repel mosquitoes
  pregnant with twins, which calcium
  is spotting common in early pregnancy, asking for my health class
  pregnancy ke 8ve mahine mein kya khana chahiye
  no bleeding no pain, 20 weeks pregnant, want iron tablets
  had a normal delivery two years ago, belt for tummy
  is it safe to fly when pregnant
  teething baby 7 months gel price
  baby 2 months gripe water safe?
  vaccine ke baad baby ko halka bukhar aata hai kya, puch rahi hu
  newborn clothes set and blanket
  baby sleeps well and feeds well, which vitamin d drops
  meningitis vaccine dose schedule for a two year old
  neck pain from sleeping wrong, heat pad
  sepsis full form
  infection control gloves and sanitizer bulk order
  antibiotic course finished, infection cleared, probiotics?
  dengue test kit price
  papaya leaf extract for platelets in dengue available
  my neighbour got dengue, how can we protect ourselves
  unconscious bias training kit haha
  my phone is dead and app is not responding
  customer care is sleeping, no response since morning
  toy snake for kids birthday
  scorpio gift hamper
  saanp ke dar se neend nahi aati, kya karu
  which countries have scorpions
  my dog needs anti rabies vaccine shot
  dog bite first aid poster for school
  kutta bahut bhaunkta hai, neend ki dawa
  dog ne mera shoe kaat diya haha
  stomach upset after street food, mild, which ors
  pet dard halka sa hai, hing goli chalegi
  my gallbladder was removed last year, what diet
  testicle support underwear size
  eye makeup remover safe for lens?
  eyes tired after laptop, cold compress mask
  laser eye surgery was last month, all good, need drops
  what is glaucoma
  contact lens solution entered eye? no, just asking if it is safe
  how to avoid dvt when flying
  compression stockings for my mother's varicose veins
  both feet ache after standing job, insoles
  sugar 140 after lunch is that ok
  diabetes diet chart, sugar is 180 fasting, doctor visit next week
  sugar 65 once last month, now fine, what snacks to carry
  hypoglycemia meaning in hindi
  helmet for biking price
  bumped my head lightly on the cupboard yesterday, no symptoms at all, is ice ok
  head cold and blocked sinus
  burn cream for kitchen first aid box
  tongue burnt with hot tea slightly
  sunburn lotion after beach
  electric shock therapy, what is it
  electric kettle warranty
  heat stroke prevention tips for dad who is a farmer
  hot flashes in menopause, supplements
  dehydration test strips
  loose motion once today feeling fine
  vomiting tablets for car travel
  new medicine gave me slight itching on arm, stopped now
  peeling skin on fingers in winter
  side effects of carbamazepine
  what is SJS, read it in the leaflet
  bp 140/90 today, should i cut salt
  bp check at home how many times a day
  mother's bp was 180 last month, now 128/80 with tablets
  mar gaye garmi se, cooler offer hai kya
  i am dying for a discount
  my wallet is bleeding because of this mrp
  gym trainer is killing us, need protein
  suicide squad tshirt
  i read a novel where the hero takes poison
  feeling sad today, want chocolate
  mera mann nahi lagta padhai mein, brahmi tablet
  depression medicine escitalopram refill, feeling much better now
  helpline number of your company
  can you call me back, emergency refund
  emergency light and torch
  pharmacist se baat karni hai
  kaunsi dawa khali pet leni hai
  delivery wala gir gaya raste me, parcel toot gaya
  tablet todi to andar se kaala nikla, badal do
  injection ki sui 26 number
  how much time for delivery to jaipur
`
