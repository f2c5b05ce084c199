import { searchMessages as say } from "@/components/site/messages";
import { Obelisk } from "@/components/site/obelisk";
import { SEARCH_PATH } from "@/components/site/search-path";

/** For who asks faster than people do; `data-status` becomes the answer's status. */
export function BusyPage() {
  return (
    <div className="notice" data-status="429">
      <Obelisk className="obelisk" />
      <div className="words">
        <h1>{say.busyTitle}</h1>
        <p>{say.busy}</p>
        <p>
          <a className="more" href={SEARCH_PATH}>
            {say.again}
          </a>
        </p>
      </div>
    </div>
  );
}
