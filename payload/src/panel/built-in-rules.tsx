import { inWords } from "../lib/in-words"
import { topicInWords } from "../rules/topics"
import { readBuiltInRules } from "../rules/read-built-in-rules"

/** An empty list below would read as "there are no rules": these are in the program and always on. */
export const BuiltInRules = async () => {
  const rules = await readBuiltInRules()
  if (!rules) {
    return (
      <p>
        The rules in the program cannot be read now: the shop does not answer. They are on all the
        same. The list below only adds to them.
      </p>
    )
  }
  return (
    <section aria-label="Rules in the program" style={{ marginBlockEnd: "1.5rem" }}>
      <p>
        {rules.topics.reduce((sum, { rules: { length } }) => sum + length, 0)} rules are in the
        program and always on: read them here. The list below only adds to them.
      </p>
      {rules.topics.map(({ topic, urgency, rules: own }, at) => (
        <details key={at}>
          <summary>
            {topicInWords(topic)} ({own.length}), answered as: {inWords(urgency).toLowerCase()}
          </summary>
          <ul>
            {own.map(({ id, urgency: itsOwn, because, when }) => (
              <li key={id}>
                <code>{id}</code>: {because} Fires on: {when}.
                {itsOwn !== urgency && ` Answered as: ${inWords(itsOwn).toLowerCase()}.`}
              </li>
            ))}
          </ul>
        </details>
      ))}
      <details>
        <summary>The words of each idea ({rules.ideas.length})</summary>
        {rules.ideas.map(({ name, en, hi }) => (
          <details key={name}>
            <summary>{name}</summary>
            <pre style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
              {[en, hi].filter(Boolean).join("\n")}
            </pre>
          </details>
        ))}
      </details>
    </section>
  )
}
