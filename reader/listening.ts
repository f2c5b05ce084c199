import { all, show } from "./page";
import { sentences } from "./sentences";

/** Headline, standfirst and text; captions, notes, tables and what belongs to other articles are left out. */
const SPOKEN = ".article h1, .article-head .standfirst, .story-body :is(p, h2, h3, li)";
const UNSPOKEN =
  "figure:not(.quote), figcaption, .gallery, .beside-pictures, .table-frame, .related-story, .notes, .legacy-html table";

function partsOfPage(): string[] {
  const spoken = all(SPOKEN).filter((one) => !one.closest(UNSPOKEN) && !one.querySelector("p, li"));
  return spoken.flatMap((one) => {
    const copy = one.cloneNode(true) as HTMLElement;
    for (const unsaid of copy.querySelectorAll("sup, .hidden-text")) unsaid.remove();
    return sentences(copy.textContent ?? "");
  });
}

const arabic = (voices: SpeechSynthesisVoice[]) => voices.find(({ lang }) => /^ar\b/i.test(lang));

/** «استمع», where the browser has an Arabic voice. */
export function offerListening() {
  const [button] = all("[data-listen]");
  const [stop] = all("[data-listen-stop]");
  if (!button || !stop || !("speechSynthesis" in window)) return;
  const offer = () => {
    if (!button.hidden || !arabic(speechSynthesis.getVoices())) return;
    show(button);
    listen(button, stop);
  };
  offer();
  speechSynthesis.addEventListener?.("voiceschanged", offer);
}

/** A pause forgets the sentence it falls into: it is read again. Browsers' own pause ends the reading on telephones. */
function listen(button: HTMLElement, stop: HTMLElement) {
  const usual = button.textContent;
  const { pause = "", resume = "" } = button.dataset;
  let parts: string[] = [];
  let at = 0;
  let turn = 0;
  const tell = (text: string | null) => {
    button.textContent = text;
    stop.hidden = text === usual;
  };
  const halt = () => {
    turn += 1;
    speechSynthesis.cancel();
  };
  const end = () => {
    halt();
    parts = [];
    tell(usual);
  };
  const readOn = () => {
    const words = parts[at];
    if (words === undefined) return end();
    const own = turn;
    const said = new SpeechSynthesisUtterance(words);
    said.voice = arabic(speechSynthesis.getVoices()) ?? null;
    said.lang = said.voice?.lang ?? "ar";
    said.onend = () => {
      if (own !== turn) return;
      at += 1;
      readOn();
    };
    said.onerror = () => own === turn && end();
    speechSynthesis.speak(said);
  };
  button.addEventListener("click", () => {
    if (button.textContent === pause) {
      halt();
      return tell(resume);
    }
    if (parts.length === 0) [parts, at] = [partsOfPage(), 0];
    tell(pause);
    readOn();
  });
  stop.addEventListener("click", () => {
    end();
    button.focus();
  });
  addEventListener("pagehide", end);
}
