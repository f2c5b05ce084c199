import { X } from "lucide-react";
import type { ReactNode } from "react";
import { fieldNames } from "@/components/editor/messages";
import type { RemarkField } from "@/db/review-types";
import { remarkMessages as say } from "./messages";
import { anchorOf, fieldOf, fieldTextOf, type Note } from "./notes";

export type NoteFrameProps = {
  note: Note;
  isActive: boolean;
  onShow: (key: string | null) => void;
  children: ReactNode;
};

/** A note in the margin; on a phone the one that was asked for lies at the foot of the screen. */
export function NoteFrame({ note, isActive, onShow, children }: NoteFrameProps) {
  const anchor = anchorOf(note);
  const edge = isActive
    ? "border-ink shadow-md max-xl:fixed max-xl:inset-x-2 max-xl:bottom-2 max-xl:z-30 max-xl:max-h-[60dvh] max-xl:overflow-y-auto"
    : "border-hair";
  return (
    <article
      id={`note-${note.key}`}
      tabIndex={-1}
      aria-label={note.kind === "thread" ? note.remark.text.slice(0, 60) : say.suggested}
      className={`scroll-mt-4 rounded-lg border bg-raised p-3 outline-none ${edge}`}
    >
      <div className="flex items-start gap-2">
        <Where note={note} quote={anchor?.quote ?? null} onShow={onShow} />
        {isActive ? (
          <button
            type="button"
            aria-label={say.close}
            className="ms-auto grid size-7 shrink-0 place-items-center rounded text-soft hover:text-ink"
            onClick={() => onShow(null)}
          >
            <X size={15} aria-hidden="true" />
          </button>
        ) : null}
      </div>
      {children}
    </article>
  );
}

type WhereProps = { note: Note; quote: string | null; onShow: (key: string) => void };

function Where({ note, quote, onShow }: WhereProps) {
  const field = fieldOf(note);
  if (field) return <OnField note={note} field={field} onShow={onShow} />;
  if (quote === null) return <p className="mb-1 text-[0.8125rem] text-soft">{say.onStory}</p>;
  if (!note.place)
    return (
      <p className="mb-1 border-s-4 border-hair ps-2 text-[0.8125rem] text-soft">
        {say.lost} <span className="line-through">{quote}</span>
      </p>
    );
  return (
    <a
      href={`#words-${note.key}`}
      title={say.toWords}
      className="mb-1 line-clamp-2 border-s-4 border-amber ps-2 pb-0.5 text-[0.8125rem] text-soft hover:text-ink"
      onClick={() => onShow(note.key)}
    >
      {quote}
    </a>
  );
}

type OnFieldProps = { note: Note; field: RemarkField; onShow: (key: string) => void };

/** The field by its name; what stood in it then, where that is not what stands there now. */
function OnField({ note, field, onShow }: OnFieldProps) {
  const fieldText = fieldTextOf(note);
  return (
    <div className="mb-1 border-s-4 border-amber ps-2 text-[0.8125rem] text-soft">
      <a
        href={`#field-${field}`}
        title={say.toWords}
        className="font-bold hover:text-ink"
        onClick={() => onShow(note.key)}
      >
        {say.onField(fieldNames[field] ?? field)}
      </a>
      {note.isChanged ? (
        <p className="line-clamp-2">
          {say.fieldChanged} {fieldText ? <span className="line-through">{fieldText}</span> : say.fieldEmpty}
        </p>
      ) : null}
    </div>
  );
}
