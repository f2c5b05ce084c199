import { Labelled } from "./labelled";
import { fieldMessages as say } from "./messages";
import type { PictureForm } from "./use-picture-form";

type Name = "alt" | "caption" | "credit" | "place" | "people";

/** What is said of a picture where nobody says otherwise. */
export function WordFields({ form, readOnly }: { form: PictureForm; readOnly: boolean }) {
  const { draft, write, problems } = form;
  const area = (name: Name, most: number, hint?: string) => (
    <Labelled label={say[name]} problem={problems[name]} {...(hint && { hint })}>
      {(field) => (
        <textarea
          {...field}
          rows={2}
          className="box"
          value={draft[name]}
          maxLength={most}
          readOnly={readOnly}
          onChange={(event) => write({ [name]: event.target.value })}
        />
      )}
    </Labelled>
  );
  const line = (name: Name, most: number, hint?: string) => (
    <Labelled label={say[name]} problem={problems[name]} {...(hint && { hint })}>
      {(field) => (
        <input
          {...field}
          className="box"
          value={draft[name]}
          maxLength={most}
          readOnly={readOnly}
          onChange={(event) => write({ [name]: event.target.value })}
        />
      )}
    </Labelled>
  );
  return (
    <div className="grid gap-3">
      {area("alt", 500, say.altHint)}
      <Tick
        label={say.decorative}
        isOn={draft.isDecorative}
        readOnly={readOnly}
        onChange={(isDecorative) => write({ isDecorative })}
      />
      {area("caption", 1_000, say.captionHint)}
      {line("credit", 200, say.creditHint)}
      <div className="grid gap-3 sm:grid-cols-2">
        {line("place", 200)}
        <Labelled label={say.takenOn} problem={problems.takenOn}>
          {(field) => (
            <input
              {...field}
              type="date"
              className="box"
              value={draft.takenOn}
              readOnly={readOnly}
              onChange={(event) => write({ takenOn: event.target.value })}
            />
          )}
        </Labelled>
      </div>
      {line("people", 2_000, say.peopleHint)}
    </div>
  );
}

type TickProps = {
  label: string;
  hint?: string;
  isOn: boolean;
  readOnly: boolean;
  onChange: (isOn: boolean) => void;
};

export const Tick = ({ label, hint, isOn, readOnly, onChange }: TickProps) => (
  <label className="flex items-start gap-2">
    <input
      type="checkbox"
      className="mt-1 size-4 shrink-0 accent-accent"
      checked={isOn}
      disabled={readOnly}
      onChange={(event) => onChange(event.target.checked)}
    />
    <span>
      {label}
      {hint ? <span className="block text-[0.8125rem] leading-normal text-soft">{hint}</span> : null}
    </span>
  </label>
);
