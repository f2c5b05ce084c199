"use client";

import { type KeyboardEvent, useId, useState } from "react";
import { similarName } from "./fields/similar-name";
import { Tokens } from "./fields/tokens";
import { Suggestions } from "./suggestions";
import { useSuggestions } from "./use-suggestions";

/** `note` says what kind it is, where that is not plain. */
export type Token = { id: number; name: string; note?: string };

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
  /** Said before a name that is known in another spelling. */
  similarName?: string;
  /** The page prints them in this order. */
  isOrdered?: boolean;
};

/** Several names in one field: chosen from suggestions, or made on the spot. */
export function TokenField(props: TokenFieldProps) {
  const { label, hint, tokens, most, readOnly, onChange } = props;
  const id = useId();
  const [words, setWords] = useState("");
  const { options, at, setAt, close } = useSuggestions(words, props);
  const isOpen = options.length > 0;
  const similar = props.similarName ? similarName(words, [...options.filter(isKnown), ...tokens]) : null;

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
      <Tokens
        label={label}
        tokens={tokens}
        readOnly={readOnly}
        isOrdered={props.isOrdered ?? false}
        onChange={onChange}
      />
      <p role="status" className="text-[0.8125rem] text-amber">
        {similar ? `${props.similarName} «${similar.name}»` : null}
      </p>
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

const isKnown = ({ id }: Token) => id !== 0;
