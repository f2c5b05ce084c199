"use client";

import { type KeyboardEvent, useId, useState } from "react";
import { Tokens } from "./fields/tokens";
import { editorMessages as say } from "./messages";

export type SourceFieldProps = {
  sources: string[];
  most: number;
  longest: number;
  readOnly: boolean;
  onChange: (sources: string[]) => void;
};

/** From whom the story is: free names, in the order in which the page prints them. */
export function SourceField({ sources, most, longest, readOnly, onChange }: SourceFieldProps) {
  const id = useId();
  const [words, setWords] = useState("");
  const add = () => {
    const name = words.replace(/\s+/g, " ").trim();
    setWords("");
    if (name !== "" && !sources.includes(name)) onChange([...sources, name]);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" || event.key === "،") add();
    else if (event.key === "Backspace" && words === "" && sources.length > 0) onChange(sources.slice(0, -1));
    else return;
    event.preventDefault();
  };
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {say.sources}
      </label>
      <Tokens
        label={say.sources}
        tokens={sources.map((name, index) => ({ id: index + 1, name }))}
        readOnly={readOnly}
        isOrdered
        onChange={(tokens) => onChange(tokens.map((token) => token.name))}
      />
      {readOnly || sources.length >= most ? null : (
        <input
          id={id}
          className="box"
          value={words}
          maxLength={longest}
          placeholder={say.sourcesHint}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={add}
        />
      )}
    </div>
  );
}
