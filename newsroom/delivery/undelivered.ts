type Judgement = {
  /** Trying again changes nothing until somebody does something. */
  isFinal?: boolean;
  /** What the other side asked us to wait, in seconds. */
  waitSeconds?: number | undefined;
  /** It may have arrived all the same. */
  isDoubtful?: boolean;
};

/** A message that was not taken, and what that means for the next try. */
export class Undelivered extends Error {
  readonly isFinal: boolean;
  readonly waitSeconds: number | undefined;
  readonly isDoubtful: boolean;

  constructor(message: string, { isFinal = false, waitSeconds, isDoubtful = false }: Judgement = {}) {
    super(message);
    this.isFinal = isFinal;
    this.waitSeconds = waitSeconds;
    this.isDoubtful = isDoubtful;
  }
}
