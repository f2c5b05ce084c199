import { sql } from "drizzle-orm";
import { check, customType, index, integer, pgTable, text, unique } from "drizzle-orm/pg-core";
import { identity, pointer } from "./columns";

/** What PostgreSQL searches: the stems of a text, with their places and weights. */
export const searchVector = customType<{ data: string }>({ dataType: () => "tsvector" });

/**
 * The words of live articles: completed while a reader types, offered when he mistypes. `folded` is how they
 * compare, `shown` how they are written, `articles` in how many live articles they stand.
 */
export const searchWords = pgTable(
  "search_words",
  {
    folded: text("folded").primaryKey(),
    shown: text("shown").notNull(),
    articles: integer("articles").notNull(),
  },
  (table) => [
    index("search_words_alike").using("gin", table.folded.op("gin_trgm_ops")),
    index("search_words_begun").on(table.folded.op("text_pattern_ops")),
    index("search_words_gone").on(table.folded).where(sql`articles <= 0`),
  ],
);

/** What publications did to the words, until somebody adds it up: publishing itself waits for no other's words. */
export const searchWordChanges = pgTable("search_word_changes", {
  id: identity(),
  folded: text("folded").notNull(),
  shown: text("shown").notNull(),
  articles: integer("articles").notNull(),
});

/**
 * Tags and authors that are called otherwise since, until the last of their articles is found by the new name: the
 * newest come first, `before` is the article the work has come to.
 */
export const namesChanged = pgTable(
  "names_changed",
  {
    id: identity(),
    of: text("of").$type<"tag" | "author">().notNull(),
    ofId: pointer("of_id").notNull(),
    before: pointer("before"),
  },
  (table) => [
    unique("names_changed_once").on(table.of, table.ofId),
    check("names_changed_of", sql`${table.of} in ('tag','author')`),
  ],
);

/** Words that find one another: «مصرف، مصارف، بنك». */
export const synonyms = pgTable(
  "synonyms",
  {
    id: identity(),
    words: text("words").array().notNull(),
    version: integer("version").notNull().default(1),
  },
  (table) => [check("synonyms_words", sql`cardinality(${table.words}) >= 2`)],
);
