CREATE FUNCTION body_words(body jsonb) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT left(jsonb_path_query_array(body, 'strict $.** ? (@.type == "text").text')::text, 100000)
$$;
--> statement-breakpoint
ALTER TABLE "stories" drop column "search";--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (search_vector(headline, kicker || ' ' || standfirst, dateline || ' ' || body_words(body))) STORED;--> statement-breakpoint
CREATE INDEX "stories_search" ON "stories" USING gin ("search") WHERE spiked_at is null;