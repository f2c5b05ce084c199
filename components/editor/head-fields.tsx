"use client";

import { memo } from "react";
import { HeadlineCheck } from "./fields/headline-check";
import { GrowArea } from "./grow-area";
import { editorMessages as say } from "./messages";
import type { FieldLimits, Fields } from "./writing-types";

export type HeadFieldsProps = {
  fields: Fields;
  limits: FieldLimits;
  readOnly: boolean;
  problems: Record<string, string>;
  datelineName: string;
  onChange: (changed: Partial<Fields>) => void;
  /** Enter in the last line leads into the body. */
  onDone: () => void;
};

const goTo = (id: string) => () => document.getElementById(id)?.focus();

/** What stands over the text, in the size it has for readers. */
export const HeadFields = memo((props: HeadFieldsProps) => {
  const { fields, limits, readOnly, problems, datelineName, onChange, onDone } = props;
  const line = (name: "kicker" | "headline" | "standfirst") => ({
    id: name,
    label: say[name],
    value: fields[name],
    maxLength: limits[name],
    readOnly,
    problem: problems[name],
    onChange: (value: string) => onChange({ [name]: value }),
  });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <GrowArea {...line("kicker")} className="font-bold text-accent" onEnter={goTo("headline")} />
      <GrowArea
        {...line("headline")}
        className="text-[1.75rem] font-bold leading-[1.5]"
        onEnter={goTo("standfirst")}
      />
      <HeadlineCheck headline={fields.headline} seoTitle={fields.seoTitle} />
      <GrowArea
        {...line("standfirst")}
        className="text-[1.0625rem] leading-relaxed"
        onEnter={goTo("dateline")}
      />
      <div className="mb-2">
        <label htmlFor="dateline" className="field-label">
          {say.dateline}
        </label>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <input
            id="dateline"
            className="box max-w-44"
            value={fields.dateline}
            maxLength={limits.dateline}
            readOnly={readOnly}
            aria-describedby="dateline-preview"
            onChange={(event) => onChange({ dateline: event.target.value })}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
              event.preventDefault();
              onDone();
            }}
          />
          <p id="dateline-preview" className="text-soft">
            {fields.dateline.trim() ? (
              <>
                {say.datelinePreview}{" "}
                <b className="text-ink">
                  «{fields.dateline.trim()}/{datelineName}:»
                </b>
              </>
            ) : null}
          </p>
        </div>
      </div>
    </div>
  );
});
