import { MessageSquarePlus } from "lucide-react";
import type { ReactNode } from "react";
import { fieldNames } from "@/components/editor/messages";
import type { RemarkField } from "@/db/review-types";
import { remarkMessages as say } from "./messages";
import { fieldOf, isClosed, type Note } from "./notes";
import type { ChosenField } from "./use-review";

export type FieldLineProps = {
  field: RemarkField;
  text: string;
  own: string;
  maySuggest: boolean;
  notes: Note[];
  active: string | null;
  onOpen: (key: string) => void;
  /** Null for whoever may only read. */
  onComment: ((chosen: ChosenField) => void) | null;
  children: ReactNode;
};

/** A field of the story with what was said of it, and the tool to say something. */
export function FieldLine(props: FieldLineProps) {
  const { field, text, own: told, maySuggest, notes, active, onOpen, onComment, children } = props;
  const name = fieldNames[field] ?? field;
  const own = notes.filter((note) => fieldOf(note) === field && !isClosed(note));
  const [first] = own;
  const isBlocking = own.some((note) => note.kind === "thread" && note.remark.isBlocking);
  const look = isBlocking ? "border-accent bg-accent/15" : "border-amber bg-amber/15";
  return (
    <div className="group relative" id={`field-${field}`}>
      {first ? (
        <a
          href={`#note-${first.key}`}
          aria-current={own.some(({ key }) => key === active) ? "true" : undefined}
          className={`block scroll-mt-24 rounded-xs border-b-2 !no-underline !text-inherit aria-[current=true]:outline-2 aria-[current=true]:outline-ink ${look}`}
          onClick={(event) => {
            event.preventDefault();
            onOpen(first.key);
          }}
        >
          {children}
        </a>
      ) : (
        children
      )}
      {onComment ? (
        <button
          type="button"
          aria-label={maySuggest ? say.onFieldOrOther(name) : say.commentField(name)}
          className="absolute start-full top-0 ms-1 grid size-8 place-items-center rounded-md text-soft opacity-0 hover:bg-wash hover:text-ink focus-visible:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-60"
          onClick={() => onComment({ field, text, own: told })}
        >
          <MessageSquarePlus size={17} aria-hidden="true" />
        </button>
      ) : null}
    </div>
  );
}
