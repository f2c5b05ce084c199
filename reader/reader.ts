import { followBreaking } from "./breaking";
import { offerEmbeds } from "./embeds";
import { bringFaces } from "./faces";
import { offerListening } from "./listening";
import { rememberLite } from "./lite";
import { followLive } from "./live";
import { keepPagesForLater } from "./offline";
import { root } from "./page";
import { offerSaving } from "./saving";
import { bringCurrentSectionIntoView } from "./section-row";
import { offerSharing } from "./sharing";
import { offerSuggestions } from "./suggest";
import { offerTextSizes } from "./text-size";
import { offerThemes } from "./theme";
import { tellRelativeTimes, tellToday } from "./times";
import { countView } from "./view";

/** The reader's script: every page is complete without it; nothing here changes what an article says. */
const steps = [
  offerThemes,
  offerTextSizes,
  offerSharing,
  offerEmbeds,
  offerSuggestions,
  tellToday,
  tellRelativeTimes,
  bringCurrentSectionIntoView,
  followBreaking,
  offerSaving,
  offerListening,
  rememberLite,
  bringFaces,
  keepPagesForLater,
  countView,
  followLive,
];

const MINUTE_MS = 60_000;

/** One that fails leaves the others alone, and each is a task of its own: a slow telephone answers between two. */
function begin([step, ...others]: (() => void)[]) {
  if (!step) return;
  try {
    step();
  } catch (error) {
    console.error(error);
  }
  setTimeout(begin, 0, others);
}

root.dataset.js = "";
begin(steps);
setInterval(tellRelativeTimes, MINUTE_MS);
