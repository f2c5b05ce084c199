CREATE TABLE "article_recordings" (
	"article_id" bigint NOT NULL,
	"recording_id" bigint NOT NULL,
	CONSTRAINT "article_recordings_article_id_recording_id_pk" PRIMARY KEY("article_id","recording_id")
);
--> statement-breakpoint
CREATE TABLE "recordings" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "recordings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"version" integer DEFAULT 1 NOT NULL,
	"kind" text NOT NULL,
	"ext" text NOT NULL,
	"storage_key" text NOT NULL,
	"hash" text NOT NULL,
	"bytes" integer NOT NULL,
	"seconds" real,
	"width" integer,
	"height" integer,
	"title" text DEFAULT '' NOT NULL,
	"folded" text DEFAULT '' NOT NULL,
	"captions_key" text,
	"captions_hash" text DEFAULT '' NOT NULL,
	"uploaded_by" bigint,
	"uploaded_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "recordings_storage_key_unique" UNIQUE("storage_key")
);
--> statement-breakpoint
ALTER TABLE "uploads" ADD COLUMN "kind" text DEFAULT 'picture' NOT NULL;--> statement-breakpoint
ALTER TABLE "article_recordings" ADD CONSTRAINT "article_recordings_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_recordings" ADD CONSTRAINT "article_recordings_recording_id_recordings_id_fk" FOREIGN KEY ("recording_id") REFERENCES "public"."recordings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recordings" ADD CONSTRAINT "recordings_uploaded_by_accounts_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_recordings_recording" ON "article_recordings" USING btree ("recording_id");--> statement-breakpoint
CREATE INDEX "recordings_newest" ON "recordings" USING btree ("kind","id" DESC NULLS FIRST) WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "recordings_words" ON "recordings" USING gin ("folded" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "recordings_removed" ON "recordings" USING btree ("removed_at") WHERE removed_at is not null;--> statement-breakpoint
CREATE INDEX "stories_recordings" ON "stories" USING gin (jsonb_path_query_array("body", '$.**.recordingId') jsonb_path_ops);