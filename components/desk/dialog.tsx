"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode } from "react";

export type DialogProps = {
  open: boolean;
  title: string;
  lead?: ReactNode;
  closeName: string;
  onClose: () => void;
  children: ReactNode;
  size?: "small" | "large";
};

const widths = { small: "max-w-md", large: "max-w-5xl" } as const;

/** A question in front of the page: focus stays inside, Escape answers «no». */
export function Dialog({ open, title, lead, closeName, onClose, children, size = "small" }: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-[rgb(0_0_0/0.5)]" />
        <Base.Viewport className="fixed inset-0 z-50 grid place-items-center overflow-y-auto p-3">
          <Base.Popup
            dir="rtl"
            className={`w-full rounded-lg border border-hair bg-paper p-5 shadow-xl outline-none ${widths[size]}`}
          >
            <div className="flex items-start justify-between gap-3">
              <Base.Title className="text-lg font-bold">{title}</Base.Title>
              <Base.Close className="button quiet" aria-label={closeName}>
                <X size={18} aria-hidden="true" />
              </Base.Close>
            </div>
            {lead ? <Base.Description className="mb-4 text-soft">{lead}</Base.Description> : null}
            {children}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
