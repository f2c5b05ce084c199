import { creditKindNames, articleMessages as say } from "@/components/article/messages";
import { ShareRow } from "@/components/article/share-row";
import { tagPath } from "@/components/site/addresses";
import type { Article, House, TagRef } from "@/db/types";

export interface ArticleFootProps {
  article: Article;
  house: House;
  /** The absolute short link. */
  address: string;
}

/** The source line, the standing disclaimer where the text is from elsewhere, tags, sharing. */
export function ArticleFoot({ article, house, address }: ArticleFootProps) {
  return (
    <footer className="article-foot">
      <p className="credit-line">
        {[house.name, creditKindNames[article.creditKind], ...article.creditSources].join(" – ")}
      </p>
      {house.disclaimer && house.disclaimerKinds.includes(article.creditKind) ? (
        <p className="disclaimer">{house.disclaimer}</p>
      ) : null}
      <p className="printed-from">
        {say.printedFrom} {house.name}: <bdi>{address}</bdi>
      </p>
      <Tags tags={article.tags} />
      <ShareRow article={article} address={address} />
    </footer>
  );
}

function Tags({ tags }: { tags: TagRef[] }) {
  if (tags.length === 0) return null;
  return (
    <ul className="tags" aria-label={say.tags}>
      {tags.map((tag) => (
        <li key={tag.id}>
          <a href={tagPath(tag)} rel="tag">
            {tag.name}
          </a>
        </li>
      ))}
    </ul>
  );
}
