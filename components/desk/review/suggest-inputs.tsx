import { useId } from "react";
import { remarkMessages as say } from "./messages";

export type SuggestInputsProps = {
  text: string;
  note: string;
  onText: (text: string) => void;
  onNote: (note: string) => void;
};

/** What it should say, and why. */
export function SuggestInputs({ text, note, onText, onNote }: SuggestInputsProps) {
  const id = useId();
  return (
    <>
      <div>
        <label htmlFor={id} className="field-label">
          {say.suggestLabel}
        </label>
        <textarea
          id={id}
          rows={3}
          dir="rtl"
          className="box field-sizing-content max-h-72 font-naskh text-[1.0625rem] leading-loose"
          value={text}
          maxLength={10_000}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onText(event.target.value)}
        />
        <p id={`${id}-hint`} className="field-label">
          {say.takeOut}
        </p>
      </div>
      <div>
        <label htmlFor={`${id}-note`} className="field-label">
          {say.note}
        </label>
        <input
          id={`${id}-note`}
          className="box"
          maxLength={500}
          value={note}
          onChange={(event) => onNote(event.target.value)}
        />
      </div>
    </>
  );
}
