import { articleMessages as say } from "@/components/article/messages";
import { Picture } from "@/components/site/picture";
import type { Picture as PictureRow } from "@/db/types";

export function LeadFigure({ picture }: { picture: PictureRow }) {
  const { caption, credit } = picture;
  return (
    <figure className="lead-figure">
      <Picture picture={picture} sizes="(min-width: 64rem) 52rem, 100vw" ratio="own" priority />
      {caption || credit ? (
        <figcaption>
          {caption ? <span className="hidden-text">{say.captionPrefix}</span> : null}
          {caption}
          {credit ? (
            <span className="picture-credit">
              {say.creditPrefix}
              {credit}
            </span>
          ) : null}
        </figcaption>
      ) : null}
    </figure>
  );
}
