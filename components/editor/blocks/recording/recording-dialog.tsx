"use client";

import { Film, type LucideIcon, Music } from "lucide-react";
import { useEffect, useState } from "react";
import { Dialog } from "@/components/desk/dialog";
import type { Recording } from "@/db/types";
import { weightOf } from "@/newsroom/body/recording-weight";
import { typeOf } from "../containers";
import type { PieceDialogProps } from "../embed/embed-dialog";
import { insertBlock } from "../insert-block";
import { blockMessages } from "../messages";
import { recordingShelf } from "../shelves";
import { findRecordings } from "./ask-recordings";
import { recordingMessages as say } from "./messages";
import { RecordingUpload } from "./recording-upload";

const PAUSE_MS = 250;
const icons: Record<Recording["kind"], LucideIcon> = { audio: Music, video: Film };

export const AudioTool = (props: PieceDialogProps) => <RecordingDialog {...props} kind="audio" />;
export const VideoTool = (props: PieceDialogProps) => <RecordingDialog {...props} kind="video" />;

type RecordingDialogProps = PieceDialogProps & { kind: Recording["kind"] };

/** Something to be heard or watched: from this device, or what the library has already. */
function RecordingDialog({ kind, editor, pos, onClose }: RecordingDialogProps) {
  const [words, setWords] = useState("");
  const found = useFound(kind, words.trim());
  const Icon = icons[kind];
  const choose = (recording: Recording) => {
    recordingShelf.learn([recording]);
    onClose();
    editor.view.focus();
    const { state, view } = editor;
    const node = pos === null ? null : state.doc.nodeAt(pos);
    const attrs = { recordingId: recording.id };
    if (pos === null || node?.type.name !== kind)
      insertBlock(typeOf(state, kind).create(attrs), "on")(state, view.dispatch);
    else view.dispatch(state.tr.setNodeMarkup(pos, null, { ...node.attrs, ...attrs }));
  };
  return (
    <Dialog open title={say.titles[kind]} closeName={blockMessages.close} onClose={onClose} size="large">
      <RecordingUpload kind={kind} onSent={choose} />
      <input
        type="search"
        className="box mb-3"
        aria-label={say.search}
        placeholder={say.search}
        value={words}
        maxLength={80}
        onChange={(event) => setWords(event.target.value)}
      />
      {found?.length ? (
        <ul className="max-h-[50dvh] overflow-y-auto">
          {found.map((recording) => (
            <li key={recording.id} className="border-b border-hair last:border-0">
              <button
                type="button"
                className="flex w-full items-center gap-3 rounded px-2 py-2.5 text-start hover:bg-wash"
                onClick={() => choose(recording)}
              >
                <Icon size={18} aria-hidden="true" className="shrink-0 text-soft" />
                <bdi className="min-w-0 flex-1 truncate">{recording.title}</bdi>
                <span className="shrink-0 text-[0.8125rem] text-soft">{weightOf(recording)}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p className="py-6 text-center text-soft" role="status">
          {found ? say.none : say.loading}
        </p>
      )}
    </Dialog>
  );
}

function useFound(kind: Recording["kind"], words: string): Recording[] | null {
  const [found, setFound] = useState<Recording[] | null>(null);
  useEffect(() => {
    let isStale = false;
    const ask = async () => {
      const rows = await findRecordings(kind, words);
      if (!isStale) setFound(rows ?? []);
    };
    const timer = setTimeout(ask, words === "" ? 0 : PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [kind, words]);
  return found;
}
