CREATE TABLE "event_queue" (
	"event_id" bigint PRIMARY KEY NOT NULL,
	"article_id" bigint NOT NULL,
	"due_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "publication_events" ADD COLUMN "undoes" bigint;--> statement-breakpoint
ALTER TABLE "corrections" ADD COLUMN "event_id" bigint;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "expires_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "urgent_text_version" integer;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "urgent_by" bigint;--> statement-breakpoint
ALTER TABLE "event_queue" ADD CONSTRAINT "event_queue_event_id_publication_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."publication_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_queue" ADD CONSTRAINT "event_queue_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "event_queue_due" ON "event_queue" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "event_queue_article" ON "event_queue" USING btree ("article_id");--> statement-breakpoint
ALTER TABLE "publication_events" ADD CONSTRAINT "publication_events_undoes_publication_events_id_fk" FOREIGN KEY ("undoes") REFERENCES "public"."publication_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_event_id_publication_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."publication_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_urgent_by_accounts_id_fk" FOREIGN KEY ("urgent_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "stories_expiring" ON "stories" USING btree ("expires_at") WHERE publication = 'published';--> statement-breakpoint
CREATE INDEX "stories_unsigned" ON "stories" USING btree ("id") WHERE publication = 'published' and urgent_text_version = published_text_version;--> statement-breakpoint
ALTER TABLE "publication_events" ADD CONSTRAINT "publication_events_undoes_unique" UNIQUE("undoes");