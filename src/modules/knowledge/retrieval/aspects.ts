/**
 * What is asked about a condition or a medicine. The words are those that documents of this kind use
 * for it: "remedy" finds what lies under "Treatment".
 */
type Aspect = { asked: RegExp; words: readonly string[] }

const ASPECTS: readonly Aspect[] = [
  {
    asked:
      /\b(treat\w*|therap\w*|remed(y|ies)|cure[sd]?|manag\w*|relie(f|ve)\w*|get rid|usually done|what to do|ilaa?j|upchar)\b|इलाज|उपचार/i,
    words: ["treatment", "therapy", "treated", "इलाज", "उपचार"],
  },
  {
    asked:
      /\b(caus(e[sd]?|ing)|reasons?|why (do|does|is|am|are)|due to|triggers?|aggravat\w*|what makes|karan|wajah)\b|कारण|वजह/i,
    words: ["causes", "कारण"],
  },
  {
    asked: /\b(symptoms?|signs?|(look|feel)s? like|lakshan)\b|लक्षण/i,
    words: ["symptoms", "signs", "लक्षण"],
  },
  {
    asked:
      /\b(diagnos\w*|detect\w*|test(s|ed|ing)?|screen\w*|scans?|find out if|tell if|jaa?nch)\b|जांच|जाँच/i,
    words: ["diagnosed", "diagnosis", "tests", "exams", "जांच"],
  },
  {
    asked:
      /\b(prevent\w*|avoid\w*|protect\w*|vaccin\w*|reduce (the |my )?risk|bachaa?v|bachne)\b|बचाव|रोकथाम/i,
    words: ["prevent", "prevention", "बचाव"],
  },
  {
    asked:
      /\b(inherit\w*|genetic\w*|heredit\w*|carriers?|pass(ed|ing)? (down|on)|passing|runs? in (the|my) famil\w*)\b|आनुवंशिक/i,
    words: ["inherited", "genetic", "genes", "आनुवंशिक"],
  },
  {
    asked: /\b(contagious|catch(ing)?|transmi\w*|spread\w*|infectious|phailt?\w*)\b|फैल/i,
    words: ["spread", "contagious", "transmitted", "infected", "फैलता"],
  },
  {
    asked:
      /\b(prognos\w*|outlook|life expectancy|surviv\w*|progress\w*|gets? worse|getting worse|long[- ]term|come back|complicat\w*)\b/i,
    words: ["outlook", "prognosis", "complications", "expect"],
  },
  {
    asked:
      /\b(side[- ]?e\w*|adverse|reactions?|harm\w*|safe(ly|ty)?|risks?|nuksaa?n)\b|दुष्प्रभाव|नुकसान/i,
    words: ["side", "effects", "risks", "precautions", "दुष्प्रभाव"],
  },
  {
    asked:
      /\b(interact\w*|together|combin\w*|mix(ed|ing)?|same time|saath mein|ek saath)\b|एक साथ/i,
    words: ["interactions", "precautions", "medications"],
  },
  {
    asked:
      /\b(dos(e|es|age|ing)|how (much|many)|maximum|how (should|do) (i|we|you) (take|use)|when (should|to)( i)? take|stop (taking|using)|indications?|usage|kitni|khuraa?k)\b|खुराक/i,
    words: ["used", "dose", "dosage", "taken", "directions", "खुराक"],
  },
  {
    asked: /\b(stor(e|ed|age|ing)|dispos\w*|expir\w*|refrigerat\w*|shelf life)\b/i,
    words: ["storage", "store", "disposal"],
  },
  {
    asked:
      /\b(support groups?|specialists?|(what kind of|which) doctor|kaun ?sa doctor)\b|कौन सा डॉक्टर/i,
    words: ["support", "professional", "doctor", "डॉक्टर"],
  },
]

/** Together the words of one question weigh as much as about one of its own terms. */
const ASPECT_WEIGHT = 0.25

export function aspectTerms(question: string): { term: string; weight: number }[] {
  const asked = ASPECTS.filter((aspect) => aspect.asked.test(question))
  const weight = ASPECT_WEIGHT / Math.sqrt(Math.max(1, asked.length))
  return asked.flatMap(({ words }) => words.map((term) => ({ term, weight })))
}
