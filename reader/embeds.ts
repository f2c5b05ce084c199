import { all } from "./page";

/** Nothing of another site is loaded before its link is pressed; with any modifier the link is a link. */
export function offerEmbeds() {
  for (const figure of all(".embed[data-frame]")) {
    const link = figure.querySelector("a");
    const open = figure.querySelector(".embed-open");
    if (!link || !open) continue;
    const away = open.textContent;
    const whenPressed = new AbortController();
    open.textContent = figure.dataset.show ?? away;
    link.setAttribute("role", "button");
    const press = (event: MouseEvent | KeyboardEvent) => {
      if (hasModifier(event)) return;
      event.preventDefault();
      const frame = frameOf(figure);
      link.before(frame);
      frame.focus();
      whenPressed.abort();
      link.removeAttribute("role");
      open.textContent = away;
    };
    const { signal } = whenPressed;
    link.addEventListener("click", press, { signal });
    link.addEventListener("keydown", (event) => event.key === " " && press(event), { signal });
  }
}

const hasModifier = (event: MouseEvent | KeyboardEvent) =>
  event.ctrlKey ||
  event.metaKey ||
  event.shiftKey ||
  event.altKey ||
  (event instanceof MouseEvent && event.button !== 0);

function frameOf({ dataset }: HTMLElement) {
  const frame = document.createElement("iframe");
  frame.title = dataset.title ?? "";
  frame.allow = "fullscreen; encrypted-media; picture-in-picture";
  frame.allowFullscreen = true;
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.src = dataset.frame ?? "";
  return frame;
}
