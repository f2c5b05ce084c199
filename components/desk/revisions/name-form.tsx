import { revisionMessages as say } from "./messages";
import { type SendForm, SentForm } from "./sent-form";

export type NameFormProps = {
  storyId: number;
  revisionId: number;
  /** What it is called now. */
  name: string;
  title: string;
  send: SendForm;
};

/** A named text is found again, and no autosave grows it. */
export function NameForm({ storyId, revisionId, name, title, send }: NameFormProps) {
  const id = `name-${revisionId}`;
  return (
    <details>
      <summary className="w-fit py-1 font-bold underline underline-offset-4">{title}</summary>
      <div className="pt-1">
        <SentForm send={send} hidden={{ story: storyId, revision: revisionId }} submit={say.save}>
          <label htmlFor={id} className="sr-only">
            {say.nameField}
          </label>
          <input
            id={id}
            name="name"
            required
            maxLength={80}
            defaultValue={name}
            placeholder={say.nameHint}
            className="box max-w-64"
          />
        </SentForm>
      </div>
    </details>
  );
}
