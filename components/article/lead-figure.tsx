import { articleMessages as say } from "@/components/article/messages";
import { Picture } from "@/components/site/picture";
import type { Picture as PictureRow } from "@/db/types";

/** On a phone a picture a little narrower than its place: nobody sees it, and it weighs half. */
const sizes = "(min-width: 64rem) 44rem, (max-width: 30rem) 88vw, 100vw";

export function LeadFigure({ picture }: { picture: PictureRow }) {
  const { caption, credit } = picture;
  return (
    <figure className="lead-figure">
      <Picture picture={picture} sizes={sizes} ratio="own" priority />
      {caption || credit ? (
        <figcaption>
          {caption ? <HiddenPrefix text={say.captionPrefix} /> : null}
          {caption}
          {credit ? (
            <span className="picture-credit">
              <HiddenPrefix text={say.creditPrefix} />
              {credit}
            </span>
          ) : null}
        </figcaption>
      ) : null}
    </figure>
  );
}

const HiddenPrefix = ({ text }: { text: string }) => <span className="hidden-text">{text}</span>;
