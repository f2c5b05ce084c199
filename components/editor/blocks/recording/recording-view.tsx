"use client";

import { posterAddress } from "@/components/site/poster-address";
import type { Recording } from "@/db/types";
import { limits } from "@/newsroom/body/limits";
import { captionsAddress, recordingAddress } from "@/newsroom/body/recording-address";
import { shapeOf } from "@/newsroom/body/recording-shape";
import { weightOf } from "@/newsroom/body/recording-weight";
import type { PieceViewProps } from "../../surface/piece-view";
import { LineField, lineOf } from "../line-field";
import { Piece } from "../piece";
import { useShelf } from "../shelf";
import { pictureShelf, recordingShelf } from "../shelves";
import { CaptionsTool } from "./captions-tool";
import { recordingMessages as say } from "./messages";

/** What is heard or watched as it stands in the text: readers get the same player. */
export function RecordingView(view: PieceViewProps) {
  const { node, editor } = view;
  const kind = node.type.name as Recording["kind"];
  const recording = useShelf(recordingShelf, node.attrs.recordingId);
  const poster = useShelf(pictureShelf, kind === "video" ? node.attrs.mediaId : null);
  const pos = () => view.getPos() ?? null;
  return (
    <Piece
      view={view}
      name={recording ? `${say.titles[kind]}: ${recording.title}` : say.titles[kind]}
      tools={
        <>
          <button type="button" onClick={() => editor.emit("block", { name: kind, pos: pos() })}>
            {say.change}
          </button>
          {kind === "video" ? (
            <button type="button" onClick={() => editor.emit("block", { name: "poster", pos: pos() })}>
              {say.poster}
            </button>
          ) : null}
          {recording ? <CaptionsTool recording={recording} /> : null}
        </>
      }
    >
      {recording ? (
        <div className={`recording-card shape-${shapeOf(recording).name}`}>
          <Player recording={recording} poster={poster && posterAddress(poster, shapeOf(recording))} />
          <p className="block-note">
            <bdi>{recording.title}</bdi> ({weightOf(recording)}).{" "}
            {recording.captionsHash ? say.captions.have : say.captions.lack}
          </p>
        </div>
      ) : (
        <p className="block-note">{recording === null ? say.gone : say.loading}</p>
      )}
      <LineField
        {...lineOf(view, "caption")}
        label={say.caption}
        most={limits.caption}
        className="block-caption"
      />
      <LineField
        {...lineOf(view, "credit")}
        label={say.credit}
        most={limits.pictureCredit}
        className="block-caption"
      />
    </Piece>
  );
}

function Player({ recording, poster }: { recording: Recording; poster: string | null | undefined }) {
  const words = captionsAddress(recording);
  const given = { src: recordingAddress(recording), controls: true, preload: "none" } as const;
  if (recording.kind === "audio")
    return (
      <audio {...given} aria-label={recording.title}>
        <Track words={words} />
      </audio>
    );
  return (
    <video
      {...given}
      key={words}
      aria-label={recording.title}
      playsInline
      width={recording.width ?? undefined}
      height={recording.height ?? undefined}
      poster={poster ?? undefined}
    >
      <Track words={words} />
    </video>
  );
}

const Track = ({ words }: { words: string | null }) => (
  <track kind="captions" srcLang="ar" {...(words && { src: words })} />
);
