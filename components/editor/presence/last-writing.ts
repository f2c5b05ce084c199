const KEY = "newsroom-writing";

/** A tab loaded anew within this time goes on writing where it wrote. */
const FRESH_MS = 60_000;

/** Remembers in this tab that it wrote in a story just now. */
export function rememberWriting(storyId: number): void {
  try {
    sessionStorage.setItem(KEY, `${storyId}:${Date.now()}`);
  } catch {
    // A browser that keeps nothing takes its lock with the next word.
  }
}

export function forgetWriting(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}

export function wasWriting(storyId: number): boolean {
  try {
    const [story, at] = (sessionStorage.getItem(KEY) ?? "").split(":").map(Number);
    return story === storyId && Date.now() - (at ?? 0) < FRESH_MS;
  } catch {
    return false;
  }
}
