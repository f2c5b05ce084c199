const key = "focus-mode";

/** Kept in this browser where it lets us. */
export function isFocusRemembered(): boolean {
  try {
    return localStorage.getItem(key) === "on";
  } catch {
    return false;
  }
}

export function rememberFocus(isOn: boolean): void {
  try {
    if (isOn) localStorage.setItem(key, "on");
    else localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing: the mode holds until the page is left.
  }
}
