"use client";

import { type ReactNode, useEffect, useState } from "react";
import type { fieldMessages as say } from "./messages";

export type GroupName = keyof typeof say.groups | "looks";

export type FieldGroupProps = {
  name: GroupName;
  title: string;
  /** Until somebody decides otherwise on this device. */
  isOpenAtFirst?: boolean;
  /** A field in it was refused: it must be seen. */
  hasProblem?: boolean;
  children: (isOpen: boolean) => ReactNode;
};

const keyOf = (name: GroupName) => `desk:fields:${name}`;

/** A device that remembers nothing opens as at first. */
function remembered(name: GroupName): boolean | null {
  try {
    const kept = localStorage.getItem(keyOf(name));
    return kept === null ? null : kept === "open";
  } catch {
    return null;
  }
}

function remember(name: GroupName, isOpen: boolean): void {
  try {
    localStorage.setItem(keyOf(name), isOpen ? "open" : "closed");
  } catch {}
}

/** Fields that belong together; what was collapsed on this device stays so. */
export function FieldGroup(props: FieldGroupProps) {
  const { name, title, isOpenAtFirst = false, hasProblem = false, children } = props;
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  useEffect(() => setOpen(remembered(name) ?? isOpenAtFirst), [name, isOpenAtFirst]);
  useEffect(() => {
    if (hasProblem) setOpen(true);
  }, [hasProblem]);
  return (
    <details
      open={isOpen}
      className="min-w-0 border-t border-hair pt-2"
      onToggle={({ currentTarget: { open } }) => {
        if (open === isOpen) return;
        remember(name, open);
        setOpen(open);
      }}
    >
      <summary className="py-1 font-bold">{title}</summary>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 pt-2 pb-3">{children(isOpen)}</div>
    </details>
  );
}
