import { all, show } from "./page";

const SAID_MS = 3_000;

export function offerSharing() {
  for (const button of all("[data-copy]")) {
    const text = button.textContent;
    show(button);
    button.addEventListener("click", async () => {
      await copy(button.dataset.copy ?? "");
      button.textContent = button.dataset.done ?? text;
      setTimeout(() => {
        button.textContent = text;
      }, SAID_MS);
    });
  }
  if (!navigator.share) return;
  for (const button of all("[data-share]")) {
    show(button);
    button.addEventListener("click", () => {
      const title = document.querySelector("h1")?.textContent ?? document.title;
      navigator.share({ title, url: button.dataset.share }).catch(() => {});
    });
  }
}

/** The clipboard needs a secure page; without one the old way still works. */
async function copy(text: string) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}
