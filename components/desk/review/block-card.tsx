import { Code2, Film, Image, Images, Link2, type LucideIcon, MonitorPlay, Music } from "lucide-react";
import type { ReactNode } from "react";
import { mediaAddress } from "@/components/site/media-address";
import type { BodyNodeJson, Picture } from "@/db/types";
import { embedPlaces } from "@/newsroom/body/embed-address";
import { recordingAddress } from "@/newsroom/body/recording-address";
import { weightOf } from "@/newsroom/body/recording-weight";
import { nodeRule, readAttributes } from "@/newsroom/body/schema";
import { blockMessages as say } from "./messages";
import type { BlockSources } from "./types";

const icons: Record<string, LucideIcon> = {
  image: Image,
  gallery: Images,
  embed: MonitorPlay,
  audio: Music,
  video: Film,
  relatedStory: Link2,
  legacyHtml: Code2,
};

/** The blocks that are not words: pictures, and pieces of other places. */
export const isPiece = ({ type }: BodyNodeJson) => type in icons;

export type BlockCardProps = { block: BodyNodeJson; sources: BlockSources };

/** A picture or a piece of another place as whoever judges it has to see it. */
export function BlockCard({ block, sources }: BlockCardProps) {
  const Icon = icons[block.type] ?? Code2;
  const name = say[block.type as keyof typeof say];
  return (
    <div className="rounded-md border border-hair bg-wash p-2.5 font-sans text-[0.8125rem] leading-normal">
      <p className="mb-1.5 flex items-center gap-1.5 font-bold">
        <Icon size={15} aria-hidden="true" />
        {typeof name === "string" ? name : block.type}
      </p>
      <Inside block={block} sources={sources} />
    </div>
  );
}

function Inside({ block, sources }: BlockCardProps): ReactNode {
  const read = readAttributes(nodeRule(block.type), block.attrs);
  if (block.type === "image") {
    const picture = sources.pictures.find(({ id }) => id === read.mediaId) ?? null;
    const own = {
      alt: `${read.alt ?? ""}`,
      caption: `${read.caption ?? ""}`,
      credit: `${read.credit ?? ""}`,
    };
    return <PictureCard picture={picture} {...own} isDecorative={read.decorative === true} />;
  }
  if (block.type === "gallery")
    return (
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-3">
        {(block.content ?? []).map((image, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a gallery that is only looked at keeps its order
          <Inside key={at} block={image} sources={sources} />
        ))}
      </div>
    );
  if (block.type === "embed") {
    const places = embedPlaces(read.provider, read.id);
    return (
      <>
        <a href={places?.page} target="_blank" rel="noreferrer" className="underline underline-offset-4">
          {places?.name} <bdi dir="ltr">{places?.page}</bdi>
        </a>
        {read.caption ? <p>{read.caption}</p> : null}
      </>
    );
  }
  if (block.type === "audio" || block.type === "video") {
    const recording = sources.recordings.find(({ id }) => id === read.recordingId);
    return recording ? (
      <a
        href={recordingAddress(recording)}
        target="_blank"
        rel="noreferrer"
        className="underline underline-offset-4"
      >
        <bdi>{`${read.caption ?? recording.title}`}</bdi> ({weightOf(recording)})
      </a>
    ) : (
      <p className="text-soft">{say.lostRecording}</p>
    );
  }
  if (block.type === "relatedStory")
    return <p>{sources.related.find(({ id }) => id === read.articleId)?.headline ?? say.unknownStory}</p>;
  return null;
}

export type PictureCardProps = {
  picture: Picture | null;
  /** What this story says of it; empty: what the library says. */
  alt?: string;
  caption?: string;
  credit?: string;
  isDecorative?: boolean;
};

export function PictureCard({
  picture,
  alt = "",
  caption = "",
  credit = "",
  isDecorative = false,
}: PictureCardProps) {
  if (!picture) return <p className="text-soft">{say.lostPicture}</p>;
  const { owner, caption: words, ...read } = pictureWords(picture, { alt, caption, credit });
  const said = isDecorative ? say.decorative : read.said;
  return (
    <figure className="!m-0 grid gap-1">
      <PictureOnly picture={picture} alt={alt} />
      <figcaption className="!p-0 !text-[0.8125rem]">
        {words ? <p className="text-ink">{words}</p> : null}
        <p className={said ? "" : "font-bold text-accent"}>{said ? `${say.alt} ${said}` : say.noAlt}</p>
        <p className={owner ? "" : "font-bold text-accent"}>
          {owner ? `${say.credit} ${owner}` : say.noCredit}
        </p>
      </figcaption>
    </figure>
  );
}

/** What the story says of a picture, and where it says nothing, what the library says. */
export const pictureWords = (picture: Picture, given: { alt: string; caption: string; credit: string }) => ({
  said: given.alt || picture.alt,
  caption: given.caption || picture.caption,
  owner: given.credit || picture.credit,
});

export const PictureOnly = ({ picture, alt }: { picture: Picture; alt: string }) => (
  <picture>
    <img
      src={mediaAddress(picture, 480, "jpg")}
      width={picture.width}
      height={picture.height}
      alt={alt || picture.alt}
      loading="lazy"
      className="max-h-64 w-auto max-w-full rounded object-contain"
      style={{ backgroundColor: picture.tone }}
    />
  </picture>
);
