const key = "typing-corrections";

/** Whether the screen mends punctuation while one types; kept in this browser where it lets us. */
export function isTypingCorrected(): boolean {
  try {
    return localStorage.getItem(key) !== "off";
  } catch {
    return true;
  }
}

export function switchTyping(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(key);
    else localStorage.setItem(key, "off");
  } catch {
    // A browser that keeps nothing: the switch holds until the page is left.
  }
}
