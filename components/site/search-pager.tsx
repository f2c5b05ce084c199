import { searchMessages as say } from "@/components/site/messages";
import { type SearchAsked, searchPath } from "@/components/site/search-path";
import { type Digits, writeDigits } from "@/newsroom/arabic/digits";

export interface SearchPagerProps {
  asked: SearchAsked;
  page: number;
  pages: number;
  olderThan: string | null;
  digits: Digits;
}

/** The pages of what was ranked; behind the last of them the search goes on before an earlier day. */
export function SearchPager({ asked, page, pages, olderThan, digits }: SearchPagerProps) {
  const isLast = page >= pages;
  if (pages <= 1 && !olderThan) return null;
  const written = (text: string) => writeDigits(text, digits);
  return (
    <nav className="pager" aria-label={say.pages}>
      {isLast ? null : (
        <a className="more" href={searchPath({ ...asked, page: page + 1 })} rel="next">
          {say.next}
        </a>
      )}
      {isLast && olderThan ? (
        <a className="more" href={searchPath({ ...asked, to: olderThan, page: 1 })} rel="next">
          {say.older} <time dateTime={olderThan}>{written(olderThan)}</time>
        </a>
      ) : null}
      <p className="search-place">{written(say.page(String(page), String(pages)))}</p>
      {page > 1 ? (
        <a className="feed" href={searchPath({ ...asked, page: page - 1 })} rel="prev">
          {say.previous}
        </a>
      ) : null}
    </nav>
  );
}
