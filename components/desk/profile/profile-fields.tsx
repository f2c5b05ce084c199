import { useId } from "react";
import { problemOf } from "../accounts/reach-fields";
import { LinkFields } from "./link-fields";
import { linksOf } from "./links-of";
import { profileMessages as say } from "./messages";
import { PortraitField } from "./portrait-field";
import type { Profile } from "./types";

export type ProfileFieldsProps = {
  profile: Profile;
  /** Whoever uploads no pictures has none to choose. */
  mayPick: boolean;
  problems: { field: string; message: string }[];
};

/** What readers are told about somebody who signs stories. */
export function ProfileFields({ profile, mayPick, problems }: ProfileFieldsProps) {
  const id = useId();
  const wrong = (name: string) => {
    const problem = problemOf(problems, name);
    return {
      line: problem ? (
        <p id={`${id}-${name}-problem`} className="field-problem">
          {problem}
        </p>
      ) : null,
      aria: problem ? { "aria-invalid": true, "aria-describedby": `${id}-${name}-problem` } : {},
    };
  };
  const [name, bio] = [wrong("name"), wrong("bio")];
  return (
    <>
      <PortraitField picture={profile.picture} mayPick={mayPick} problem={problemOf(problems, "pictureId")} />
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
          defaultValue={profile.name}
          {...name.aria}
        />
        {name.line}
      </div>
      <div>
        <label htmlFor={`${id}-bio`} className="field-label">
          {say.bio}
        </label>
        <textarea
          id={`${id}-bio`}
          name="bio"
          className="box"
          rows={3}
          maxLength={600}
          placeholder={say.bioHint}
          defaultValue={profile.bio}
          {...bio.aria}
        />
        {bio.line}
      </div>
      <LinkFields links={profile.links} problem={problemOf(problems, "links")} />
      <label className="flex min-h-9 items-center gap-2">
        <input
          type="checkbox"
          name="isPublic"
          defaultChecked={profile.isPublic}
          className="size-4 accent-accent"
        />
        {say.isPublic}
      </label>
    </>
  );
}

/** What these fields hold, as the verbs read it. */
export const profileOf = (form: FormData) => ({
  name: String(form.get("name") ?? ""),
  bio: String(form.get("bio") ?? ""),
  links: linksOf(form),
  pictureId: Number(form.get("pictureId")) || null,
  isPublic: form.has("isPublic"),
});
