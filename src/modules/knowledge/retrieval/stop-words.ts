const list = (words: string) => words.trim().split(/\s+/)

/** Left out of documents and questions. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...list(`a about above after again against all am an and any are as at be because been before being
    below between both but by can could did do does doing don down during each few for from further
    had has have having he her here hers herself him himself his how i if in into is it its itself
    just me more most my myself no nor not now of off on once only or other our ours ourselves out
    over own s same she should so some such t than that the their theirs them themselves then there
    these they this those through to too under until up very was we were what when where which while
    who whom why will with you your yours yourself yourselves`),
  ...list(`का के की को में से है हैं हो हूँ हूं था थी थे और या पर यह ये वह वे इस उस इन उन कि जो तो ने भी ही एक नहीं
    कर करें करना करने किया लिए लिये साथ तक बाद जब तब अगर लेकिन क्या क्यों कैसे कब कौन मुझे मेरा मेरी मेरे आप आपके
    अपने रहा रही रहे गया गई गए होता होती होते सकता सकती सकते चाहिए`),
])

/**
 * Left out of questions only: how people speak to a help desk, in English and in Hinglish. A word
 * that may name a complaint or a medicine does not belong here.
 */
export const TALK: ReadonlySet<string> = new Set([
  ...list(`hi hello hey dear sir madam please pls plz kindly thank thanks thankyou regards like would
    could know want wanted need help find found finding tell ask asked asking question questions
    answer answers information info informations website site page article articles look looking
    curious wondering wonder request requested interested provide give send possible point direction
    also get got go going ive im dont doesnt cant cannot isnt wasnt couldnt didnt may might must
    shall able really thing things something anything someone anyone somebody lot lots much many way
    even still since ever good ok okay yes hear read reading told said say says see seem seems think
    thought believe understand hope hoping appreciate general health customer service subject matter
    today yesterday tomorrow ago day days week weeks month months year years old time mg ml mcg`),
  ...list(`mujhe mujhko mera meri mere hai hain ho hu hun hoon raha rahi rahe ka ki ke ko se mein mai
    main kya kaise kese kyu kyun kyon aur bhi nahi nahin nai na toh hi par liye lie wala wali wale
    kar karu karun karna karo kare karte chahiye batao bataiye bataye btao ji bhai bhaiya yeh ye wo
    woh kuch kuchh bahut bohot bahot thoda thodi ab abhi din kal aaj hua hui hue gaya gayi sakta
    sakti sakte lena dena tha thi kab kaun kitna kitni kitne kahan jab agar apna apni apne ghar`),
])
