CREATE TABLE "coverages" (
	"story_id" bigint PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"is_open" boolean DEFAULT true NOT NULL,
	"opened_by" bigint NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"touched_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "live_entries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "live_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"story_id" bigint NOT NULL,
	"change" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"key" text,
	"headline" text NOT NULL,
	"body" jsonb NOT NULL,
	"media_id" bigint,
	"at" timestamp with time zone NOT NULL,
	"by" bigint NOT NULL,
	"is_pinned" boolean DEFAULT false NOT NULL,
	"is_key" boolean DEFAULT false NOT NULL,
	"corrected_at" timestamp with time zone,
	"removed_at" timestamp with time zone,
	CONSTRAINT "live_entries_key_unique" UNIQUE("key"),
	CONSTRAINT "live_entries_pinned" CHECK (not ("live_entries"."is_pinned" and "live_entries"."removed_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "live_entry_texts" (
	"entry_id" bigint NOT NULL,
	"version" integer NOT NULL,
	"headline" text NOT NULL,
	"body" jsonb NOT NULL,
	"media_id" bigint,
	"at" timestamp with time zone NOT NULL,
	"by" bigint NOT NULL,
	CONSTRAINT "live_entry_texts_entry_id_version_pk" PRIMARY KEY("entry_id","version")
);
--> statement-breakpoint
ALTER TABLE "coverages" ADD CONSTRAINT "coverages_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coverages" ADD CONSTRAINT "coverages_opened_by_accounts_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_entries" ADD CONSTRAINT "live_entries_story_id_coverages_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."coverages"("story_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_entries" ADD CONSTRAINT "live_entries_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_entries" ADD CONSTRAINT "live_entries_by_accounts_id_fk" FOREIGN KEY ("by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_entry_texts" ADD CONSTRAINT "live_entry_texts_entry_id_live_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."live_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_entry_texts" ADD CONSTRAINT "live_entry_texts_by_accounts_id_fk" FOREIGN KEY ("by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "live_entries_newest" ON "live_entries" USING btree ("story_id","id" DESC NULLS FIRST) WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "live_entries_changes" ON "live_entries" USING btree ("story_id","change");--> statement-breakpoint
CREATE INDEX "live_entries_media" ON "live_entries" USING btree ("media_id") WHERE media_id is not null;