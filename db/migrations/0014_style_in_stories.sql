CREATE TABLE "style_ignores" (
	"story_id" bigint NOT NULL,
	"rule" text NOT NULL,
	"words" text NOT NULL,
	"lifts_block" boolean NOT NULL,
	"ignored_by" bigint NOT NULL,
	"ignored_at" timestamp with time zone NOT NULL,
	CONSTRAINT "style_ignores_story_id_rule_words_pk" PRIMARY KEY("story_id","rule","words")
);
--> statement-breakpoint
CREATE TABLE "style_tunings" (
	"rule" text PRIMARY KEY NOT NULL,
	"severity" text NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "style_tunings_severity" CHECK ("style_tunings"."severity" in ('advice','warning','blocks'))
);
--> statement-breakpoint
ALTER TABLE "style_ignores" ADD CONSTRAINT "style_ignores_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "style_ignores" ADD CONSTRAINT "style_ignores_ignored_by_accounts_id_fk" FOREIGN KEY ("ignored_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;