import { keep, recall } from "./memory";
import { all, root, show } from "./page";

const scales = [0.9, 1, 1.12, 1.25, 1.4];
const usualScale = 1;

const after = (size: number, button: HTMLElement) => size + Number(button.dataset.textStep);

export function offerTextSizes() {
  const buttons = all("[data-text-step]");
  const stored = scales.indexOf(Number(recall("text-size")));
  let size = stored < 0 ? usualScale : stored;
  const apply = () => {
    root.style.setProperty("--text-scale", String(scales[size]));
    for (const button of buttons)
      button.setAttribute("aria-disabled", String(!(after(size, button) in scales)));
  };
  apply();
  for (const button of buttons)
    button.addEventListener("click", () => {
      if (button.getAttribute("aria-disabled") === "true") return;
      size = after(size, button);
      keep("text-size", String(scales[size]));
      apply();
    });
  all("[data-reading-tools]").forEach(show);
}
