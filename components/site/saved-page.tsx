import { keptMessages as say } from "@/components/site/messages";

/** What the reader put aside on this device; the list is filled by the reader's script, the rest is said without. */
export function SavedPage() {
  return (
    <div className="kept">
      <h1>{say.savedTitle}</h1>
      <p>{say.savedLead}</p>
      <p>{say.savedOnDevice}</p>
      <p className="kept-none" data-without-script>
        {say.savedWithoutScript}
      </p>
      <p className="kept-none" data-saved-none hidden>
        {say.savedNone}
      </p>
      <ul data-saved data-remove={say.remove} aria-label={say.savedTitle} hidden />
    </div>
  );
}
