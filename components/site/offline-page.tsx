import { SAVED_PATH } from "@/components/site/addresses";
import { keptMessages as say } from "@/components/site/messages";

/** Shown instead of a page that is not on the device while there is no network. */
export function OfflinePage() {
  return (
    <div className="kept">
      <h1>{say.offlineTitle}</h1>
      <p>{say.offlineLead}</p>
      <p>
        <a href="/">{say.lastFront}</a> · <a href={SAVED_PATH}>{say.savedTitle}</a>
      </p>
    </div>
  );
}
