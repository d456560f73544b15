/** The same question with its answers remembered: each word is asked about once. */
export function remembering<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    let answer = answers.get(word);
    if (answer === undefined) answers.set(word, (answer = ask(word)));
    return answer;
  };
}
