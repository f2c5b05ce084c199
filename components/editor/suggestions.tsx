import { editorMessages as say } from "./messages";
import type { Token } from "./token-field";

export type SuggestionsProps = {
  id: string;
  label: string;
  options: Token[];
  at: number;
  createName?: string | undefined;
  onChoose: (index: number) => void;
};

/** The list under a field; the field keeps the focus, the list only shows where it stands. */
export function Suggestions({ id, label, options, at, createName, onChoose }: SuggestionsProps) {
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label={`${label}: ${say.suggestions}`}
      hidden={options.length === 0}
      className="absolute inset-x-0 top-full z-20 mt-1 max-h-64 overflow-y-auto rounded-md border border-edge bg-raised py-1 shadow-lg"
    >
      {options.map((option, index) => (
        <div
          key={option.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          className="px-3 py-1.5 aria-selected:bg-ink aria-selected:text-paper"
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(index);
          }}
        >
          {option.id === 0 ? `${createName} «${option.name}»` : option.name}
          {option.note ? ` (${option.note})` : null}
        </div>
      ))}
    </div>
  );
}
