"use client";

import { X } from "lucide-react";
import { type KeyboardEvent, useId, useState } from "react";
import { editorMessages as say } from "./messages";
import { Suggestions } from "./suggestions";
import { useSuggestions } from "./use-suggestions";

export type Token = { id: number; name: string };

export type TokenFieldProps = {
  label: string;
  hint: string;
  tokens: Token[];
  most: number;
  readOnly: boolean;
  onChange: (tokens: Token[]) => void;
  suggest: (words: string) => Promise<Token[]>;
  /** Makes a new one of this name; absent where only known ones may be chosen. */
  create?: ((name: string) => Promise<Token | null>) | undefined;
  createName?: string;
};

/** Several names in one field: chosen from suggestions, or made on the spot. */
export function TokenField(props: TokenFieldProps) {
  const { label, hint, tokens, most, readOnly, onChange } = props;
  const id = useId();
  const [words, setWords] = useState("");
  const { options, at, setAt, close } = useSuggestions(words, props);
  const isOpen = options.length > 0;

  const choose = async (index: number) => {
    const option = options[index] ?? (props.create ? { id: 0, name: words.trim() } : null);
    if (!option) return;
    setWords("");
    close();
    const token = option.id === 0 ? await props.create?.(option.name) : option;
    if (token && !tokens.some((known) => known.id === token.id)) onChange([...tokens, token]);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step && isOpen) setAt((at + step + options.length) % options.length);
    else if (event.key === "Enter" && words.trim() !== "") void choose(at);
    else if (event.key === "Escape" && isOpen) close();
    else if (event.key === "Backspace" && words === "" && tokens.length > 0) onChange(tokens.slice(0, -1));
    else return;
    event.preventDefault();
  };

  return (
    <div className="relative">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <Tokens label={label} tokens={tokens} readOnly={readOnly} onChange={onChange} />
      {readOnly || tokens.length >= most ? null : (
        <input
          id={id}
          className="box"
          value={words}
          placeholder={hint}
          maxLength={80}
          autoComplete="off"
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen ? `${id}-${at}` : undefined}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
      )}
      <Suggestions
        id={id}
        label={label}
        options={options}
        at={at}
        createName={props.createName}
        onChoose={choose}
      />
    </div>
  );
}

type TokensProps = Pick<TokenFieldProps, "label" | "tokens" | "readOnly" | "onChange">;

export function Tokens({ label, tokens, readOnly, onChange }: TokensProps) {
  if (tokens.length === 0) return null;
  return (
    <ul aria-label={`${label}: ${say.chosen}`} className="mb-1 flex flex-wrap gap-1">
      {tokens.map((token) => (
        <li key={token.id} className="flex items-center rounded border border-hair bg-raised ps-2">
          {token.name}
          {readOnly ? (
            <span className="pe-2" />
          ) : (
            <button
              type="button"
              aria-label={`${say.remove} ${token.name}`}
              className="grid size-7 place-items-center text-soft hover:text-ink"
              onClick={() => onChange(tokens.filter((known) => known.id !== token.id))}
            >
              <X size={14} aria-hidden="true" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
