"use client";

import { X } from "lucide-react";
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";

const widths = { small: "max-w-md", large: "max-w-5xl", full: "max-w-[80rem]" } as const;

export type DialogProps = {
  open: boolean;
  title: string;
  lead?: ReactNode;
  closeName: string;
  onClose: () => void;
  children: ReactNode;
  size?: keyof typeof widths;
};

/** A question in front of the page: focus stays inside, Escape answers «no». */
export function Dialog({ open, ...shown }: DialogProps) {
  return open ? createPortal(<Shown {...shown} />, document.body) : null;
}

function Shown({ title, lead, closeName, onClose, children, size = "small" }: Omit<DialogProps, "open">) {
  const dialog = useModal();
  const id = useId();
  return (
    <dialog
      ref={dialog}
      dir="rtl"
      aria-labelledby={`${id}-title`}
      aria-describedby={lead ? `${id}-lead` : undefined}
      onPointerDown={(event) => event.target === dialog.current && onClose()}
      onCancel={(event) => {
        if (event.target !== dialog.current) return;
        event.preventDefault();
        onClose();
      }}
      onClose={(event) => event.target === dialog.current && onClose()}
      className={`m-auto max-h-[calc(100dvh-1.5rem)] w-[calc(100%-1.5rem)] overflow-y-auto rounded-lg border border-hair bg-paper text-ink shadow-xl outline-none backdrop:bg-[rgb(0_0_0/0.5)] ${widths[size]}`}
    >
      <div className="p-5">
        <div className="flex items-start justify-between gap-3">
          <h2 id={`${id}-title`} className="text-lg font-bold">
            {title}
          </h2>
          <button type="button" className="button quiet" aria-label={closeName} onClick={onClose}>
            <X size={18} aria-hidden="true" />
          </button>
        </div>
        {lead ? (
          <p id={`${id}-lead`} className="mb-4 text-soft">
            {lead}
          </p>
        ) : null}
        {children}
      </div>
    </dialog>
  );
}

/** The browser's own modal: the page behind it is out of reach, and gets its focus back at once. */
export function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    const field = current?.querySelector<HTMLElement>("input:not([type=hidden]), textarea, select");
    field?.focus();
    return () => current?.close();
  }, []);
  return dialog;
}
