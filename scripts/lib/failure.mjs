/** What stops a command: one sentence in Arabic that says what to do, the same in English under it. */
export class Failure extends Error {
  /**
   * @param {string} arabic
   * @param {string} english
   * @param {string} [detail]
   */
  constructor(arabic, english, detail = "") {
    super([arabic, english, detail].filter(Boolean).join("\n"));
    this.name = "Failure";
  }
}
