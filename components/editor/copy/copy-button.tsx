import { Download } from "lucide-react";
import type { StoryText } from "@/db/types";
import { copyMessages as say } from "../messages";
import { copyOfText } from "./copy-of-text";

/** Readers of plain text on Windows know Arabic by it. */
const BYTE_ORDER_MARK = "\ufeff";

/** The browser has read the file long before. */
const FORGET_MS = 60_000;

function download({ name, words }: { name: string; words: string }): void {
  const address = URL.createObjectURL(
    new Blob([BYTE_ORDER_MARK, words], { type: "text/plain;charset=utf-8" }),
  );
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), FORGET_MS);
}

/** The words as a file, whatever the server says: for whoever may not save any more, or not yet. */
export const CopyButton = ({ read }: { read: () => StoryText }) => (
  <button
    type="button"
    className="button"
    title={say.lead}
    onClick={() => download(copyOfText(read(), say.file))}
  >
    <Download size={16} aria-hidden="true" />
    {say.button}
  </button>
);
