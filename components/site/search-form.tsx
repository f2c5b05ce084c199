import { searchMessages as say } from "@/components/site/messages";
import { SEARCH_PATH, type SearchAsked } from "@/components/site/search-path";
import type { SectionRef } from "@/db/types";

export interface SearchFormProps {
  asked: SearchAsked;
  sections: SectionRef[];
  /** Whose articles alone are searched. */
  author?: string | undefined;
}

/** A plain form: it works without script; with it, words are completed while they are typed. */
export function SearchForm({ asked, sections, author }: SearchFormProps) {
  const isFiltered = Boolean(asked.section || asked.from || asked.to || asked.author);
  return (
    <form className="search-form" action={SEARCH_PATH} method="get">
      <search>
        <label className="hidden-text" htmlFor="q">
          {say.label}
        </label>
        <div className="search-line">
          <div className="search-box" data-suggest="">
            <input
              id="q"
              name="q"
              type="search"
              defaultValue={asked.q}
              placeholder={say.label}
              maxLength={200}
              autoComplete="off"
              enterKeyHint="search"
            />
          </div>
          <button className="more" type="submit">
            {say.submit}
          </button>
        </div>
        <details className="search-filters" open={isFiltered}>
          <summary>{say.filters}</summary>
          <div className="search-fields">
            <label>
              <span>{say.section}</span>
              <select name="section" defaultValue={asked.section ?? ""}>
                <option value="">{say.anySection}</option>
                {sections.map((section) => (
                  <option key={section.id} value={section.slug}>
                    {section.name}
                  </option>
                ))}
              </select>
            </label>
            {asked.author && author ? (
              <label>
                <span>{say.author}</span>
                <select name="author" defaultValue={asked.author}>
                  <option value="">{say.anyAuthor}</option>
                  <option value={asked.author}>{author}</option>
                </select>
              </label>
            ) : null}
            <label>
              <span>{say.from}</span>
              <input name="from" type="date" defaultValue={asked.from} />
            </label>
            <label>
              <span>{say.to}</span>
              <input name="to" type="date" defaultValue={asked.to} />
            </label>
            <button className="apply" type="submit">
              {say.apply}
            </button>
          </div>
        </details>
      </search>
    </form>
  );
}
