import { articleMessages as say } from "@/components/article/messages";
import { shareLinks } from "@/components/article/share-links";
import type { Article } from "@/db/types";

interface ShareRowProps {
  article: Article;
  address: string;
}

/** Plain links with the short address; copying needs the reader's script. */
export function ShareRow({ article, address }: ShareRowProps) {
  return (
    <div className="share">
      <p className="share-title" id="share">
        {say.share}
      </p>
      <ul aria-labelledby="share">
        {shareLinks(address, article.shareTitle || article.headline).map((link) => (
          <li key={link.name}>
            <a href={link.href} target="_blank" rel="noopener noreferrer">
              {link.name}
            </a>
          </li>
        ))}
        <li>
          <button type="button" data-copy={address} data-done={say.copied} hidden>
            {say.copy}
          </button>
        </li>
      </ul>
    </div>
  );
}
