import { Labelled } from "./labelled";
import { fieldMessages as say } from "./messages";
import type { PictureForm } from "./use-picture-form";
import { Tick } from "./word-fields";

const texts = [
  { name: "source", most: 200, hint: say.sourceHint },
  { name: "holder", most: 200, hint: "" },
  { name: "licence", most: 500, hint: "" },
] as const;

const days = [
  { name: "from", problem: "usableFrom" },
  { name: "until", problem: "usableUntil" },
] as const;

/** Whose a picture is and on what terms it may be used. */
export function RightsFields({ form, readOnly }: { form: PictureForm; readOnly: boolean }) {
  const { draft, write, problems } = form;
  return (
    <div className="grid gap-3">
      <div className="grid gap-3 sm:grid-cols-2 sm:[&>:last-child]:col-span-full">
        {texts.map(({ name, most, hint }) => (
          <Labelled key={name} label={say[name]} problem={problems[name]} {...(hint && { hint })}>
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
        ))}
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        {days.map(({ name, problem }) => (
          <Labelled key={name} label={say[name]} problem={problems[problem]}>
            {(field) => (
              <input
                {...field}
                type="date"
                className="box"
                value={draft[name]}
                readOnly={readOnly}
                onChange={(event) => write({ [name]: event.target.value })}
              />
            )}
          </Labelled>
        ))}
      </div>
      <Tick
        label={say.barred}
        hint={say.barredHint}
        isOn={draft.isBarred}
        readOnly={readOnly}
        onChange={(isBarred) => write({ isBarred })}
      />
    </div>
  );
}
