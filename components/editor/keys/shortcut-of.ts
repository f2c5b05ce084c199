export type KeyPress = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

const named: Record<string, string> = { Slash: "/", Period: "." };

/** «Enter», «F8»; one Arabic key writes two letters, and is still a letter. */
const isNamed = /^[A-Z][A-Za-z0-9]+$/;

/** «Ctrl+F» on any layout: the key's letter if it is Latin, else where it stands on the keyboard. */
export function shortcutOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): string {
  const byCode = named[code] ?? code.replace(/^(?:Key|Digit)(?=.$)/, "");
  const name = /^[a-z]$/i.test(key) ? key.toUpperCase() : isNamed.test(key) ? key : byCode;
  const held = [ctrlKey || metaKey ? "Ctrl" : "", altKey ? "Alt" : "", shiftKey ? "Shift" : ""];
  return [...held.filter((one) => one !== ""), name].join("+");
}
