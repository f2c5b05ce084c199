"use client";

import { ClipboardPen } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Calendar } from "@/db/types";
import { CommissionDialog } from "./commission-dialog";
import { planMessages as say } from "./messages";

export type CommissionButtonProps = {
  sections: { id: number; name: string }[];
  writers: { id: number; name: string }[];
  calendar: Calendar;
};

/** Asks a colleague for a story. */
export function CommissionButton(props: CommissionButtonProps) {
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [sent, setSent] = useState<{ id: number; title: string } | null>(null);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <p role="status">
        {sent ? (
          <>
            {say.commissioned}{" "}
            <Link
              href={`/desk/stories/${sent.id}`}
              prefetch={false}
              className="font-bold underline underline-offset-4"
            >
              {sent.title}
            </Link>
          </>
        ) : null}
      </p>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        <ClipboardPen size={16} aria-hidden="true" />
        {say.commission}
      </button>
      {isOpen ? (
        <CommissionDialog
          {...props}
          onClose={() => setOpen(false)}
          onSent={(commissioned) => {
            setOpen(false);
            setSent(commissioned);
            router.refresh();
          }}
        />
      ) : null}
    </div>
  );
}
