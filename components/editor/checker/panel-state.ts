const key = "checker-open";

/** Whether this person keeps the checker's list open; kept in this browser where it lets us. */
export function isPanelOpen(): boolean {
  try {
    return localStorage.getItem(key) === "yes";
  } catch {
    return false;
  }
}

export function rememberPanel(isOpen: boolean): void {
  try {
    if (isOpen) localStorage.setItem(key, "yes");
    else localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing: the list is closed when the page comes again.
  }
}
