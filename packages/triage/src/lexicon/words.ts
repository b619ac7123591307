import type { WordClass } from "../text/pattern"

/**
 * Words that mean the same in a description of symptoms. Hindi is written once, in Latin letters:
 * spelling drift and Devanagari are folded to it. `_` joins the words of one entry.
 */
export const WORDS: Record<string, WordClass> = {
  chest: {
    en: "chest breastbone breast_bone sternum heart ribcage",
    hi: "seena chhati chaati dil dill chest sine",
  },
  pain: {
    en: "pain* hurt* ache aches aching ached agony sore soreness tender* stabbing stab cramp* killing spasm* colic burning_pain throb* pounding splitting",
    hi: "dard dukh* peeda pida takleef taklif taklef tkleef maror marod ainthan chubhan fat fata fatt dukha dhukh",
  },
  pressure: {
    en: "tight* squeez* crush* pressure pressing heavy heaviness gripp* clench* weight elephant stone band constrict* clamp* squash* vice",
    hi: "dabav dabaav bhari bhaari bhaaripan bharipan jakad* jakdan kasav kasaav kas bojh daba dabav* patthar pathar ghutan kasa",
  },
  severe: {
    en: "severe* unbearable worst intense excruciating extreme* terrible horrible agony agonising agonizing awful very_bad so_bad too_much massive badly violent* unimaginable screaming writh* doubled_up tearing",
    hi: "bahut tez tej bhayankar asahniya asahaniya asahneey asahni bardasht* bardast* sahan seh sah zyada jyada jaada jor zor bilbila* tadap* chatpata* behad kafi itna aisa cheekh* chillata chilla*",
  },
  sudden: {
    en: "sudden* abrupt* all_at_once out_of_nowhere out_of_blue woke_up overnight just_now right_now",
    hi: "achanak achaanak achnak ekdam ek_dam yakayak ekaek jhat_se",
  },
  breath: {
    en: "breath* breath breaths inhal* air",
    hi: "saans dam dum shvaas breathing breath",
  },
  breath_trouble: {
    en: "short* difficult* trouble problem hard struggl* fast rapid quick* heavy labour* labor* laboured shallow gasp* less stop* noisy tough issue_with catching catch run_out running_out worse* distress",
    hi: "dikkat dikat diqqat dikhat phool* fool* phul* ful* ghut* atak* ukhad* ukhar* ruk tez tej takleef taklif pareshani pareshni taqleef problem tangi chadh* chadhne band kam bhaari chal_nahi ghutan phans* chut* chhoot* uthl* fhool* seeti sitti",
  },
  not: { en: "not cannot never without no", hi: "nahi na" },
  nahi: { hi: "nahi", en: "not" },
  face: {
    en: "face mouth smile lip lips cheek",
    hi: "muh chehra chehre chahra chehara hoth honth gaal",
  },
  droop: {
    en: "droop* drop dropped drops dropping crook* twist* lopsid* uneven sag sagging sagged slack one_side* fallen tilted slant* asymmetr* pulled_to",
    hi: "tedha tedhi teda tirch* latak* latka ek_taraf ek_tarf tera_ho teraf taraf jhuk* bigad*",
  },
  weak: {
    en: "weak* numb* paraly* limp dead useless floppy lifeless not_moving not_move stopped_moving not_working cannot_move cannot_lift cannot_raise cannot_feel not_lift tingl* heavy dropping drops",
    hi: "sunn sun sunnp* sunp* kamzor kamjor kamzori kamjori kaam_nahi hil_nahi uth_nahi utha_nahi lakwa lakva lakwe bejaan bejan jhunjhun* dheela dhila shunya sunna kam_nahi uthta_nahi",
  },
  limb: {
    en: "arm arms leg legs hand hands limb limbs foot fingers",
    hi: "haath pair baju baazu bazu taang tang bhuja",
  },
  right: {
    en: "right",
    hi: "daya daye daen dayi dayan dayin dain dahina dahine dahini right",
  },
  left: {
    en: "left",
    hi: "baya baye baen bayi bayan bayin bain ulta ulte left",
  },
  side: {
    en: "side right left half one_side",
    hi: "taraf tarf side hissa hisse aadha aadhe aadhi baya baye bayi bayan baayan baayi daya daye dayan daayan dahina daahina dahine ulta ulte seedha_haath left right",
  },
  speech: {
    en: "speech speak* spoke talk* words word voice sentence tongue saying conversation",
    hi: "zubaan zuban jubaan jaban zabaan jabaan jeebh bol bolna bolne aavaz aawaz avaz awaj avaj baat baate baatein vani boli",
  },
  slurred: {
    en: "slur* garbl* unclear jumbl* mumbl* gibberish incoherent thick drunk stammer* mixed_up not_clear no_sense nonsense lost stuck cannot",
    hi: "ladkhada* larkhara* ladkhra* lad_khada atak* tutl* saaf_nahi saf_nahi nikal_nahi lar_lar band_ho samajh_nahi nahi_pa nahi_aa nahi_nikal totl* haklaa* hakla* ladkhad* fisal*",
  },
  swell: {
    en: "swell* swoll* swell swelling puff* puffy bloated balloon* ballooning enlarg* bulg* fat bigger too_big",
    hi: "sujan soojan suj suja sooj sujh* suj* sooj* phool phul phoola phula phuli sujaa moti",
  },
  throat: { en: "throat tongue windpipe airway", hi: "gala gale jeebh jibh jeeb gle halak" },
  lips: {
    en: "lip lips tongue face eyes eye eyelid* mouth throat",
    hi: "hoth honth hont hoonth honthon jeebh jibh chehra muh aankh gala palke palak",
  },
  rash: {
    en: "rash* hives welts welt urticaria spots itch* bumps red_patches blotch* wheals",
    hi: "chakatt* chakat* chakte daane daana dane pitti pitt khujli khujali laal_daane dadode dadora lal_chakatte",
  },
  blood: { en: "blood bloody bleed* bled haemorrhag* hemorrhag*", hi: "khoon rakt lahu khun" },
  vomit: {
    en: "vomit* puk* threw_up throw_up throwing_up thrown_up throws_up nause* retch* ulti",
    hi: "ulti ulat* kay matli jee_michla ji_machal* ubkai ubkaai",
  },
  fever: {
    en: "fever* temperature temp pyrexia febrile high_temp",
    hi: "bukhar taap tap taapmaan tapmaan jwar jvar haraarat tapp tep",
  },
  head: { en: "head skull forehead", hi: "sir maatha matha mathe khopdi sar" },
  belly: { en: "stomach* belly tummy abdom* gut guts navel flank", hi: "pet nabhi naabhi peth" },
  eye: { en: "eye eyes eyeball cornea", hi: "aankh aankhein nayan" },
  see: {
    en: "see sight vision visual seeing eyesight",
    hi: "dikh* nazar najar dikhai dekh* roshni rosni",
  },
  lost: {
    en: "lost loss gone blind black* dark* went_off not",
    hi: "nahi band andhera andhere chali gaya kala kaala gayab",
  },
  ate: {
    en: "ate eat eaten eating drank drink drinking drunk swallow* swalow* consum* ingest* took taken gulp* licked chew* sip sipped mouthful bit_into put_in_mouth popped downed inhaled injected",
    hi: "kha pi nigal* niglu chaba* chabaa gatak* muh_mein khaali le_liya khaa khaya piya chaat chat nigla gutak* sungh*",
  },
  /** What was done, not what is done or asked: "all my tablets together" needs it to be an overdose. */
  took: {
    en: "took taken swallowed swalowed gulped popped downed consumed ate eaten drank drunk emptied had_taken",
  },
  /** After a verb of Hindi: it was done. */
  done: { hi: "li lin liya liye di din diya diye gaya gayi gaye chuk* hai hain" },
  medicine: {
    en: "tablet* pill* capsule* medicine* medication* strip strips drug drugs paracetamol crocin dolo calpol combiflam ibuprofen alprazolam alprax zolpidem clonazepam diazepam valium xanax sleeping_pills metformin amlodipine insulin digoxin iron syrup antidepressant* sertraline escitalopram amitriptyline aspirin disprin thyroid thyronorm bottle sedative* painkiller* phenobarb* lithium propranolol atenolol glimepiride gliclazide combiflam warfarin methotrexate chloroquine cough_syrup",
    hi: "goli dawa tablet capsule patta patte syrup sirap nind_ki dawaiyaan neend_ki",
  },
  toxin: {
    en: "phenyl phenol harpic lizol domex bleach acid kerosene petrol diesel turpentine thinner detergent surf rat_poison ratol rat_kill* rat_cake rat_bait roach_kill* rodenticide pesticide* insecticide* herbicide* weed_killer weedkiller fungicide paraquat organophos* chlorpyrifos malathion celphos sulphas sulfas aluminium_phosphide zinc_phosphide mosquito_repellent mosquito_liquid mosquito_coil goodnight good_knight allout all_out hit_spray baygon naphthalene mothball* moth_ball* camphor hair_dye supervasmol vasmol sanitiser sanitizer hand_sanitizer dettol savlon button_battery battery batteries mercury thermometer datura dhatura mushroom* poison* antifreeze methanol spirit hooch toilet_cleaner floor_cleaner drain_cleaner drain_opener glass_cleaner cleaner cleaning_liquid caustic_soda caustic lye ammonia nail_polish_remover nail_paint_remover acetone glue silica_gel fertiliz* fertilis* white_spirit paint varnish eucalyptus_oil petroleum cyanide arsenic oleander castor_seeds lime_powder potassium_permanganate colin hydrogen_peroxide boric boric_acid washing_powder dishwash* magnet magnets formalin chemical chemicals perfume deodorant nicotine e_liquid vape_liquid copper_sulphate handwash hand_wash developer hair_colour hair_color dye slug_pellets pellets snail_bait castor_seeds castor_plant castor_bean lizard air_freshener fevicol ink mouthwash toothpaste floor_polish shoe_polish polish lamp_oil diya_oil shampoo conditioner vicks iodex liniment lotion weedicide roundup tick_powder flea_powder dog_medicine veterinary fire_cracker match_heads holi_colour moth_ball rat_kill kill_paste pest_control antiseptic hydrogen_peroxide disinfectant hypo cockroach_gel ant_powder chalk_poison laxman_rekha thinner solvent engine_oil brake_fluid coolant wild_seeds unknown_liquid unknown_tablet unknown_tablets betadine_bottle mosquito_refill refill_liquid pin needle",
    hi: "phenyl finail phinail phenayl fenail finayl harpic tezaab tezab tejab tejaab acid mitti_ka_tel miti_ka_tel matti_ka_tel kerosin petrol diesel chuhe_mar* chuha_mar* chuhe_maar* chuhe_wali chooha_mar* chuhe_ki chuhemar keetnashak kitnashak keede_mar* kide_mar* keede_maar* kide_ki keede_wali keedemaar ghaas_mar* sulfas salphas selphos zeher jehar zehrila zehrili jahrila celphos bleach blich surf sarf sabun detergent naphthalene phenayal handwash khet_ki_dawa kheti_ki_dawa phasal_ki_dawa khet_wali chhipkali laxman_rekha hit_spray rangoli hair_colour mehndi kapoor kapur battery cell_wali dhatura kaner santhetik teljaab tarpin taarpin thinner rang_wala sanitizer dettol savlon allout machhar_mar* machhar_wala machar_wala machhar_bhagane good_knight gudnight hair_dye baal_kala nashila toilet_saaf toilet_cleaner bathroom_saaf harpik lijol khad urvarak nuvan rogor kala_patthar",
  },
  child: {
    en: "baby toddler infant child kid kids son daughter boy girl children newborn nephew niece yr_old year_old",
    hi: "baccha beta beti bete bitiya munna munni gudiya potaa pota poti naati nati shishu larka ladka ladki bhatija bhanja bhatiji",
  },
  person: {
    en: "he she him her they i my me we father dad papa daddy mother mom mum mummy mama wife husband son daughter brother sister uncle aunt aunty grandmother grandfather grandma grandpa granny nani dadi nana dada baby toddler child kid friend neighbour neighbor colleague roommate flatmate cousin boyfriend girlfriend partner boss maid driver guy man woman lady boy girl person patient someone somebody guest worker student hubby inlaw law sir bhai behen mate stranger passenger old nephew niece teacher",
    hi: "papa mummy maa ma amma mummi pitaji pita mataji mata baap abbu ammi bhai bhaiya behen behan bahan didi beta beti bete bitiya baccha pati patni biwi bivi dada dadi dadaji nana nani chacha chachi mama mami mausi bua tau tai bhabhi jija saas sasur dost saheli padosi padosan ladka ladki aadmi aurat buzurg babuji usne usko uske uska unko unka unke unhe wo voh vo isko iska inka inko main mai mujhe mera mistri mazdoor majdoor gharwali gharwale devar nanad bhatija bhanja ladke shishu sasurji mariz mareez maid kaamwali naukar pota poti munna hum hame humare unhone inhe",
  },
  cannot: {
    en: "cannot not unable stopped hard_to trouble difficult* refus*",
    hi: "nahi mushkil band",
  },
}
