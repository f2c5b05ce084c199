import { readSearch } from "@/app/_edge/reader-queries";
import { sitePage } from "@/app/(site)/_frame/site-page";
import { searchMessages } from "@/components/site/messages";
import { SearchPage } from "@/components/site/search-page";
import { parseAsked } from "@/newsroom/search/asked";
import "@/app/(site)/_styles/search.css";

export const searchPage = (given: Record<string, unknown>) =>
  sitePage("search", async (house, { sections }) => {
    const asked = parseAsked(given);
    const { found, author, latest } = await readSearch(asked);
    const title = asked.q ? searchMessages.resultsFor(asked.q) : searchMessages.title;
    return (
      <>
        <title>{`${title} — ${house.name}`}</title>
        <meta name="robots" content="noindex, follow" />
        <SearchPage
          asked={asked}
          sections={sections}
          author={author}
          calendar={house.calendar}
          found={found}
          latest={latest}
        />
      </>
    );
  });
