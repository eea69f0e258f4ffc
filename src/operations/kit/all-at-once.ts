/**
 * Waits for several questions that were put at once, however long each takes.
 * @returns their answers, in the order of the questions
 * @throws what the first of the questions that failed has thrown, first in their order: so what
 *   somebody is told doesn't hang on which server was quicker
 */
export async function allAtOnce<Questions extends readonly Promise<unknown>[] | []>(
  questions: Questions,
): Promise<{ -readonly [At in keyof Questions]: Awaited<Questions[At]> }> {
  await Promise.allSettled(questions);
  for (const question of questions) await question;
  return Promise.all(questions);
}
