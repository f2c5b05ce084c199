"use client";

import { Link2 } from "lucide-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import type { Calendar } from "@/db/types";
import { previewMessages as say } from "./messages";

const PreviewLinkDialog = dynamic(() => import("./link-dialog").then((file) => file.PreviewLinkDialog));

export type PreviewButtonsProps = {
  storyId: number;
  calendar: Calendar;
  /** Whether the draft may be shown to people outside, and is still one. */
  mayShare: boolean;
};

/** The ways to see a story before its readers do; what they open is loaded only then. */
export function PreviewButtons({ storyId, calendar, mayShare }: PreviewButtonsProps) {
  const [shown, setShown] = useState<"link" | null>(null);
  const close = () => setShown(null);
  return (
    <>
      {mayShare ? (
        <button type="button" className="button quiet" title={say.link} onClick={() => setShown("link")}>
          <Link2 size={17} aria-hidden="true" />
          <span className="max-2xl:sr-only">{say.link}</span>
        </button>
      ) : null}
      {shown === "link" ? <PreviewLinkDialog storyId={storyId} calendar={calendar} onClose={close} /> : null}
    </>
  );
}
