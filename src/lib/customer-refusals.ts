/**
 * What customers are told when something is refused, by its code: what a storefront does then, and
 * every sentence in each language. `{place}` is filled in where the refusal is made. `general` says it
 * without particulars: of core's own refusals, too.
 *
 * The list in docs/storefront.md is this table, and a test compares them.
 */
export type Texts = Readonly<{ en: string; hi: string }>
type Refusal = Readonly<{
  then: string
  texts: Readonly<{ general: Texts } & Record<string, Texts>>
}>

const ANOTHER_UPLOAD = "show the message: it says which file to send instead"
const CHOOSE_AGAIN = "list the lanes again and let the customer choose"
const REMOVE_LINE = "let the customer remove the line"

export const CUSTOMER_REFUSALS = {
  rx_required: {
    then: "show the message; `prescription_lines` beside it says of each line what is missing",
    texts: {
      general: {
        en: "A medicine in the cart needs an approved prescription. Upload one for it, or remove it.",
        hi: "कार्ट की एक दवा के लिए मंज़ूर पर्ची चाहिए। पर्ची अपलोड करें, या दवा हटा दें।",
      },
      needed: {
        en: "{product}: this needs an approved prescription. Upload one for it, or remove it.",
        hi: "{product}: इसके लिए मंज़ूर पर्ची चाहिए। पर्ची अपलोड करें, या इसे हटा दें।",
      },
      in_review: {
        en: "{product}: a pharmacist is reading your prescription {reference}. We will tell you when it is done. You need not upload it again.",
        hi: "{product}: फ़ार्मासिस्ट आपकी पर्ची {reference} देख रहे हैं। जाँच पूरी होते ही हम बताएँगे; दोबारा अपलोड करने की ज़रूरत नहीं है।",
      },
      being_checked: {
        en: "{product}: we are checking your prescription {reference} before a pharmacist reads it. You need not upload it again.",
        hi: "{product}: फ़ार्मासिस्ट की जाँच से पहले हम आपकी पर्ची {reference} को एक बार देख रहे हैं। दोबारा अपलोड करने की ज़रूरत नहीं है।",
      },
      question: {
        en: "{product}: a pharmacist has a question about your prescription {reference}. Answer it first.",
        hi: "{product}: फ़ार्मासिस्ट ने आपकी पर्ची {reference} के बारे में कुछ पूछा है। पहले उसका जवाब दें।",
      },
      rejected: {
        en: "{product}: your prescription {reference} could not be approved for it. Upload another one, or remove it.",
        hi: "{product}: आपकी पर्ची {reference} इसके लिए मंज़ूर नहीं हो सकी। दूसरी पर्ची अपलोड करें, या इसे हटा दें।",
      },
      attach: {
        en: "{product}: your prescription {reference} covers it. Use that prescription for this cart.",
        hi: "{product}: आपकी पर्ची {reference} में यह शामिल है। इस कार्ट के लिए वही पर्ची चुनें।",
      },
      product_changed: {
        en: "{product}: the product changed after the approval. Use the prescription for this cart again.",
        hi: "{product}: मंज़ूरी के बाद दवा बदल गई। इस कार्ट के लिए पर्ची दोबारा चुनें।",
      },
      quantity_changed: {
        en: "{product}: the quantity changed after the approval. Use the prescription for this cart again.",
        hi: "{product}: मंज़ूरी के बाद मात्रा बदल गई। इस कार्ट के लिए पर्ची दोबारा चुनें।",
      },
      in_another_cart: {
        en: "{product}: the prescription is used for another cart of yours. Use it for this cart, or upload a new one.",
        hi: "{product}: यह पर्ची आपके दूसरे कार्ट में लगी है। इसे इस कार्ट के लिए चुनें, या नई पर्ची अपलोड करें।",
      },
      stopped: {
        en: "{product}: a pharmacist took the approval back after you had medicine from us on it. Do not take the next dose before you have spoken to our pharmacist or your doctor. For this cart upload a new prescription, or remove it.",
        hi: "{product}: आपको हमसे दवा मिलने के बाद फ़ार्मासिस्ट ने मंज़ूरी वापस ले ली है। अगली ख़ुराक तब तक न लें, जब तक आप हमारे फ़ार्मासिस्ट या अपने डॉक्टर से बात न कर लें। इस कार्ट के लिए नई पर्ची अपलोड करें, या इसे हटा दें।",
      },
      withdrawn: {
        en: "{product}: a pharmacist took the approval back. Wait for the new review, or upload another prescription.",
        hi: "{product}: फ़ार्मासिस्ट ने मंज़ूरी वापस ले ली है। नई जाँच का इंतज़ार करें, या दूसरी पर्ची अपलोड करें।",
      },
      attach_again: {
        en: "{product}: use the prescription for this cart again.",
        hi: "{product}: इस कार्ट के लिए पर्ची दोबारा चुनें।",
      },
      beyond_approval: {
        en: "{product}: this is more than the approved quantity. Lower the quantity.",
        hi: "{product}: यह मंज़ूर मात्रा से ज़्यादा है। मात्रा घटाएँ।",
      },
    },
  },
  rx_line_exhausted: {
    then: "let the customer lower the quantity, and attach the prescription again; or upload a new one",
    texts: {
      general: {
        en: "Not enough of the prescription is left for a medicine in the cart. Lower the quantity, or upload a new one.",
        hi: "कार्ट की एक दवा के लिए पर्ची पर काफ़ी मात्रा नहीं बची है। मात्रा घटाएँ, या नई पर्ची अपलोड करें।",
      },
      used_up: {
        en: "{product}: the prescription is used up. Upload a new one, or remove it.",
        hi: "{product}: पर्ची पूरी इस्तेमाल हो चुकी है। नई पर्ची अपलोड करें, या इसे हटा दें।",
      },
      approved: {
        en: "{approved} are approved, and the cart holds {needed}. Lower the quantity, or upload another prescription for it.",
        hi: "{approved} मंज़ूर हैं, और कार्ट में {needed} हैं। मात्रा घटाएँ, या इसके लिए दूसरी पर्ची अपलोड करें।",
      },
      because: { en: "{product}: {why}", hi: "{product}: {why}" },
      another_order: {
        en: "{product}: the approval is used by another order. Upload a new prescription.",
        hi: "{product}: यह मंज़ूरी किसी दूसरे ऑर्डर में इस्तेमाल हो चुकी है। नई पर्ची अपलोड करें।",
      },
    },
  },
  rx_pack_exceeds_total: {
    then: "let the customer choose a smaller pack, or ask for another prescription",
    texts: {
      general: {
        en: "One pack holds more than the prescription allows. Choose a smaller pack, or upload another prescription.",
        hi: "एक पैक में पर्ची की मात्रा से ज़्यादा है। छोटा पैक चुनें, या दूसरी पर्ची अपलोड करें।",
      },
      line: {
        en: "{product}: one pack holds more than what is left on the prescription. Choose a smaller pack, or upload a new prescription.",
        hi: "{product}: एक पैक में पर्ची पर बची मात्रा से ज़्यादा है। छोटा पैक चुनें, या नई पर्ची अपलोड करें।",
      },
      approved: {
        en: "{approved} are approved, and one pack holds {pack}. We do not open packs: choose a smaller one, or upload another prescription for it.",
        hi: "{approved} मंज़ूर हैं, और एक पैक में {pack} हैं। हम पैक नहीं खोलते: छोटा पैक चुनें, या इसके लिए दूसरी पर्ची अपलोड करें।",
      },
      because: { en: "{product}: {why}", hi: "{product}: {why}" },
    },
  },
  rx_expired: {
    then: "ask for a new prescription",
    texts: {
      general: {
        en: "The prescription is past its last day. Upload a new one.",
        hi: "पर्ची की आख़िरी तारीख़ निकल चुकी है। नई पर्ची अपलोड करें।",
      },
      line: {
        en: "{product}: the prescription's last day was {day}. Upload a new one, or remove it.",
        hi: "{product}: पर्ची की आख़िरी तारीख़ {day} थी। नई पर्ची अपलोड करें, या इसे हटा दें।",
      },
    },
  },
  rx_patient_mismatch: {
    then: "ask for a prescription of this customer",
    texts: {
      general: {
        en: "The prescription belongs to another customer. Upload your own.",
        hi: "यह पर्ची किसी और ग्राहक की है। अपनी पर्ची अपलोड करें।",
      },
      line: {
        en: "{product}: the prescription belongs to another customer. Upload your own.",
        hi: "{product}: यह पर्ची किसी और ग्राहक की है। अपनी पर्ची अपलोड करें।",
      },
    },
  },
  rx_product_mismatch: {
    then: "let the customer choose the prescribed product, or upload a prescription for this one",
    texts: {
      general: {
        en: "The prescription names another product. Choose that one, or upload a prescription for this one.",
        hi: "पर्ची पर किसी और दवा का नाम है। वही दवा चुनें, या इसके लिए पर्ची अपलोड करें।",
      },
      line: {
        en: "{product}: the prescription does not cover it. Upload one for it, or remove it.",
        hi: "{product}: पर्ची में यह शामिल नहीं है। इसके लिए पर्ची अपलोड करें, या इसे हटा दें।",
      },
    },
  },
  unsellable: {
    then: REMOVE_LINE,
    texts: {
      general: { en: "This medicine is not sold here.", hi: "यह दवा यहाँ नहीं बेची जाती।" },
      line: {
        en: "{product}: this is not sold here. Remove it.",
        hi: "{product}: यह यहाँ नहीं बेची जाती। इसे हटा दें।",
      },
    },
  },
  unclassified: {
    then: REMOVE_LINE,
    texts: {
      general: {
        en: "This product cannot be sold at the moment.",
        hi: "यह चीज़ अभी नहीं बेची जा सकती।",
      },
      line: {
        en: "{product}: this cannot be sold at the moment. Remove it.",
        hi: "{product}: यह अभी नहीं बेची जा सकती। इसे हटा दें।",
      },
    },
  },
  price_above_cap: {
    then: "ask the shop: its price is wrong",
    texts: {
      general: {
        en: "A price in the cart is above the maximum price. Please tell us.",
        hi: "कार्ट में एक क़ीमत अधिकतम क़ीमत से ऊपर है। कृपया हमें बताएँ।",
      },
      line: {
        en: "{product}: its price is above the maximum price. Please tell us.",
        hi: "{product}: इसकी क़ीमत अधिकतम क़ीमत से ऊपर है। कृपया हमें बताएँ।",
      },
    },
  },
  hsn_missing: {
    then: "ask the shop: it has not said how the product is taxed",
    texts: {
      general: {
        en: "The tax on a product in the cart is not set yet, so we cannot sell it. Please tell us.",
        hi: "कार्ट की एक चीज़ पर टैक्स अभी तय नहीं है, इसलिए हम उसे नहीं बेच सकते। कृपया हमें बताएँ।",
      },
    },
  },
  product_unknown: {
    then: "load the product's page again: it is not sold any more",
    texts: {
      general: { en: "We do not sell this product any more.", hi: "यह चीज़ अब हमारे यहाँ नहीं है।" },
    },
  },
  pincode_unserviceable: {
    then: "ask for another address, or offer a search without buying",
    texts: {
      general: { en: "We do not deliver there yet.", hi: "वहाँ हम अभी डिलीवरी नहीं करते।" },
      not_yet: {
        en: "We do not deliver to the pincode {pincode} yet.",
        hi: "पिनकोड {pincode} पर हम अभी डिलीवरी नहीं करते।",
      },
      six_digits: {
        en: "A pincode has six digits, for example 560034.",
        hi: "पिनकोड में छह अंक होते हैं, जैसे 560034।",
      },
      no_address: {
        en: "Add a delivery address with its pincode first.",
        hi: "पहले पिनकोड के साथ डिलीवरी का पता भरें।",
      },
    },
  },
  insufficient_inventory: {
    then: "let the customer lower the quantity or remove the line",
    texts: {
      general: {
        en: "We do not have enough of something in the cart. Lower its quantity, or remove it.",
        hi: "कार्ट की किसी चीज़ की इतनी मात्रा हमारे पास नहीं है। मात्रा घटाएँ, या उसे हटा दें।",
      },
      out: {
        en: "{product}: this is out of stock. Remove it from the cart.",
        hi: "{product}: यह स्टॉक में नहीं है। इसे कार्ट से हटा दें।",
      },
      few_left: {
        en: "{product}: only {left} left. Lower the quantity.",
        hi: "{product}: सिर्फ़ {left} बचे हैं। मात्रा घटाएँ।",
      },
      no_store: {
        en: "No store near {pincode} has all of this today: remove something from the cart.",
        hi: "{pincode} के पास किसी दुकान में आज यह सब एक साथ नहीं है: कार्ट से कुछ हटा दें।",
      },
    },
  },
  lane_not_allowed: {
    then: CHOOSE_AGAIN,
    texts: {
      general: {
        en: "Choose again how the order should reach you.",
        hi: "फिर से चुनें कि ऑर्डर आप तक कैसे पहुँचे।",
      },
      choose: {
        en: "Choose how the order should reach you.",
        hi: "चुनें कि ऑर्डर आप तक कैसे पहुँचे।",
      },
      needs_cold: {
        en: "Something in the cart must stay cold: choose cold delivery or pick-up.",
        hi: "कार्ट की कोई चीज़ ठंडी रहनी चाहिए: ठंडी डिलीवरी चुनें, या ख़ुद आकर लें।",
      },
      cold_only: {
        en: "Cold delivery is for goods that must stay cold: choose another way.",
        hi: "ठंडी डिलीवरी सिर्फ़ ठंडी रहने वाली चीज़ों के लिए है: दूसरा तरीक़ा चुनें।",
      },
      not_to_door: {
        en: "A medicine in the order cannot be delivered to the door: choose pick-up.",
        hi: "ऑर्डर की एक दवा घर नहीं पहुँचाई जा सकती: ख़ुद आकर लेना चुनें।",
      },
      not_at_counter: {
        en: "A medicine in the order cannot be handed over at the counter: choose another way.",
        hi: "ऑर्डर की एक दवा काउंटर पर नहीं दी जा सकती: दूसरा तरीक़ा चुनें।",
      },
      own_district: {
        en: "A medicine in the order is delivered within the store's own district only: choose pick-up.",
        hi: "ऑर्डर की एक दवा सिर्फ़ दुकान के अपने ज़िले में पहुँचाई जाती है: ख़ुद आकर लेना चुनें।",
      },
      not_there: {
        en: "This way of delivery does not reach {pincode}: choose another.",
        hi: "डिलीवरी का यह तरीक़ा {pincode} तक नहीं पहुँचता: दूसरा चुनें।",
      },
      none_suits: {
        en: "No way of delivery suits everything in the cart: order it in two parts.",
        hi: "कार्ट की सब चीज़ों के लिए डिलीवरी का एक तरीक़ा नहीं है: दो हिस्सों में ऑर्डर करें।",
      },
    },
  },
  wrong_store: {
    then: CHOOSE_AGAIN,
    texts: {
      general: {
        en: "The chosen store does not serve your address: choose the delivery again.",
        hi: "चुनी हुई दुकान आपके पते तक नहीं पहुँचती: डिलीवरी फिर से चुनें।",
      },
    },
  },
  amount_mismatch: {
    then: "open the checkout again: what was paid goes back",
    texts: {
      general: {
        en: "Your payment was different from the cart's total, so it was sent back: pay again from your cart.",
        hi: "आपका भुगतान कार्ट के कुल से अलग था, इसलिए वापस कर दिया गया है: अपने कार्ट से दोबारा भुगतान करें।",
      },
    },
  },
  cart_incomplete: {
    then: "show the message: it names what is missing",
    texts: {
      general: {
        en: "Something is missing in the cart. Look at it again.",
        hi: "कार्ट में कुछ कमी है। उसे फिर से देखें।",
      },
      empty: {
        en: "The cart is empty: add something first.",
        hi: "कार्ट ख़ाली है: पहले कुछ डालें।",
      },
      email: {
        en: "Add an e-mail address for the confirmation.",
        hi: "पुष्टि के लिए ई-मेल पता भरें।",
      },
      lane: {
        en: "Choose how the order should reach you.",
        hi: "चुनें कि ऑर्डर आप तक कैसे पहुँचे।",
      },
      address: {
        en: "Add a delivery address with its pincode first.",
        hi: "पहले पिनकोड के साथ डिलीवरी का पता भरें।",
      },
      first_name: {
        en: "Add the name of the person who receives it to the delivery address.",
        hi: "डिलीवरी के पते में पाने वाले का नाम भरें।",
      },
      address_1: {
        en: "Add the house and the street to the delivery address.",
        hi: "डिलीवरी के पते में मकान और गली भरें।",
      },
      city: {
        en: "Add the city to the delivery address.",
        hi: "डिलीवरी के पते में शहर भरें।",
      },
      rupees: {
        en: "Orders are paid in Indian rupees.",
        hi: "ऑर्डर का भुगतान भारतीय रुपयों में होता है।",
      },
    },
  },
  phone_required: {
    then: "ask for a mobile number in the delivery address",
    texts: {
      general: {
        en: "Add a mobile number to the delivery address.",
        hi: "डिलीवरी के पते में मोबाइल नंबर भरें।",
      },
    },
  },
  total_too_small: {
    then: "let the customer remove the coupon or add something",
    texts: {
      general: {
        en: "Less than ₹1 cannot be paid: remove the coupon, or add something to the cart.",
        hi: "₹1 से कम का भुगतान नहीं हो सकता: कूपन हटाएँ, या कार्ट में कुछ और डालें।",
      },
    },
  },
  price_changed: {
    then: "show the cart again with `price_change`; the next call opens at the new total",
    texts: {
      general: {
        en: "Prices changed since you last saw the cart. Look at it again, and continue.",
        hi: "आपके देखने के बाद क़ीमतें बदल गईं। कार्ट फिर से देखें, और आगे बढ़ें।",
      },
      coupon_gone: {
        en: "The coupon {codes} is not valid for this cart any more: the total is now {now}, it was {before}. Continue to pay the new total.",
        hi: "कूपन {codes} अब इस कार्ट पर नहीं चलता: कुल अब {now} है, पहले {before} था। नया कुल चुकाने के लिए आगे बढ़ें।",
      },
      total: {
        en: "Prices changed since you last saw the cart: the total is now {now}, it was {before}. Continue to pay the new total.",
        hi: "आपके देखने के बाद क़ीमतें बदल गईं: कुल अब {now} है, पहले {before} था। नया कुल चुकाने के लिए आगे बढ़ें।",
      },
    },
  },
  promise_changed: {
    then: "show `promise_change`; the next call opens with the new promise",
    texts: {
      general: {
        en: "The time of delivery changed since you last saw the cart. Look at it again, and continue.",
        hi: "आपके देखने के बाद डिलीवरी का समय बदल गया। कार्ट फिर से देखें, और आगे बढ़ें।",
      },
      later: {
        en: "This way of delivery cannot keep the time that was shown: your order would arrive {promise}. Continue to order with that, or choose another way.",
        hi: "डिलीवरी का यह तरीक़ा दिखाए गए समय तक नहीं पहुँच सकता: ऑर्डर {promise} पहुँचेगा। इसी के साथ आगे बढ़ें, या दूसरा तरीक़ा चुनें।",
      },
    },
  },
  payment_required: {
    then: "ask again in a few seconds, or lead back to the payment page",
    texts: {
      general: {
        en: "We have not received your payment yet. If you have paid, wait a moment. If not, pay from your cart.",
        hi: "आपका भुगतान हमें अभी नहीं मिला है। अगर आपने भुगतान कर दिया है, तो थोड़ा इंतज़ार करें। नहीं तो अपने कार्ट से भुगतान करें।",
      },
    },
  },
  payment_failed: {
    then: "stop asking, show the message, and lead back to the payment page",
    texts: {
      general: {
        en: "The payment did not go through, so there is no order yet: pay again from your cart. If you have paid since, wait a moment.",
        hi: "भुगतान पूरा नहीं हुआ, इसलिए अभी ऑर्डर नहीं बना है: अपने कार्ट से दोबारा भुगतान करें। अगर इसके बाद भुगतान किया है, तो थोड़ा इंतज़ार करें।",
      },
    },
  },
  payment_returned: {
    then: "say that the money goes back, and open the checkout again",
    texts: {
      general: {
        en: "Your payment was sent back: pay again from your cart.",
        hi: "आपका भुगतान वापस कर दिया गया है: अपने कार्ट से दोबारा भुगतान करें।",
      },
      because: {
        en: "Your payment was sent back. {why}",
        hi: "आपका भुगतान वापस कर दिया गया है। {why}",
      },
    },
  },
  cart_changed_payment_returned: {
    then: "show the message with the sum, and show the cart again",
    texts: {
      general: {
        en: "Your payment was sent back, because the cart changed after the payment page was opened: look at your cart and pay again.",
        hi: "आपका भुगतान वापस कर दिया गया है, क्योंकि भुगतान का पन्ना खुलने के बाद कार्ट बदल गया: अपना कार्ट देखें और दोबारा भुगतान करें।",
      },
      sum: {
        en: "Your payment of {amount} was sent back, because the cart changed after the payment page was opened: look at your cart and pay again.",
        hi: "आपका {amount} का भुगतान वापस कर दिया गया है, क्योंकि भुगतान का पन्ना खुलने के बाद कार्ट बदल गया: अपना कार्ट देखें और दोबारा भुगतान करें।",
      },
    },
  },
  promotion_used_up: {
    then: "show the cart again, without the coupon, and open the checkout again",
    texts: {
      general: {
        en: "Others have used up a coupon of this cart, so it is not in the cart any more: look at the new total, and pay again from your cart.",
        hi: "इस कार्ट का एक कूपन इस बीच ख़त्म हो गया, और अब कार्ट में नहीं है: नया कुल देखें, और अपने कार्ट से दोबारा भुगतान करें।",
      },
    },
  },
  coupon_unknown: {
    then: "show it at the coupon's field",
    texts: {
      general: {
        en: "This coupon does not exist, or has ended.",
        hi: "यह कूपन नहीं है, या ख़त्म हो चुका है।",
      },
    },
  },
  coupon_not_applicable: {
    then: "show it at the coupon's field",
    texts: {
      general: {
        en: "This coupon gives no discount on what is in the cart. Prescription medicines have no discounts.",
        hi: "कार्ट की चीज़ों पर यह कूपन नहीं लगता। पर्ची वाली दवाओं पर छूट नहीं होती।",
      },
    },
  },
  order_packed: {
    then: "offer a return once it has been delivered",
    texts: {
      general: {
        en: "This is packed already and cannot be cancelled any more. Ask for a return when it has reached you.",
        hi: "यह पैक हो चुका है और अब रद्द नहीं हो सकता। मिलने के बाद वापसी माँगें।",
      },
    },
  },
  not_delivered: {
    then: "show how much can come back: what was delivered and is not on its way back",
    texts: {
      general: {
        en: "This is more than you have received, or some of it is on its way back already. Lower the quantity.",
        hi: "आपको इतने नहीं मिले हैं, या कुछ पहले से वापस भेजे जा रहे हैं। मात्रा घटाएँ।",
      },
    },
  },
  cart_completed: {
    then: "forget the cart's id and start a new cart",
    texts: {
      general: {
        en: "This cart has become an order: start a new cart. The order is the newest in the list of orders.",
        hi: "यह कार्ट ऑर्डर बन चुका है: नया कार्ट शुरू करें। ऑर्डर सूची में सबसे ऊपर है।",
      },
    },
  },
  manual_payment_closed: {
    then: "pay by the checkout alone",
    texts: {
      general: {
        en: "Orders are paid on the payment page only.",
        hi: "ऑर्डर का भुगतान सिर्फ़ भुगतान के पन्ने पर होता है।",
      },
    },
  },
  quantity_invalid: {
    then: "ask for a whole number",
    texts: {
      general: {
        en: "quantity: enter a whole number of at least 1.",
        hi: "quantity: कम से कम 1 की पूरी संख्या भरें।",
      },
      range: {
        en: "quantity: enter a whole number from {least} to {most}",
        hi: "quantity: {least} से {most} तक की पूरी संख्या भरें।",
      },
    },
  },
  invalid_request: {
    then: "show it at the field that the message names",
    texts: {
      general: {
        en: "Something was filled in wrongly.",
        hi: "कुछ ठीक से नहीं भरा गया है।",
      },
      pincode: {
        en: "{field}: a pincode has six digits, for example 560034.",
        hi: "{field}: पिनकोड में छह अंक होते हैं, जैसे 560034।",
      },
      mobile: {
        en: "{field}: an Indian mobile number has ten digits, for example 98450 12345.",
        hi: "{field}: भारतीय मोबाइल नंबर में दस अंक होते हैं, जैसे 98450 12345।",
      },
      no_files: { en: "Send at least one file.", hi: "कम से कम एक फ़ाइल भेजें।" },
      files_broken_off: {
        en: "The upload stopped halfway. Send the files again.",
        hi: "अपलोड बीच में रुक गया। फिर से भेजें।",
      },
      return_reason: {
        en: "items: choose a reason from the list of return reasons.",
        hi: "items: वापसी का कारण सूची में से चुनें।",
      },
    },
  },
  password_too_weak: {
    then: "show it at the password's field",
    texts: {
      general: { en: "Choose a stronger password.", hi: "ज़्यादा मज़बूत पासवर्ड चुनें।" },
      short: {
        en: "Choose a password of at least {least} characters.",
        hi: "कम से कम {least} अक्षरों का पासवर्ड चुनें।",
      },
      staff: {
        en: "A password of staff has at least {least} characters. Set a new one by “Forgot password” in the shop, then log in here again.",
        hi: "स्टाफ़ का पासवर्ड कम से कम {least} अक्षरों का होता है। दुकान में “पासवर्ड भूल गए” से नया बनाएँ, फिर यहाँ दोबारा लॉग इन करें।",
      },
      common: {
        en: "This password is easy to guess. Choose another.",
        hi: "इस पासवर्ड का अंदाज़ा लगाना आसान है। दूसरा चुनें।",
      },
    },
  },
  login_exists: {
    then: "lead to the log-in, or to a new password; its words are Medusa's in every language",
    texts: {
      general: {
        en: "There is an account with this e-mail: log in.",
        hi: "इस ई-मेल का खाता पहले से है: लॉग इन करें।",
      },
    },
  },
  body_too_slow: {
    then: "let the customer try again with a better connection",
    texts: {
      general: {
        en: "This arrives too slowly: try again with a better connection.",
        hi: "यह बहुत धीरे पहुँच रहा है: बेहतर नेटवर्क पर फिर कोशिश करें।",
      },
    },
  },
  body_too_large: {
    then: "ask for fewer or smaller files",
    texts: {
      general: {
        en: "This is too large to send. Send less at once.",
        hi: "यह एक बार में भेजने के लिए बहुत बड़ा है। थोड़ा-थोड़ा करके भेजें।",
      },
      files: {
        en: "The files are too large together: send at most {megabytes} MB at once.",
        hi: "फ़ाइलें मिलाकर बहुत बड़ी हैं: एक बार में ज़्यादा से ज़्यादा {megabytes} MB भेजें।",
      },
    },
  },
  unsupported_media_type: {
    then: ANOTHER_UPLOAD,
    texts: {
      general: {
        en: "We cannot take this kind of file. Send a photo or a PDF.",
        hi: "इस तरह की फ़ाइल नहीं ली जा सकती। फ़ोटो या PDF भेजें।",
      },
      send_image: {
        en: "File {number}: send a JPEG, PNG, WebP or PDF.",
        hi: "फ़ाइल {number}: JPEG, PNG, WebP या PDF भेजें।",
      },
      heic: {
        en: "File {number}: a {kind} photo cannot be read. Send it as JPEG: a screenshot of it is fine, too.",
        hi: "फ़ाइल {number}: {kind} फ़ोटो पढ़ी नहीं जा सकती। JPEG में भेजें: उसका स्क्रीनशॉट भी ठीक है।",
      },
      still: {
        en: "File {number}: this kind of picture cannot be read. Send a still photo as JPEG or PNG.",
        hi: "फ़ाइल {number}: इस तरह की तस्वीर पढ़ी नहीं जा सकती। JPEG या PNG में फ़ोटो भेजें।",
      },
      other_content: {
        en: "File {number}: it is not of the kind that its name says. Take the photo again and send that.",
        hi: "फ़ाइल {number}: यह वैसी नहीं है, जैसी नाम से लगती है। फ़ोटो दोबारा लेकर भेजें।",
      },
      two_formats: {
        en: "File {number}: the photo has another file inside it. Take the photo again and send that.",
        hi: "फ़ाइल {number}: फ़ोटो के अंदर दूसरी फ़ाइल है। फ़ोटो दोबारा लेकर भेजें।",
      },
    },
  },
  file_undecodable: {
    then: ANOTHER_UPLOAD,
    texts: {
      general: {
        en: "The file cannot be read. Take the photo again.",
        hi: "फ़ाइल पढ़ी नहीं जा सकी। फ़ोटो दोबारा लें।",
      },
      empty: {
        en: "File {number}: it is empty. Open the photo once on the phone, so that the phone loads it, and send it again.",
        hi: "फ़ाइल {number}: यह ख़ाली है। फ़ोटो को फ़ोन पर एक बार खोलें, ताकि वह फ़ोन में आ जाए, और फिर भेजें।",
      },
      image: {
        en: "File {number}: the photo cannot be read. Take it again.",
        hi: "फ़ाइल {number}: फ़ोटो पढ़ी नहीं जा सकी। फ़ोटो दोबारा लें।",
      },
      too_many_pixels: {
        en: "File {number}: the photo has more than {megapixels} megapixels. Send a smaller one.",
        hi: "फ़ाइल {number}: फ़ोटो {megapixels} मेगापिक्सेल से बड़ी है। छोटी करके भेजें।",
      },
      too_small: {
        en: "File {number}: the photo is too small to be read. Take it again from closer.",
        hi: "फ़ाइल {number}: फ़ोटो पढ़ने के लिए बहुत छोटी है। पास से दोबारा लें।",
      },
      pdf: {
        en: "File {number}: the PDF cannot be read. Save it again, or send photos.",
        hi: "फ़ाइल {number}: PDF पढ़ी नहीं जा सकी। फिर से सहेजें, या फ़ोटो भेजें।",
      },
      pdf_locked: {
        en: "File {number}: the PDF is locked with a password. Save it without a password, or send photos of its pages.",
        hi: "फ़ाइल {number}: PDF पासवर्ड से बंद है। बिना पासवर्ड के सहेजें, या पन्नों की फ़ोटो भेजें।",
      },
      pdf_picture: {
        en: "File {number}: a picture in the PDF is too large. Scan it at 300 dpi or less, or send photos.",
        hi: "फ़ाइल {number}: PDF की एक तस्वीर बहुत बड़ी है। 300 DPI तक स्कैन करें, या फ़ोटो भेजें।",
      },
    },
  },
  file_too_large: {
    then: ANOTHER_UPLOAD,
    texts: {
      general: {
        en: "The file is too large. Send a smaller one.",
        hi: "फ़ाइल बहुत बड़ी है। छोटी फ़ाइल भेजें।",
      },
      limit: {
        en: "A file is larger than {megabytes} MB. Send a smaller one.",
        hi: "एक फ़ाइल {megabytes} MB से बड़ी है। छोटी फ़ाइल भेजें।",
      },
    },
  },
  too_many_pages: {
    then: ANOTHER_UPLOAD,
    texts: {
      general: { en: "There are too many pages. Send fewer.", hi: "पन्ने बहुत ज़्यादा हैं। कम पन्ने भेजें।" },
      files: { en: "Send at most {most} files.", hi: "ज़्यादा से ज़्यादा {most} फ़ाइलें भेजें।" },
      pages: {
        en: "Send at most {most} pages in all.",
        hi: "कुल मिलाकर ज़्यादा से ज़्यादा {most} पन्ने भेजें।",
      },
      photos: {
        en: "Send at most {most} photos for one return.",
        hi: "एक वापसी के लिए ज़्यादा से ज़्यादा {most} फ़ोटो भेजें।",
      },
    },
  },
  upload_too_slow: {
    then: "let the customer try again with smaller photos",
    texts: {
      general: {
        en: "The files arrive too slowly. Send smaller photos, or try again with a better connection.",
        hi: "फ़ाइलें बहुत धीरे आ रही हैं। छोटी फ़ोटो भेजें, या बेहतर नेटवर्क पर फिर कोशिश करें।",
      },
    },
  },
  upload_in_progress: {
    then: "wait for the other upload, or try again in a minute",
    texts: {
      general: {
        en: "Another upload of yours is not finished. Wait for it, or try again in a minute.",
        hi: "आपका एक अपलोड अभी चल रहा है। उसका इंतज़ार करें, या एक मिनट में फिर कोशिश करें।",
      },
    },
  },
  upload_busy: {
    then: "send it again after `Retry-After` seconds",
    texts: {
      general: {
        en: "Many files are arriving just now: send yours again in a moment.",
        hi: "अभी बहुत सी फ़ाइलें आ रही हैं: थोड़ी देर में फिर भेजें।",
      },
    },
  },
  claim_held: {
    then: "wait until the pharmacist has decided",
    texts: {
      general: {
        en: "A pharmacist is working on this prescription. Wait for the result.",
        hi: "फ़ार्मासिस्ट इस पर्ची को देख रहे हैं। नतीजे का इंतज़ार करें।",
      },
    },
  },
  route_closed: {
    then: "nothing: this is not offered here",
    texts: {
      general: { en: "This is not offered here.", hi: "यह यहाँ उपलब्ध नहीं है।" },
    },
  },
  transfer_closed: {
    then: "ask to log in with the account that placed the order",
    texts: {
      general: {
        en: "An order stays with the account that placed it, as its prescription does: log in with that account to see it.",
        hi: "ऑर्डर उसी खाते में रहता है जिससे वह दिया गया, और उसकी पर्ची भी: उसे देखने के लिए उसी खाते से लॉग इन करें।",
      },
    },
  },
  not_found: {
    then: "load the page again: it is not there, or belongs to somebody else",
    texts: {
      general: { en: "This was not found.", hi: "यह नहीं मिला।" },
      cart: { en: "There is no such cart.", hi: "यह कार्ट नहीं मिला।" },
      cart_line: { en: "This is not in the cart any more.", hi: "यह अब कार्ट में नहीं है।" },
      order: { en: "There is no such order.", hi: "यह ऑर्डर नहीं मिला।" },
      order_line: {
        en: "This is not in the order.",
        hi: "यह ऑर्डर में नहीं है।",
      },
      lane: { en: "There is no such way of delivery.", hi: "डिलीवरी का यह तरीक़ा नहीं है।" },
      medicine: { en: "This medicine is not on sale.", hi: "यह दवा बिक्री में नहीं है।" },
      prescription: { en: "There is no such prescription.", hi: "यह पर्ची नहीं मिली।" },
      return: { en: "There is no such return.", hi: "यह वापसी नहीं मिली।" },
      checkout: { en: "There is no such payment.", hi: "यह भुगतान नहीं मिला।" },
      text: {
        en: "This text does not exist in this language.",
        hi: "यह लेख इस भाषा में नहीं है।",
      },
      doctor: {
        en: "This doctor is not in our list.",
        hi: "ये डॉक्टर हमारी सूची में नहीं हैं।",
      },
    },
  },
  unauthorized: {
    then: "lead to the log-in; there, show the message",
    texts: {
      general: { en: "Log in first.", hi: "पहले लॉग इन करें।" },
      wrong_login: {
        en: "The e-mail address or the password is wrong.",
        hi: "ई-मेल पता या पासवर्ड ग़लत है।",
      },
      login_fields: {
        en: "Type your e-mail address and your password.",
        hi: "अपना ई-मेल पता और पासवर्ड लिखें।",
      },
      dead_link: {
        en: "This link has ended, or was used already: ask for a new one.",
        hi: "यह लिंक ख़त्म हो चुका है या इस्तेमाल हो चुका है: नया लिंक मँगाएँ।",
      },
      take_over: {
        en: "Log in before you pay, and take the cart into your account.",
        hi: "भुगतान से पहले लॉग इन करें, और कार्ट अपने खाते में लें।",
      },
      before_checkout: {
        en: "Log in before you pay.",
        hi: "भुगतान से पहले लॉग इन करें।",
      },
      owner: {
        en: "Log in as the customer it belongs to.",
        hi: "जिस ग्राहक का यह है, उसी खाते से लॉग इन करें।",
      },
      expired: {
        en: "Your log-in has ended: log in again.",
        hi: "आपका लॉग इन ख़त्म हो चुका है: फिर से लॉग इन करें।",
      },
      gone: {
        en: "This account does not exist any more.",
        hi: "यह खाता अब नहीं है।",
      },
    },
  },
  rate_limited: {
    then: "try again after `Retry-After` seconds",
    texts: {
      general: {
        en: "Too many attempts: try again later.",
        hi: "बहुत बार कोशिश हुई: कुछ देर बाद फिर कोशिश करें।",
      },
      wait: {
        en: "Too many attempts: try again in {time}.",
        hi: "बहुत बार कोशिश हुई: {time} बाद फिर कोशिश करें।",
      },
    },
  },
  state_conflict: {
    then: "read it again; with `Retry-After` the same request may succeed",
    texts: {
      general: {
        en: "This is not possible as things are now: look at it again.",
        hi: "अभी की स्थिति में यह नहीं हो सकता: फिर से देखें।",
      },
      busy: {
        en: "Somebody else is changing this at the moment: try again.",
        hi: "यह अभी बदला जा रहा है: फिर कोशिश करें।",
      },
      is_order: {
        en: "The cart is an order already: start a new cart.",
        hi: "यह कार्ट ऑर्डर बन चुका है: नया कार्ट शुरू करें।",
      },
      payment_confirming: {
        en: "The payment is still being confirmed. Try again in a minute.",
        hi: "भुगतान की पुष्टि हो रही है। एक मिनट में फिर कोशिश करें।",
      },
      shop_edits: {
        en: "The shop is changing this order now. Try again in a few minutes.",
        hi: "दुकान इस ऑर्डर को अभी बदल रही है। कुछ मिनट में फिर कोशिश करें।",
      },
      answered: {
        en: "This question is answered already.",
        hi: "इस सवाल का जवाब दिया जा चुका है।",
      },
      prescription_ended: {
        en: "This prescription cannot be used for a cart any more. Upload a new one.",
        hi: "यह पर्ची अब किसी कार्ट के लिए नहीं चल सकती। नई पर्ची अपलोड करें।",
      },
      return_ended: {
        en: "This return has been dealt with already.",
        hi: "इस वापसी का काम पूरा हो चुका है।",
      },
      message_key: {
        en: "Idempotency-Key: it was used for another message.",
        hi: "Idempotency-Key: यह किसी दूसरे संदेश के लिए इस्तेमाल हो चुकी है।",
      },
    },
  },
  temporarily_unavailable: {
    then: "try again after `Retry-After` seconds: nothing was changed",
    texts: {
      general: {
        en: "The shop cannot do this at the moment. Nothing was changed: try again in a few seconds.",
        hi: "दुकान अभी यह नहीं कर सकती। कुछ बदला नहीं है: कुछ सेकंड में फिर कोशिश करें।",
      },
      payments_busy: {
        en: "Many payments are under way, and the bank answers slowly: nothing was done, try again in a moment.",
        hi: "अभी बहुत से भुगतान चल रहे हैं, और बैंक धीरे जवाब दे रहा है: कोई बदलाव नहीं हुआ है, थोड़ी देर में फिर कोशिश करें।",
      },
      shop_busy: {
        en: "The shop is very busy just now: nothing was done, try again in a moment.",
        hi: "दुकान में अभी बहुत काम चल रहा है: कोई बदलाव नहीं हुआ है, थोड़ी देर में फिर कोशिश करें।",
      },
    },
  },
  cms_unavailable: {
    then: "show the page without the texts, and try again later",
    texts: {
      general: {
        en: "This information cannot be shown now: try again shortly.",
        hi: "यह जानकारी अभी नहीं दिखाई जा सकती: थोड़ी देर में फिर कोशिश करें।",
      },
    },
  },
  consult_consent_required: {
    then: "ask for the consent first",
    texts: {
      general: {
        en: "Please agree first: the assistant answers only with your consent.",
        hi: "पहले अपनी सहमति दें: उसके बिना यहाँ जवाब नहीं दिया जाता।",
      },
    },
  },
  consult_session_not_found: {
    then: "open a new consult",
    texts: {
      general: { en: "There is no such chat.", hi: "यह बातचीत नहीं मिली।" },
    },
  },
  consult_session_ended: {
    then: "open a new consult",
    texts: {
      general: {
        en: "This chat has ended: start a new one.",
        hi: "यह बातचीत ख़त्म हो चुकी है: नई शुरू करें।",
      },
    },
  },
  consult_message_in_progress: {
    then: "wait for the reply to the message before",
    texts: {
      general: {
        en: "Another message is being answered: wait for it.",
        hi: "एक संदेश का जवाब दिया जा रहा है: उसका इंतज़ार करें।",
      },
    },
  },
  consult_message_too_long: {
    then: "ask for a shorter message; show `emergency` first if it is there",
    texts: {
      general: {
        en: "The message is too long: make it shorter. In an emergency call 112.",
        hi: "संदेश बहुत लंबा है: उसे छोटा करें। आपात स्थिति में 112 पर कॉल करें।",
      },
      limit: {
        en: "The message has more than {most} characters: make it shorter. In an emergency call 112.",
        hi: "संदेश में {most} से ज़्यादा अक्षर हैं: उसे छोटा करें। आपात स्थिति में 112 पर कॉल करें।",
      },
    },
  },
  consult_rate_limited: {
    then: "show `emergency` first if it is there; try again after `Retry-After` seconds",
    texts: {
      general: {
        en: "Too many messages: try again later. In an emergency call 112.",
        hi: "बहुत सारे संदेश आए हैं: कुछ देर बाद फिर कोशिश करें। आपात स्थिति में 112 पर कॉल करें।",
      },
      wait: {
        en: "Too many messages: try again in {time}. In an emergency call 112.",
        hi: "बहुत सारे संदेश आए हैं: {time} बाद फिर कोशिश करें। आपात स्थिति में 112 पर कॉल करें।",
      },
    },
  },
  not_allowed: {
    then: "show the message",
    texts: {
      general: { en: "This is not possible here.", hi: "यह यहाँ नहीं हो सकता।" },
    },
  },
  duplicate: {
    then: "nothing: it is there already",
    texts: {
      general: {
        en: "This exists already: look at it before you make it again.",
        hi: "यह पहले से है: दोबारा बनाने से पहले इसे देख लें।",
      },
    },
  },
  payment_not_authorized: {
    then: "lead back to the payment page",
    texts: {
      general: {
        en: "The payment did not go through: pay again from your cart.",
        hi: "भुगतान नहीं हो सका: अपने कार्ट से दोबारा भुगतान करें।",
      },
    },
  },
  internal_error: {
    then: "try again later; tell the shop if it stays",
    texts: {
      general: {
        en: "Something went wrong on our side. Try again in a minute.",
        hi: "हमारी ओर से कोई गड़बड़ी हुई। एक मिनट बाद फिर कोशिश करें।",
      },
    },
  },
} as const satisfies Readonly<Record<string, Refusal>>

export type CustomerCode = keyof typeof CUSTOMER_REFUSALS
export type Sentence<Code extends CustomerCode> = keyof (typeof CUSTOMER_REFUSALS)[Code]["texts"]

type Places<Text> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? Place | Places<Rest>
  : never
/** What stands in a sentence's places: the same in each language, or a text of its own. */
export type Values<Code extends CustomerCode, Name extends Sentence<Code>> = Readonly<
  Record<
    Places<
      (typeof CUSTOMER_REFUSALS)[Code]["texts"][Name] extends { en: infer Text } ? Text : never
    >,
    string | number | Texts
  >
>
