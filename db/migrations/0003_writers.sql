CREATE TABLE "story_locks" (
	"story_id" bigint PRIMARY KEY NOT NULL,
	"account_id" bigint NOT NULL,
	"writer_key" text NOT NULL,
	"taken_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "revisions" ALTER COLUMN "text_version" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "based_on" integer;--> statement-breakpoint
ALTER TABLE "story_locks" ADD CONSTRAINT "story_locks_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_locks" ADD CONSTRAINT "story_locks_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "revisions_latest" ON "revisions" USING btree ("story_id","id" DESC NULLS FIRST);--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_place" CHECK (("revisions"."text_version" is null) = ("revisions"."based_on" is not null));