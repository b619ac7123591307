import { reasonText } from "../../modules/prescription/reason-texts"
import type { ReasonCode } from "../../rules/reason-codes"
import { rupees } from "./rupees"
import type { Language } from "./types"

/** Spoken Hindi. Nobody's gender is said: neither the customer's nor the pharmacist's. */
export const HINDI: Language = {
  greeting: (firstName) => (firstName ? `नमस्ते ${firstName},` : "नमस्ते,"),
  signature: "आपकी PulseKart टीम",
  words: {
    prescription_received: {
      subject: ({ reference }) => `आपकी पर्ची ${reference} हमें मिल गई`,
      text: ({ reference }) =>
        `आपकी पर्ची ${reference} हमें मिल गई है। अब फ़ार्मासिस्ट की ओर से इसकी जाँच होगी, और नतीजा हम आपको बता देंगे।`,
    },
    prescription_queried: {
      subject: ({ reference }) => `आपकी पर्ची ${reference} के बारे में एक सवाल`,
      text: ({ reference }) =>
        `हमारे फ़ार्मासिस्ट को आपकी पर्ची ${reference} के बारे में कुछ पूछना है। कृपया लॉग इन करके सवाल पढ़ें और जवाब दें, ताकि हम आगे बढ़ सकें।`,
    },
    prescription_approved: {
      subject: ({ reference }) => `आपकी पर्ची ${reference} मंज़ूर हो गई`,
      text: ({ reference }) =>
        `फ़ार्मासिस्ट ने आपकी पर्ची ${reference} मंज़ूर कर दी है। अब आप ऑर्डर और भुगतान कर सकते हैं।`,
    },
    prescription_partly_approved: {
      subject: ({ reference }) => `आपकी पर्ची ${reference} का कुछ हिस्सा मंज़ूर हुआ`,
      text: ({ reference, reasons }) =>
        sentences(
          `फ़ार्मासिस्ट ने आपकी पर्ची ${reference} का कुछ हिस्सा मंज़ूर किया है।`,
          reasons,
          "कृपया देख लें कि क्या मंज़ूर हुआ है: उतने का ऑर्डर और भुगतान हो सकता है।"
        ),
    },
    prescription_approved_too_little: {
      subject: ({ reference }) => `आपकी पर्ची ${reference} कम मात्रा के लिए मंज़ूर हुई`,
      text: ({ reference, reasons, products }) =>
        sentences(
          `फ़ार्मासिस्ट ने आपकी पर्ची ${reference} मंज़ूर की है, लेकिन आपके कार्ट से कम मात्रा के लिए।`,
          reasons,
          ...products.map(({ approved, in_cart, pack_too_large }) =>
            pack_too_large
              ? `एक चीज़ के लिए मंज़ूर मात्रा ${approved} है, और उसके एक पैक में ${in_cart} हैं: कृपया छोटा पैक चुनें, या उसे कार्ट से हटा दें।`
              : `एक चीज़ के लिए मंज़ूर मात्रा ${approved} है, और आपके कार्ट में ${in_cart} हैं: कृपया मात्रा कम करें।`
          ),
          "उसके बाद ऑर्डर और भुगतान हो सकता है।"
        ),
    },
    prescription_rejected: {
      subject: ({ reference }) => `आपकी पर्ची ${reference} पर दवा नहीं दी जा सकती`,
      text: ({ reference, reasons }) =>
        sentences(
          `आपकी पर्ची ${reference} मंज़ूर नहीं हो सकी।`,
          reasons,
          "अगर आपके पास दूसरी पर्ची या साफ़ फ़ोटो है, तो कृपया भेजें।"
        ),
    },
    authorisation_withdrawn: {
      subject: ({ reference }) => `आपकी पर्ची ${reference} की मंज़ूरी वापस ली गई`,
      text: ({ reference }) =>
        `हमारे फ़ार्मासिस्ट ने आपकी पर्ची ${reference} की मंज़ूरी वापस ले ली है। जो दवा अभी तक दी नहीं गई, वह फ़िलहाल हमारे पास रहेगी। अगर आपने भुगतान किया है, तो आपके ऑर्डर का क्या होगा, यह हम आपको बताएँगे।`,
    },
    authorisation_withdrawn_supplied: {
      subject: ({ reference }) => `अपनी पर्ची ${reference} के बारे में कृपया आज ही हमें फ़ोन करें`,
      text: ({ reference, telephone }) =>
        `हमारे फ़ार्मासिस्ट ने आपकी पर्ची ${reference} की मंज़ूरी वापस ले ली है, और उस पर हमारी दी हुई दवा आपके पास है। कृपया अगली ख़ुराक तब तक न लें, जब तक आप हमारे फ़ार्मासिस्ट या अपने डॉक्टर से बात न कर लें। आज ही फ़ोन करें${telephone === null ? "" : `: ${telephone}`}। जो दवा अभी तक दी नहीं गई, वह हमारे पास रहेगी।`,
    },
    order_placed: {
      subject: ({ order_number }) => `आपका ऑर्डर #${order_number}`,
      text: ({ order_number, paid_paise }) =>
        `आपका ऑर्डर #${order_number} और ${rupees(paid_paise)} का भुगतान हमें मिल गया है। पैक होते ही हम आपको बताएँगे।`,
    },
    payment_failed: {
      subject: () => "आपका भुगतान पूरा नहीं हुआ",
      text: () =>
        "आपका भुगतान पूरा नहीं हुआ, इसलिए अभी कोई ऑर्डर नहीं बना है। आपका कार्ट वैसा ही है: कृपया फिर से कोशिश करें। अगर बैंक में रक़म कटी दिखे, तो वह अपने आप वापस आ जाएगी।",
    },
    payment_returned: {
      subject: () => "हमने आपका भुगतान लौटा दिया है",
      text: ({ amount_paise, why }) =>
        `आपके ${rupees(amount_paise)} के भुगतान से ऑर्डर नहीं बन सका, इसलिए हमने पूरी रक़म लौटा दी है।${why ? ` ${why.hi}` : ""} 5 से 7 कामकाजी दिनों में यह आपके बैंक में दिखेगी। आपका कार्ट वैसा ही है: कृपया उसे देखकर फिर से कोशिश करें।`,
    },
    payment_returned_cart_changed: {
      subject: () => "हमने आपका भुगतान लौटा दिया है",
      text: ({ amount_paise }) =>
        `भुगतान का पन्ना खुलने के बाद आपका कार्ट बदल गया, इसलिए हमने ${rupees(amount_paise)} का आपका भुगतान लौटा दिया है, और कोई ऑर्डर नहीं बना है। 5 से 7 कामकाजी दिनों में यह आपके बैंक में दिखेगा। कृपया अपना कार्ट देखकर फिर से भुगतान करें।`,
    },
    second_payment_returned: {
      subject: ({ order_number }) => `आपने ऑर्डर #${order_number} का भुगतान दो बार किया`,
      text: ({ order_number }) =>
        `आपने अपने ऑर्डर #${order_number} का भुगतान दूसरी बार किया, इसलिए हमने वह भुगतान लौटा दिया है। 5 से 7 कामकाजी दिनों में यह आपके बैंक में दिखेगा। आपका ऑर्डर वैसा ही है।`,
    },
    order_packed: {
      subject: ({ order_number }) => `आपका ऑर्डर #${order_number} पैक हो गया`,
      text: ({ order_number, pickup }) =>
        pickup
          ? `ऑर्डर #${order_number} का आपका पार्सल पैक हो गया है। आप इसे दुकान से ले सकते हैं।`
          : `ऑर्डर #${order_number} का आपका पार्सल पैक हो गया है। रवाना होते ही हम आपको बताएँगे।`,
    },
    order_on_its_way: {
      subject: ({ order_number }) => `आपका ऑर्डर #${order_number} रास्ते में है`,
      text: ({ order_number, carrier }) =>
        `ऑर्डर #${order_number} का आपका पार्सल रास्ते में है। ${carrier && `कूरियर: ${carrier}। `}कृपया ध्यान रखें कि उसे लेने के लिए कोई घर पर हो।`,
    },
    order_delivered: {
      subject: ({ order_number }) => `आपका ऑर्डर #${order_number} दे दिया गया`,
      text: ({ order_number }) =>
        `ऑर्डर #${order_number} का आपका पार्सल दे दिया गया है। अगर कुछ कम या ग़लत है, तो कृपया हमें बताएँ।`,
    },
    order_canceled: {
      subject: ({ order_number }) => `आपका ऑर्डर #${order_number} रद्द हो गया`,
      text: ({ order_number }) =>
        `आपका ऑर्डर #${order_number} रद्द हो गया है, और उसमें से कुछ नहीं भेजा जाएगा। अगर आपने भुगतान किया है, तो पैसे लौटाते ही हम आपको बताएँगे।`,
    },
    order_lines_canceled: {
      subject: ({ order_number }) => `आपके ऑर्डर #${order_number} का एक हिस्सा रद्द हो गया`,
      text: ({ order_number }) =>
        `ऑर्डर #${order_number} से जो आपने हटाया, वह रद्द हो गया है, और बाक़ी सामान वैसे ही आएगा। पैसे लौटाते ही हम आपको बताएँगे।`,
    },
    payment_refunded: {
      subject: ({ order_number }) => `ऑर्डर #${order_number} के पैसे वापस`,
      text: ({ order_number, amount_paise }) =>
        `हमने ऑर्डर #${order_number} के ${rupees(amount_paise)} उसी तरीक़े से लौटा दिए हैं जिससे भुगतान हुआ था। 5 से 7 कामकाजी दिनों में यह आपके बैंक में दिखेंगे।`,
    },
    refund_failed: {
      subject: ({ order_number }) => `ऑर्डर #${order_number} के पैसे आप तक नहीं पहुँचे`,
      text: ({ order_number, amount_paise }) =>
        `ऑर्डर #${order_number} के लिए लौटाए गए ${rupees(amount_paise)} आपके बैंक से आपको नहीं मिल सके, और वे हमारे पास लौट आए हैं। यह रक़म आपकी है: हम आपसे संपर्क करेंगे और इसे दूसरे तरीक़े से देंगे। हम कभी पिन या ओटीपी नहीं माँगते।`,
    },
    refund_settled: {
      subject: ({ order_number }) => `ऑर्डर #${order_number} के पैसे हमने दे दिए हैं`,
      text: ({ order_number, amount_paise }) =>
        `ऑर्डर #${order_number} के लिए लौटाए गए पैसे आपके बैंक से आपको नहीं मिल सके थे, इसलिए हमने ${rupees(amount_paise)} आपको दूसरे तरीक़े से दे दिए हैं। अगर 3 कामकाजी दिनों में रक़म न दिखे, तो कृपया हमें बताएँ।`,
    },
    returned_payment_failed: {
      subject: () => "लौटाया गया भुगतान आप तक नहीं पहुँचा",
      text: ({ amount_paise }) =>
        `हमने आपको जो ${rupees(amount_paise)} लौटाए थे, वे आपके बैंक से आपको नहीं मिल सके, और हमारे पास लौट आए हैं। यह रक़म आपकी है: हम आपसे संपर्क करेंगे और इसे दूसरे तरीक़े से देंगे। हम कभी पिन या ओटीपी नहीं माँगते।`,
    },
    returned_payment_settled: {
      subject: () => "आपका भुगतान हमने लौटा दिया है",
      text: ({ amount_paise }) =>
        `हमने जो रक़म लौटाई थी, वह आपके बैंक से आपको नहीं मिल सकी थी, इसलिए हमने ${rupees(amount_paise)} आपको दूसरे तरीक़े से दे दिए हैं। अगर 3 कामकाजी दिनों में रक़म न दिखे, तो कृपया हमें बताएँ।`,
    },
    return_requested: {
      subject: ({ order_number }) => `ऑर्डर #${order_number} से आपकी वापसी`,
      text: ({ order_number }) =>
        `ऑर्डर #${order_number} से आपकी वापसी हमने दर्ज कर ली है। कृपया सामान को उसकी पैकिंग में रखें, जब तक हम उसे ले न जाएँ; हमें मिलते ही हम आपको बताएँगे।`,
    },
    return_received: {
      subject: ({ order_number }) => `ऑर्डर #${order_number} से लौटाया सामान हमें मिल गया`,
      text: ({ order_number }) =>
        `ऑर्डर #${order_number} से लौटाया गया सामान हमें मिल गया है। अब हम उसे देखेंगे, और पैसे लौटाते ही आपको बताएँगे।`,
    },
    password_reset: {
      subject: () => "नया पासवर्ड बनाएँ",
      text: () =>
        "आपके PulseKart खाते के लिए नया पासवर्ड माँगा गया है। नीचे के लिंक से आप उसे बना सकते हैं; यह एक बार, 15 मिनट तक काम करेगा। अगर यह आपने नहीं माँगा, तो कुछ करने की ज़रूरत नहीं है।",
    },
    staff_password_reset: {
      subject: () => "PulseKart एडमिन के लिए नया पासवर्ड बनाएँ",
      text: () =>
        "आपके PulseKart स्टाफ़ खाते के लिए नया पासवर्ड माँगा गया है। नीचे के लिंक से आप उसे बना सकते हैं; यह एक बार, 15 मिनट तक काम करेगा। अगर यह आपने नहीं माँगा, तो कृपया मालिक को बताएँ।",
    },
    staff_invited: {
      subject: () => "PulseKart एडमिन में आपको बुलाया गया है",
      text: ({ pharmacist }) =>
        `PulseKart एडमिन में काम करने के लिए आपको बुलाया गया है। ${pharmacist ? "फ़ार्मेसी काउंसिल का अपना रजिस्ट्रेशन पास रखें: उसे “My registration” में लिखना होगा, और मालिक की पुष्टि के बाद हस्ताक्षर हो सकेंगे। " : ""}नीचे के लिंक से आप अपना पासवर्ड बना सकते हैं; यह एक दिन तक काम करेगा।`,
    },
  },
}

function sentences(first: string, reasons: ReasonCode[], ...rest: string[]): string {
  return [first, ...new Set(reasons.map((code) => reasonText(code, "hi"))), ...rest].join(" ")
}
