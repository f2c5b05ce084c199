import type { Locator } from "@playwright/test";

/** Files as they come from a desktop: dropped on a place or pasted into it; true when the page took them. */
export const bring = (place: Locator, how: "paste" | "drop", name: string, base64: string) =>
  place.evaluate(
    (body, given) => {
      const bytes = Uint8Array.from(atob(given.base64), (sign) => sign.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], given.name, { type: "image/jpeg" }));
      const all = { bubbles: true, cancelable: true };
      const { left, top, width } = body.getBoundingClientRect();
      const at = { clientX: left + width / 2, clientY: Math.max(top, 0) + 150 };
      return !body.dispatchEvent(
        given.how === "paste"
          ? new ClipboardEvent("paste", { ...all, clipboardData: data })
          : new DragEvent("drop", { ...all, ...at, dataTransfer: data }),
      );
    },
    { how, name, base64 },
  );
