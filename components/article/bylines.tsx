import { articleMessages as say } from "@/components/article/messages";
import { authorPath } from "@/components/site/addresses";
import { Picture } from "@/components/site/picture";
import type { AuthorCard } from "@/db/types";

/** «عن الكاتب»: who signed it, with a way to the rest of their work. */
export function Bylines({ authors }: { authors: AuthorCard[] }) {
  const known = authors.filter(({ isHidden }) => !isHidden);
  if (known.length === 0) return null;
  return (
    <section className="bylines" aria-labelledby="bylines">
      <h2 id="bylines">{known.length === 1 ? say.about : say.aboutMany}</h2>
      {known.map((author) => (
        <div className="byline-box" key={author.id}>
          {author.picture ? (
            <Picture picture={author.picture} sizes="6rem" upTo={320} ratio="square" decorative />
          ) : null}
          <div>
            <h3>
              <a href={authorPath(author)}>{author.name}</a>
            </h3>
            {author.bio ? <p>{author.bio}</p> : null}
          </div>
        </div>
      ))}
    </section>
  );
}
