export const Facts = ({ facts }: { facts: Record<string, string> }) => (
  <dl className="txt-medium grid grid-cols-1 gap-x-8 gap-y-2 px-6 py-4 md:grid-cols-2">
    {Object.entries(facts).map(([name, value]) => (
      <div key={name} className="flex gap-x-4">
        <dt className="text-ui-fg-subtle w-32 shrink-0">{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)
