import { inWords } from "../lib/in-words"
import { readBuiltInRules } from "../rules/read-built-in-rules"
import { topicInWords } from "../rules/topics"

/** An empty list below would read as "nothing is said": a topic without words here has these. */
export const BuiltInReplies = async () => {
  const rules = await readBuiltInRules()
  if (!rules) {
    return (
      <p>
        The replies in the program cannot be read now: the shop does not answer. They are said all
        the same, where the list below has no words for a topic.
      </p>
    )
  }
  return (
    <section aria-label="Replies in the program" style={{ marginBlockEnd: "1.5rem" }}>
      <p>
        {rules.replies.length} replies are in the program. A reply in the list below is said in
        place of the one of its topic. What is essential stays: where it is missing, it is added.
      </p>
      {rules.replies.map(({ topic, urgency, en, hi, essentials }) => (
        <details key={topic}>
          <summary>
            {topicInWords(topic)}: {inWords(urgency).toLowerCase()}
          </summary>
          {[en, hi].map((words) => (
            <pre key={words} style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
              {words}
            </pre>
          ))}
          <p>Essential, and on whose word:</p>
          <ul>
            {essentials.map(({ line, source }, at) => (
              <li key={at}>
                {line} <em>{source}</em>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}
