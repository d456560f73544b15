/** The same question with its answers remembered: each thing is asked about once. */
export function remembering<Thing, Answer>(ask: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const answers = new Map<Thing, Answer>();
  return (thing) => {
    let answer = answers.get(thing);
    if (answer === undefined) answers.set(thing, (answer = ask(thing)));
    return answer;
  };
}
