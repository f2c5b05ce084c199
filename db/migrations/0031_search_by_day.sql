CREATE EXTENSION IF NOT EXISTS btree_gin;
--> statement-breakpoint
DROP INDEX "articles_search";--> statement-breakpoint
CREATE INDEX "articles_search" ON "articles" USING gin ("search",((published_at at time zone 'UTC')::date)) WITH (fastupdate=false) WHERE status = 'live';