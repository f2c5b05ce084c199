import { type BodyProblem, type ProblemCode, problem } from "./messages";

/** Leaves the reading of a body at the first thing wrong; never leaves this domain. */
export class Refusal extends Error {
  constructor(readonly problem: BodyProblem) {
    super(problem.message);
  }
}

export const refuse = (code: ProblemCode, path = ""): never => {
  throw new Refusal(problem(code, path));
};

/** What a reading gives, or the problem it stopped at; any other failure goes on as it is. */
export function refusable<Result>(read: () => Result): Result | { ok: false; problem: BodyProblem } {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    throw error;
  }
}
