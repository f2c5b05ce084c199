/** Resolves when the page has nothing better to do, or after this long. */
export const idle = (timeout: number): Promise<void> =>
  new Promise((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), { timeout });
    else setTimeout(resolve, 0);
  });
