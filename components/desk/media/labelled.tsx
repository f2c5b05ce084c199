import { type ReactNode, useId } from "react";
import { FieldProblem } from "@/components/editor/grow-area";

type FieldAttributes = { id: string; "aria-describedby"?: string; "aria-invalid"?: true };

export type LabelledProps = {
  label: string;
  hint?: string;
  problem?: string | undefined;
  children: (field: FieldAttributes) => ReactNode;
};

/** A field under its name, with what it is for and what is wrong with it. */
export function Labelled({ label, hint, problem, children }: LabelledProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : "", problem ? `${id}-problem` : ""].filter(Boolean).join(" ");
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      {children({
        id,
        ...(described && { "aria-describedby": described }),
        ...(problem && { "aria-invalid": true as const }),
      })}
      {hint ? (
        <p id={`${id}-hint`} className="mt-0.5 text-[0.8125rem] leading-normal text-soft">
          {hint}
        </p>
      ) : null}
      <FieldProblem id={id} problem={problem} />
    </div>
  );
}
