CREATE TABLE "assignments" (
	"story_id" bigint PRIMARY KEY NOT NULL,
	"brief" text NOT NULL,
	"due_at" timestamp with time zone,
	"length_words" integer,
	"commissioned_by" bigint NOT NULL,
	"commissioned_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "duties" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "duties_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"day" date NOT NULL,
	"shift" text NOT NULL,
	"account_id" bigint NOT NULL,
	CONSTRAINT "duties_once" UNIQUE("day","shift","account_id"),
	CONSTRAINT "duties_shift" CHECK ("duties"."shift" in ('morning','evening','night'))
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "saved_views_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"name" text NOT NULL,
	"filter" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "saved_views_name" UNIQUE("account_id","name")
);
--> statement-breakpoint
CREATE TABLE "story_watchers" (
	"story_id" bigint NOT NULL,
	"account_id" bigint NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "story_watchers_story_id_account_id_pk" PRIMARY KEY("story_id","account_id")
);
--> statement-breakpoint
DROP INDEX "stories_changed";--> statement-breakpoint
DROP INDEX "stories_section";--> statement-breakpoint
DROP INDEX "stories_writer";--> statement-breakpoint
DROP INDEX "stories_assignee";--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "headline_folded" text GENERATED ALWAYS AS (fold(headline)) STORED;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_commissioned_by_accounts_id_fk" FOREIGN KEY ("commissioned_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duties" ADD CONSTRAINT "duties_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_watchers" ADD CONSTRAINT "story_watchers_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_watchers" ADD CONSTRAINT "story_watchers_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assignments_due" ON "assignments" USING btree ("due_at") WHERE due_at is not null;--> statement-breakpoint
CREATE INDEX "story_watchers_account" ON "story_watchers" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "stories_state" ON "stories" USING btree ("stage","publication","last_changed_at","id") WHERE spiked_at is null;--> statement-breakpoint
CREATE INDEX "stories_section_state" ON "stories" USING btree ("section_id","stage","publication","last_changed_at","id") WHERE spiked_at is null;--> statement-breakpoint
CREATE INDEX "stories_headline" ON "stories" USING gin ("headline_folded" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "stories_embargo" ON "stories" USING btree ("embargo_until") WHERE embargo_until is not null;--> statement-breakpoint
CREATE INDEX "stories_changed" ON "stories" USING btree ("last_changed_at","id") WHERE spiked_at is null;--> statement-breakpoint
CREATE INDEX "stories_section" ON "stories" USING btree ("section_id","last_changed_at","id") WHERE spiked_at is null;--> statement-breakpoint
CREATE INDEX "stories_writer" ON "stories" USING btree ("created_by","last_changed_at","id") WHERE spiked_at is null;--> statement-breakpoint
CREATE INDEX "stories_assignee" ON "stories" USING btree ("assignee_id","last_changed_at","id") WHERE spiked_at is null;