"use client";

import { Eye, Link2, type LucideIcon } from "lucide-react";
import { useState } from "react";
import { later } from "@/components/desk/later";
import { MissingDialog } from "@/components/desk/missing-dialog";
import { useCommands } from "@/components/desk/palette/use-commands";
import type { Calendar } from "@/db/types";
import type { PictureOption } from "../ask-desk";
import type { Fields } from "../writing-types";
import type { PreviewLinkDialogProps } from "./link-dialog";
import { previewMessages as say } from "./messages";
import type { PreviewDialogProps } from "./preview-dialog";

const PreviewDialog = later<PreviewDialogProps>(
  () => import("./preview-dialog").then((file) => file.PreviewDialog),
  { Missing: MissingDialog },
);

const PreviewLinkDialog = later<PreviewLinkDialogProps>(
  () => import("./link-dialog").then((file) => file.PreviewLinkDialog),
  { Missing: MissingDialog },
);

export type PreviewButtonsProps = {
  storyId: number;
  fields: Fields;
  picture: PictureOption | null;
  /** Where readers will find it. */
  address: string;
  calendar: Calendar;
  /** Whether the draft may be shown to people outside, and is still one. */
  mayShare: boolean;
  flush: () => Promise<boolean>;
};

/** The ways to see a story before its readers do; what they open is loaded only then. */
export function PreviewButtons(props: PreviewButtonsProps) {
  const { storyId, fields, picture, address, calendar, mayShare, flush } = props;
  const [shown, setShown] = useState<"preview" | "link" | null>(null);
  const close = () => setShown(null);
  const ways = (["preview", "link"] as const).filter((way) => way === "preview" || mayShare);
  useCommands(() =>
    ways.map((way) => ({ name: `show-${way}`, label: say[way], group: "story", run: () => setShown(way) })),
  );
  const card = {
    title: fields.shareTitle || fields.headline,
    description: fields.shareDescription || fields.standfirst,
    picture,
    address,
  };
  return (
    <>
      <Tool icon={Eye} name={say.preview} onClick={() => setShown("preview")} />
      {mayShare ? <Tool icon={Link2} name={say.link} onClick={() => setShown("link")} /> : null}
      {shown === "preview" ? (
        <PreviewDialog storyId={storyId} card={card} flush={flush} onClose={close} />
      ) : null}
      {shown === "link" ? <PreviewLinkDialog storyId={storyId} calendar={calendar} onClose={close} /> : null}
    </>
  );
}

function Tool({ icon: Icon, name, onClick }: { icon: LucideIcon; name: string; onClick: () => void }) {
  return (
    <button type="button" className="button quiet" title={name} onClick={onClick}>
      <Icon size={17} aria-hidden="true" />
      <span className="max-2xl:sr-only">{name}</span>
    </button>
  );
}
