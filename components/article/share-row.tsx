import { articleMessages as say } from "@/components/article/messages";
import { shareLinks } from "@/components/article/share-links";
import { shortPath } from "@/components/site/addresses";
import type { Article } from "@/db/types";

/** Plain links with the short address; copying needs the reader's script. */
export function ShareRow({ article, publicUrl }: { article: Article; publicUrl: string }) {
  const address = `${publicUrl}${shortPath(article)}`;
  return (
    <section className="share" aria-label={say.share}>
      <ul>
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
    </section>
  );
}
