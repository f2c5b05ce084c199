import type { Token } from "../tokens";

export type Family = "angle" | "double" | "round" | "square" | "curly";

/** A mark that waits for its other half. */
export interface Open {
  token: Token;
  family: Family;
  /** Whether a quotation was open around it already. */
  isInside: boolean;
}

export const isQuote = (family: Family) => family === "angle" || family === "double";

/** What has been opened and not closed, the innermost last; every mark goes in once and comes out once. */
export class OpenPairs {
  readonly #stack: Open[] = [];
  readonly #counts = { angle: 0, double: 0, round: 0, square: 0, curly: 0 } satisfies Record<Family, number>;

  has(family: Family): boolean {
    return this.#counts[family] > 0;
  }

  open(token: Token, family: Family): void {
    const isInside = this.has("angle") || this.has("double");
    this.#stack.push({ token, family, isInside });
    this.#counts[family] += 1;
  }

  /** Takes out the innermost of a family, and what was opened inside it and never closed. */
  close(family: Family): { open: Open | undefined; unclosed: Open[] } {
    const unclosed: Open[] = [];
    for (let last = this.#pop(); last; last = this.#pop()) {
      if (last.family === family) return { open: last, unclosed };
      unclosed.push(last);
    }
    return { open: undefined, unclosed };
  }

  rest(): Open[] {
    return this.#stack;
  }

  #pop(): Open | undefined {
    const last = this.#stack.pop();
    if (last) this.#counts[last.family] -= 1;
    return last;
  }
}
