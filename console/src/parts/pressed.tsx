/** One of a few choices, as buttons beside each other. */
export function Pressed ({ label, value, choices, choose }: {
  label: string, value: string, choices: ReadonlyArray<readonly [string, string]>, choose: (value: string) => void
}) {
  return (
    <div class='group' role='group' aria-label={label}>
      {choices.map(([name, word]) => (
        <button key={name} type='button' aria-pressed={name === value} onClick={() => choose(name)}>{word}</button>
      ))}
    </div>
  )
}
