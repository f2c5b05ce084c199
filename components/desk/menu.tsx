"use client";

import { ChevronDown } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from "react";

export type MenuProps<Name extends string> = {
  label: string;
  rows: { name: Name; label: string }[];
  onChoose: (name: Name) => void;
};

/** A button with acts behind it: arrows go along them, Escape and Tab leave. */
export function Menu<Name extends string>({ label, rows, onChoose }: MenuProps<Name>) {
  const [isOpen, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const id = useId();
  const acts = () => [...(frame.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
  useEffect(() => {
    if (!isOpen) return;
    frame.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const leave = ({ target }: PointerEvent) => {
      if (!frame.current?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", leave);
    return () => document.removeEventListener("pointerdown", leave);
  }, [isOpen]);

  useLayoutEffect(() => {
    const popup = isOpen && frame.current?.querySelector<HTMLElement>("[role=menu]");
    if (popup && popup.getBoundingClientRect().right > document.documentElement.clientWidth)
      Object.assign(popup.style, { insetInlineStart: "0", insetInlineEnd: "auto" });
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    frame.current?.querySelector<HTMLElement>("button")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return;
    const all = acts();
    const at = all.indexOf(event.target as HTMLElement);
    const targets: Record<string, number> = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    const target = targets[event.key];
    if (target !== undefined) all[target]?.focus();
    else if (event.key === "Escape" || event.key === "Tab") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the menu inside
    <div ref={frame} className="relative" onKeyDown={onKeyDown}>
      <button
        type="button"
        className="button quiet"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
        <ChevronDown size={15} aria-hidden="true" />
      </button>
      {isOpen ? (
        <div
          id={id}
          role="menu"
          aria-label={label}
          className="absolute end-0 top-full z-40 mt-1 min-w-44 rounded-md border border-edge bg-raised py-1 shadow-lg"
        >
          {rows.map((row) => (
            <button
              key={row.name}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onMouseEnter={(event) => event.currentTarget.focus()}
              onClick={() => {
                close();
                onChoose(row.name);
              }}
              className="block w-full px-3 py-1.5 text-start outline-none focus:bg-ink focus:text-paper"
            >
              {row.label}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
