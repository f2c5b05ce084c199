import { pictureMessages as say } from "./messages";
import type { PictureForm } from "./use-picture-form";

/** What has not been saved, and what came of saving: in sight while there is something to save. */
export function SaveBar({ form }: { form: PictureForm }) {
  const { outcome, isDirty, isBusy, picture, draft } = form;
  const isMute = draft.alt.trim() === "" && !draft.isDecorative;
  return (
    <div
      className="bottom-0 z-20 grid gap-2 rounded-lg border border-hair bg-paper p-2 data-open:sticky sm:bottom-2"
      data-open={isDirty || outcome?.kind === "refused" || undefined}
    >
      {isMute ? <p className="px-1 text-[0.8125rem] text-amber">{say.noAltNotice}</p> : null}
      {outcome?.kind === "refused" ? (
        <div role="alert" className="notice border-accent">
          <span>{outcome.message}</span>
          {outcome.isStale ? (
            <a className="button" href={`/desk/media/${picture.id}`} target="_blank" rel="noreferrer">
              {say.conflictAct}
            </a>
          ) : null}
        </div>
      ) : null}
      <div className="flex items-center gap-3">
        <button type="submit" className="button primary" disabled={!isDirty || isBusy}>
          {isBusy ? say.saving : say.save}
        </button>
        <p role="status" className={isDirty ? "text-amber" : "text-green"}>
          {isDirty ? say.dirty : outcome?.kind === "saved" ? say.saved : ""}
        </p>
      </div>
    </div>
  );
}
