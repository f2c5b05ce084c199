import { useId } from "react";
import type { Gender } from "@/db/types";
import { accountMessages as say } from "./messages";
import { problemOf } from "./reach-fields";

export type PersonFieldsProps = {
  name?: string;
  gender?: Gender | null;
  problems: { field: string; message: string }[];
};

/** What somebody is called, and how sentences about them are written. */
export function PersonFields({ name, gender, problems }: PersonFieldsProps) {
  const id = useId();
  const problem = problemOf(problems, "name");
  return (
    <div className="grid gap-3 sm:grid-cols-[1fr_auto]">
      <div>
        <label htmlFor={`${id}-name`} className="field-label">
          {say.name}
        </label>
        <input
          id={`${id}-name`}
          name="name"
          className="box"
          required
          maxLength={100}
          defaultValue={name}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
        />
        {problem ? (
          <p id={`${id}-problem`} className="field-problem">
            {problem}
          </p>
        ) : null}
      </div>
      <div>
        <label htmlFor={`${id}-gender`} className="field-label">
          {say.gender}
        </label>
        <select id={`${id}-gender`} name="gender" className="box" defaultValue={gender ?? ""}>
          {Object.entries(say.genders).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

/** What the fields of a person hold, as the verbs read it. */
export const personOf = (form: FormData) => ({
  name: String(form.get("name") ?? ""),
  gender: form.get("gender") || null,
  roles: form.getAll("roles"),
  deskIds: form.getAll("deskIds").map(Number),
});
