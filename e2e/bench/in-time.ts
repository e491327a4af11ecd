/** The time after which a call of the program counts as not answered: much longer than any that the bench measures. */
const LONGEST_MS = 120_000;

/** Rejects with a plain message if the program does not answer: the bench would wait forever. */
export async function inTime<Answer>(asked: string, answer: Promise<Answer>, longestMs = LONGEST_MS): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer after ${longestMs / 1000} s: ${asked}.`)), longestMs);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
