import { readFileSync } from "node:fs"
import path from "node:path"
import { TEMPLATE_NAMES } from "../../admin/components/messages/types"
import { CHANNELS } from "../../modules/notification-outbox/types"
import { REASON_CODES, isReasonCode } from "../../rules/reason-codes"
import { EVENTS } from "../events"
import { saying, type Message, type Recipient } from "../message"
import { ENGLISH } from "../texts/en"
import { HINDI } from "../texts/hi"
import type { Facts, Template } from "../texts/types"
import { wordMessage } from "../word-message"

const LINK = "https://shop.example.test/account/orders/details/order_1"
const asha: Recipient = {
  customer_id: "cus_1",
  staff_id: null,
  first_name: "Asha",
  email: "asha@example.test",
  phone: "+919000000001",
  locale: "en",
}

function message(said: Pick<Message, "template" | "said">, more: Partial<Message> = {}): Message {
  return { ...said, recipient: asha, about_id: "about", link: LINK, ...more }
}

/** What is said, and the subject, in both languages. */
function inBoth<Name extends Template>(name: Name, facts: Facts[Name]) {
  const { said } = saying(name, facts)
  const [en, hi] = [said(ENGLISH), said(HINDI)]
  return [en.subject, en.text, hi.subject, hi.text]
}

const rx = { reference: "RX-TEST" }
const order = { order_number: 12 }

describe("what people are told", () => {
  it.each([
    [
      inBoth("prescription_received", rx),
      "We have your prescription RX-TEST",
      "We have received your prescription RX-TEST. A pharmacist will read it next, and we will tell you the result.",
      "आपकी पर्ची RX-TEST हमें मिल गई",
      "आपकी पर्ची RX-TEST हमें मिल गई है। अब फ़ार्मासिस्ट की ओर से इसकी जाँच होगी, और नतीजा हम आपको बता देंगे।",
    ],
    [
      inBoth("prescription_queried", rx),
      "A question about your prescription RX-TEST",
      "Our pharmacist has a question about your prescription RX-TEST. Please log in to read and answer it, so that we can go on.",
      "आपकी पर्ची RX-TEST के बारे में एक सवाल",
      "हमारे फ़ार्मासिस्ट को आपकी पर्ची RX-TEST के बारे में कुछ पूछना है। कृपया लॉग इन करके सवाल पढ़ें और जवाब दें, ताकि हम आगे बढ़ सकें।",
    ],
    [
      inBoth("prescription_approved", rx),
      "Your prescription RX-TEST is approved",
      "A pharmacist has approved your prescription RX-TEST. You can now order and pay.",
      "आपकी पर्ची RX-TEST मंज़ूर हो गई",
      "फ़ार्मासिस्ट ने आपकी पर्ची RX-TEST मंज़ूर कर दी है। अब आप ऑर्डर और भुगतान कर सकते हैं।",
    ],
    [
      inBoth("prescription_partly_approved", { ...rx, reasons: ["quantity_exceeds_prescribed"] }),
      "Your prescription RX-TEST is partly approved",
      "A pharmacist has approved a part of your prescription RX-TEST. The prescription allows a smaller quantity. Please look at what was approved: you can order and pay for that.",
      "आपकी पर्ची RX-TEST का कुछ हिस्सा मंज़ूर हुआ",
      "फ़ार्मासिस्ट ने आपकी पर्ची RX-TEST का कुछ हिस्सा मंज़ूर किया है। पर्ची पर इससे कम मात्रा लिखी है। कृपया देख लें कि क्या मंज़ूर हुआ है: उतने का ऑर्डर और भुगतान हो सकता है।",
    ],
    [
      inBoth("prescription_approved_too_little", {
        ...rx,
        reasons: [],
        products: [
          { approved: 3, in_cart: 10, pack_too_large: true },
          { approved: 10, in_cart: 20, pack_too_large: false },
        ],
      }),
      "Your prescription RX-TEST is approved for less",
      "A pharmacist has approved your prescription RX-TEST, but less than your cart holds. For one product 3 are approved, and one pack holds 10: please choose a smaller pack, or remove it from the cart. For one product 10 are approved, and your cart holds 20: please lower the quantity. Then you can order and pay.",
      "आपकी पर्ची RX-TEST कम मात्रा के लिए मंज़ूर हुई",
      "फ़ार्मासिस्ट ने आपकी पर्ची RX-TEST मंज़ूर की है, लेकिन आपके कार्ट से कम मात्रा के लिए। एक चीज़ के लिए मंज़ूर मात्रा 3 है, और उसके एक पैक में 10 हैं: कृपया छोटा पैक चुनें, या उसे कार्ट से हटा दें। एक चीज़ के लिए मंज़ूर मात्रा 10 है, और आपके कार्ट में 20 हैं: कृपया मात्रा कम करें। उसके बाद ऑर्डर और भुगतान हो सकता है।",
    ],
    [
      inBoth("prescription_rejected", { ...rx, reasons: ["expired", "expired"] }),
      "We cannot give medicine on your prescription RX-TEST",
      "A pharmacist could not approve your prescription RX-TEST. The prescription is too old. If you have another prescription or a better photo, please send it.",
      "आपकी पर्ची RX-TEST पर दवा नहीं दी जा सकती",
      "आपकी पर्ची RX-TEST मंज़ूर नहीं हो सकी। पर्ची बहुत पुरानी है। अगर आपके पास दूसरी पर्ची या साफ़ फ़ोटो है, तो कृपया भेजें।",
    ],
    [
      inBoth("authorisation_withdrawn", rx),
      "Your prescription RX-TEST is not approved any more",
      "Our pharmacist has taken back the approval of your prescription RX-TEST. Medicine that we have not handed over yet stays with us for now. If you have paid for it, we will tell you what happens with your order.",
      "आपकी पर्ची RX-TEST की मंज़ूरी वापस ली गई",
      "हमारे फ़ार्मासिस्ट ने आपकी पर्ची RX-TEST की मंज़ूरी वापस ले ली है। जो दवा अभी तक दी नहीं गई, वह फ़िलहाल हमारे पास रहेगी। अगर आपने भुगतान किया है, तो आपके ऑर्डर का क्या होगा, यह हम आपको बताएँगे।",
    ],
    [
      inBoth("authorisation_withdrawn_supplied", { ...rx, telephone: null }),
      "Please call us today about your prescription RX-TEST",
      "Our pharmacist has taken back the approval of your prescription RX-TEST, and you have medicine from us on it. Please do not take the next dose before you have spoken to our pharmacist or your doctor. Call today. Medicine that we have not handed over yet stays with us.",
      "अपनी पर्ची RX-TEST के बारे में कृपया आज ही हमें फ़ोन करें",
      "हमारे फ़ार्मासिस्ट ने आपकी पर्ची RX-TEST की मंज़ूरी वापस ले ली है, और उस पर हमारी दी हुई दवा आपके पास है। कृपया अगली ख़ुराक तब तक न लें, जब तक आप हमारे फ़ार्मासिस्ट या अपने डॉक्टर से बात न कर लें। आज ही फ़ोन करें। जो दवा अभी तक दी नहीं गई, वह हमारे पास रहेगी।",
    ],
    [
      inBoth("authorisation_withdrawn_supplied", { ...rx, telephone: "+91 80 4123 4567" }),
      "Please call us today about your prescription RX-TEST",
      "Our pharmacist has taken back the approval of your prescription RX-TEST, and you have medicine from us on it. Please do not take the next dose before you have spoken to our pharmacist or your doctor. Call today: +91 80 4123 4567. Medicine that we have not handed over yet stays with us.",
      "अपनी पर्ची RX-TEST के बारे में कृपया आज ही हमें फ़ोन करें",
      "हमारे फ़ार्मासिस्ट ने आपकी पर्ची RX-TEST की मंज़ूरी वापस ले ली है, और उस पर हमारी दी हुई दवा आपके पास है। कृपया अगली ख़ुराक तब तक न लें, जब तक आप हमारे फ़ार्मासिस्ट या अपने डॉक्टर से बात न कर लें। आज ही फ़ोन करें: +91 80 4123 4567। जो दवा अभी तक दी नहीं गई, वह हमारे पास रहेगी।",
    ],
    [
      inBoth("order_placed", { ...order, paid_paise: 123_450 }),
      "Your order #12",
      "We have received your order #12 and your payment of ₹1,234.50. We will tell you when it is packed.",
      "आपका ऑर्डर #12",
      "आपका ऑर्डर #12 और ₹1,234.50 का भुगतान हमें मिल गया है। पैक होते ही हम आपको बताएँगे।",
    ],
    [
      inBoth("payment_failed", {}),
      "Your payment did not go through",
      "Your payment did not go through, so there is no order yet. Your cart is still there: please try again. If your bank shows the amount as taken, it comes back by itself.",
      "आपका भुगतान पूरा नहीं हुआ",
      "आपका भुगतान पूरा नहीं हुआ, इसलिए अभी कोई ऑर्डर नहीं बना है। आपका कार्ट वैसा ही है: कृपया फिर से कोशिश करें। अगर बैंक में रक़म कटी दिखे, तो वह अपने आप वापस आ जाएगी।",
    ],
    [
      inBoth("payment_returned", { amount_paise: 6_270, why: null }),
      "We have sent your payment back",
      "We could not place an order with your payment of ₹62.70, so we have sent it back. Your bank shows it within 5 to 7 working days. Your cart is still there: please look at it and try again.",
      "हमने आपका भुगतान लौटा दिया है",
      "आपके ₹62.70 के भुगतान से ऑर्डर नहीं बन सका, इसलिए हमने पूरी रक़म लौटा दी है। 5 से 7 कामकाजी दिनों में यह आपके बैंक में दिखेगी। आपका कार्ट वैसा ही है: कृपया उसे देखकर फिर से कोशिश करें।",
    ],
    [
      inBoth("payment_returned", {
        amount_paise: 6_270,
        why: { en: "It was too late.", hi: "देर हो गई।" },
      }),
      "We have sent your payment back",
      "We could not place an order with your payment of ₹62.70, so we have sent it back. It was too late. Your bank shows it within 5 to 7 working days. Your cart is still there: please look at it and try again.",
      "हमने आपका भुगतान लौटा दिया है",
      "आपके ₹62.70 के भुगतान से ऑर्डर नहीं बन सका, इसलिए हमने पूरी रक़म लौटा दी है। देर हो गई। 5 से 7 कामकाजी दिनों में यह आपके बैंक में दिखेगी। आपका कार्ट वैसा ही है: कृपया उसे देखकर फिर से कोशिश करें।",
    ],
    [
      inBoth("payment_returned_cart_changed", { amount_paise: 6_270 }),
      "We have sent your payment back",
      "Your cart changed after its payment page was opened, so we have sent your payment of ₹62.70 back, and there is no order. Your bank shows it within 5 to 7 working days. Please look at your cart and pay again.",
      "हमने आपका भुगतान लौटा दिया है",
      "भुगतान का पन्ना खुलने के बाद आपका कार्ट बदल गया, इसलिए हमने ₹62.70 का आपका भुगतान लौटा दिया है, और कोई ऑर्डर नहीं बना है। 5 से 7 कामकाजी दिनों में यह आपके बैंक में दिखेगा। कृपया अपना कार्ट देखकर फिर से भुगतान करें।",
    ],
    [
      inBoth("second_payment_returned", order),
      "You paid twice for your order #12",
      "You paid a second time for your order #12, so we have sent that payment back. Your bank shows it within 5 to 7 working days. Your order stays as it is.",
      "आपने ऑर्डर #12 का भुगतान दो बार किया",
      "आपने अपने ऑर्डर #12 का भुगतान दूसरी बार किया, इसलिए हमने वह भुगतान लौटा दिया है। 5 से 7 कामकाजी दिनों में यह आपके बैंक में दिखेगा। आपका ऑर्डर वैसा ही है।",
    ],
    [
      inBoth("order_packed", { ...order, pickup: false }),
      "Your order #12 is packed",
      "Your parcel of order #12 is packed. We will tell you when it leaves.",
      "आपका ऑर्डर #12 पैक हो गया",
      "ऑर्डर #12 का आपका पार्सल पैक हो गया है। रवाना होते ही हम आपको बताएँगे।",
    ],
    [
      inBoth("order_packed", { ...order, pickup: true }),
      "Your order #12 is packed",
      "Your parcel of order #12 is packed. You can collect it from the store.",
      "आपका ऑर्डर #12 पैक हो गया",
      "ऑर्डर #12 का आपका पार्सल पैक हो गया है। आप इसे दुकान से ले सकते हैं।",
    ],
    [
      inBoth("order_on_its_way", { ...order, carrier: "" }),
      "Your order #12 is on its way",
      "Your parcel of order #12 is on its way to you. Please make sure that somebody is there to receive it.",
      "आपका ऑर्डर #12 रास्ते में है",
      "ऑर्डर #12 का आपका पार्सल रास्ते में है। कृपया ध्यान रखें कि उसे लेने के लिए कोई घर पर हो।",
    ],
    [
      inBoth("order_on_its_way", { ...order, carrier: "Delhivery DL-1234567" }),
      "Your order #12 is on its way",
      "Your parcel of order #12 is on its way to you. Carrier: Delhivery DL-1234567. Please make sure that somebody is there to receive it.",
      "आपका ऑर्डर #12 रास्ते में है",
      "ऑर्डर #12 का आपका पार्सल रास्ते में है। कूरियर: Delhivery DL-1234567। कृपया ध्यान रखें कि उसे लेने के लिए कोई घर पर हो।",
    ],
    [
      inBoth("order_delivered", order),
      "Your order #12 was handed over",
      "Your parcel of order #12 was handed over. If something is missing or wrong, please tell us.",
      "आपका ऑर्डर #12 दे दिया गया",
      "ऑर्डर #12 का आपका पार्सल दे दिया गया है। अगर कुछ कम या ग़लत है, तो कृपया हमें बताएँ।",
    ],
    [
      inBoth("order_canceled", order),
      "Your order #12 is cancelled",
      "Your order #12 is cancelled, and nothing of it will be sent. If you have paid, we will tell you when the money is sent back.",
      "आपका ऑर्डर #12 रद्द हो गया",
      "आपका ऑर्डर #12 रद्द हो गया है, और उसमें से कुछ नहीं भेजा जाएगा। अगर आपने भुगतान किया है, तो पैसे लौटाते ही हम आपको बताएँगे।",
    ],
    [
      inBoth("order_lines_canceled", order),
      "A part of your order #12 is cancelled",
      "What you removed from your order #12 is cancelled, and the rest comes as you ordered it. We will tell you when the money is sent back.",
      "आपके ऑर्डर #12 का एक हिस्सा रद्द हो गया",
      "ऑर्डर #12 से जो आपने हटाया, वह रद्द हो गया है, और बाक़ी सामान वैसे ही आएगा। पैसे लौटाते ही हम आपको बताएँगे।",
    ],
    [
      inBoth("payment_refunded", { ...order, amount_paise: 8_000 }),
      "Your refund for order #12",
      "We have sent back ₹80.00 for order #12, the way you paid. Your bank shows it within 5 to 7 working days.",
      "ऑर्डर #12 के पैसे वापस",
      "हमने ऑर्डर #12 के ₹80.00 उसी तरीक़े से लौटा दिए हैं जिससे भुगतान हुआ था। 5 से 7 कामकाजी दिनों में यह आपके बैंक में दिखेंगे।",
    ],
    [
      inBoth("refund_failed", { ...order, amount_paise: 8_000 }),
      "Your refund for order #12 did not reach you",
      "Your bank could not pay out our refund of ₹80.00 for order #12, so the money is with us again. It is yours: we will contact you and pay it in another way. We never ask for a PIN or an OTP.",
      "ऑर्डर #12 के पैसे आप तक नहीं पहुँचे",
      "ऑर्डर #12 के लिए लौटाए गए ₹80.00 आपके बैंक से आपको नहीं मिल सके, और वे हमारे पास लौट आए हैं। यह रक़म आपकी है: हम आपसे संपर्क करेंगे और इसे दूसरे तरीक़े से देंगे। हम कभी पिन या ओटीपी नहीं माँगते।",
    ],
    [
      inBoth("returned_payment_failed", { amount_paise: 6_270 }),
      "The payment that we sent back did not reach you",
      "Your bank could not pay out the ₹62.70 that we had sent back to you, so the money is with us again. It is yours: we will contact you and pay it in another way. We never ask for a PIN or an OTP.",
      "लौटाया गया भुगतान आप तक नहीं पहुँचा",
      "हमने आपको जो ₹62.70 लौटाए थे, वे आपके बैंक से आपको नहीं मिल सके, और हमारे पास लौट आए हैं। यह रक़म आपकी है: हम आपसे संपर्क करेंगे और इसे दूसरे तरीक़े से देंगे। हम कभी पिन या ओटीपी नहीं माँगते।",
    ],
    [
      inBoth("refund_settled", { ...order, amount_paise: 8_000 }),
      "We have paid your refund for order #12",
      "Your bank could not pay out our refund for order #12, so we have paid you ₹80.00 in another way. If you do not see the money within 3 working days, please tell us.",
      "ऑर्डर #12 के पैसे हमने दे दिए हैं",
      "ऑर्डर #12 के लिए लौटाए गए पैसे आपके बैंक से आपको नहीं मिल सके थे, इसलिए हमने ₹80.00 आपको दूसरे तरीक़े से दे दिए हैं। अगर 3 कामकाजी दिनों में रक़म न दिखे, तो कृपया हमें बताएँ।",
    ],
    [
      inBoth("returned_payment_settled", { amount_paise: 6_270 }),
      "We have paid your money back in another way",
      "Your bank could not pay out what we had sent back to you, so we have paid you ₹62.70 in another way. If you do not see the money within 3 working days, please tell us.",
      "आपका भुगतान हमने लौटा दिया है",
      "हमने जो रक़म लौटाई थी, वह आपके बैंक से आपको नहीं मिल सकी थी, इसलिए हमने ₹62.70 आपको दूसरे तरीक़े से दे दिए हैं। अगर 3 कामकाजी दिनों में रक़म न दिखे, तो कृपया हमें बताएँ।",
    ],
    [
      inBoth("return_requested", order),
      "Your return from order #12",
      "We have noted your return from order #12. Please keep the goods in their packing until they are collected; we will tell you when we have them.",
      "ऑर्डर #12 से आपकी वापसी",
      "ऑर्डर #12 से आपकी वापसी हमने दर्ज कर ली है। कृपया सामान को उसकी पैकिंग में रखें, जब तक हम उसे ले न जाएँ; हमें मिलते ही हम आपको बताएँगे।",
    ],
    [
      inBoth("return_received", order),
      "We have your return from order #12",
      "What you returned from order #12 has reached us. We will look at it next, and we will tell you when a refund is sent.",
      "ऑर्डर #12 से लौटाया सामान हमें मिल गया",
      "ऑर्डर #12 से लौटाया गया सामान हमें मिल गया है। अब हम उसे देखेंगे, और पैसे लौटाते ही आपको बताएँगे।",
    ],
    [
      inBoth("password_reset", {}),
      "Set a new password",
      "Somebody asked for a new password for your PulseKart account. The link below lets you set one; it works once, for 15 minutes. If it was not you, you do not need to do anything.",
      "नया पासवर्ड बनाएँ",
      "आपके PulseKart खाते के लिए नया पासवर्ड माँगा गया है। नीचे के लिंक से आप उसे बना सकते हैं; यह एक बार, 15 मिनट तक काम करेगा। अगर यह आपने नहीं माँगा, तो कुछ करने की ज़रूरत नहीं है।",
    ],
    [
      inBoth("staff_password_reset", {}),
      "Set a new password for PulseKart's admin",
      "Somebody asked for a new password for your PulseKart staff account. The link below lets you set one; it works once, for 15 minutes. If it was not you, please tell the owner.",
      "PulseKart एडमिन के लिए नया पासवर्ड बनाएँ",
      "आपके PulseKart स्टाफ़ खाते के लिए नया पासवर्ड माँगा गया है। नीचे के लिंक से आप उसे बना सकते हैं; यह एक बार, 15 मिनट तक काम करेगा। अगर यह आपने नहीं माँगा, तो कृपया मालिक को बताएँ।",
    ],
    [
      inBoth("staff_invited", { pharmacist: true }),
      "You are invited to PulseKart's admin",
      "You are invited to work in PulseKart's admin. Have your registration with the pharmacy council at hand. You enter it under “My registration”, and you can sign when the owner has confirmed it. The link below lets you set a password; it works for one day.",
      "PulseKart एडमिन में आपको बुलाया गया है",
      "PulseKart एडमिन में काम करने के लिए आपको बुलाया गया है। फ़ार्मेसी काउंसिल का अपना रजिस्ट्रेशन पास रखें: उसे “My registration” में लिखना होगा, और मालिक की पुष्टि के बाद हस्ताक्षर हो सकेंगे। नीचे के लिंक से आप अपना पासवर्ड बना सकते हैं; यह एक दिन तक काम करेगा।",
    ],
    [
      inBoth("staff_invited", { pharmacist: false }),
      "You are invited to PulseKart's admin",
      "You are invited to work in PulseKart's admin. The link below lets you set a password; it works for one day.",
      "PulseKart एडमिन में आपको बुलाया गया है",
      "PulseKart एडमिन में काम करने के लिए आपको बुलाया गया है। नीचे के लिंक से आप अपना पासवर्ड बना सकते हैं; यह एक दिन तक काम करेगा।",
    ],
  ])("%#: is this, word for word", (said, ...expected) => {
    expect(said).toEqual(expected)
  })

  it("is the same on each channel; an e-mail has a greeting and a signature", () => {
    const [email, sms, whatsapp] = wordMessage(
      message(saying("order_on_its_way", { ...order, carrier: "" })),
      CHANNELS
    )

    const said =
      "Your parcel of order #12 is on its way to you. Please make sure that somebody is there to receive it."
    expect(email).toEqual({
      channel: "email",
      to: "asha@example.test",
      subject: "Your order #12 is on its way",
      link_at: null,
      text: `Dear Asha,\n\n${said}\n\n${LINK}\n\nYour PulseKart team`,
    })
    expect(sms).toEqual({
      channel: "sms",
      to: "+919000000001",
      subject: null,
      link_at: null,
      text: `PulseKart: ${said} ${LINK}`,
    })
    expect(whatsapp).toEqual({ ...sms, channel: "whatsapp" })
  })

  it.each([
    ["Asha", "Dear Asha,"],
    ["आशा", "Dear आशा,"],
    ["S. O'Brien-Rao", "Dear S. O'Brien-Rao,"],
    ["pay at http://evil.example", "Hello,"],
    ["evil.example", "Hello,"],
    ["call 98450 12345", "Hello,"],
    ["{{link}}", "Hello,"],
    ["Asha\nyour order is blocked", "Hello,"],
    ["A".repeat(41), "Hello,"],
    ["", "Hello,"],
  ])("greets nobody by what is no name: %j", (first_name, greeting) => {
    const [email] = wordMessage(
      message(saying("order_delivered", order), { recipient: { ...asha, first_name } }),
      ["email"]
    )

    expect(email.text.split("\n\n")[0]).toBe(greeting)
  })

  it("is not addressed where there is no address", () => {
    const to = (recipient: Partial<Recipient>) =>
      wordMessage(
        message(saying("order_delivered", order), { recipient: { ...asha, ...recipient } }),
        CHANNELS
      ).map(({ channel }) => channel)

    expect(to({ phone: null })).toEqual(["email"])
    expect(to({ email: null })).toEqual(["sms", "whatsapp"])
  })

  it("keeps a link that lets its holder in apart from the words", () => {
    const [email] = wordMessage(
      message(saying("password_reset", {}), { link: `${LINK}?token=t`, link_is_secret: true }),
      ["email"]
    )

    expect(email.text).not.toContain("token")
    expect(email.text.slice(0, email.link_at ?? 0)).toMatch(/[^\n]\n\n$/)
    expect(email.text.slice(email.link_at ?? 0)).toMatch(/^\n\n[^\n]/)
  })

  it("has a reason for each code in both languages, once for several lines", () => {
    const codes = Object.keys(REASON_CODES).filter(isReasonCode)
    expect(codes.length).toBeGreaterThan(15)
    for (const code of codes) {
      const [, en, , hi] = inBoth("prescription_rejected", { ...rx, reasons: [code] })
      expect(en).toContain(REASON_CODES[code].sentence)
      expect(hi).toMatch(/मंज़ूर नहीं हो सकी। [^A-Za-z]+। अगर/)
    }
  })

  it("is in the table of events, on the outbox page and in the guide for storefronts", () => {
    const told = [...new Set(Object.values(EVENTS).flatMap(({ says }) => says))]
    const guide = readFileSync(path.resolve(__dirname, "../../../docs/storefront.md"), "utf8")

    expect([...told].sort()).toEqual(Object.keys(ENGLISH.words).sort())
    expect(Object.keys(TEMPLATE_NAMES).sort()).toEqual([...told].sort())
    expect(told.filter((template) => !guide.includes(`\`${template}\``))).toEqual([])
  })
})
